import { Button, Group, SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import {
  Page,
  ReadPage,
  useAddress,
  useAddressState,
  useGo,
  useParam,
  useRead,
  useText,
} from '../../../ui/kit/index.ts'
import { useNarrow } from '../../../ui/kit/use-narrow.ts'
import { plansContract } from '../contract.ts'
import { deskWords } from '../desk-messages.ts'
import { isDoubtful, readinessOf } from '../rules.ts'
import { planScreens } from '../screen-messages.ts'
import type { PlanDesk, PlanItem } from '../shapes.ts'
import { useAgencies } from './agency-names.tsx'
import { AgenciesProvider, DeskProvider } from './desk/desk-context.ts'
import { DeskHead } from './desk/desk-head.tsx'
import { DeskParts, useShownPart } from './desk/desk-parts.tsx'
import { DiscardButton } from './desk/discard-button.tsx'
import { IssuePanel } from './desk/issue-panel.tsx'
import { SourcePane } from './desk/source-pane.tsx'
import { useReviewAddress } from './desk/use-asked.ts'
import { type Choosing, useChoosing } from './desk/use-choosing.ts'
import { useDeskState } from './desk/use-desk-state.ts'
import { useHover } from './desk/use-hover.ts'
import { ItemDeedsProvider, useItemDeeds } from './desk/use-item-deeds.ts'
import { useReviewKeys } from './desk/use-review-keys.ts'
import type { DeskPart } from './readings.ts'
import { reviewOrder } from './review-order.ts'
import './items.css'
import './plans.css'

/** The review desk: the document at the left, what was read from it at the right. An issued plan is shown at its page. */
export default function Review() {
  const planId = useParam('planId')
  const text = useText(planScreens)
  const desk = useRead(plansContract.show, { planId })
  return (
    <ReadPage of={desk} title={text.plan} crumbs={[{ title: text.plans, to: '/plans' }]}>
      {(read) => (read.plan.state !== 'draft' ? <ToPlan planId={planId} /> : <ReviewDesk key={planId} read={read} />)}
    </ReadPage>
  )
}

function ToPlan({ planId }: { planId: string }) {
  const go = useGo()
  useEffect(() => go(`/plans/${planId}`, { replace: true }), [go, planId])
  return null
}

function ReviewDesk({ read }: { read: PlanDesk }) {
  const text = useText(planScreens)
  const words = useText(deskWords)
  const { desk, shown, readings, status, steps } = useDeskState(read)
  const readiness = useMemo(() => readinessOf(shown), [shown])
  const [{ at = null, edit = null }, change] = useAddress()
  const review = useReviewAddress()
  const { filter, sort, find } = review
  const listed = useMemo(() => reviewOrder(shown.items, { filter, sort, find }), [shown.items, filter, sort, find])
  const choosing = useChoosing(useMemo(() => listed.map(({ id }) => id), [listed]))
  const deeds = useItemDeeds(desk, shown, review)
  const part = useShownPart(readiness.problems)
  useReviewKeys({ desk, deeds, listed, choosing, isShown: part === 'items' })
  return (
    <DeskProvider value={desk}>
      <ItemDeedsProvider value={deeds}>
        <AgenciesProvider value={useAgencies(read.plan.signedOn)}>
          <div className="desk">
            <Page
              wide
              title={read.plan.title || text.untitled}
              crumbs={[{ title: text.plans, to: '/plans' }]}
              about={<DeskHead {...{ shown, status, steps }} problems={readiness.problems} />}
              action={
                <Group>
                  <DiscardButton />
                  <Button onClick={() => change({ panel: 'issue' }, { step: true })}>{words.issueOpen}</Button>
                </Group>
              }
            >
              <Panes {...{ desk, shown, readings, readiness, part, listed, choosing, selected: at, edited: edit }} />
              <p className="keys-line quiet">{words.keysLine}</p>
            </Page>
          </div>
          <IssuePanel readiness={readiness} />
        </AgenciesProvider>
      </ItemDeedsProvider>
    </DeskProvider>
  )
}

interface PanesProps extends Pick<ReturnType<typeof useDeskState>, 'desk' | 'shown' | 'readings'> {
  readonly readiness: ReturnType<typeof readinessOf>
  readonly part: DeskPart
  readonly listed: readonly PlanItem[]
  readonly choosing: Choosing
  readonly selected: string | null
  readonly edited: string | null
}

/** Both panes beside each other; on phones one at a time. */
function Panes({ desk, shown, readings, readiness, part, listed, choosing, selected, edited }: PanesProps) {
  const words = useText(deskWords)
  const isNarrow = useNarrow()
  const place = useRef<HTMLDivElement>(null)
  const [pane, setPane] = useAddressState('pane')
  const doubtful = useDoubtful(shown)
  useHover(place)
  useScrollTo(place, selected, part)
  const isSource = pane === 'source'
  return (
    <>
      {isNarrow ? (
        <SegmentedControl
          aria-label={words.panes}
          data={[
            { value: 'source', label: words.paneSource },
            { value: 'readings', label: words.paneReadings },
          ]}
          value={isSource ? 'source' : 'readings'}
          onChange={(value) => setPane(value === 'source' ? value : null)}
        />
      ) : null}
      <div ref={place} className="panes">
        {!isNarrow || isSource ? (
          <SourcePane
            paragraphs={shown.paragraphs}
            readings={readings}
            doubtful={doubtful}
            selected={selected}
            onSelect={desk.find}
          />
        ) : null}
        {!isNarrow || !isSource ? (
          <section className="desk-readings" data-part={part} aria-label={words.readings}>
            <DeskParts {...{ shown, part, listed, choosing, selected, edited }} problems={readiness.problems} />
          </section>
        ) : null}
      </div>
    </>
  )
}

/** The items the reader was unsure of: the same set as long as there are the same items. */
function useDoubtful({ items }: PlanDesk): ReadonlySet<string> {
  const ids = items
    .filter(isDoubtful)
    .map(({ id }) => id)
    .join(' ')
  return useMemo(() => new Set(ids.split(' ')), [ids])
}

/** The chosen reading comes into view among the readings; in the source its own pane sees to that. */
function useScrollTo(place: { readonly current: HTMLElement | null }, id: string | null, part: string): void {
  useEffect(() => {
    if (!id) return
    const selector = `[data-part="${part}"] [data-reading="${CSS.escape(id)}"]`
    place.current?.querySelector(selector)?.scrollIntoView({ block: 'nearest' })
  }, [place, id, part])
}

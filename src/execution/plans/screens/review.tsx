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
import type { PlanDesk } from '../shapes.ts'
import { useAgencies } from './agency-names.tsx'
import { AgenciesProvider, type Desk, DeskProvider } from './desk/desk-context.ts'
import { DeskHead } from './desk/desk-head.tsx'
import { DeskParts, useShownPart } from './desk/desk-parts.tsx'
import { DiscardButton } from './desk/discard-button.tsx'
import { IssuePanel } from './desk/issue-panel.tsx'
import { useReviewAddress } from './desk/items-part.tsx'
import { SourcePane } from './desk/source-pane.tsx'
import { useDeskKeys } from './desk/use-desk-keys.ts'
import { useDeskState } from './desk/use-desk-state.ts'
import { useHover } from './desk/use-hover.ts'
import { reviewOrder, stepped } from './review-order.ts'
import './plans.css'

/** The review desk: the document at the left, what was read from it at the right. An issued plan is shown at its page. */
export default function Review() {
  const planId = useParam('planId')
  const text = useText(planScreens)
  const desk = useRead(plansContract.show, { planId })
  return (
    <ReadPage of={desk} title={text.plan} crumbs={[{ title: text.plans, to: '/plans' }]}>
      {(read) => (read.plan.state === 'issued' ? <ToPlan planId={planId} /> : <ReviewDesk key={planId} read={read} />)}
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
  const { desk, shown, readings, status } = useDeskState(read)
  const readiness = useMemo(() => readinessOf(shown), [shown])
  const [{ at = null, edit = null }, change] = useAddress()
  useKeys(desk, shown)
  return (
    <DeskProvider value={desk}>
      <AgenciesProvider value={useAgencies(read.plan.signedOn)}>
        <div className="desk">
          <Page
            wide
            title={read.plan.title || text.untitled}
            crumbs={[{ title: text.plans, to: '/plans' }]}
            about={<DeskHead shown={shown} problems={readiness.problems} status={status} />}
            action={
              <Group>
                <DiscardButton />
                <Button onClick={() => change({ panel: 'issue' }, { step: true })}>{words.issueOpen}</Button>
              </Group>
            }
          >
            <Panes {...{ desk, shown, readings, readiness, selected: at, edited: edit }} />
            <p className="keys-line quiet">{words.keysLine}</p>
          </Page>
        </div>
        <IssuePanel readiness={readiness} />
      </AgenciesProvider>
    </DeskProvider>
  )
}

interface PanesProps extends Pick<ReturnType<typeof useDeskState>, 'desk' | 'shown' | 'readings'> {
  readonly readiness: ReturnType<typeof readinessOf>
  readonly selected: string | null
  readonly edited: string | null
}

/** Both panes beside each other; on phones one at a time. */
function Panes({ desk, shown, readings, readiness, selected, edited }: PanesProps) {
  const words = useText(deskWords)
  const isNarrow = useNarrow()
  const place = useRef<HTMLDivElement>(null)
  const part = useShownPart(readiness.problems)
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
            <DeskParts {...{ shown, part, selected, edited }} problems={readiness.problems} />
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

/** The keys act on the chosen item, in the order in which the items are shown. */
function useKeys(desk: Desk, { items }: PlanDesk): void {
  const { filter, sort } = useReviewAddress()
  const [{ at = null, edit }, change] = useAddress()
  const listed = reviewOrder(items, filter, sort).map(({ id }) => id)
  const chosen = listed.find((id) => id === at)
  const goTo = (step: 1 | -1) => {
    const next = stepped(listed, at, step)
    if (next) change({ part: 'items', at: next })
  }
  const decided = (verdict: 'accepted' | 'rejected') => () => {
    if (!chosen) return
    goTo(1)
    desk.decide([chosen], verdict)
  }
  useDeskKeys({
    step: goTo,
    accept: decided('accepted'),
    reject: decided('rejected'),
    edit: () => (chosen ? desk.edit(edit === chosen ? null : chosen) : undefined),
    undo: desk.undo,
  })
}

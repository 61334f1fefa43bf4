import { Button, Stack } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { AgenciesPicker } from '../../../../foundation/agencies/screens/agency-picker.tsx'
import { ErrorNotice, useFormat, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { canonicalJson } from '../../rules.ts'
import type { PlanRoster } from '../../shapes.ts'
import { useDeskAgencies } from './desk-context.ts'
import { asksReasons, chosen, explained, membersOf, RosterWords, unexplained, wordsOf } from './roster-choices.ts'
import { RosterMembers } from './roster-members.tsx'
import { RosterReasons, reasonId } from './roster-reasons.tsx'
import { settled } from './two-people.ts'
import { TwoPeopleNotice } from './two-people-notice.tsx'
import { useConfirm } from './use-confirm.ts'
import { useHeld, useKeeping } from './use-held.ts'
import { usePlanDay } from './use-plan-day.ts'
import './forms.css'

interface RosterFormProps {
  readonly roster: PlanRoster
  /** Whether a person asked for the form just now: then it takes the focus. */
  readonly isAsked: boolean
  readonly onDone: () => void
}

/** Changes whom a phrase means: by ticks, or by typing names; each departure from what was proposed with its reason. */
export function RosterForm({ roster, isAsked, onDone }: RosterFormProps) {
  const text = useText(deskWords)
  const format = useFormat()
  const { on } = usePlanDay()
  const { holding, isChanged, members, own, choose, explain, explainApart } = useChoices(roster)
  const [isChecked, setChecked] = useState(false)
  const close = () => {
    holding.keep(false)
    onDone()
  }
  const { confirm, error } = useConfirm(roster, { onDone: close, onRefused: holding.takeIn })
  const included = members.flatMap((member) => (member.included ? [member.agencyId] : []))
  const isDisputed = holding.held.disputed.length > 0
  const check = () => {
    setChecked(true)
    const [first] = unexplained(roster, members)
    if (first) document.getElementById(reasonId(roster.phrase, first.agencyId))?.focus()
    else if (included.length > 0 && !isDisputed) void confirm(members, holding.now().revision)
  }
  const names = Object.fromEntries([...useDeskAgencies()].map(([id, { name }]) => [id, name]))
  return (
    <Stack
      gap="sm"
      ref={useFocus(isAsked)}
      onKeyDown={keys({ check, close: isChanged ? null : close })}
      className="roster-form"
    >
      <ErrorNotice error={error} />
      <TwoPeopleNotice
        holding={holding}
        words={{ names, spoken: useSpoken() }}
        onSettle={(choices) => holding.update((old) => settled(old, choices))}
      />
      <AgenciesPicker
        label={text.quickChange}
        hint={text.quickChangeHint}
        on={on}
        chips={false}
        value={included}
        onChange={(ids) => choose(ids)}
      />
      {members.some(({ proposed }) => proposed) ? (
        <p className="quiet">{text.proposedFrom(format.dayShort(on))}</p>
      ) : null}
      <RosterMembers phrase={roster.phrase} members={members} included={included} onChoose={choose} />
      {asksReasons(roster.kind) ? (
        <RosterReasons {...{ roster, members, own, isChecked, explain, explainApart }} onEnter={check} />
      ) : null}
      {isChecked && included.length === 0 ? (
        <div className="field-error" role="alert">
          {text.emptyRoster}
        </div>
      ) : null}
      <footer className="reading-deeds">
        <Button
          size="xs"
          variant="light"
          disabled={isDisputed || included.length === 0}
          aria-label={`${text.confirmRoster(included.length)}: ${roster.phrase}`}
          onClick={check}
        >
          {text.confirmRoster(included.length)}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {text.cancelRoster}
        </Button>
      </footer>
    </Stack>
  )
}

/** What a person has chosen so far, on top of what others say of the list meanwhile. */
function useChoices(roster: PlanRoster) {
  const holding = useHeld<PlanRoster, RosterWords>({
    ...{ id: roster.phrase, seen: roster, contentOf: wordsOf, shape: RosterWords },
    find: ({ rosters }) => rosters.find(({ phrase }) => phrase === roster.phrase),
  })
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set())
  const saved = holding.held.base
  const say = (step: (words: RosterWords) => RosterWords) =>
    holding.update((old) => ({ ...old, value: step(old.value) }))
  const { value, base } = holding.held
  const isChanged = canonicalJson(value) !== canonicalJson(base)
  useKeeping(holding, isChanged, false)
  return {
    ...{ holding, isChanged, own: { own, saved } },
    members: membersOf(holding.held.value, roster),
    /** Makes exactly these the agencies of the list. */
    choose: (ids: readonly string[]) =>
      say((words) => {
        const wanted = new Set(ids)
        const left = Object.keys(words).filter((id) => words[id]?.included && !wanted.has(id))
        const come = ids.filter((id) => !words[id]?.included)
        const rest = { own, saved }
        const without = chosen(words, roster, { agencyIds: left, included: false, ...rest })
        return chosen(without, roster, { agencyIds: come, included: true, ...rest })
      }),
    explain: (ids: readonly string[], reason: string) => say((words) => explained(words, ids, reason)),
    explainApart: (id: string) => {
      setOwn(new Set([...own, id]))
      say((words) => explained(words, [id], ''))
    },
  }
}

/** One agency of the list as one of two people has it. */
function useSpoken(): (field: string | number, value: unknown) => string {
  const text = useText(deskWords)
  return (_field, value) => {
    const said = RosterWords.valueType.safeParse(value).data
    return said?.included ? text.isIncluded(said.reason) : text.isLeftOut(said?.reason ?? null)
  }
}

/** The field for names is where one begins. */
function useFocus(isAsked: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const wasAsked = useRef(isAsked)
  useEffect(() => {
    if (wasAsked.current) place.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])
  return place
}

/** Escape closes only what nobody has changed: choices are not lost by a key. */
const keys =
  ({ check, close }: { check: () => void; close: (() => void) | null }) =>
  (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      check()
    }
    if (event.key === 'Escape') close?.()
  }

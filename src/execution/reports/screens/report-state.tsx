import { type State, StateBadge, useText } from '../../../ui/kit/index.ts'
import { reportScreens } from '../screen-messages.ts'
import type { Discipline, ReportState as Reported, ReportKind } from '../shapes.ts'

const signs: Readonly<Record<Reported, State>> = {
  draft: 'in_progress',
  submitted: 'waiting',
  returned: 'returned',
  accepted: 'done',
}

/** The state of a report; null is one that nobody has begun. */
export function ReportState({ state, kind = 'agency' }: { state: Reported | null; kind?: ReportKind }) {
  const text = useText(reportScreens)
  const words = kind === 'agency' ? text.states : text.sentStates
  if (state === null) return <StateBadge state="not_started" word={text.notBegun} />
  const sign = kind === 'consolidated' && state === 'submitted' ? 'done' : signs[state]
  return <StateBadge state={sign} word={words[state]} />
}

const standingSigns = {
  missing: 'overdue',
  late: 'overdue',
  awaited: 'not_started',
  on_time: 'done',
  received: 'done',
} as const satisfies Record<Discipline['standing'], State>

/** How an agency keeps its last day, with the days where it is late; what came in time and went back is not "not sent". */
export function StandingState({ standing, state, daysLate }: Pick<Discipline, 'standing' | 'state' | 'daysLate'>) {
  const text = useText(reportScreens)
  if (standing === 'awaited' && state === 'returned') return <StateBadge state="not_started" word={text.sentAgain} />
  return <StateBadge state={standingSigns[standing]} word={text.standings[standing](daysLate)} />
}

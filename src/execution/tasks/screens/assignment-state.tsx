import { type State, StateBadge, useSession, useText } from '../../../ui/kit/index.ts'
import { type AssignmentLook, lookOf } from '../rules.ts'
import { taskScreens } from '../screen-messages.ts'
import type { Assignment } from '../shapes.ts'

const signs: Readonly<Record<AssignmentLook, State>> = {
  assigned: 'not_started',
  in_progress: 'in_progress',
  awaiting_confirmation: 'waiting',
  done: 'done',
  not_carried_out: 'not_carried_out',
  overdue: 'overdue',
  sent_back: 'returned',
}

/** How an assignment stands, as sign, word and colour. */
export function AssignmentState({ assignment }: { assignment: Pick<Assignment, 'state' | 'reason' | 'dueOn'> }) {
  const { today } = useSession()
  return <LookBadge look={lookOf(assignment, today)} />
}

export function LookBadge({ look }: { look: AssignmentLook }) {
  const text = useText(taskScreens)
  return <StateBadge state={signs[look]} word={text.looks[look]} />
}

import { type State, StateBadge, useSession, useText } from '../../../ui/kit/index.ts'
import { type AssignmentLook, type DueShare, lookOf, type PlanLook, planLookOf } from '../rules.ts'
import { taskScreens } from '../screen-messages.ts'
import type { Assignment } from '../shapes.ts'

const signs: Readonly<Record<AssignmentLook | PlanLook, State>> = {
  assigned: 'not_started',
  in_progress: 'in_progress',
  awaiting_confirmation: 'waiting',
  done: 'done',
  not_carried_out: 'not_carried_out',
  overdue: 'overdue',
  sent_back: 'returned',
  plan_suspended: 'waiting',
  plan_withdrawn: 'not_carried_out',
  plan_closed: 'not_carried_out',
}

/** How an assignment stands, as sign, word and colour. */
export function AssignmentState({ assignment }: { assignment: DueShare & Pick<Assignment, 'reason'> }) {
  const { today } = useSession()
  return <LookBadge look={planLookOf(assignment) ?? lookOf(assignment, today)} />
}

export function LookBadge({ look }: { look: AssignmentLook | PlanLook }) {
  const text = useText(taskScreens)
  return <StateBadge state={signs[look]} word={text.looks[look]} />
}

import { Deadline, useSession, useText } from '../../../ui/kit/index.ts'
import { type DueShare, planLookOf } from '../rules.ts'
import { taskScreens } from '../screen-messages.ts'
import type { Assignment } from '../shapes.ts'

/**
 * By when: the task's own last day, else that of the agency's report, by which an undated task is measured. While the plan is
 * not in force, or the agency only asked, no day presses.
 */
export function Due({ assignment }: { assignment: DueShare & Pick<Assignment, 'reportDueOn'> }) {
  const text = useText(taskScreens)
  const { today } = useSession()
  const { dueOn, reportDueOn, state, overdue } = assignment
  const isAsked = overdue === false && dueOn !== null && dueOn < today
  const done = (state !== 'assigned' && state !== 'in_progress') || planLookOf(assignment) !== null || isAsked
  if (dueOn) return <Deadline day={dueOn} done={done} />
  if (!reportDueOn) return <span className="quiet">{text.undated}</span>
  return (
    <span>
      <Deadline day={reportDueOn} done={done} /> <span className="quiet">({text.byReport})</span>
    </span>
  )
}

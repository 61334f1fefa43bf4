import { Deadline, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { Assignment } from '../shapes.ts'

/** By when: the task's own last day, else that of the agency's report, by which an undated task is measured. */
export function Due({ assignment }: { assignment: Pick<Assignment, 'dueOn' | 'reportDueOn' | 'state'> }) {
  const text = useText(taskScreens)
  const { dueOn, reportDueOn, state } = assignment
  const done = state !== 'assigned' && state !== 'in_progress'
  if (dueOn) return <Deadline day={dueOn} done={done} />
  if (!reportDueOn) return <span className="quiet">{text.undated}</span>
  return (
    <span>
      <Deadline day={reportDueOn} done={done} /> <span className="quiet">({text.byReport})</span>
    </span>
  )
}

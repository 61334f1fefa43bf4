import { Deadline, useFormat, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentPage } from '../shapes.ts'

/** By when, in the plan's words and as reckoned; the report's last day; how old the newest evidence is. */
export function DeadlineFacts({ page: { assignment, task, deadline } }: { page: AssignmentPage }) {
  const text = useText(taskScreens)
  const format = useFormat()
  const { reportDueOn, reportKind, evidenceOn } = assignment
  return (
    <section className="task-card task-part">
      <h2>{text.deadline}</h2>
      {deadline ? <Explained deadline={deadline} /> : <p>{text.noDeadline}</p>}
      {task.eventOn ? <p>{text.event(format.dayShort(task.eventOn))}</p> : null}
      <p>
        {text.report}: {reportDueOn ? <Deadline day={reportDueOn} /> : <span className="quiet">{text.noReport}</span>}
      </p>
      {reportKind ? null : (
        <p className={evidenceOn ? undefined : 'quiet'}>
          {evidenceOn ? text.newestEvidence(format.ago(evidenceOn)) : text.noEvidenceYet}
        </p>
      )}
    </section>
  )
}

/** Why the last day is the one it is: "trước ngày 15/11" ends with the 14th. */
function Explained({ deadline }: { deadline: NonNullable<AssignmentPage['deadline']> }) {
  const text = useText(taskScreens)
  const format = useFormat()
  const day = format.dayShort(deadline.lastDay)
  return (
    <>
      <p>{deadline.text ? text.deadlineRule(deadline.text, day) : text.deadlineDay(day)}</p>
      {deadline.isWorkingDay ? null : <p>{text.restDay(format.dayShort(deadline.lastWorkingDay))}</p>}
    </>
  )
}

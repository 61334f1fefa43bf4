import { Stack } from '@mantine/core'
import { useState } from 'react'
import { ConfirmButton, ErrorNotice, useSay, useSession, useText, useWrite } from '../../../ui/kit/index.ts'
import { tasksContract } from '../contract.ts'
import { isPossible, takesWrites } from '../rules.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentPage } from '../shapes.ts'
import { ReasonField } from './reason-field.tsx'

/** What changes with an assignment: lists, its page, the day's desk, plans' and reports' figures. */
const touched = ['/assignments', '/tasks', '/today', '/reports', '/plans']

interface OfPage {
  readonly page: AssignmentPage
}

/** What became of the share: the agency proposes, the plan owner confirms or sends back. */
export function Outcome({ page }: OfPage) {
  const text = useText(taskScreens)
  const { can } = useSession()
  const { assignment, plan } = page
  const { state, outcome, reason } = assignment
  if (assignment.reportKind) return <ByReport page={page} kind={assignment.reportKind} />
  const isOpen = takesWrites(assignment)
  const mayPropose = isOpen && can('tasks.propose', assignment) && isPossible('propose', state)
  const mayDecide = isOpen && can('tasks.confirm', assignment)
  if (!mayPropose && !reason && state !== 'awaiting_confirmation' && !(mayDecide && isPossible('sendBack', state)))
    return null
  return (
    <section className="task-card task-part">
      <h2>{text.outcome}</h2>
      {state === 'awaiting_confirmation' && outcome ? <p>{text.proposedAs[outcome]}</p> : null}
      {reason ? (
        <p className="wrapping">
          <b>{state === 'in_progress' ? text.sentBackReason : text.notReason}:</b> {reason}
        </p>
      ) : null}
      {state === 'awaiting_confirmation' && !mayDecide ? <p>{text.waitingFor(plan.owner.name)}</p> : null}
      {mayPropose ? <Propose page={page} /> : null}
      {mayDecide ? <Decide page={page} /> : null}
    </section>
  )
}

/** Where a report carries the share out: its steps propose and confirm. */
function ByReport({ page: { assignment, plan }, kind }: OfPage & { kind: 'agency' | 'consolidated' }) {
  const text = useText(taskScreens)
  const { state, reason } = assignment
  return (
    <section className="task-card task-part">
      <h2>{text.outcome}</h2>
      {state === 'awaiting_confirmation' ? <p>{text.reportWaiting(plan.owner.name)}</p> : null}
      {reason ? (
        <p className="wrapping">
          <b>{text.sentBackReason}:</b> {reason}
        </p>
      ) : null}
      <p className="quiet">{text.byReportHelp[kind]}</p>
    </section>
  )
}

function Propose({ page: { assignment, plan, task } }: OfPage) {
  const text = useText(taskScreens)
  const say = useSay()
  const [reason, setReason] = useState('')
  const propose = useWrite(tasksContract.propose, { invalidates: touched, onDone: () => say(text.proposed) })
  const seen = { assignmentId: assignment.id, revision: assignment.revision }
  return (
    <Stack align="flex-start" gap="sm">
      <p className="quiet">{text.proposeHelp}</p>
      <ConfirmButton
        variant="default"
        question={text.proposeDoneQuestion}
        explanation={
          <Stack>
            <p>{text.proposeDoneExplanation(plan.owner.name)}</p>
            {assignment.evidenceOn ? null : <p>{text.proposeWithoutEvidence}</p>}
            <ErrorNotice error={propose.error} />
          </Stack>
        }
        onConfirm={() => propose.mutateAsync({ ...seen, outcome: 'done' })}
      >
        {text.proposeDone}
      </ConfirmButton>
      <ConfirmButton
        variant="default"
        question={text.proposeNotQuestion}
        blocked={!reason.trim()}
        explanation={
          <Stack>
            <p>{text.proposeNotExplanation(plan.owner.name)}</p>
            <ReasonField restricted={task.restricted} value={reason} onChange={setReason} />
            <ErrorNotice error={propose.error} />
          </Stack>
        }
        onConfirm={() => propose.mutateAsync({ ...seen, outcome: 'not_carried_out', reason })}
      >
        {text.proposeNot}
      </ConfirmButton>
    </Stack>
  )
}

function Decide({ page: { assignment, task } }: OfPage) {
  const text = useText(taskScreens)
  const say = useSay()
  const [reason, setReason] = useState('')
  const confirm = useWrite(tasksContract.confirm, { invalidates: touched, onDone: () => say(text.confirmed) })
  const back = useWrite(tasksContract.sendBack, { invalidates: touched, onDone: () => say(text.sentBack) })
  const { state, outcome, agencyName } = assignment
  const seen = { assignmentId: assignment.id, revision: assignment.revision }
  const isDone = outcome === 'done'
  return (
    <Stack align="flex-start" gap="sm">
      {isPossible('confirm', state) ? (
        <ConfirmButton
          question={isDone ? text.confirmQuestion : text.agreeQuestion}
          explanation={
            <Stack>
              <p>{text.confirmExplanation(agencyName)}</p>
              <ErrorNotice error={confirm.error} />
            </Stack>
          }
          onConfirm={() => confirm.mutateAsync(seen)}
        >
          {isDone ? text.confirm : text.agree}
        </ConfirmButton>
      ) : null}
      {isPossible('sendBack', state) ? (
        <ConfirmButton
          variant="default"
          question={text.sendBackQuestion}
          blocked={!reason.trim()}
          explanation={
            <Stack>
              <p>{text.sendBackExplanation(agencyName)}</p>
              <ReasonField restricted={task.restricted} value={reason} onChange={setReason} />
              <ErrorNotice error={back.error} />
            </Stack>
          }
          onConfirm={() => back.mutateAsync({ ...seen, reason })}
        >
          {text.sendBack}
        </ConfirmButton>
      ) : null}
    </Stack>
  )
}

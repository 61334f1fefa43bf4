import { randomUUID } from 'node:crypto'
import { anAgency } from '../../foundation/agencies/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { anIssuedPlan } from '../plans/testing.ts'
import { Assignment, type AssignmentRole, type AssignmentState, type Outcome, Task } from './shapes.ts'
import { saveAssignment } from './store/assignments.ts'
import { insertAssignments, insertTasks } from './store/tasks.ts'

/** A task of a new issued plan unless a plan is given; dates and words as told. */
export async function aTask(db: Tx, given: Partial<Task> = {}): Promise<Task> {
  const known = given.planId && given.itemId
  const plan = known ? null : await anIssuedPlan(db, {})
  const item = plan?.items[0]
  const task = Task.parse({
    id: randomUUID(),
    planId: plan?.id,
    itemId: item?.id,
    position: 0,
    section: 'V.1',
    label: '1.1',
    clause: 'Tổ chức việc thử nghiệm số 1.',
    actions: [{ verb: 'tổ chức' }],
    requested: false,
    restricted: false,
    dueText: null,
    dueOn: null,
    eventOn: null,
    quantities: [],
    withdrawnOn: null,
    ...given,
  })
  const at = new Date('2024-11-02T02:00:00Z')
  await insertTasks(db, [task], { validFrom: '2024-11-02', recordedAt: at, amendmentId: null })
  return task
}

export interface GivenAssignment {
  readonly task?: Task
  readonly agencyId?: string
  readonly role?: AssignmentRole
  readonly state?: AssignmentState
  readonly outcome?: Outcome
  readonly reportDueOn?: string
  readonly evidenceOn?: string
  /** The report that carries it out. */
  readonly reportKind?: 'agency' | 'consolidated'
}

/** The share of an agency (a new one unless told) in a task (a new one of a new plan unless told). */
export async function anAssignment(db: Tx, given: GivenAssignment = {}): Promise<Assignment & { task: Task }> {
  const task = given.task ?? (await aTask(db))
  const { state = 'assigned', role = 'lead' } = given
  const row = {
    id: randomUUID(),
    taskId: task.id,
    agencyId: given.agencyId ?? (await anAgency(db)).id,
    role,
    dueOn: task.dueOn,
    reportDueOn: given.reportDueOn ?? '2024-11-14',
    reportKind: given.reportKind ?? null,
  }
  const at = new Date('2024-11-02T02:00:00Z')
  await insertAssignments(db, task.planId, { added: [row], at })
  const ended = state === 'done' || state === 'not_carried_out' ? state : null
  const outcome = ended ?? (state === 'awaiting_confirmation' ? (given.outcome ?? 'done') : null)
  const assignment = Assignment.parse({
    ...{ ...row, planId: task.planId, state, outcome, evidenceOn: given.evidenceOn ?? null },
    ...{ reason: outcome === 'not_carried_out' ? 'Không phát sinh trong kỳ' : null, revision: 1 },
    withdrawnOn: null,
    changedAt: at.toISOString(),
  })
  await saveAssignment(db, assignment)
  return { ...assignment, task }
}

/** The agency that owns the plan of a built task. */
export async function ownerOf(db: Tx, planId: string): Promise<string> {
  const plan = await db.selectFrom('plans').select('ownerAgencyId').where('id', '=', planId).executeTakeFirstOrThrow()
  return plan.ownerAgencyId
}

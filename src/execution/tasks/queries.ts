import type { ReadContext } from '../../foundation/access/index.ts'
import { findAgency } from '../../foundation/agencies/index.ts'
import { lastWorkingDay } from '../../foundation/calendar/index.ts'
import { historyOf, type JournalLine } from '../../foundation/journal/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { findPlan, type Plan } from '../plans/index.ts'
import { isOverdue } from './rules.ts'
import type {
  AssignmentList,
  AssignmentPage,
  AssignmentRow,
  ListAssignments,
  OneAssignment,
  OneTask,
  ShownDeadline,
  ShownVersion,
  Task,
  TaskAgency,
  TaskPage,
  TasksOfPlan,
} from './shapes.ts'
import { countStates, findRow, listAssignments, listOfPlan } from './store/assignments.ts'
import { listVersions } from './store/history.ts'
import { findTask, hasHadShare, listTaskAgencies, listTasks } from './store/tasks.ts'

/** Assignments that the post may see, nearest deadline first, and how many stand in each state. */
export async function assignmentList(ctx: ReadContext, { limit, ...input }: ListAssignments): Promise<AssignmentList> {
  ctx.allow('tasks.read')
  const filter = { ...input, reach: ctx.reach('tasks.read'), today: ctx.today }
  const found = await listAssignments(ctx.db, filter, limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, counts: await countStates(ctx.db, filter), next: found.length > limit && last ? placeOf(last) : null }
}

const placeOf = ({ reportKind, dueOn, planId, position, id }: AssignmentRow): string =>
  [reportKind ? 'report' : 'work', dueOn ?? '9999-12-31', planId, position, id].join('~')

/** An assignment the person may see, as lists show it. */
export async function readableAssignment(ctx: ReadContext, assignmentId: string): Promise<AssignmentRow> {
  const assignment = found(await findRow(ctx.db, assignmentId, ctx.today), 'assignment')
  ctx.allow('tasks.read', assignment)
  return assignment
}

/** An assignment with its clause, deadline, plan and the other agencies of the task. */
export async function assignmentPage(ctx: ReadContext, { assignmentId }: OneAssignment): Promise<AssignmentPage> {
  const assignment = await readableAssignment(ctx, assignmentId)
  const task = found(await findTask(ctx.db, assignment.taskId), 'task')
  const plan = found(await findPlan(ctx.db, task.planId), 'plan')
  const owner = found(await findAgency(ctx.db, plan.ownerAgencyId), 'agency')
  const { id, title, number, signedOn, demonstration, state } = plan
  const named = { id: owner.id, name: owner.name, shortName: owner.shortName }
  return {
    assignment,
    task,
    plan: { id, title, number, signedOn, demonstration, state, owner: named },
    agencies: await taskAgencies(ctx, task, plan),
    deadline: await deadlineOf(ctx, task, assignment.dueOn),
  }
}

/** Who did what to an assignment, newest first. */
export async function assignmentHistory(ctx: ReadContext, { assignmentId }: OneAssignment): Promise<JournalLine[]> {
  await readableAssignment(ctx, assignmentId)
  return historyOf(ctx, { kind: 'assignment', id: assignmentId })
}

/** A task and the agencies that share it, for each of them and for whoever sees the whole plan. */
export async function taskPage(ctx: ReadContext, { taskId }: OneTask): Promise<TaskPage> {
  const task = found(await findTask(ctx.db, taskId), 'task')
  const plan = found(await findPlan(ctx.db, task.planId), 'plan')
  const agencies = await taskAgencies(ctx, task, plan)
  const { ownerAgencyId } = plan
  const own = ctx.post().agencyId
  const shares = agencies.some(({ id }) => id === own)
  ctx.allow('tasks.read', { ownerAgencyId, agencyId: shares ? own : null })
  return { task, agencies }
}

/** The wordings that a task has had, newest first, for whoever may open the task or had a share in it. */
export async function taskVersions(ctx: ReadContext, { taskId }: OneTask): Promise<ShownVersion[]> {
  const task = found(await findTask(ctx.db, taskId), 'task')
  const { ownerAgencyId } = found(await findPlan(ctx.db, task.planId), 'plan')
  const own = ctx.post().agencyId
  const agencyId = (await hasHadShare(ctx.db, taskId, own)) ? own : null
  ctx.allow('tasks.read', { ownerAgencyId, agencyId })
  return (await listVersions(ctx.db, taskId)).reverse()
}

/** The tasks of a plan that the post may open: those in which it sees at least one agency's share. */
export async function tasksOfPlan(ctx: ReadContext, { planId }: TasksOfPlan): Promise<Task[]> {
  ctx.allow('tasks.read')
  const shares = (await listOfPlan(ctx.db, planId)).filter((share) => ctx.can('tasks.read', share))
  const open = new Set(shares.map(({ taskId }) => taskId))
  return (await listTasks(ctx.db, planId)).filter(({ id }) => open.has(id))
}

async function taskAgencies(ctx: ReadContext, task: Task, plan: Plan): Promise<TaskAgency[]> {
  const { ownerAgencyId, state: planState } = plan
  const agencies = await listTaskAgencies(ctx.db, task.id)
  return agencies.map(({ id, name, shortName, commanded, role, assignmentId, state, dueOn, evidenceOn }) => {
    const told = ctx.can('tasks.read', { ownerAgencyId, agencyId: id })
    if (!told) return { id, name, shortName, role, assignmentId: null, state: null, overdue: null, evidenceOn: null }
    return {
      id,
      name,
      shortName,
      role,
      assignmentId,
      state,
      // Bodies that are only asked are never called late (Limits).
      overdue: commanded && !task.requested && isOverdue({ state, dueOn, planState }, ctx.today),
      evidenceOn,
    }
  })
}

/** The share's deadline: in the task's words where it is the task's own, and computed; null when it has none. */
async function deadlineOf(ctx: ReadContext, task: Task, dueOn: string | null): Promise<ShownDeadline | null> {
  if (!dueOn) return null
  const worked = await lastWorkingDay(ctx.db, dueOn)
  const text = dueOn === task.dueOn ? (task.dueText ?? '') : ''
  return { text, lastDay: dueOn, isWorkingDay: worked === dueOn, lastWorkingDay: worked }
}

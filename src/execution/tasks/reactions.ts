import type { RecordedEntry, WriteContext } from '../../foundation/access/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { findPlan, lastLegalDay, type PlanItem, planItems, planReportDuties, rosterOf } from '../plans/index.ts'
import { consolidatedDay, firstEventDay, reportDays, reportKindOf, sharesOf, wholeDeadline } from './rules.ts'
import type { Task } from './shapes.ts'
import { insertAssignments, insertTasks, listTasks, type NewAssignment } from './store/tasks.ts'

/**
 * Hands the items of a plan that was issued out to the agencies of their rosters: one task for each accepted item, one
 * assignment for each agency. Run a second time it adds nothing.
 */
export async function assignTasks(ctx: WriteContext, entry: RecordedEntry): Promise<void> {
  const planId = entry.subject.id
  const items = await planItems(ctx.db, planId)
  await insertTasks(
    ctx.db,
    items.map((item) => taskOf(item, ctx.newId())),
    { validFrom: ctx.today, recordedAt: ctx.now, amendmentId: null },
  )
  const listed = await listTasks(ctx.db, planId)
  const tasks = new Map(listed.flatMap((task) => (task.itemId ? [[task.itemId, task] as const] : [])))
  const added = await sharesOfPlan(ctx, { planId, items, tasks })
  const assignments = await insertAssignments(ctx.db, planId, { added, at: ctx.now })
  if (assignments === 0) return
  await ctx.record({
    kind: 'tasks.assigned',
    subject: { kind: 'plan', id: planId },
    planId,
    agencyId: entry.agencyId,
    payload: { tasks: tasks.size, assignments },
  })
}

function taskOf(item: PlanItem, id: string): Task {
  const { planId, position, section, label, actions, requested, restricted, quantities } = item
  const deadlines = item.deadlines.map((deadline) => ({ text: deadline.text, lastDay: lastLegalDay(deadline) }))
  return {
    ...{ id, planId, itemId: item.id, position, section, label, clause: item.action, actions },
    ...{ requested, restricted, quantities, eventOn: firstEventDay(item.eventDates), withdrawnOn: null },
    ...wholeDeadline(deadlines),
  }
}

interface PlanShares {
  readonly planId: string
  readonly items: readonly PlanItem[]
  readonly tasks: ReadonlyMap<string, Task>
}

async function sharesOfPlan(ctx: WriteContext, { planId, items, tasks }: PlanShares): Promise<NewAssignment[]> {
  const roster = await rosterOf(ctx.db, planId)
  const duties = await planReportDuties(ctx.db, planId)
  const reportOn = reportDays(duties, roster)
  const consolidatedOn = consolidatedDay(duties)
  const { ownerAgencyId } = found(await findPlan(ctx.db, planId), 'plan')
  return items.flatMap((item) => {
    const task = tasks.get(item.id)
    if (!task) return []
    return [...sharesOf(item, roster)].map(([agencyId, role]) => {
      const owns = agencyId === ownerAgencyId
      const reportDueOn = owns ? consolidatedOn : (reportOn.get(agencyId) ?? null)
      const reportKind = reportKindOf(item, { owns, reports: reportOn.has(agencyId) }, duties)
      const dueOn = reportKind === 'consolidated' ? reportDueOn : task.dueOn
      return { id: ctx.newId(), taskId: task.id, agencyId, role, dueOn, reportDueOn, reportKind }
    })
  })
}

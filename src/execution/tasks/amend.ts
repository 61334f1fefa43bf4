import type { WriteContext } from '../../foundation/access/index.ts'
import { type Plan, planReportDuties, rosterOf } from '../plans/index.ts'
import { type AmendedTask, amendedShares } from './amended-shares.ts'
import { consolidatedDay, reportDays } from './rules.ts'
import type { Task } from './shapes.ts'
import { lockOfPlan, saveAmended } from './store/assignments.ts'
import type { VersionGiven } from './store/history.ts'
import { insertAssignments, insertTasks, listAllTasks, saveWordings } from './store/tasks.ts'

export type { AmendedTask } from './amended-shares.ts'

export interface Amending {
  readonly plan: Pick<Plan, 'id' | 'ownerAgencyId'>
  readonly amendmentId: string
  /** The day from which all of it holds. */
  readonly validFrom: string
  readonly tasks: readonly AmendedTask[]
}

/**
 * Changes, adds and takes back tasks of an issued plan: each gets a new version, shares are given, taken away and given other
 * days. What was done on them is kept. The days of reports are reckoned anew from the plan's duties.
 */
export async function amendTasks(ctx: WriteContext, { plan, amendmentId, validFrom, tasks }: Amending): Promise<void> {
  const given = { validFrom, recordedAt: ctx.now, amendmentId }
  await keepWordings(ctx, { plan, tasks, given })
  const duties = await planReportDuties(ctx.db, plan.id)
  const reportOn = reportDays(duties, await rosterOf(ctx.db, plan.id))
  const consolidatedOn = consolidatedDay(duties)
  const reporting = {
    ownerAgencyId: plan.ownerAgencyId,
    dayOf: (agencyId: string) => (agencyId === plan.ownerAgencyId ? consolidatedOn : (reportOn.get(agencyId) ?? null)),
  }
  const shares = await lockOfPlan(ctx.db, plan.id)
  const { changed, added } = amendedShares(shares, { tasks, validFrom, reporting, newId: ctx.newId })
  await saveAmended(ctx.db, changed, validFrom)
  await insertAssignments(ctx.db, plan.id, { added, at: ctx.now, since: validFrom })
}

interface Wordings extends Pick<Amending, 'plan' | 'tasks'> {
  readonly given: VersionGiven
}

async function keepWordings(ctx: WriteContext, { plan, tasks, given }: Wordings): Promise<void> {
  const all = await listAllTasks(ctx.db, plan.id)
  const known = new Map(all.map((task) => [task.id, task]))
  const changed = tasks.flatMap(({ taskId, wording, withdrawn }): Task[] => {
    const before = known.get(taskId)
    return before ? [{ ...before, ...wording, withdrawnOn: withdrawn ? given.validFrom : null }] : []
  })
  const added = tasks.filter(({ taskId }) => !known.has(taskId)).map((task) => addedTask(all, plan.id, task))
  await saveWordings(ctx.db, changed, given)
  await insertTasks(ctx.db, added, given)
}

/** A new task stands behind the last one of its section, or at the end. */
function addedTask(all: readonly Task[], planId: string, { taskId, wording }: Omit<AmendedTask, 'shares'>): Task {
  const sisters = all.filter(({ section }) => section === wording.section)
  const position = Math.max(0, ...(sisters.length > 0 ? sisters : all).map((task) => task.position))
  return { ...wording, id: taskId, planId, itemId: null, position, withdrawnOn: null }
}

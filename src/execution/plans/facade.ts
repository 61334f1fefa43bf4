import type { Db } from '../../platform/database/database.ts'
import { found } from '../../platform/errors/refusal.ts'
import type { Plan, PlanItem, PlanReportDuty, PlanTopic } from './shapes.ts'
import { listDutyDays, listRosterAdditions } from './store/amended.ts'
import { listItems } from './store/items.ts'
import { listDuties, listTopics } from './store/parts.ts'
import { findPlan } from './store/plans.ts'
import { listRosters } from './store/rosters.ts'

export { moveReportDay, takeInReporters } from './actions/amended.ts'
export { holdOpen, lockIssued } from './actions/life.ts'
export { namerFor } from './actions/rosters.ts'
export { maySeePaper, planSteps } from './queries-life.ts'
export { findPlan, markAsDemonstration } from './store/plans.ts'

/** A plan that was issued, whatever became of it. Of a draft nobody but its owner knows that it is there, so it is not found either. */
export async function issuedPlan(db: Db, planId: string): Promise<Plan> {
  const plan = await findPlan(db, planId)
  return found(plan?.state === 'draft' ? null : plan, 'plan')
}

/** The items that a person accepted, in the order of the document: what becomes tasks. */
export const planItems = (db: Db, planId: string): Promise<PlanItem[]> => listItems(db, planId, 'accepted')

/** The themes, then the channels, of a plan; those struck out in review are left out. */
export const planTopics = async (db: Db, planId: string): Promise<PlanTopic[]> =>
  (await listTopics(db, planId)).filter((topic) => topic.kept)

/** Who reports what by when, as amendments moved the days until now or until a day; `reporters` are phrases of `rosterOf`. */
export async function planReportDuties(db: Db, planId: string, on?: string): Promise<PlanReportDuty[]> {
  const days = await listDutyDays(db, planId, on)
  const kept = (await listDuties(db, planId)).filter((duty) => duty.kept)
  return kept.map((duty) => ({ ...duty, dueOn: days.get(duty.id) ?? duty.dueOn }))
}

/**
 * The agencies that each printed phrase (an item's `lead` and `coordinating`, a duty's `reporters`) stands for, with those
 * that an amendment brought in among "whoever holds a task".
 */
export async function rosterOf(db: Db, planId: string): Promise<Map<string, string[]>> {
  const rosters = await listRosters(db, planId)
  const added = Map.groupBy(await listRosterAdditions(db, planId), ({ phrase }) => phrase)
  return new Map(
    rosters.map(({ phrase, members }) => {
      const printed = members.filter((one) => one.included).map((one) => one.agencyId)
      const later = (added.get(phrase) ?? []).map(({ agencyId }) => agencyId)
      return [phrase, [...new Set([...printed, ...later])]]
    }),
  )
}

/** Every agency that the plan names as acting, each once. */
export const planAgencies = async (db: Db, planId: string): Promise<string[]> => [
  ...new Set([...(await rosterOf(db, planId)).values()].flat()),
]

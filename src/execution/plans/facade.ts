import type { Db } from '../../platform/database/database.ts'
import { found } from '../../platform/errors/refusal.ts'
import type { Plan, PlanItem, PlanReportDuty, PlanTopic } from './shapes.ts'
import { listItems } from './store/items.ts'
import { listDuties, listTopics } from './store/parts.ts'
import { findPlan } from './store/plans.ts'
import { listRosters } from './store/rosters.ts'

export { findPlan, markAsDemonstration } from './store/plans.ts'

/** An issued plan. Of a draft nobody but its owner knows that it is there, so it is not found either. */
export async function issuedPlan(db: Db, planId: string): Promise<Plan> {
  const plan = await findPlan(db, planId)
  return found(plan?.state === 'issued' ? plan : null, 'plan')
}

/** The items that a person accepted, in the order of the document: what becomes tasks. */
export const planItems = (db: Db, planId: string): Promise<PlanItem[]> => listItems(db, planId, 'accepted')

/** The themes, then the channels, of a plan; those struck out in review are left out. */
export const planTopics = async (db: Db, planId: string): Promise<PlanTopic[]> =>
  (await listTopics(db, planId)).filter((topic) => topic.kept)

/** Who reports what by when; `reporters` are phrases of `rosterOf`. */
export const planReportDuties = async (db: Db, planId: string): Promise<PlanReportDuty[]> =>
  (await listDuties(db, planId)).filter((duty) => duty.kept)

/** The agencies that each printed phrase (an item's `lead` and `coordinating`, a duty's `reporters`) stands for. */
export async function rosterOf(db: Db, planId: string): Promise<Map<string, string[]>> {
  const rosters = await listRosters(db, planId)
  return new Map(
    rosters.map(({ phrase, members }) => [phrase, members.filter((one) => one.included).map((one) => one.agencyId)]),
  )
}

/** Every agency that the plan names as acting, each once. */
export const planAgencies = async (db: Db, planId: string): Promise<string[]> => [
  ...new Set([...(await rosterOf(db, planId)).values()].flat()),
]

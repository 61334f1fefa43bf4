import type { ReadContext } from '../../foundation/access/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import type { OnePlan } from './shapes.ts'
import { findPlan } from './store/plans.ts'
import { listReasons } from './store/rosters.ts'

/** Reasons for departures from proposed rosters that the plan's owner gave in any of its plans, the most used first. */
export async function usedReasons(ctx: ReadContext, { planId }: OnePlan): Promise<string[]> {
  const plan = found(await findPlan(ctx.db, planId), 'plan')
  ctx.allow('plans.draft', plan)
  return listReasons(ctx.db, plan.ownerAgencyId)
}

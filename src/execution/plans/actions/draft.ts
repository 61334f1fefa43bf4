import type { WriteContext } from '../../../foundation/access/index.ts'
import { found } from '../../../platform/errors/refusal.ts'
import { ensureDraft } from '../rules.ts'
import type { Plan } from '../shapes.ts'
import { lockPlan } from '../store/plans.ts'

/** The draft, held for this transaction, or a refusal: unknown, another agency's, already issued. */
export async function openDraft(ctx: WriteContext, planId: string): Promise<Plan> {
  const plan = found(await lockPlan(ctx.db, planId), 'plan')
  ctx.allow('plans.draft', plan)
  ensureDraft(plan)
  return plan
}

/** The journal entry of a change in a plan: the whole plan's history is read in one place. */
export const recordChange = (ctx: WriteContext, plan: Plan, kind: string, payload: Record<string, unknown>) =>
  ctx.record({ kind, subject: { kind: 'plan', id: plan.id }, planId: plan.id, agencyId: plan.ownerAgencyId, payload })

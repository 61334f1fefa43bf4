import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { lockIssued, type Plan } from '../../plans/index.ts'
import type { Amendment } from '../shapes.ts'
import { lockAmendment } from '../store/amendments.ts'

export interface OpenDraft {
  readonly amendment: Amendment
  readonly plan: Plan
}

/** The draft, held with its plan for this transaction, or a refusal: unknown, another agency's, issued, of a plan that is over. */
export async function openDraft(ctx: WriteContext, amendmentId: string): Promise<OpenDraft> {
  const { planId } = found(await lockAmendment(ctx.db, amendmentId), 'amendment')
  const plan = await openPlan(ctx, planId)
  const amendment = found(await lockAmendment(ctx.db, amendmentId), 'amendment')
  if (amendment.state !== 'draft') throw new Refusal('conflict', `amendments.already_${amendment.state}`)
  return { amendment, plan }
}

/** The plan that the person may amend, held. Of a draft plan nobody knows that it is there. */
export async function openPlan(ctx: WriteContext, planId: string): Promise<Plan> {
  ctx.allow('plans.amend')
  const plan = await lockIssued(ctx, planId)
  ctx.allow('plans.amend', plan)
  return plan
}

/** The journal entry of a change in an amendment. */
export const recordChange = (
  ctx: WriteContext,
  { amendment, plan }: OpenDraft,
  kind: string,
  payload: Record<string, unknown>,
) =>
  ctx.record({
    kind,
    subject: { kind: 'amendment', id: amendment.id },
    planId: plan.id,
    agencyId: plan.ownerAgencyId,
    payload,
  })

/** Refuses when somebody else changed the thing after the person loaded it. */
export function ensureCurrent(thing: { revision: number }, revision: number): void {
  if (thing.revision !== revision) throw new Refusal('conflict', 'platform.stale')
}

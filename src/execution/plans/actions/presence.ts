import type { ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { realNow } from '../../../platform/clock/clock.ts'
import { found } from '../../../platform/errors/refusal.ts'
import { announce } from '../../../platform/live/store.ts'
import { ensureDraft } from '../rules.ts'
import type { AtDesk, LeaveDesk, Present } from '../shapes/presence.ts'
import type { OnePlan, Plan } from '../shapes.ts'
import { findPlan } from '../store/plans.ts'
import { deletePresence, listPresent, savePresence } from '../store/presence.ts'

/** Somebody of whom nothing is heard so long is gone. */
const SECONDS = 45

/** Who else has the desk of a draft open just now. */
export async function presentAtDesk(ctx: ReadContext, { planId }: OnePlan): Promise<Present[]> {
  await draftOf(ctx, planId)
  return listPresent(ctx.db, { planId, except: ctx.person().personId, now: realNow() })
}

/** Says where one is on the desk. Nobody's record: it is forgotten within a minute, and the journal keeps none of it. */
export async function beAtDesk(ctx: WriteContext, input: AtDesk): Promise<{ seconds: number }> {
  const plan = await draftOf(ctx, input.planId)
  ensureDraft(plan)
  const now = realNow()
  const expiresAt = new Date(now.getTime() + SECONDS * 1000)
  if (await savePresence(ctx.db, { ...input, personId: ctx.person().personId, now, expiresAt })) await tell(ctx, plan)
  return { seconds: SECONDS }
}

/** Leaves the desk, or looks at something else for a while. */
export async function leaveDesk(ctx: WriteContext, input: LeaveDesk): Promise<{ id: string }> {
  const plan = await draftOf(ctx, input.planId)
  if (await deletePresence(ctx.db, { ...input, personId: ctx.person().personId })) await tell(ctx, plan)
  return { id: input.planId }
}

/** The plan, for those who may review it; no lock, for nothing of it changes. */
async function draftOf(ctx: ReadContext, planId: string): Promise<Plan> {
  const plan = found(await findPlan(ctx.db, planId), 'plan')
  ctx.allow('plans.draft', plan)
  return plan
}

const tell = (ctx: WriteContext, { id, ownerAgencyId }: Plan): Promise<void> =>
  announce(ctx.db, { kind: 'presence.changed', planId: id, agencyId: ownerAgencyId, at: ctx.now.toISOString() })

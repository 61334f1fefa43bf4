import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { ensureMovePossible, ensureTakesWrites, lifeMoves, openThings } from '../life.ts'
import type { ClosePlan, LifeMove, Paper, Plan, TakeStep } from '../shapes.ts'
import { countConsequences, holdersOf, insertStep, isFileOf, planOfStep } from '../store/life.ts'
import { lockPlan, saveState, sharePlan } from '../store/plans.ts'
import { recordChange } from './draft.ts'

/** From now on the plan's clocks stand still and nothing of it is late; what was done may still be recorded. */
export const suspendPlan = (ctx: WriteContext, input: TakeStep): Promise<Plan> => takeStep(ctx, 'suspend', input)

/** A suspended plan goes on with the deadlines it has. */
export const resumePlan = (ctx: WriteContext, input: TakeStep): Promise<Plan> => takeStep(ctx, 'resume', input)

/** The plan asks nothing any more, for ever; what was done under it is kept. */
export const withdrawPlan = (ctx: WriteContext, input: TakeStep): Promise<Plan> => takeStep(ctx, 'withdraw', input)

/** A closed plan takes writes again. */
export const reopenPlan = (ctx: WriteContext, input: TakeStep): Promise<Plan> => takeStep(ctx, 'reopen', input)

/** Ends a plan that was carried out. While something is open, only for somebody who was shown it and says so. */
export async function closePlan(ctx: WriteContext, { withOpen, ...input }: ClosePlan): Promise<Plan> {
  if (!withOpen && (await planOfStep(ctx.db, input.stepId)) === undefined) await ensureNothingOpen(ctx, input.planId)
  return takeStep(ctx, 'close', input)
}

async function ensureNothingOpen(ctx: WriteContext, planId: string): Promise<void> {
  ctx.allow('plans.issue', found(await lockPlan(ctx.db, planId), 'plan'))
  const consequences = await countConsequences(ctx.db, { planId, since: null, today: ctx.today })
  const count = openThings(consequences)
  if (count > 0) throw new Refusal('conflict', 'plans.still_open', { count, ...consequences })
}

async function takeStep(ctx: WriteContext, move: LifeMove, { planId, stepId, paper, reason }: TakeStep): Promise<Plan> {
  const plan = found(await lockPlan(ctx.db, planId), 'plan')
  ctx.allow('plans.issue', plan)
  if ((await planOfStep(ctx.db, stepId)) === planId) return plan
  ensureMovePossible(move, plan)
  await ensurePaper(ctx, plan, paper)
  const { to, kind } = lifeMoves[move]
  const agencies = await holdersOf(ctx.db, planId)
  const personId = ctx.person().personId
  await insertStep(ctx.db, { id: stepId, planId, kind, paper, reason, onDay: ctx.today, personId, at: ctx.now })
  await saveState(ctx.db, planId, to)
  const { number, on, issuer } = paper
  await recordChange(ctx, plan, `plans.${kind}`, { title: plan.title, number, on, issuer, reason, agencies })
  return { ...plan, state: to }
}

/** Refuses a paper of tomorrow, and a file that the plan's owner did not send. */
async function ensurePaper(ctx: WriteContext, plan: Plan, { on, fileId }: Paper): Promise<void> {
  if (on > ctx.today) throw new Refusal('invalid', 'plans.paper_of_tomorrow')
  if (fileId && !(await isFileOf(ctx.db, fileId, plan.ownerAgencyId)))
    throw new Refusal('invalid', 'plans.unknown_paper')
}

/**
 * Refuses to write under a plan that is over, and keeps it from ending before the write does: who closes or withdraws it waits,
 * and a write that meets an ending waits for that and is refused.
 */
export async function holdOpen(ctx: WriteContext, planId: string): Promise<void> {
  ensureTakesWrites(found(await sharePlan(ctx.db, planId), 'plan'))
}

/** An issued plan that still takes writes, held until the transaction ends. */
export async function lockIssued(ctx: WriteContext, planId: string): Promise<Plan> {
  const plan = await lockPlan(ctx.db, planId)
  const issued = found(plan?.state === 'draft' ? null : plan, 'plan')
  ensureTakesWrites(issued)
  return issued
}

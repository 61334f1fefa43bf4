import type { ReadContext } from '../../foundation/access/index.ts'
import { isMovePossible } from './life.ts'
import { readablePlan } from './queries.ts'
import { LifeMove, type OnePlan, type PlanLife } from './shapes.ts'
import { countConsequences, isPaper, listSteps } from './store/life.ts'

export { listSteps as planSteps } from './store/life.ts'

/** What became of a plan since its issue, what the person may do with it now, and what that would touch. */
export async function planLife(ctx: ReadContext, { planId }: OnePlan): Promise<PlanLife> {
  const plan = await readablePlan(ctx, planId)
  const steps = await listSteps(ctx.db, planId)
  const since = plan.state === 'suspended' ? (steps.at(-1)?.onDay ?? null) : null
  const may = ctx.can('plans.issue', plan)
  return {
    state: plan.state,
    steps,
    consequences: await countConsequences(ctx.db, { planId, since, today: ctx.today }),
    moves: may ? LifeMove.options.filter((move) => isMovePossible(move, plan.state)) : [],
  }
}

/** Whether the person may see a file because it is the paper of a step in some plan's life. */
export const maySeePaper = async (ctx: ReadContext, fileId: string): Promise<boolean> =>
  ctx.can('plans.read') && (await isPaper(ctx.db, fileId))

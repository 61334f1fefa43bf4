import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { holdOpen } from '../../plans/index.ts'
import type { Difficulty, DifficultyPage } from '../shapes.ts'
import { findDifficulty, lockDifficulty, updateDifficulty } from '../store/difficulties.ts'
import { listHands } from '../store/hands.ts'

/** What a step writes into the journal. */
export interface Written {
  readonly kind: string
  /** The words of the step itself, where it has some. */
  readonly note?: string
}

/** The difficulty as it stands, held until the transaction ends. */
export const held = async (ctx: WriteContext, id: string): Promise<Difficulty> =>
  found(await lockDifficulty(ctx.db, id), 'difficulty')

/** Refuses a step on something else than the person saw. */
export function ensureSeen({ revision }: Difficulty, seen: number): void {
  if (revision !== seen) throw new Refusal('conflict', 'platform.stale')
}

/** Keeps what a step changed, with its entry. */
export async function keep(
  ctx: WriteContext,
  before: Difficulty,
  changes: Partial<Difficulty>,
  written: Written,
): Promise<DifficultyPage> {
  await holdOpen(ctx, before.planId)
  const after = { ...before, ...changes, revision: before.revision + 1 }
  await updateDifficulty(ctx.db, after)
  await recordStep(ctx, after, written)
  return shown(ctx, after)
}

/** The journal entry of a step, with the words as they stood after it and the agencies that it concerns. */
export async function recordStep(ctx: WriteContext, difficulty: Difficulty, { kind, note }: Written): Promise<void> {
  const { description, proposal, addressedTo, answerDueOn, answer, outcome, agencyId } = difficulty
  await ctx.record({
    kind,
    subject: { kind: 'difficulty', id: difficulty.id },
    planId: difficulty.planId,
    agencyId,
    payload: {
      ...{ description, proposal, addressedTo, answerDueOn, answer, outcome },
      ...{ note: note ?? null, agencies: [agencyId, addressedTo] },
    },
  })
}

/** The difficulty with its names and hands. */
export async function shown(ctx: WriteContext, { id }: Pick<Difficulty, 'id'>): Promise<DifficultyPage> {
  const row = found(await findDifficulty(ctx.db, id), 'difficulty')
  return { ...row, hands: await listHands(ctx.db, id) }
}

import type { WriteContext } from '../../../foundation/access/index.ts'
import { ensurePossible } from '../rules.ts'
import type { DifficultyPage, ReopenDifficulty, SettleDifficulty, WithdrawDifficulty } from '../shapes.ts'
import { insertHand, lastHand, updateHand } from '../store/hands.ts'
import { answerDay, newHand } from './raise.ts'
import { ensureSeen, held, keep, shown } from './step.ts'

/** The agency that raised it takes it back, saying why. */
export async function withdrawDifficulty(
  ctx: WriteContext,
  { difficultyId, revision, reason }: WithdrawDifficulty,
): Promise<DifficultyPage> {
  const before = await held(ctx, difficultyId)
  ctx.allow('difficulties.raise', before)
  if (before.state === 'withdrawn' && before.closingWords === reason) return shown(ctx, before)
  ensurePossible('withdraw', before)
  ensureSeen(before, revision)
  const at = ctx.now.toISOString()
  const hand = await lastHand(ctx.db, difficultyId)
  if (!hand.leftAt) await updateHand(ctx.db, difficultyId, { ...hand, leftAt: at })
  const changes = { state: 'withdrawn', closingWords: reason, closedAt: at } as const
  return keep(ctx, before, changes, { kind: 'difficulties.withdrawn', note: reason })
}

/** The agency that raised it says that nothing hinders any more. */
export async function settleDifficulty(
  ctx: WriteContext,
  { difficultyId, revision, words }: SettleDifficulty,
): Promise<DifficultyPage> {
  const before = await held(ctx, difficultyId)
  ctx.allow('difficulties.raise', before)
  if (before.state === 'settled') return shown(ctx, before)
  ensurePossible('settle', before)
  ensureSeen(before, revision)
  const changes = { state: 'settled', closingWords: words || null, closedAt: ctx.now.toISOString() } as const
  return keep(ctx, before, changes, { kind: 'difficulties.settled', note: words })
}

/** The agency that raised it says why the answer is none: it comes back to whoever gave it, with a new clock. */
export async function reopenDifficulty(
  ctx: WriteContext,
  { difficultyId, revision, words }: ReopenDifficulty,
): Promise<DifficultyPage> {
  const before = await held(ctx, difficultyId)
  ctx.allow('difficulties.raise', before)
  const last = await lastHand(ctx.db, difficultyId)
  if (before.state === 'open' && last.note === words) return shown(ctx, before)
  ensurePossible('reopen', before)
  ensureSeen(before, revision)
  const answerDueOn = await answerDay(ctx)
  const given = { position: last.position + 1, receivedAt: ctx.now.toISOString(), note: words }
  await insertHand(ctx.db, difficultyId, newHand({ addressedTo: before.addressedTo, answerDueOn }, given))
  const unanswered = { answer: null, outcome: null, answeredBy: null, answeredAt: null }
  const changes = { ...unanswered, state: 'open', answerDueOn, closingWords: null, closedAt: null } as const
  return keep(ctx, before, changes, { kind: 'difficulties.reopened', note: words })
}

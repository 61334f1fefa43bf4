import type { WriteContext } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { ensureAddressee, ensureAnswerDay, ensurePossible } from '../rules.ts'
import type { AnswerDifficulty, Difficulty, DifficultyPage, Hand, PassDifficulty, SayMeanwhile } from '../shapes.ts'
import { listAddressees } from '../store/difficulties.ts'
import { insertHand, lastHand, updateHand } from '../store/hands.ts'
import { answerDay, newHand } from './raise.ts'
import { ensureSeen, held, keep, shown } from './step.ts'

/**
 * Whoever holds it answers, or mends an answer. What is only noted is still to be answered, by the day that is said with it.
 */
export async function answerDifficulty(ctx: WriteContext, input: AnswerDifficulty): Promise<DifficultyPage> {
  const { difficultyId, revision, outcome, answer, answerDueOn } = input
  const before = await held(ctx, difficultyId)
  ctx.allow('difficulties.answer', { addressedTo: before.addressedTo })
  const hand = await lastHand(ctx.db, difficultyId)
  if (isGiven(hand, input)) return shown(ctx, before)
  ensurePossible('answer', before)
  ensureSeen(before, revision)
  const isNoted = outcome === 'noted'
  const dueOn = isNoted ? laterDay(ctx, answerDueOn) : before.answerDueOn
  const at = ctx.now.toISOString()
  await updateHand(ctx.db, difficultyId, { ...hand, answer, outcome, dueOn, leftAt: isNoted ? null : at })
  const state = isNoted ? 'open' : 'answered'
  const answered = { answeredBy: ctx.person().personId, answeredAt: at }
  return keep(
    ctx,
    before,
    { state, outcome, answer, answerDueOn: dueOn, ...answered },
    // What was only noted was no answer yet.
    { kind: before.state === 'open' ? 'difficulties.answered' : 'difficulties.answer_changed' },
  )
}

/** Whether the hand has answered just this; what is only noted may still get another day. */
const isGiven = (hand: Hand, { answer, outcome, answerDueOn }: AnswerDifficulty): boolean =>
  hand.answer === answer &&
  hand.outcome === outcome &&
  (outcome !== 'noted' || answerDueOn === undefined || answerDueOn === hand.dueOn)

function laterDay(ctx: WriteContext, day: string | undefined): string {
  if (day === undefined) throw new Refusal('invalid', 'difficulties.no_later_day')
  ensureAnswerDay(day, ctx.today)
  return day
}

/**
 * Whoever holds it passes it up, or sideways to whoever is competent, with a word why; the new hand has a clock of its own. What
 * the former one noted stays with that hand and is no answer of the new one.
 */
export async function passDifficulty(ctx: WriteContext, input: PassDifficulty): Promise<DifficultyPage> {
  const { difficultyId, revision, addressedTo, note } = input
  const before = await held(ctx, difficultyId)
  const hand = await lastHand(ctx.db, difficultyId)
  if (before.addressedTo === addressedTo && hand.note === note) return readAgain(ctx, before)
  ctx.allow('difficulties.answer', { addressedTo: before.addressedTo })
  ensurePossible('pass', before)
  ensureSeen(before, revision)
  await ensureOther(ctx, before, addressedTo)
  const answerDueOn = input.answerDueOn ?? (await answerDay(ctx))
  ensureAnswerDay(answerDueOn, ctx.today)
  const at = ctx.now.toISOString()
  await updateHand(ctx.db, difficultyId, { ...hand, leftAt: at })
  const next = newHand({ addressedTo, answerDueOn }, { position: hand.position + 1, receivedAt: at, note })
  await insertHand(ctx.db, difficultyId, next)
  const unanswered = { answer: null, outcome: null, answeredBy: null, answeredAt: null }
  return keep(ctx, before, { addressedTo, answerDueOn, ...unanswered }, { kind: 'difficulties.escalated', note })
}

/** The same sent twice: shown to whoever may read it. */
async function readAgain(ctx: WriteContext, before: Difficulty): Promise<DifficultyPage> {
  const page = await shown(ctx, before)
  const seesHand = page.hands.some(({ agencyId }) => ctx.can('difficulties.answer', { addressedTo: agencyId }))
  if (!seesHand) ctx.allow('difficulties.answer', { addressedTo: before.addressedTo })
  return page
}

/** Refuses to pass it to oneself, back to whoever raised it, or to somebody who cannot decide. */
async function ensureOther(
  ctx: WriteContext,
  { planId, agencyId, addressedTo: holder }: Difficulty,
  addressedTo: string,
): Promise<void> {
  const addressees = await listAddressees(ctx.db, { planId, today: ctx.today })
  ensureAddressee(
    addressedTo,
    addressees.filter(({ id }) => id !== holder && id !== agencyId),
  )
}

/** Whoever holds it says how far it is; the clock goes on. */
export async function sayMeanwhile(ctx: WriteContext, input: SayMeanwhile): Promise<DifficultyPage> {
  const { difficultyId, revision, note } = input
  const before = await held(ctx, difficultyId)
  ctx.allow('difficulties.answer', { addressedTo: before.addressedTo })
  const hand = await lastHand(ctx.db, difficultyId)
  if (hand.interim === note) return shown(ctx, before)
  ensurePossible('say', before)
  ensureSeen(before, revision)
  await updateHand(ctx.db, difficultyId, { ...hand, interim: note, interimAt: ctx.now.toISOString() })
  return keep(ctx, before, {}, { kind: 'difficulties.said_meanwhile', note })
}

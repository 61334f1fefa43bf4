import type { ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { workingDayAfter } from '../../../foundation/calendar/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { findPlan, holdOpen } from '../../plans/index.ts'
import { ensureInForce, findAssignments, holdsTaskIn } from '../../tasks/index.ts'
import {
  answerDays,
  ensureAddressee,
  ensureAnswerDay,
  ensureOwnAssignment,
  ensurePossible,
  ensureWorded,
  saysTheSame,
} from '../rules.ts'
import type { Difficulty, DifficultyPage, RaiseDifficulty } from '../shapes.ts'
import { insertDifficulty, listAddressees, lockDifficulty } from '../store/difficulties.ts'
import { insertHand, lastHand, updateHand } from '../store/hands.ts'
import { ensureSeen, keep, recordStep, shown } from './step.ts'

type Told = Omit<RaiseDifficulty, 'difficultyId' | 'revision'>

/**
 * An agency says what hinders it, or what it proposes, on one of its assignments or on the plan as a whole, to whoever can
 * decide. While nobody has answered it may say it otherwise. The same sent twice is kept once.
 */
export async function raiseDifficulty(ctx: WriteContext, input: RaiseDifficulty): Promise<DifficultyPage> {
  const { difficultyId, revision, ...told } = input
  const before = await lockDifficulty(ctx.db, difficultyId)
  const agencyId = before?.agencyId ?? ctx.post().agencyId
  ctx.allow('difficulties.raise', { agencyId })
  if (before && saysTheSame(before, told)) return shown(ctx, before)
  if (before) {
    ensurePossible('change', before)
    ensureSeen(before, revision)
  } else if (revision !== 0) throw new Refusal('conflict', 'platform.stale')
  await ensureTold(ctx, agencyId, told)
  return before ? change(ctx, before, told) : raise(ctx, { difficultyId, agencyId, told })
}

interface Raised {
  readonly difficultyId: string
  readonly agencyId: string
  readonly told: Told
}

async function raise(ctx: WriteContext, { difficultyId, agencyId, told }: Raised): Promise<DifficultyPage> {
  const answerDueOn = told.answerDueOn ?? (await answerDay(ctx))
  ensureAnswerDay(answerDueOn, ctx.today)
  const raisedAt = ctx.now.toISOString()
  const difficulty: Difficulty = {
    ...{ id: difficultyId, agencyId, raisedBy: ctx.person().personId, raisedAt },
    ...({ state: 'open', answer: null, outcome: null, answeredBy: null, answeredAt: null } as const),
    ...{ closingWords: null, closedAt: null },
    ...{ ...told, answerDueOn, revision: 1 },
  }
  await insertDifficulty(ctx.db, difficulty)
  await insertHand(ctx.db, difficultyId, newHand(difficulty, { position: 1, receivedAt: raisedAt, note: '' }))
  await recordStep(ctx, difficulty, { kind: 'difficulties.raised' })
  return shown(ctx, difficulty)
}

/** A time that it lies in the hands of whom it is put to. */
export const newHand = (
  { addressedTo, answerDueOn }: Pick<Difficulty, 'addressedTo' | 'answerDueOn'>,
  given: { position: number; receivedAt: string; note: string },
) => ({
  ...{ agencyId: addressedTo, dueOn: answerDueOn, ...given },
  ...{ interim: null, interimAt: null, answer: null, outcome: null, leftAt: null },
})

/** Other words, another day, or another addressee as long as the first has not passed it on. */
async function change(ctx: WriteContext, before: Difficulty, told: Told): Promise<DifficultyPage> {
  const answerDueOn = told.answerDueOn ?? before.answerDueOn
  if (answerDueOn !== before.answerDueOn) ensureAnswerDay(answerDueOn, ctx.today)
  const hand = await lastHand(ctx.db, before.id)
  if (told.addressedTo !== before.addressedTo && hand.position > 1)
    throw new Refusal('conflict', 'difficulties.passed_on')
  await updateHand(ctx.db, before.id, { ...hand, agencyId: told.addressedTo, dueOn: answerDueOn })
  return keep(ctx, before, { ...told, answerDueOn }, { kind: 'difficulties.changed' })
}

/** The day by which an answer is asked for unless somebody says another. */
export const answerDay = (ctx: Pick<ReadContext, 'db' | 'today'>): Promise<string> =>
  workingDayAfter(ctx.db, ctx.today, answerDays)

/** Refuses what is not the agency's to say, or is said to somebody who cannot decide. */
async function ensureTold(ctx: WriteContext, agencyId: string, told: Told): Promise<void> {
  const { planId, assignmentId, addressedTo } = told
  await holdOpen(ctx, planId)
  ensureWorded(told)
  if (assignmentId) {
    const [assignment] = await findAssignments(ctx.db, [assignmentId])
    ensureOwnAssignment(assignment, { planId, agencyId })
    if (assignment) ensureInForce(assignment)
  } else if (!(await takesPart(ctx, planId, agencyId))) throw new Refusal('invalid', 'difficulties.not_your_plan')
  const addressees = await listAddressees(ctx.db, { planId, today: ctx.today })
  ensureAddressee(
    addressedTo,
    addressees.filter(({ id }) => id !== agencyId),
  )
}

/** Whether the agency holds a share of the plan, or owns it. */
async function takesPart(ctx: WriteContext, planId: string, agencyId: string): Promise<boolean> {
  if (await holdsTaskIn(ctx.db, planId, agencyId)) return true
  const plan = found(await findPlan(ctx.db, planId), 'plan')
  return plan.ownerAgencyId === agencyId && plan.state !== 'draft'
}

import type { WriteContext } from '../../foundation/access/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import { findAssignments, holdsTaskIn } from '../tasks/index.ts'
import { ensureAddressee, ensureOpen, ensureOwnAssignment, saysTheSame } from './rules.ts'
import type { AnswerDifficulty, Difficulty, DifficultyRow, RaiseDifficulty } from './shapes.ts'
import { findDifficulty, insertDifficulty, listAddressees, lockDifficulty, updateDifficulty } from './store.ts'

/**
 * An agency says what hinders it on one of its assignments, or on the plan as a whole, to whoever can decide. While nobody has
 * answered it may say it otherwise. The same sent twice is kept once.
 */
export async function raiseDifficulty(ctx: WriteContext, input: RaiseDifficulty): Promise<DifficultyRow> {
  const { difficultyId, revision, ...told } = input
  const before = await lockDifficulty(ctx.db, difficultyId)
  const agencyId = before?.agencyId ?? ctx.post().agencyId
  ctx.allow('difficulties.raise', { agencyId })
  if (before && saysTheSame(before, told)) return shown(ctx, before)
  if (before) ensureOpen(before)
  if ((before?.revision ?? 0) !== revision) throw new Refusal('conflict', 'platform.stale')
  await ensureTold(ctx, agencyId, told)
  const after: Difficulty = {
    ...(before ?? newDifficulty(ctx, difficultyId, agencyId)),
    ...told,
    revision: revision + 1,
  }
  if (before) await updateDifficulty(ctx.db, after)
  else await insertDifficulty(ctx.db, after)
  await recordStep(ctx, after, before ? 'difficulties.changed' : 'difficulties.raised')
  return shown(ctx, after)
}

function newDifficulty(ctx: WriteContext, id: string, agencyId: string) {
  const raised = { raisedBy: ctx.person().personId, raisedAt: ctx.now.toISOString() }
  return { id, agencyId, ...raised, state: 'open', answer: null, answeredBy: null, answeredAt: null } as const
}

/** Refuses what is not the agency's to say, or is said to somebody who cannot decide. */
async function ensureTold(
  ctx: WriteContext,
  agencyId: string,
  { planId, assignmentId, addressedTo }: Pick<RaiseDifficulty, 'planId' | 'assignmentId' | 'addressedTo'>,
): Promise<void> {
  if (assignmentId) {
    const [assignment] = await findAssignments(ctx.db, [assignmentId])
    ensureOwnAssignment(assignment, { planId, agencyId })
  } else if (!(await holdsTaskIn(ctx.db, planId, agencyId))) throw new Refusal('invalid', 'difficulties.not_your_plan')
  ensureAddressee(addressedTo, await listAddressees(ctx.db, planId))
}

/** Whoever was asked answers, or mends an answer. */
export async function answerDifficulty(ctx: WriteContext, input: AnswerDifficulty): Promise<DifficultyRow> {
  const before = found(await lockDifficulty(ctx.db, input.difficultyId), 'difficulty')
  ctx.allow('difficulties.answer', { addressedTo: before.addressedTo })
  if (before.answer === input.answer) return shown(ctx, before)
  if (before.revision !== input.revision) throw new Refusal('conflict', 'platform.stale')
  const answered = { answeredBy: ctx.person().personId, answeredAt: ctx.now.toISOString() }
  const after: Difficulty = {
    ...{ ...before, ...answered },
    ...{ state: 'answered', answer: input.answer, revision: before.revision + 1 },
  }
  await updateDifficulty(ctx.db, after)
  await recordStep(ctx, after, before.state === 'open' ? 'difficulties.answered' : 'difficulties.answer_changed')
  return shown(ctx, after)
}

/** The journal entry of a step, with the words as they stood after it. */
async function recordStep(ctx: WriteContext, difficulty: Difficulty, kind: string): Promise<void> {
  const { description, proposal, addressedTo, answer } = difficulty
  await ctx.record({
    kind,
    subject: { kind: 'difficulty', id: difficulty.id },
    planId: difficulty.planId,
    agencyId: difficulty.agencyId,
    payload: { description, proposal, addressedTo, answer },
  })
}

const shown = async (ctx: WriteContext, { id }: Difficulty): Promise<DifficultyRow> =>
  found(await findDifficulty(ctx.db, id), 'difficulty')

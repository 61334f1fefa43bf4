import type { WriteContext } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { decidablePlan, publicationDesk } from './queries.ts'
import { ensureOwnTasks, ensurePublishable } from './rules.ts'
import type { DecidePublication, Decision, PublicationDesk, WithdrawPublication } from './shapes.ts'
import { findDecision, insertDecision, listTasks } from './store.ts'

/** A person decides what the public sees of a plan from now on, and why. */
export async function decidePublication(
  ctx: WriteContext,
  { planId, version, reason, ...choice }: DecidePublication,
): Promise<PublicationDesk> {
  const subject = await decidablePlan(ctx, planId)
  ensurePublishable(choice, subject)
  ensureOwnTasks(choice.tasks, await listTasks(ctx.db, planId))
  await ensureSeen(ctx, { planId, version })
  await decide(ctx, { ...choice, ...{ planId, reason, version: version + 1, state: 'published' } })
  return publicationDesk(ctx, { planId })
}

/** Takes the public page back at once; what was chosen is kept for another time. */
export async function withdrawPublication(
  ctx: WriteContext,
  { planId, version, reason }: WithdrawPublication,
): Promise<PublicationDesk> {
  await decidablePlan(ctx, planId)
  const before = await ensureSeen(ctx, { planId, version })
  if (before?.state !== 'published') throw new Refusal('conflict', 'publication.not_public')
  await decide(ctx, { ...before, reason, version: version + 1, state: 'withdrawn' })
  return publicationDesk(ctx, { planId })
}

/** Refuses when somebody else has decided since the person looked. */
async function ensureSeen(
  ctx: WriteContext,
  { planId, version }: Pick<Decision, 'planId' | 'version'>,
): Promise<Decision | undefined> {
  const before = await findDecision(ctx.db, planId)
  if ((before?.version ?? 0) !== version) throw new Refusal('conflict', 'platform.stale')
  return before
}

async function decide(ctx: WriteContext, made: Omit<Decision, 'decidedBy' | 'decidedAt'>): Promise<void> {
  const { planId, state, version, fields, tasks, contact, reason } = made
  await insertDecision(ctx.db, { ...made, decidedBy: ctx.person().personId, decidedAt: ctx.now.toISOString() })
  await ctx.record({
    kind: state === 'published' ? 'publication.decided' : 'publication.withdrawn',
    subject: { kind: 'publication', id: planId },
    planId,
    agencyId: ctx.post().agencyId,
    payload: { version, fields, tasks, contact, reason },
  })
}

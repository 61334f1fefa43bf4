import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { ensureReason, isBroken } from '../rules.ts'
import type { CopyRow, KeepCopy, OneCopy, PaperFacts, SignedCopy, TakeCopyBack } from '../shapes.ts'
import { deleteUnconfirmed, findCopy, lockKept, updateCopy } from '../store/copies.ts'
import { ensureCurrent, keptSubject, ownCopy, recordStep, type Sights } from './subject.ts'

/**
 * Keeps a signed copy with the number, day and signer that a person confirmed: from now on they are the thing's official ones.
 * The copy before is replaced and stays listed. Sent again with the same words it changes nothing.
 */
export const keepCopy =
  (sights: Sights) =>
  async (ctx: WriteContext, input: KeepCopy): Promise<CopyRow> => {
    const before = await ownCopy(ctx, sights, input.copyId)
    await keptSubject(ctx, sights, before)
    const { number, signedOn, signerName, signerTitle, reason } = input
    const facts: PaperFacts = { number, signedOn, signerName: signerName || null, signerTitle: signerTitle || null }
    if (isKeptSo(before, { ...facts, reason })) return shown(ctx, before.id)
    if (before.state !== 'read') throw new Refusal('conflict', `signed_copies.already_${before.state}`)
    ensureCurrent(before, input.revision)
    const standing = await lockKept(ctx.db, before)
    ensureReason(reason, { broken: isBroken(before.signatures), replaces: standing !== undefined })
    if (standing) await updateCopy(ctx.db, ended(ctx, standing, { state: 'replaced', reason }))
    const kept = { state: 'kept', keptBy: ctx.person().personId, keptAt: ctx.now.toISOString() } as const
    await updateCopy(ctx.db, { ...before, ...facts, ...kept, reason, revision: before.revision + 1 })
    await recordStep(ctx, before, 'signed_copies.kept', { ...facts, reason, replaces: standing?.id ?? null })
    return shown(ctx, before.id)
  }

/** Takes the copy back that is kept: it stays listed, and its number holds no longer. */
export const takeCopyBack =
  (sights: Sights) =>
  async (ctx: WriteContext, { copyId, revision, reason }: TakeCopyBack): Promise<CopyRow> => {
    const before = await ownCopy(ctx, sights, copyId)
    if (before.state === 'taken_back' && before.endReason === reason) return shown(ctx, copyId)
    if (before.state !== 'kept') throw new Refusal('conflict', `signed_copies.already_${before.state}`)
    ensureCurrent(before, revision)
    await updateCopy(ctx.db, ended(ctx, before, { state: 'taken_back', reason }))
    await recordStep(ctx, before, 'signed_copies.taken_back', { number: before.number, reason })
    return shown(ctx, copyId)
  }

/** Drops a copy that nobody has confirmed. */
export const dropCopy =
  (sights: Sights) =>
  async (ctx: WriteContext, { copyId }: OneCopy): Promise<OneCopy> => {
    const before = await ownCopy(ctx, sights, copyId)
    if (before.state !== 'read') throw new Refusal('conflict', `signed_copies.already_${before.state}`)
    await deleteUnconfirmed(ctx.db, before)
    await recordStep(ctx, before, 'signed_copies.dropped', { name: before.fileName })
    return { copyId }
  }

const ended = (
  ctx: WriteContext,
  copy: SignedCopy,
  { state, reason }: { readonly state: 'replaced' | 'taken_back'; readonly reason: string },
): SignedCopy => ({
  ...copy,
  ...{ state, endReason: reason, endedBy: ctx.person().personId, endedAt: ctx.now.toISOString() },
  revision: copy.revision + 1,
})

const shown = async (ctx: WriteContext, copyId: string): Promise<CopyRow> =>
  found(await findCopy(ctx.db, copyId), 'signed_copy')

const isKeptSo = (copy: SignedCopy, facts: PaperFacts & { readonly reason: string }): boolean =>
  copy.state === 'kept' &&
  copy.number === facts.number &&
  copy.signedOn === facts.signedOn &&
  copy.signerName === facts.signerName &&
  copy.signerTitle === facts.signerTitle &&
  copy.reason === facts.reason

import type { ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import type { OneSubject, SignedCopy } from '../shapes.ts'
import type { SignedSight, SignedThing } from '../sight.ts'
import { lockCopy } from '../store/copies.ts'

export type Sights = readonly SignedSight[]

export interface Told {
  readonly sight: SignedSight
  readonly thing: SignedThing
}

/** The thing whose paper it is, or a refusal where nobody may know of it. */
export async function subjectOf(
  ctx: ReadContext,
  sights: Sights,
  { subjectKind, subjectId }: OneSubject,
): Promise<Told> {
  ctx.post()
  const sight = found(
    sights.find(({ kind }) => kind === subjectKind),
    'signed_copy',
  )
  return { sight, thing: found(await sight.find(ctx.db, subjectId), 'signed_copy') }
}

/** The same if the person may keep signed papers of it; one that is neither issued nor sent has none. */
export async function keptSubject(ctx: WriteContext, sights: Sights, subject: OneSubject): Promise<Told> {
  const told = await subjectOf(ctx, sights, subject)
  ctx.allow('signed_copies.keep', told.thing.keptBy)
  if (!told.thing.takes) throw new Refusal('conflict', `signed_copies.not_yet_${subject.subjectKind}`)
  return told
}

/** The copy, held, of a thing whose papers the person may keep. */
export async function ownCopy(ctx: WriteContext, sights: Sights, copyId: string): Promise<SignedCopy> {
  ctx.allow('signed_copies.keep')
  const copy = found(await lockCopy(ctx.db, copyId), 'signed_copy')
  const { thing } = await subjectOf(ctx, sights, copy)
  ctx.allow('signed_copies.keep', thing.keptBy)
  return copy
}

/** Refuses when somebody else changed the copy after the person loaded it. */
export function ensureCurrent(copy: SignedCopy, revision: number): void {
  if (copy.revision !== revision) throw new Refusal('conflict', 'platform.stale')
}

/** The journal entry of a step with a signed copy. */
export const recordStep = (ctx: WriteContext, copy: SignedCopy, kind: string, payload: Record<string, unknown> = {}) =>
  ctx.record({
    kind,
    subject: { kind: 'signed_copy', id: copy.id },
    planId: copy.planId,
    agencyId: copy.agencyId,
    payload: { subjectKind: copy.subjectKind, subjectId: copy.subjectId, fileSha256: copy.fileSha256, ...payload },
  })

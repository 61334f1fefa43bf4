import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { type Sights, subjectOf } from './actions/subject.ts'
import type { OneCopy, OneSubject, SignedCopies } from './shapes.ts'
import type { SignedThing } from './sight.ts'
import { findCopy, listCopies } from './store/copies.ts'
import { withTrust } from './trust.ts'

/**
 * The signed copies of a thing for whoever may read it: the one that holds, its signatures judged by the certificates of today,
 * and the earlier ones. What waits to be confirmed is shown to those alone who may confirm it.
 */
export const copiesOf =
  (sights: Sights, storage: Storage) =>
  async (ctx: ReadContext, subject: OneSubject): Promise<SignedCopies> => {
    const thing = await readableThing(ctx, sights, subject)
    const { held, takes, keptBy } = thing
    const copies = await listCopies(ctx.db, subject)
    const mayKeep = ctx.can('signed_copies.keep', keptBy)
    const kept = copies.find(({ state }) => state === 'kept')
    const waiting = mayKeep ? copies.find(({ state }) => state === 'read') : undefined
    return {
      held: { number: held.number, signedOn: held.signedOn },
      ...{ mayKeep: mayKeep && takes, takes },
      kept: kept ? await withTrust(ctx, storage, kept) : null,
      waiting: waiting ? await withTrust(ctx, storage, waiting) : null,
      earlier: copies.filter(({ state }) => state === 'replaced' || state === 'taken_back'),
    }
  }

async function readableThing(ctx: ReadContext, sights: Sights, subject: OneSubject): Promise<SignedThing> {
  const { thing } = await subjectOf(ctx, sights, subject)
  const { power, thing: over } = thing.readThrough
  ctx.allow(power, over)
  return thing
}

/** The signed PDF as it was sent. */
export const copyFile =
  (sights: Sights, storage: Storage) =>
  async (ctx: ReadContext, { copyId }: OneCopy): Promise<FileAnswer> => {
    ctx.post()
    const copy = found(await findCopy(ctx.db, copyId), 'signed_copy')
    const { keptBy } = await readableThing(ctx, sights, copy)
    if (copy.state === 'read') ctx.allow('signed_copies.keep', keptBy)
    if (!(await storage.has(copy.fileSha256))) throw new Refusal('not_found', 'signed_copies.no_file')
    return { stored: copy.fileSha256, name: copy.fileName, mediaType: 'application/pdf', inline: true }
  }

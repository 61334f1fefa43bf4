import type { Storage } from '../../platform/storage/storage.ts'
import type { Reaction } from '../access/index.ts'
import { copiesOf } from './pictures.ts'
import type { KeptFile } from './shapes.ts'
import { type Copies, findCopies, lockFile, saveCopies } from './store.ts'

/**
 * Makes what others see of a picture that was sent: a shared copy and a thumbnail. Run a second time it changes nothing; the
 * same bytes sent for another file are not worked on again.
 */
export const makeCopies =
  ({ storage }: { storage: Storage }): Reaction =>
  async (ctx, { subject }) => {
    const file = await lockFile(ctx.db, subject.id)
    if (file?.state !== 'waiting') return
    const copies = (await findCopies(ctx.db, file.sha256)) ?? (await newCopies(storage, file))
    await saveCopies(ctx.db, file.id, copies)
    await ctx.record({
      kind: copies.state === 'ready' ? 'files.copied' : 'files.unreadable',
      subject,
      agencyId: file.agencyId,
      payload: { name: file.name },
    })
  }

const nothing: Copies = {
  state: 'unreadable',
  sharedSha256: null,
  thumbnailSha256: null,
  width: null,
  height: null,
}

async function newCopies(storage: Storage, { sha256 }: KeptFile): Promise<Copies> {
  const bytes = await storage.get(sha256)
  if (!bytes) throw new Error(`The storage has lost ${sha256}`)
  const made = await copiesOf(bytes)
  if (!made) return nothing
  const { shared, thumbnail, width, height } = made
  const kept = { sharedSha256: await storage.put(shared), thumbnailSha256: await storage.put(thumbnail) }
  return { state: 'ready', ...kept, width, height }
}

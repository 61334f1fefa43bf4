import { createHash } from 'node:crypto'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { WriteContext } from '../access/index.ts'
import { mediaTypeOf } from './content-type.ts'
import { ensurePicture } from './pictures.ts'
import { cleanName, ensureSize, fileTypes } from './rules.ts'
import type { KeptFile, SendFile, SentFile } from './shapes.ts'
import { findFile, insertFile } from './store.ts'

/**
 * Keeps a picture or document for the agency acted for, once its content is known to be what is taken here. The same bytes
 * sent again under the same id change nothing; other bytes are a conflict.
 */
export const sendFile =
  (storage: Storage) =>
  async (ctx: WriteContext, { fileId, name, bytes }: SendFile & { bytes: Uint8Array }): Promise<SentFile> => {
    const { agencyId } = ctx.post()
    ctx.allow('files.upload', { agencyId })
    const known = await findFile(ctx.db, fileId)
    if (known) return sameFile(ctx, known, bytes)
    ensureSize(bytes, 'document')
    const mediaType = await mediaTypeOf(bytes)
    const { kind } = fileTypes[mediaType]
    ensureSize(bytes, kind)
    const cleaned = cleanName(name, mediaType)
    if (kind === 'picture') await ensurePicture(bytes)
    return keep(ctx, storage, { fileId, name: cleaned, mediaType, kind, bytes })
  }

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function sameFile(ctx: WriteContext, known: KeptFile, bytes: Uint8Array): KeptFile {
  ctx.allow('files.upload', known)
  if (known.sha256 !== digestOf(bytes)) throw new Refusal('conflict', 'files.another_content', { name: known.name })
  return known
}

interface ExaminedFile extends Pick<KeptFile, 'name' | 'mediaType' | 'kind'> {
  readonly fileId: string
  readonly bytes: Uint8Array
}

async function keep(
  ctx: WriteContext,
  storage: Storage,
  { fileId, name, mediaType, kind, bytes }: ExaminedFile,
): Promise<KeptFile> {
  const file: KeptFile = {
    ...{ id: fileId, name, mediaType, kind, size: bytes.length, sha256: await storage.put(bytes) },
    ...{ agencyId: ctx.post().agencyId, personId: ctx.person().personId, uploadedAt: ctx.now.toISOString() },
    ...{ state: kind === 'picture' ? 'waiting' : 'ready', width: null, height: null },
    ...{ sharedSha256: null, thumbnailSha256: null },
  }
  if (!(await insertFile(ctx.db, file))) return sameFile(ctx, found(await findFile(ctx.db, fileId), 'file'), bytes)
  const { size, sha256 } = file
  await ctx.record({
    kind: 'files.uploaded',
    subject: { kind: 'file', id: fileId },
    agencyId: file.agencyId,
    payload: { name, kind, mediaType, size, sha256 },
  })
  return file
}

import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { FileAnswer, ReadContext } from '../access/index.ts'
import { copyType } from './pictures.ts'
import { isShownInline } from './rules.ts'
import type { KeptFile, OneFile } from './shapes.ts'
import { findFile } from './store.ts'

/**
 * Whether the person may see what a file hangs on. The modules whose things have files answer this; `app` hands their answers
 * to this module, which knows none of them.
 */
export type FileSight = (ctx: ReadContext, fileId: string) => Promise<boolean>

/** The file as it was sent, place and camera data included: for the agency that sent it alone. */
export async function originalFile(ctx: ReadContext, { fileId }: OneFile): Promise<FileAnswer> {
  const file = found(await findFile(ctx.db, fileId), 'file')
  ctx.allow('files.upload', file)
  return answerOf(file, { stored: file.sha256, mediaType: file.mediaType })
}

/** What others see of a file: a picture's shared copy, a document itself. */
export const sharedFile =
  (sights: readonly FileSight[]) =>
  async (ctx: ReadContext, { fileId }: OneFile): Promise<FileAnswer> => {
    const file = await visibleFile(ctx, sights, fileId)
    if (file.kind === 'document') return answerOf(file, { stored: file.sha256, mediaType: file.mediaType })
    return copyAnswer(file, file.sharedSha256)
  }

export const thumbnailOf =
  (sights: readonly FileSight[]) =>
  async (ctx: ReadContext, { fileId }: OneFile): Promise<FileAnswer> => {
    const file = await visibleFile(ctx, sights, fileId)
    if (file.kind === 'document') throw new Refusal('not_found', 'files.no_thumbnail')
    return copyAnswer(file, file.thumbnailSha256)
  }

/** A file of the post's own agency, or one that hangs on something the person may see. */
async function visibleFile(ctx: ReadContext, sights: readonly FileSight[], fileId: string): Promise<KeptFile> {
  ctx.post()
  const file = found(await findFile(ctx.db, fileId), 'file')
  if (ctx.can('files.upload', file)) return file
  for (const maySee of sights) if (await maySee(ctx, fileId)) return file
  throw new Refusal('forbidden', 'files.not_yours')
}

function copyAnswer(file: KeptFile, stored: string | null): FileAnswer {
  if (!stored) throw new Refusal('not_found', file.state === 'waiting' ? 'files.waiting' : 'files.unreadable')
  const name = file.name.replace(/\.[^.]*$/, '.jpg')
  return answerOf({ ...file, name }, { stored, mediaType: copyType })
}

const answerOf = ({ name }: KeptFile, content: { stored: string; mediaType: string }): FileAnswer => ({
  ...content,
  name,
  inline: isShownInline(content.mediaType),
  immutable: true,
})

import { z } from 'zod'

export const FileKind = z.enum(['document', 'picture'])
export type FileKind = z.infer<typeof FileKind>

/** A picture waits until its shared copy is made; a document is ready at once. */
export const FileState = z.enum(['waiting', 'ready', 'unreadable'])
export type FileState = z.infer<typeof FileState>

/** A file as the one who sent it sees it. */
export const SentFile = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number(),
  kind: FileKind,
  state: FileState,
  agencyId: z.uuid(),
  uploadedAt: z.string(),
  /** Of the shared copy, in pixels, turned upright. */
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type SentFile = z.infer<typeof SentFile>

/** A file with where its bytes lie. */
export const KeptFile = SentFile.extend({
  personId: z.uuid(),
  sha256: z.string(),
  sharedSha256: z.string().nullable(),
  thumbnailSha256: z.string().nullable(),
})
export type KeptFile = z.infer<typeof KeptFile>

export const OneFile = z.object({ fileId: z.uuid() })
export type OneFile = z.infer<typeof OneFile>

export const SendFile = OneFile.extend({ name: z.string().trim().normalize().min(1).max(1000) })
export type SendFile = z.infer<typeof SendFile>

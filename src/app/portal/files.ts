import type { FastifyInstance, FastifyReply } from 'fastify'
import { publicDocument } from '../../publishing/public-plans/index.ts'
import { portalAssets } from '../../ui/portal/assets.ts'
import { theSystem } from '../gate.ts'
import type { PortalParts } from './portal.ts'

/** Style and letters; their addresses name their content. */
export function serveAssets(app: FastifyInstance): void {
  for (const { address, mediaType, bytes } of portalAssets)
    app.get(address, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('content-type', mediaType)
        .send(bytes),
    )
}

const formats: Readonly<Record<string, { mediaType: string; ending: string }>> = {
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  text: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
}
const unknownFormat = { mediaType: 'application/octet-stream', ending: 'bin' }

/** Sends the source document of a plan where the public may have it; false where not. Its name says nothing of who wrote it. */
export async function sendDocument(
  { gate, outside }: PortalParts,
  planId: string,
  reply: FastifyReply,
): Promise<boolean> {
  const document = await gate.read(theSystem, (ctx) => publicDocument(ctx, { planId }))
  const bytes = document && (await outside.storage.get(document.sourceSha256))
  if (!document || !bytes) return false
  const { mediaType, ending } = formats[document.sourceFormat] ?? unknownFormat
  await reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="ke-hoach-${document.year}.${ending}"`)
    .header('cache-control', 'public, no-cache')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return true
}

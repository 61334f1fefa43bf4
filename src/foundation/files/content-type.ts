import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../../platform/errors/refusal.ts'
import { isMediaType, type MediaType } from './rules.ts'

/** What the bytes are, whatever the name says; refused when they are nothing that is taken here. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType> {
  const { mime = 'unknown' } = (await fileTypeFromBuffer(bytes)) ?? {}
  if (isMediaType(mime)) return mime
  if (mime === 'application/x-cfb') return legacyType(bytes)
  throw new Refusal('unsupported', refusalCode(mime))
}

function refusalCode(mime: string): string {
  if (/^image\/hei[cf]/.test(mime)) return 'files.heic'
  if (mime.includes('macroenabled')) return 'files.macros'
  return archives.has(mime) ? 'files.archive' : 'files.unsupported'
}

const archives = new Set([
  'application/zip',
  'application/gzip',
  'application/x-rar-compressed',
  'application/x-7z-compressed',
  'application/x-tar',
  'application/x-xz',
  'application/x-bzip2',
])

/**
 * Word and Excel up to 2003 share one container with many other things; which it is, the names of the parts inside tell,
 * written two bytes a letter.
 */
function legacyType(bytes: Uint8Array): MediaType {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (part: string) => content.includes(Buffer.from(part, 'utf16le'))
  if (holds('EncryptedPackage')) throw new Refusal('unsupported', 'files.encrypted')
  if (holds('_VBA_PROJECT')) throw new Refusal('unsupported', 'files.macros')
  if (holds('WordDocument')) return 'application/msword'
  if (holds('Workbook')) return 'application/vnd.ms-excel'
  throw new Refusal('unsupported', 'files.unsupported')
}

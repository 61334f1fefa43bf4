import { Refusal } from '../../platform/errors/refusal.ts'
import type { FileKind } from './shapes.ts'

const MEGABYTE = 1024 * 1024

/** Bytes at most. */
export const largestDocument = 40 * MEGABYTE
export const largestPicture = 20 * MEGABYTE

/** Pixels at most: more than telephones take, few enough that decoding one cannot exhaust the machine. */
export const mostPixels = 64_000_000

interface FileType {
  readonly kind: FileKind
  /** The endings that a name may have, without the dot; the first is given to a name that has none. */
  readonly endings: readonly string[]
}

/** Everything that is taken; whatever is not in this table is refused. */
export const fileTypes = {
  'image/jpeg': { kind: 'picture', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/png': { kind: 'picture', endings: ['png'] },
  'image/webp': { kind: 'picture', endings: ['webp'] },
  'application/pdf': { kind: 'document', endings: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { kind: 'document', endings: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { kind: 'document', endings: ['xlsx'] },
  'application/msword': { kind: 'document', endings: ['doc'] },
  'application/vnd.ms-excel': { kind: 'document', endings: ['xls'] },
} as const satisfies Record<string, FileType>

export type MediaType = keyof typeof fileTypes

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(fileTypes, type)

/** Shown in the browser; everything else is downloaded. */
export const isShownInline = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || (isMediaType(mediaType) && fileTypes[mediaType].kind === 'picture')

const longestName = 150

/**
 * A name that is safe to show and to save: one line, without folders, control and direction characters, with an ending that
 * fits the content. An ending that says something else is refused: such a file is not what its sender thinks.
 */
export function cleanName(given: string, type: MediaType): string {
  const { endings } = fileTypes[type]
  const name = oneLineName(given)
  const [, stem = name, ending] = /^(.*)\.((?=\d*[a-z])[a-z0-9]{1,5})$/i.exec(name) ?? []
  if (ending && !(endings as readonly string[]).includes(ending.toLowerCase()))
    throw new Refusal('unsupported', 'files.renamed', { name, endings: endings.map((one) => `.${one}`) })
  return `${cut(stem) || 'tep'}.${ending ?? endings[0]}`
}

const oneLineName = (given: string): string =>
  given
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/u, '')

const cut = (stem: string): string => [...stem].slice(0, longestName).join('').trim()

/** Refuses a file that is larger than its kind may be; an empty one too. */
export function ensureSize(bytes: Uint8Array, kind: FileKind): void {
  if (bytes.length === 0) throw new Refusal('invalid', 'files.empty')
  const limit = kind === 'picture' ? largestPicture : largestDocument
  if (bytes.length > limit) throw new Refusal('too_large', `files.${kind}_too_large`, { limit: limit / MEGABYTE })
}

/** Refuses a picture that would take more memory than it may: a few bytes can promise billions of pixels. */
export function ensurePixels({ width, height }: { width: number; height: number }): void {
  if (width * height > mostPixels)
    throw new Refusal('too_large', 'files.too_many_pixels', { width, height, limit: mostPixels / 1_000_000 })
}

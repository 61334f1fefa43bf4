import { Refusal } from '../../../platform/errors/refusal.ts'

/** What a file is by its first bytes; names are not believed. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'picture' | 'rtf' | 'other' | 'text'

const signatures: readonly [FileKind, string][] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['ole', 'd0cf11e0a1b11ae1'],
  ['pdf', '255044462d'],
  ['rtf', '7b5c727466'],
  ['picture', '89504e47'],
  ['picture', 'ffd8ff'],
  ['picture', '47494638'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['other', '7f454c46'],
  ['other', '4d5a'],
  ['other', '1f8b'],
  ['other', '377abcaf271c'],
  ['other', '526172211a07'],
]

export function kindOf(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const brand = Buffer.from(bytes.subarray(4, 12)).toString('latin1')
  const riff = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (/^BM....\0\0\0\0/s.test(riff)) return 'picture'
  if (/^RIFF....WEBP$/s.test(riff) || /^ftyp(?:heic|heix|mif1|avif)/.test(brand)) return 'picture'
  if (brand.startsWith('ftyp')) return 'other'
  return signatures.find(([, signature]) => head.startsWith(signature))?.[0] ?? 'text'
}

/** "EncryptedPackage" as the directory of an OLE file names it. */
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le')

/** The refusal for a file that is neither a .docx nor text, with what to do about it. */
export function refusalOfKind(kind: Exclude<FileKind, 'zip' | 'pdf' | 'text'>, bytes: Uint8Array): Refusal {
  if (kind === 'ole')
    return new Refusal(
      'unsupported',
      Buffer.from(bytes).includes(encryptedName) ? 'reading.encrypted' : 'reading.old_word',
    )
  const codes = { picture: 'reading.picture', rtf: 'reading.rtf', other: 'reading.not_a_document' }
  return new Refusal('unsupported', codes[kind])
}

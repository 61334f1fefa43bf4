import { Refusal } from '../../../platform/errors/refusal.ts'
import { readDocx } from './docx/read-docx.ts'
import { kindOf, refusalOfKind } from './kind.ts'
import { MAX_BYTES, MAX_MEGABYTES } from './limits.ts'
import { ensureUnicode } from './old-fonts.ts'
import { ensureNotSecret } from './secrecy.ts'
import type { Source } from './source.ts'
import { decodeText } from './text/decode.ts'
import { readText } from './text/read-text.ts'

/** Opens a file by what it is, not by how it is called; what cannot be read is one refusal. */
export async function openSource(bytes: Uint8Array): Promise<Source> {
  if (bytes.length > MAX_BYTES) throw new Refusal('too_large', 'reading.too_large', { limit: MAX_MEGABYTES })
  if (bytes.length === 0) throw new Refusal('invalid', 'reading.empty')
  const kind = kindOf(bytes)
  if (kind === 'zip') return checked(readDocx(bytes))
  if (kind === 'pdf') return checked(await (await import('./pdf/read-pdf.ts')).readPdf(bytes))
  if (kind === 'text') return checked(readText(decodeText(bytes)))
  throw refusalOfKind(kind, bytes)
}

/** The same for words that were pasted. */
export const openText = (text: string): Source => checked(readText(text))

function checked(source: Source): Source {
  ensureNotSecret(source)
  if (!source.lines.some(({ text }) => /\p{L}/u.test(text))) throw new Refusal('invalid', 'reading.empty')
  ensureUnicode(source)
  return source
}

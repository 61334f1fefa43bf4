import { Refusal } from '../../../platform/errors/refusal.ts'
import { keyOf } from '../language/tones.ts'
import type { Source } from './source.ts'

/** The stamps of the Law on Protection of State Secrets: a line of their own, in capitals, perhaps framed. */
const stamps = new Set(['mật', 'tối mật', 'tuyệt mật'])

/** Columns printed side by side are looked at one by one. */
const hasStamp = (line: string): boolean => line.split(/\t| {3,}/).some(isStamp)

function isStamp(piece: string): boolean {
  const words = piece
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return words === words.toUpperCase() && stamps.has(keyOf(words).replace(/^(?:mức )?độ mật (?=.)/, ''))
}

/** Refuses a document stamped as a state secret; nothing of it goes into the refusal. */
export function ensureNotSecret(source: Source): void {
  const isSecret = source.lines.some(({ text }) => hasStamp(text)) || source.outside.some(hasStamp)
  if (isSecret) throw new Refusal('unsupported', 'reading.secret')
}

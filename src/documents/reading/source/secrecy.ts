import { Refusal } from '../../../platform/errors/refusal.ts'
import { keyOf } from '../language/tones.ts'
import type { Source } from './source.ts'

/** The stamps of the Law on Protection of State Secrets: a line of their own, in capitals, perhaps framed. */
const stamps = new Set(['mật', 'tối mật', 'tuyệt mật'])

const isStamp = (line: string): boolean => {
  const words = line
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return words === words.toUpperCase() && stamps.has(keyOf(words).replace(/^độ /, ''))
}

/** Refuses a document stamped as a state secret; nothing of it goes into the refusal. */
export function ensureNotSecret(source: Source): void {
  const isSecret = source.lines.some((line) => isStamp(line.text)) || source.outside.some(isStamp)
  if (isSecret) throw new Refusal('unsupported', 'reading.secret')
}

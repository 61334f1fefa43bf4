import type { PrintedLine } from './page-lines.ts'
import { quantile } from './piece.ts'

/** Letters of notes are smaller than those of the body by this much at least. */
const SMALLER = 0.88

/** Takes the notes at the foot of pages out of the body, so that sentences go on over them. */
export function withoutNotes(lines: readonly PrintedLine[]): {
  readonly body: readonly PrintedLine[]
  readonly notes: readonly PrintedLine[]
} {
  const usual = quantile(
    lines.filter(({ edges }) => edges === null).map(({ size }) => size),
    0.5,
  )
  const notes = new Set([...Map.groupBy(lines, ({ page }) => page).values()].flatMap((own) => notesOf(own, usual)))
  return { body: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) }
}

/** The last lines of a page in small letters, from the first that begins with a number. */
function notesOf(lines: readonly PrintedLine[], usual: number): PrintedLine[] {
  const last = lines.findLastIndex(({ size, edges }) => size > usual * SMALLER || edges !== null)
  const small = lines.slice(last + 1)
  const first = small.findIndex(({ text }) => /^\(?(?:\d{1,3}|\*)\)?[.\s]*\p{L}/u.test(text))
  return first === -1 ? [] : small.slice(first)
}

import type { SourceLine } from '../source/source.ts'

/** How far apart in lines two page numbers may stand. */
const LONGEST_PAGE = 140

/**
 * The lines that are page numbers: lone numbers that count on by one from 1 or 2. A number that does not fit the count is
 * content and stays.
 */
export function pageNumbers(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found: number[] = []
  let [expected, last] = [0, 0]
  lines.forEach(({ text, cell }, at) => {
    const number = cell ? null : /^(?:- ?)?(\d{1,3})(?: ?-)?$/.exec(text)?.[1]
    if (!number) return
    const value = Number(number)
    const follows = expected === 0 ? value === 1 || value === 2 : value === expected && at - last < LONGEST_PAGE
    if (!follows) return
    found.push(at)
    expected = value + 1
    last = at
  })
  return new Set(found)
}

import { opensPart } from '../../outline/labels.ts'
import type { PrintedLine } from './page-lines.ts'

interface Page {
  readonly number: number
  readonly height: number
}

export interface WithoutRunning {
  readonly lines: readonly PrintedLine[]
  /** How many page numbers were left out. */
  readonly pageNumbers: number
  /** Words that stand at the head or foot of many pages. */
  readonly repeated: readonly string[]
}

/** How much of the height head and foot may take. */
const EDGE = 0.1
/** Words that run over fewer pages are words of the text. */
const FEWEST = 3

const pageNumber = /^(?:(?:trang|page)\s*:?\s*)?[-–]?\s*\d{1,4}\s*(?:[-–]|\/\s*\d{1,4})?$/i

/** Takes out page numbers and words that stand at the edge of page after page. */
export function withoutRunning(lines: readonly PrintedLine[], pages: readonly Page[]): WithoutRunning {
  const atEdge = edgeLines(lines, pages)
  const numbers = new Set([...atEdge].filter(({ text }) => pageNumber.test(text)))
  const words = [...atEdge].filter((line) => !numbers.has(line) && !opensPart(line.text))
  const enough = Math.max(FEWEST, pages.length * 0.4)
  const repeated = [...Map.groupBy(words, keyOf).values()].filter(
    (same) => new Set(same.map(({ page }) => page)).size >= enough,
  )
  const running = new Set(repeated.flat())
  return {
    lines: lines.filter((line) => !numbers.has(line) && !running.has(line)),
    pageNumbers: numbers.size,
    repeated: repeated.map(([first]) => first?.text ?? ''),
  }
}

/** The same words at the same height. */
const keyOf = ({ text, top }: PrintedLine): string =>
  `${Math.round(top / 6)} ${text.replace(/\d+(?=\s*(?:\/\s*\d+)?$)/, '#')}`

/** The outermost lines of a page that lie in its head or foot: two at each end. */
function edgeLines(lines: readonly PrintedLine[], pages: readonly Page[]): Set<PrintedLine> {
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  const byPage = Map.groupBy(
    lines.filter(({ cell }) => cell === null),
    ({ page }) => page,
  )
  const found = [...byPage].flatMap(([page, own]) => {
    const height = heights.get(page) ?? 0
    const down = own.toSorted((a, b) => a.top - b.top)
    return [
      ...down.slice(0, 2).filter(({ bottom }) => bottom < height * EDGE),
      ...down.slice(-2).filter(({ top }) => top > height * (1 - EDGE)),
    ]
  })
  return new Set(found)
}

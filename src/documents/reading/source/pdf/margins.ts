import type { Edges, PrintedLine } from './page-lines.ts'
import { quantile } from './piece.ts'

/** The edges between which the body of a page runs. */
export type BodyEdges = (page: number) => Edges

/** Fewer lines than this do not show where the margins of their page are. */
const FEWEST = 5

/**
 * Margins as the lines show them, page by page: left and right pages may differ, but the width between the margins is the same
 * on all, so a page of short lines takes its right margin from the others.
 */
export function bodyEdges(lines: readonly PrintedLine[]): BodyEdges {
  const body = lines.filter(({ edges }) => edges === null)
  const pages = [...Map.groupBy(body, ({ page }) => page)].map(([page, own]) => ({
    page,
    ...edgesOf(own),
    lines: own.length,
  }))
  const sure = pages.filter((one) => one.lines >= FEWEST)
  const usual = sure.length > 0 ? sure : pages
  const middle = (values: readonly number[]): number => quantile(values, 0.5)
  const [left, width] = [middle(usual.map((one) => one.left)), middle(usual.map((one) => one.right - one.left))]
  const known = new Map(
    pages.map((one): [number, Edges] => {
      if (one.lines < FEWEST)
        return [one.page, { left: Math.min(left, one.left), right: Math.max(left + width, one.right) }]
      return [
        one.page,
        { left: one.left, right: Math.max(one.right, one.left + Math.min(width, one.right - one.left + 200)) },
      ]
    }),
  )
  return (page) => known.get(page) ?? { left, right: left + width }
}

/** The outermost places that several lines share: one line alone may stick out. */
function edgesOf(lines: readonly PrintedLine[]): Edges {
  const few = Math.min(Math.max(1, Math.floor(lines.length / 10)), 2)
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a)
  return { left: lefts[few - 1] ?? 0, right: rights[few - 1] ?? 0 }
}

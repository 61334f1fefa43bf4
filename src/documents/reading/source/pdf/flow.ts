import { labelOf } from '../../outline/labels.ts'
import { lineOf, type SourceLine } from '../source.ts'
import { type BodyEdges, bodyEdges } from './margins.ts'
import type { Edges, PrintedLine } from './page-lines.ts'
import { centreOf, quantile, widthOf } from './piece.ts'

/** A line with what the one before it and the edges around it say of it. */
interface Placed {
  readonly line: PrintedLine
  readonly edges: Edges
  readonly centred: boolean
  /** The line above, if this one could go on with it. */
  readonly above: PrintedLine | null
  /** The line above had no room left for the first word of this one. */
  readonly full: boolean
  /** From the baseline above to this one, in points; null at the head of a page. */
  readonly pitch: number | null
  /** How far in it begins, and how much farther than the line above, in parts of the letters' size. */
  readonly inset: number
  readonly step: number
}

/** How this document shows where a paragraph begins, measured on the whole of it. */
interface Habits {
  readonly indents: boolean
  readonly gaps: boolean
  /** The usual distance of baselines inside a paragraph, in points. */
  readonly pitch: number
}

/** Says of each printed line whether a paragraph begins there, as far as margins, indents and gaps show it. */
export function flowing(lines: readonly PrintedLine[], footnote: boolean): SourceLine[] {
  const body = bodyEdges(lines)
  const placed = lines.map((line, at) => placedLine(line, lines[at - 1], body))
  const habits = habitsOf(placed)
  let begins = true
  return placed.map((one) => {
    const aboveBegins = begins
    const joins = joinsOf(one, habits, aboveBegins)
    begins = joins === null
    return sourceLine(one, { joins, habits, footnote })
  })
}

function placedLine(line: PrintedLine, before: PrintedLine | undefined, body: BodyEdges): Placed {
  const edges = line.edges ?? body(line.page)
  const isSameFlow =
    before !== undefined &&
    (line.edges === null) === (before.edges === null) &&
    (line.edges === null || isSameEdges(line, before))
  const above = isSameFlow ? before : null
  const aboveEdges = above ? (above.edges ?? body(above.page)) : edges
  const inset = (line.left - edges.left) / line.size
  return {
    ...{ line, edges, above, centred: isCentred(line, edges) },
    full: above !== null && isFull(above, aboveEdges, line),
    pitch: above?.page === line.page ? line.base - above.base : null,
    inset,
    step: inset - ((above?.left ?? 0) - aboveEdges.left) / line.size,
  }
}

const isSameEdges = (a: PrintedLine, b: PrintedLine): boolean =>
  a.page === b.page &&
  a.edges?.left === b.edges?.left &&
  a.edges?.right === b.edges?.right &&
  a.cell?.row === b.cell?.row

function isCentred(line: PrintedLine, edges: Edges): boolean {
  const inset = line.left - edges.left
  const width = edges.right - edges.left
  return inset > line.size * 1.5 && Math.abs(centreOf(line) - (edges.left + edges.right) / 2) < width * 0.02 + 1
}

/** A blank is a quarter of the size of the letters. */
function isFull(above: PrintedLine, edges: Edges, line: PrintedLine): boolean {
  const [word = ''] = line.text.split(' ', 1)
  const wanted = line.size * 0.25 + (widthOf(line) * word.length) / Math.max(line.text.length, 1)
  return edges.right - above.right < wanted + 1
}

/** Farther in than this is an indent, in parts of the letters' size. */
const INDENT = 0.7

function habitsOf(placed: readonly Placed[]): Habits {
  const inBody = placed.filter(({ line, above }) => line.edges === null && above !== null)
  const inside = inBody.filter(({ full }) => full).flatMap(({ pitch }) => (pitch === null ? [] : [pitch]))
  const pitch = quantile(inside, 0.5)
  const begun = inBody.filter(({ full, centred }) => !full && !centred)
  const indented = begun.filter(({ inset }) => inset > INDENT)
  const gapped = begun.filter((one) => isGap(one, pitch))
  return { pitch, indents: indented.length * 2 > begun.length, gaps: gapped.length * 10 > begun.length * 6 }
}

const isGap = ({ pitch }: Placed, usual: number): boolean => usual > 0 && pitch !== null && pitch > usual * 1.15 + 1

/** Null where a paragraph begins. */
function joinsOf(one: Placed, habits: Habits, aboveBegins: boolean): SourceLine['joins'] {
  const { above, full, step, inset, centred } = one
  if (!above || !full || (habits.gaps && isGap(one, habits.pitch))) return null
  if (centred || above.bold !== one.line.bold || !(habits.gaps || habits.indents)) return 'perhaps'
  // Under a label the lines hang; elsewhere what stands farther in begins something.
  if (step > INDENT) return aboveBegins && labelOf(above.text) ? 'surely' : null
  if (step < -INDENT) return aboveBegins ? 'surely' : 'perhaps'
  return aboveBegins && inset > INDENT && habits.indents ? 'perhaps' : 'surely'
}

function sourceLine(
  { line, above, centred, pitch }: Placed,
  { joins, habits, footnote }: { joins: SourceLine['joins']; habits: Habits; footnote: boolean },
): SourceLine {
  const { text, bold, cell, page, left, right, top, bottom } = line
  return lineOf(text, {
    ...{ bold, cell, centred, footnote, joins, begins: joins === null },
    gap: above === null || (pitch !== null && habits.pitch > 0 && pitch > habits.pitch * 1.15 + 1),
    place: { page, left, right, top, bottom },
  })
}

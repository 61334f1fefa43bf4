import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { listOf, type Matrix, numberAt, placed } from './matrix.ts'
import { type Operators, stepsOf } from './steps.ts'

/** A line drawn across or down, in points from the top left corner: where it lies, and from where to where. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Drawing {
  readonly across: readonly Ruling[]
  readonly down: readonly Ruling[]
  /** How much of the page its largest picture covers, in square points. */
  readonly picture: number
}

/** More lines than any table has; a drawing of very many is none. */
const MOST_RULINGS = 4000
/** Thicker than this is a surface, in points. */
const THICKEST = 3
const SHORTEST = 6

const pictures: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])

interface Lines {
  readonly across: Ruling[]
  readonly down: Ruling[]
}

/** The straight lines of a page, and how much of it pictures cover. */
export function drawingOf(operators: Operators, view: Matrix): Drawing {
  const lines: Lines = { across: [], down: [] }
  let picture = 0
  for (const { operator, given, at } of stepsOf(operators, view)) {
    if (pictures.has(operator)) picture = Math.max(picture, areaOf(at))
    else if (operator === OPS.constructPath && given[0] !== OPS.endPath)
      drawPath(lines, listOf(listOf(given[1])[0]), at)
  }
  return { ...lines, picture }
}

/** A picture fills the unit square. */
const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)

type Point = ReturnType<typeof placed>

/** A path is written as kind, then its points: 0 move, 1 line, 2 and 3 curves, 4 close. */
const points: readonly number[] = [1, 1, 3, 2, 0]

/** A path of straight strokes, or of surfaces so thin that they are lines. */
function drawPath(lines: Lines, path: readonly unknown[], plane: Matrix): void {
  let part: Point[] = []
  for (let at = 0; at < path.length; ) {
    const kind = numberAt(path, at)
    if (kind === 0) {
      drawPart(lines, part)
      part = []
    }
    const count = points[kind] ?? 0
    if (count > 0) part.push(placed(plane, numberAt(path, at + count * 2 - 1), numberAt(path, at + count * 2)))
    else if (part[0]) part.push(part[0])
    at += 1 + count * 2
  }
  drawPart(lines, part)
}

function drawPart(lines: Lines, part: readonly Point[]): void {
  if (part.length < 2 || lines.across.length + lines.down.length > MOST_RULINGS) return
  const xs = part.map(({ x }) => x)
  const ys = part.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    lines.across.push({ at: (top + bottom) / 2, from: left, to: right })
  else if (right - left <= THICKEST && bottom - top >= SHORTEST)
    lines.down.push({ at: (left + right) / 2, from: top, to: bottom })
  else if (part.length > 2 && part.length <= 6) drawSides(lines, part)
}

/** The sides of a frame. */
function drawSides(lines: Lines, part: readonly Point[]): void {
  part.slice(1).forEach((end, index) => {
    const start = part[index]
    if (start) drawPart(lines, [start, end])
  })
}

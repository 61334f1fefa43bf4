import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Matrix = readonly [number, number, number, number, number, number]

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

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface Pen {
  at: Matrix
  readonly kept: Matrix[]
  readonly across: Ruling[]
  readonly down: Ruling[]
  picture: number
}

/** More lines than any table has; a drawing of very many is none. */
const MOST_RULINGS = 4000
/** Thicker than this is a surface, in points. */
const THICKEST = 3
const SHORTEST = 6

/** The straight lines of a page and how much of it pictures cover. What annotations draw, as stamps of signatures, is left out. */
export function drawingOf({ fnArray, argsArray }: Operators, ops: typeof OPS, view: Matrix): Drawing {
  const pen: Pen = { at: view, kept: [], across: [], down: [], picture: 0 }
  const pictures = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject])
  let annotation = false
  fnArray.forEach((operator, index) => {
    const given = listOf(argsArray[index])
    if (operator === ops.beginAnnotation) annotation = true
    else if (operator === ops.endAnnotation) annotation = false
    else if (annotation) return
    else if (operator === ops.save) pen.kept.push(pen.at)
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) pen.at = pen.kept.pop() ?? view
    else if (operator === ops.transform) pen.at = times(pen.at, given)
    else if (operator === ops.paintFormXObjectBegin) {
      pen.kept.push(pen.at)
      pen.at = times(pen.at, listOf(given[0]))
    } else if (pictures.has(operator)) pen.picture = Math.max(pen.picture, areaOf(pen.at))
    else if (operator === ops.constructPath && given[0] !== ops.endPath) drawPath(pen, listOf(listOf(given[1])[0]))
  })
  return { across: pen.across, down: pen.down, picture: pen.picture }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Float32Array ? [...value] : []
}

const numberAt = (values: readonly unknown[], index: number): number => {
  const value = values[index]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function times([a, b, c, d, e, f]: Matrix, by: readonly unknown[]): Matrix {
  if (by.length < 6) return [a, b, c, d, e, f]
  const [p, q, r, s, t, u] = matrixOf(by)
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Six numbers, whatever a broken file holds. */
export const matrixOf = (values: readonly unknown[]): Matrix => [
  ...([numberAt(values, 0), numberAt(values, 1), numberAt(values, 2)] as const),
  ...([numberAt(values, 3), numberAt(values, 4), numberAt(values, 5)] as const),
]

/** A picture fills the unit square. */
const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)

interface Point {
  readonly x: number
  readonly y: number
}

/** The package writes a path as kind, then its points: 0 move, 1 line, 2 and 3 curves, 4 close. */
const points: readonly number[] = [1, 1, 3, 2, 0]

/** A path of straight strokes, or of surfaces so thin that they are lines. */
function drawPath(pen: Pen, path: readonly unknown[]): void {
  let part: Point[] = []
  for (let at = 0; at < path.length; ) {
    const kind = numberAt(path, at)
    if (kind === 0) {
      drawPart(pen, part)
      part = []
    }
    const count = points[kind] ?? 0
    const [x, y] = [numberAt(path, at + count * 2 - 1), numberAt(path, at + count * 2)]
    if (count > 0) part.push(placed(pen.at, x, y))
    else if (part[0]) part.push(part[0])
    at += 1 + count * 2
  }
  drawPart(pen, part)
}

const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

function drawPart(pen: Pen, part: readonly Point[]): void {
  if (part.length < 2 || pen.across.length + pen.down.length > MOST_RULINGS) return
  const xs = part.map(({ x }) => x)
  const ys = part.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    pen.across.push({ at: (top + bottom) / 2, from: left, to: right })
  else if (right - left <= THICKEST && bottom - top >= SHORTEST)
    pen.down.push({ at: (left + right) / 2, from: top, to: bottom })
  else if (part.length <= 6) drawSides(pen, part)
}

/** The sides of a frame. */
function drawSides(pen: Pen, part: readonly Point[]): void {
  part.slice(1).forEach((end, index) => {
    const start = part[index]
    if (start) drawPart(pen, [start, end])
  })
}

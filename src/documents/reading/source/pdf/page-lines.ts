import type { Cell } from '../source.ts'
import type { PageContent } from './page-content.ts'
import { type Box, middleOf, type Piece } from './piece.ts'
import { bandsOf, linesIn, type Segment, segmentsOf } from './segments.ts'
import { cellAt, type Grid, gridsOf, isSameGrid } from './tables.ts'
import { columnsOf } from './zones.ts'

/** Between what edges the words of a line could stand; null for the body, whose edges the whole page shows. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** A printed line, in the order in which it is read. */
export interface PrintedLine extends Segment {
  readonly page: number
  readonly edges: Edges | null
  readonly cell: Cell | null
}

/** The table that the page before ended with. */
interface OpenTable {
  number: number
  grid: Grid | null
  rows: number
  head: string
}

/** The lines of all pages; a table that goes on over pages stays one, and its repeated head is left out. */
export function linesOf(pages: readonly PageContent[]): PrintedLine[] {
  const table: OpenTable = { number: -1, grid: null, rows: 0, head: '' }
  return pages.flatMap((page) => {
    const grids = gridsOf(page).filter((grid, index) => isTable(grid, index === 0 ? table.grid : null))
    const { inside, outside } = sorted(page.pieces, grids)
    const lines: PrintedLine[] = []
    for (let at = 0; at <= grids.length; at++) {
      const words = freeLines(outside[at] ?? [], page.number)
      if (words.some(({ text }) => !/^[-\s\d]*$/.test(text))) table.grid = null
      lines.push(...words)
      const grid = grids[at]
      if (grid) lines.push(...tableLines(grid, inside[at] ?? [], { page: page.number, table }))
    }
    return lines
  })
}

/** One row alone is a frame around something, unless it ends the table of the page before. */
const isTable = (grid: Grid, before: Grid | null): boolean =>
  grid.rows.length > 2 || (before !== null && isSameGrid(before, grid))

/** Which pieces stand in which table, and which between them. */
function sorted(pieces: readonly Piece[], grids: readonly Grid[]): { inside: Piece[][]; outside: Piece[][] } {
  const inside: Piece[][] = grids.map(() => [])
  const outside: Piece[][] = [...grids, null].map(() => [])
  for (const piece of pieces) {
    const within = grids.findIndex((grid) => cellAt(grid, piece) !== null)
    const below = grids.filter(({ top }) => top < middleOf(piece)).length
    ;(within === -1 ? outside[below] : inside[within])?.push(piece)
  }
  return { inside, outside }
}

function freeLines(pieces: readonly Piece[], page: number): PrintedLine[] {
  return columnsOf(bandsOf(segmentsOf(pieces))).flatMap(({ segments, narrow }) => {
    const edges = narrow ? edgesOf(segments) : null
    return segments.map((segment) => ({ ...segment, page, edges, cell: null }))
  })
}

const edgesOf = (boxes: readonly Box[]): Edges => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
})

function tableLines(
  grid: Grid,
  pieces: readonly Piece[],
  { page, table }: { page: number; table: OpenTable },
): PrintedLine[] {
  const goesOn = table.grid !== null && isSameGrid(table.grid, grid)
  const cells = Map.groupBy(pieces, (piece) => {
    const { row, column } = cellAt(grid, piece) ?? { row: 0, column: 0 }
    return row * grid.columns.length + column
  })
  const width = grid.columns.length
  const found = [...cells.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({ row: Math.floor(key / width), column: key % width, lines: linesIn(cells.get(key) ?? []) }))
  const head = textOf(found.filter(({ row }) => row === found[0]?.row))
  const shown = goesOn && head === table.head ? found.filter(({ row }) => row !== found[0]?.row) : found
  if (!goesOn) Object.assign(table, { number: table.number + 1, rows: 0, head })
  const before = table.rows - (goesOn && isRestOfRow(shown) ? 1 : 0)
  const firstRow = shown[0]?.row ?? 0
  table.grid = grid
  table.rows = before + 1 + Math.max(0, ...shown.map(({ row }) => row - firstRow))
  return shown.flatMap(({ row, column, lines }) => {
    const cell = { table: table.number, row: before + row - firstRow, column }
    const edges = { left: grid.columns[column] ?? 0, right: grid.columns[column + 1] ?? grid.right }
    const padding = Math.max(0, Math.min(...lines.map(({ left }) => left - edges.left)))
    return lines.map((line) => ({
      ...{ ...line, page, cell },
      edges: { left: edges.left + padding, right: Math.max(edges.right - Math.min(padding, 6), edges.left) },
    }))
  })
}

interface FoundCell {
  readonly row: number
  readonly column: number
  readonly lines: readonly Segment[]
}

const textOf = (cells: readonly FoundCell[]): string =>
  cells.map(({ column, lines }) => `${column} ${lines.map(({ text }) => text).join(' ')}`).join('\n')

/** A row that the page broke: its first cell is empty, and something in it goes on in small letters. */
function isRestOfRow(cells: readonly FoundCell[]): boolean {
  const row = cells.filter((cell) => cell.row === cells[0]?.row)
  return !row.some(({ column }) => column === 0) && row.some(({ lines }) => /^\p{Ll}/u.test(lines[0]?.text ?? ''))
}

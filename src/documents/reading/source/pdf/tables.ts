import { type Box, centreOf, middleOf, type Piece } from './piece.ts'
import type { Drawing, Ruling } from './rulings.ts'

/** A table drawn with lines: where its columns and rows begin and end. */
export interface Grid extends Box {
  /** Edges of columns from the left, the outer ones too. */
  readonly columns: readonly number[]
  readonly across: readonly Ruling[]
  /** Edges of rows from the top. */
  readonly rows: readonly number[]
}

/** Lines that touch, and edges that are the same, in points. */
const TOUCH = 3
const MOST_EDGES = 400

/** The tables of a page from the top: frames of lines with two columns at least. */
export function gridsOf({ across, down }: Pick<Drawing, 'across' | 'down'>): Grid[] {
  const groups = grouped(across, down)
  return groups
    .flatMap((group): Grid[] => {
      const columns = edgesOf(group.down.map(({ at }) => at))
      const rows = edgesOf([...group.across].map(({ at }) => at))
      const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)]
      if (columns.length < 3 || rows.length < 2 || columns.length > MOST_EDGES || rows.length > MOST_EDGES) return []
      if (left === undefined || right === undefined || top === undefined || bottom === undefined) return []
      return [{ left, right, top, bottom, columns, rows, across: [...group.across] }]
    })
    .sort((a, b) => a.top - b.top)
}

interface Group {
  readonly across: ReadonlySet<Ruling>
  readonly down: readonly Ruling[]
}

/** Lines that cross or touch belong together. */
function grouped(across: readonly Ruling[], down: readonly Ruling[]): Group[] {
  let groups: Group[] = []
  for (const line of down) {
    const met = across.filter((other) => meet(line, other))
    if (met.length === 0) continue
    const holds = (group: Group): boolean => met.some((other) => group.across.has(other))
    const same = groups.filter(holds)
    const joined = {
      across: new Set([...same.flatMap((group) => [...group.across]), ...met]),
      down: [...same.flatMap((group) => group.down), line],
    }
    groups = [...groups.filter((group) => !holds(group)), joined]
  }
  return groups
}

const meet = (down: Ruling, across: Ruling): boolean =>
  across.at >= down.from - TOUCH &&
  across.at <= down.to + TOUCH &&
  down.at >= across.from - TOUCH &&
  down.at <= across.to + TOUCH

function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = []
  for (const place of places.toSorted((a, b) => a - b)) if (place - (edges.at(-1) ?? -100) > TOUCH) edges.push(place)
  return edges
}

export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The cell in which a piece stands; null outside the table. What stands in merged cells belongs to the first of them. */
export function cellAt(grid: Grid, piece: Piece): CellPlace | null {
  const [x, y] = [centreOf(piece), middleOf(piece)]
  if (x < grid.left || x > grid.right || y < grid.top || y > grid.bottom) return null
  const column = lastBelow(grid.columns, Math.min(x, piece.left + TOUCH))
  const edge = grid.across.reduce(
    (nearest, { at, from, to }) => (at <= y && at > nearest && from - TOUCH <= x && x <= to + TOUCH ? at : nearest),
    grid.top,
  )
  return { row: lastBelow(grid.rows, edge + TOUCH), column }
}

const lastBelow = (edges: readonly number[], place: number): number =>
  Math.max(
    edges.findLastIndex((edge) => edge <= place),
    0,
  )

/** The same columns at the same places: a table that goes on. */
export const isSameGrid = (a: Grid, b: Grid): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every((edge, index) => Math.abs(edge - (b.columns[index] ?? 0)) <= TOUCH)

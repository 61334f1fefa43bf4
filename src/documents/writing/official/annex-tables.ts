import { shared, sum } from '../ooxml/tables.ts'
import { clean } from '../ooxml/xml.ts'
import type { Annex, AnnexColumn, AnnexRow, Cell, TotalRow } from './document.ts'
import { printedNumber } from './numbers.ts'
import { type CellSize, cellSizes } from './styles.ts'
import { widthOf } from './text-width.ts'

/** A column whose width is in twips, with the size of its letters. */
export interface Column extends AnnexColumn {
  readonly width: number
  readonly size: CellSize
}

export interface AnnexTable {
  readonly columns: readonly Column[]
  readonly rows: readonly AnnexRow[]
  readonly total?: TotalRow | undefined
}

/** Twips between a cell's side and its text. */
export const padding = 70

/** Twips that the lines between the cells take, and that programs lose in rounding. */
const slack = 40

/** A column of words that is wider than this may give the rest away; 4 cm. */
const enoughForWords = 2268

/**
 * The annex as tables in which no word of a head and no number is broken: one in the largest letters that allow it, else several, each with
 * the columns of words before the first column of numbers.
 */
export function annexTables(annex: Annex, width: number): readonly AnnexTable[] {
  const { columns } = annex
  const lead = leadOf(columns)
  const most = lead > 0 ? columns.length - lead : 1
  for (let count = 1; count <= most; count++) {
    const parts = count === 1 ? [annex] : divided(annex, lead, count)
    const tables = parts.flatMap((part) => fitted(part, width) ?? [])
    if (tables.length === parts.length) return tables
  }
  return [{ ...annex, columns: set(columns, shared(width, sharesOf(columns)), 10) }]
}

/** How many columns of words stand before the numbers; 0 where words and numbers are mixed. */
function leadOf(columns: readonly AnnexColumn[]): number {
  const lead = columns.findIndex(({ align }) => align === 'right')
  return columns.slice(lead).every(({ align }) => align === 'right') ? lead : 0
}

const sharesOf = (columns: readonly AnnexColumn[]): readonly number[] => columns.map(({ width }) => width)

type Part = Pick<Annex, 'columns' | 'rows' | 'total'>

/** The part as one table of the width, if its words and numbers fit in letters of some size. */
function fitted(part: Part, width: number): AnnexTable | undefined {
  const shares = shared(width, sharesOf(part.columns))
  const widest = part.columns.map((column, at) => widestTexts(part, column, at))
  for (const size of cellSizes) {
    const needs = part.columns.map(({ align }, at) => {
      const words =
        Math.max(...(widest[at] ?? []).map((text) => widthOf(text, { size, bold: true }))) + 2 * padding + slack
      return align === 'right' ? words : Math.max(words, Math.min(shares[at] ?? 0, enoughForWords))
    })
    if (sum(needs) <= width) return { ...part, columns: set(part.columns, granted(width, shares, needs), size) }
  }
  return undefined
}

const set = (columns: readonly AnnexColumn[], widths: readonly number[], size: CellSize): readonly Column[] =>
  columns.map((column, at) => ({ ...column, width: widths[at] ?? 0, size }))

/** What must not be broken: the words of the head, the longest word of the cells, the longest number. */
function widestTexts({ columns, rows, total }: Part, { title, decimals }: AnnexColumn, at: number): readonly string[] {
  const cells = [...rows, total ?? {}].map(({ cells = [] }: { cells?: readonly Cell[] | undefined }) => {
    return cells[at - columns.length + cells.length] ?? null
  })
  const numbers = cells.map(numberIn)
  const largest = numbers.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0)
  const words = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split(/\s/u) : []))
  const longest = words.reduce((most, one) => (one.length > most.length && one.length <= longestWord ? one : most), '')
  return [...clean(title).split(' '), clean(longest), printedNumber(largest, decimals)]
}

/** Longer ones are addresses of pages, which may be broken. */
const longestWord = 12

const numberIn = (cell: Cell): number => {
  if (typeof cell === 'number') return cell
  return cell && typeof cell === 'object' && 'value' in cell ? cell.value : 0
}

/** Every column its share, but no less than it needs: those that have more than they need pay for the others. */
function granted(width: number, shares: readonly number[], needs: readonly number[]): readonly number[] {
  const isShort = shares.map((share, at) => share < (needs[at] ?? 0))
  for (;;) {
    const fixed = sum(needs.filter((_, at) => isShort[at]))
    const free = sum(shares.filter((_, at) => !isShort[at]))
    const widths = shares.map((share, at) => (isShort[at] ? (needs[at] ?? 0) : (share * (width - fixed)) / free))
    const newlyShort = widths.findIndex((one, at) => !isShort[at] && one < (needs[at] ?? 0))
    if (newlyShort < 0) return shared(width, widths)
    isShort[newlyShort] = true
  }
}

/** The annex in tables of about as many columns each, all beginning with the first `lead` columns. */
function divided({ columns, rows, total }: Annex, lead: number, count: number): readonly Part[] {
  const numbers = columns.length - lead
  const edges = Array.from({ length: count + 1 }, (_, at) => lead + Math.round((numbers * at) / count))
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? lead
    const isTaken = (column: number) => column < lead || (column >= from && column < to)
    const taken = (cells: readonly Cell[]) => cells.filter((_, cell) => isTaken(cell + columns.length - cells.length))
    return {
      columns: columns.filter((_, column) => isTaken(column)),
      rows: rows.map((row) => (row.cells ? { ...row, cells: taken(row.cells) } : row)),
      total: total && { ...total, cells: taken(total.cells) },
    }
  })
}

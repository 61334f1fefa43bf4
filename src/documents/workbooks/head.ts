import { Refusal } from '../../platform/errors/refusal.ts'
import { fold } from '../../platform/text/normalise.ts'
import { HEAD_WITHIN } from './limits.ts'
import type { FormColumn } from './shapes.ts'
import type { Grid, GridRow, RawCell } from './source/grid.ts'

/** Columns of every form that carry nothing: the number of the row, and what was wrong with it the last time. */
export const ORDER_TITLE = 'STT'
export const FAULTS_TITLE = 'Lỗi'

/** Where the columns of a form stand in a sheet. */
export interface Head {
  readonly row: number
  /** Number of each column found, by key. */
  readonly columns: ReadonlyMap<string, number>
  readonly order: number | null
  readonly ignored: readonly string[]
}

/** A title as it is compared: no diacritics, no sign of what must be filled, no line ends. */
const titleKey = (title: string): string => fold(title).replace(/[*:]/g, '').replace(/\s+/g, ' ').trim()

/** The same without what stands in brackets at the end, such as a unit. */
const withoutUnit = (key: string): string => key.replace(/ ?\([^()]*\)$/, '')

const textOf = (cell: RawCell): string => ('text' in cell ? cell.text : '')

/** Finds the head row: the one near the top with the most known titles, two at least (one when the form has no more). */
export function findHead(grid: Grid, columns: readonly FormColumn[]): Head | null {
  const keys = keysOf(columns)
  const least = Math.min(2, columns.length)
  const heads = grid.rows
    .filter(({ number }) => number <= HEAD_WITHIN)
    .map((row) => ({ row, known: knownIn(row, keys) }))
    .filter(({ known }) => known.length >= least)
    .toSorted((a, b) => b.known.length - a.known.length || a.row.number - b.row.number)
  const [best] = heads
  return best ? headOf(best.row, best.known, columns) : null
}

/** Keys of columns by the titles under which they are found; a title that two would answer to names neither. */
function keysOf(columns: readonly FormColumn[]): ReadonlyMap<string, string> {
  const whole = columns.flatMap(({ key, title, also = [] }) =>
    [title, ...also].map((one) => [titleKey(one), key] as const),
  )
  const bare = columns.map(({ key, title }) => [withoutUnit(titleKey(title)), key] as const)
  const isOnly = ([title]: readonly [string, string]) => bare.filter(([other]) => other === title).length === 1
  return new Map([...bare.filter(isOnly), ...whole])
}

interface Known {
  readonly column: number
  readonly key: string
}

const knownIn = (row: GridRow, keys: ReadonlyMap<string, string>): Known[] =>
  [...row.cells].flatMap(([column, cell]) => {
    const title = titleKey(textOf(cell))
    const key = keys.get(title) ?? keys.get(withoutUnit(title))
    return key === undefined ? [] : [{ column, key }]
  })

function headOf(row: GridRow, known: readonly Known[], columns: readonly FormColumn[]): Head {
  const found = new Map<string, number>()
  for (const { column, key } of known) {
    const title = columns.find((one) => one.key === key)?.title ?? key
    if (found.has(key)) throw new Refusal('invalid', 'workbooks.repeated_column', { title })
    found.set(key, column)
  }
  const missing = columns.filter(({ key, required }) => required && !found.has(key)).map(({ title }) => title)
  if (missing.length > 0)
    throw new Refusal('invalid', 'workbooks.missing_columns', { titles: missing, row: row.number })
  const others = [...row.cells].filter(([column]) => !known.some((one) => one.column === column))
  const order = others.find(([, cell]) => titleKey(textOf(cell)) === titleKey(ORDER_TITLE))?.[0] ?? null
  const isOurs = (title: string) => [ORDER_TITLE, FAULTS_TITLE].some((ours) => titleKey(ours) === titleKey(title))
  const ignored = others.map(([, cell]) => textOf(cell)).filter((title) => title !== '' && !isOurs(title))
  return { row: row.number, columns: found, order, ignored }
}

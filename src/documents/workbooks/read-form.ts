import { Refusal } from '../../platform/errors/refusal.ts'
import { shortDate } from '../../platform/text/dates.ts'
import { fold } from '../../platform/text/normalise.ts'
import { findHead, type Head } from './head.ts'
import { MAX_MERGED_CELLS, MAX_ROWS } from './limits.ts'
import type { FormColumn, FormSign, ReadCell, ReadForm, ReadRow } from './shapes.ts'
import { readSign, SIGN_SHEET } from './sign.ts'
import { readBook } from './source/book.ts'
import { dayOfSerial, readDay } from './source/days.ts'
import { columnLetters, type Grid, type GridRow, type RawCell } from './source/grid.ts'
import { readNumber, writeNumber } from './source/numbers.ts'
import { ensureReadable, isZip, unpack } from './source/parts.ts'
import { readPasted } from './source/pasted.ts'
import { readSheet } from './source/sheet.ts'

/** What is read: the file, and the form that it should be. */
export interface Unread {
  readonly bytes: Uint8Array
  readonly form: FormSign & { readonly columns: readonly FormColumn[] }
}

/** The word in the first column of the row that shows how the form is filled in. */
export const EXAMPLE = 'Ví dụ'

/**
 * Reads a form that was filled in: an .xlsx, or rows copied from Excel. Columns are found by their titles, others are named and
 * left; hidden rows are named and left; cells that hold no value of their column carry a fault. The first visible sheet with a
 * head counts.
 */
export function readForm({ bytes, form }: Unread): ReadForm {
  ensureReadable(bytes)
  const grids = isZip(bytes) ? gridsOf(bytes, form) : [readPasted(bytes)]
  for (const grid of grids) {
    const head = findHead(grid, form.columns)
    if (head) return formOf(grid, head, form.columns)
  }
  throw new Refusal('invalid', 'workbooks.no_head', { titles: form.columns.slice(0, 3).map(({ title }) => title) })
}

function* gridsOf(bytes: Uint8Array, form: FormSign): Generator<Grid> {
  const book = readBook(unpack(bytes))
  const sign = book.sheets.find(({ name }) => name === SIGN_SHEET)
  if (sign) ensureSame(readSign(readSheet(sign, book)), form)
  for (const sheet of book.sheets) if (!sheet.hidden) yield readSheet(sheet, book)
}

/** Refuses a form of ours that was made for something else, or is too old. */
function ensureSame(sign: FormSign | null, form: FormSign): void {
  if (!sign) return
  if (sign.kind !== form.kind) throw new Refusal('invalid', 'workbooks.another_form')
  if (sign.version !== form.version) throw new Refusal('invalid', 'workbooks.another_version')
  const isOther = Object.entries(form.about).some(([name, id]) => (sign.about[name] ?? id) !== id)
  if (isOther) throw new Refusal('invalid', 'workbooks.made_for_another')
}

function formOf(grid: Grid, head: Head, columns: readonly FormColumn[]): ReadForm {
  const below = grid.rows.filter(({ number }) => number > head.row)
  spreadMerged(grid, below, head, columns)
  const filled = below
    .map((row) => ({ row, read: rowOf(row, head, columns), isExample: isExample(row, head) }))
    .filter(({ read, isExample: isShown }) => !isShown && Object.keys(read.cells).length > 0)
  const rows = filled.filter(({ row }) => !row.hidden).map(({ read }) => read)
  if (rows.length > MAX_ROWS) throw new Refusal('too_large', 'workbooks.too_many_rows', { limit: MAX_ROWS })
  if (rows.length === 0) throw new Refusal('invalid', 'workbooks.no_rows', { row: head.row })
  return {
    sheet: grid.sheet,
    headRow: head.row,
    columns: Object.fromEntries([...head.columns].map(([key, column]) => [key, columnLetters(column)])),
    ignored: [...head.ignored],
    hidden: filled.flatMap(({ row }) => (row.hidden ? [row.number] : [])),
    rows,
  }
}

function isExample({ cells }: GridRow, { order, columns }: Head): boolean {
  const first = cells.get(order ?? Math.min(...columns.values()))
  return first?.kind === 'words' && fold(first.text).startsWith(fold(EXAMPLE))
}

/** What a merged cell holds counts for every row it covers, but figures only once: nobody meant them twice. */
function spreadMerged(grid: Grid, below: readonly GridRow[], head: Head, columns: readonly FormColumn[]): void {
  const byNumber = new Map(below.map((row) => [row.number, row]))
  const figures = new Set(columns.filter(({ kind }) => kind === 'number').map(({ key }) => head.columns.get(key)))
  let spread = 0
  for (const { top, bottom, left } of grid.merges) {
    const cell = byNumber.get(top)?.cells.get(left)
    if (!cell || figures.has(left)) continue
    for (let number = top + 1; number <= Math.min(bottom, top + MAX_ROWS); number += 1) {
      spread += 1
      if (spread > MAX_MERGED_CELLS) throw new Refusal('too_large', 'workbooks.too_many_merged')
      const row = byNumber.get(number)
      if (row && !row.cells.has(left)) row.cells.set(left, cell)
    }
  }
}

function rowOf({ number, cells }: GridRow, head: Head, columns: readonly FormColumn[]): ReadRow {
  const read = columns.flatMap((column): [string, ReadCell][] => {
    const at = head.columns.get(column.key)
    const raw = at === undefined ? undefined : cells.get(at)
    if (at === undefined || !raw) return []
    return [[column.key, { address: columnLetters(at) + number, ...cellValue(raw, column) }]]
  })
  return { number, cells: Object.fromEntries(read) }
}

type Value = Omit<ReadCell, 'address'>

const nothing = { day: null, number: null, fault: null }

/** What a cell says in a column of this kind. */
function cellValue(raw: RawCell, { kind }: FormColumn): Value {
  if (raw.kind === 'no_value') return { ...nothing, text: '', fault: 'no_value' }
  if (raw.kind === 'error') return { ...nothing, text: raw.text, fault: 'error_value' }
  const text = raw.kind === 'day' ? shortDate(raw.day) : raw.text
  if (kind === 'day') return dayValue(raw, text)
  if (kind === 'number') return numberValue(raw, text)
  return { ...nothing, text }
}

function dayValue(raw: RawCell, text: string): Value {
  if (raw.kind === 'day') return { ...nothing, text, day: raw.day }
  if (raw.kind === 'number') {
    const day = dayOfSerial(raw.number)
    return day ? { ...nothing, text: shortDate(day), day } : { ...nothing, text, fault: 'not_a_day' }
  }
  const read = readDay(text)
  return typeof read === 'string'
    ? { ...nothing, text, fault: read }
    : { ...nothing, text: shortDate(read.day), ...read }
}

function numberValue(raw: RawCell, text: string): Value {
  const number = raw.kind === 'number' ? raw.number : raw.kind === 'words' ? readNumber(text) : null
  if (number === null) return { ...nothing, text, fault: 'not_a_number' }
  return { ...nothing, text: writeNumber(number), number }
}

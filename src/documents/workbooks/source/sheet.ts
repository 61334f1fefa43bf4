import { Refusal } from '../../../platform/errors/refusal.ts'
import { HEAD_WITHIN, MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from '../limits.ts'
import type { Book, SheetPart } from './book.ts'
import { dayOfSerial } from './days.ts'
import { type Grid, type GridRow, type Merge, placeOf, type RawCell } from './grid.ts'
import { writeNumber } from './numbers.ts'
import { attribute, walkXml } from './xml.ts'

/** A cell as it is being walked over. */
interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  hasFormula: boolean
  value: string | null
  words: string
}

/** Reads one sheet. Rows and cells without an address follow the one before, as the standard says. */
export function readSheet({ name: sheet, bytes }: SheetPart, book: Book): Grid {
  const rows: GridRow[] = []
  const merges: Merge[] = []
  const at = { row: 0, column: -1, hidden: false, into: '' as '' | 'v' | 't', isPhonetic: false }
  let cells = new Map<number, RawCell>()
  let cell: OpenCell | null = null
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') {
        at.row = Number(attributes.r ?? at.row + 1)
        at.hidden = ['1', 'true'].includes(attributes.hidden ?? '')
        at.column = -1
        cells = new Map()
      } else if (name === 'c') {
        at.column = placeOf(attributes.r ?? '')?.column ?? at.column + 1
        cell = openCell(at.column, attributes)
      } else if (name === 'f' && cell) cell.hasFormula = true
      else if (name === 'rPh') at.isPhonetic = true
      else if (name === 'mergeCell') addMerge(merges, attribute(attributes, 'ref') ?? '')
      at.into = name === 'v' ? 'v' : name === 't' && !at.isPhonetic ? 't' : ''
    },
    text: (text) => {
      if (cell && at.into === 'v') cell.value = (cell.value ?? '') + text
      if (cell && at.into === 't') cell.words += text
    },
    close: (name) => {
      at.into = ''
      if (name === 'rPh') at.isPhonetic = false
      if (name === 'c' && cell) {
        const raw = cell.column < MAX_COLUMNS ? rawCell(cell, book) : null
        if (raw) cells.set(cell.column, raw)
        cell = null
      }
      if (name === 'row' && cells.size > 0) {
        rows.push({ number: at.row, hidden: at.hidden, cells })
        // Hidden rows and those above the head are not counted: this only bounds what is kept.
        if (rows.length > 2 * MAX_ROWS + HEAD_WITHIN)
          throw new Refusal('too_large', 'workbooks.too_many_rows', { limit: MAX_ROWS })
      }
    },
  })
  return { sheet, rows, merges }
}

const openCell = (column: number, attributes: Readonly<Record<string, string>>): OpenCell => ({
  ...{ column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) },
  ...{ hasFormula: false, value: null, words: '' },
})

/** What a cell holds; null when it is empty. */
function rawCell({ type, style, hasFormula, value, words }: OpenCell, book: Book): RawCell | null {
  if (type === 'inlineStr') return wordsOf(words)
  if (value === null) return hasFormula ? { kind: 'no_value' } : null
  if (type === 's') return wordsOf(book.strings[Number(value)] ?? '')
  if (type === 'e') return { kind: 'error', text: value }
  if (type === 'b') return wordsOf(value === '1' ? 'TRUE' : 'FALSE')
  if (type === 'd') return wordsOf(value)
  if (type === 'str') return wordsOf(value)
  const number = Number(value)
  if (!Number.isFinite(number)) return wordsOf(value)
  const day = book.dayStyles[style] ? dayOfSerial(number, book.from1904) : null
  return day ? { kind: 'day', day } : { kind: 'number', number, text: writeNumber(number) }
}

/** Words as they are kept: NFC, Excel's `_x000D_` and other controls gone, white space folded but line ends kept. */
export function wordsOf(text: string): RawCell | null {
  const clean = text
    .slice(0, MAX_CELL_CHARACTERS)
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200b-\u200d\ufeff\ufffe\uffff]/gu, '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
  return clean === '' ? null : { kind: 'words', text: clean }
}

function addMerge(merges: Merge[], ref: string): void {
  const [from, to] = ref.split(':').map(placeOf)
  if (from && to) merges.push({ top: from.row, bottom: to.row, left: from.column, right: to.column })
}

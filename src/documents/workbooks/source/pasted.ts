import { Refusal } from '../../../platform/errors/refusal.ts'
import { MAX_COLUMNS, MAX_ROWS } from '../limits.ts'
import type { Grid, GridRow, RawCell } from './grid.ts'
import { wordsOf } from './sheet.ts'

/** Rows copied from Excel: cells between tabs, those with line ends or tabs inside quoted. Other text is refused. */
export function readPasted(bytes: Uint8Array): Grid {
  const text = decoded(bytes)
  const head = text.slice(0, 2000)
  if (!head.includes('\t'))
    throw new Refusal('unsupported', /[;,].*[;,]/.test(head) ? 'workbooks.csv' : 'workbooks.not_a_workbook')
  const rows = linesOf(text).flatMap((cells, index): GridRow[] => {
    const filled = cells.slice(0, MAX_COLUMNS).flatMap((cell, column): [number, RawCell][] => {
      const raw = wordsOf(cell)
      return raw ? [[column, raw]] : []
    })
    return filled.length > 0 ? [{ number: index + 1, hidden: false, cells: new Map(filled) }] : []
  })
  if (rows.length > 2 * MAX_ROWS) throw new Refusal('too_large', 'workbooks.too_many_rows', { limit: MAX_ROWS })
  return { sheet: '', rows, merges: [] }
}

/** Excel copies as UTF-16 or UTF-8; what is neither is a file of another kind. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('unsupported', 'workbooks.not_a_workbook')
  }
}

const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y

/** Lines of cells. A quote opens a quoted cell only where one is closed before the next tab or line end. */
function linesOf(text: string): string[][] {
  const lines: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    CELL.lastIndex = at
    const [all = '', quoted, plain = ''] = CELL.exec(text) ?? []
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    at += all.length
    const isEnd = text[at] === '\r' || text[at] === '\n'
    if (text.startsWith('\r\n', at)) at += 1
    at += 1
    if (isEnd) lines.push([])
  }
  return lines
}

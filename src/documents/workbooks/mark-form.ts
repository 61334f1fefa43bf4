import ExcelJS from 'exceljs'
import { Refusal } from '../../platform/errors/refusal.ts'
import { FAULTS_TITLE } from './head.ts'
import type { RowMark } from './shapes.ts'
import { isZip } from './source/parts.ts'
import { fill, font, thin } from './style.ts'

export interface Unmarked {
  readonly bytes: Uint8Array
  readonly sheet: string
  readonly headRow: number
  readonly marks: readonly RowMark[]
}

const FAULTS_WIDTH = 60

/**
 * The same workbook with a red cell and a note wherever something is wrong, and one more column that says all of it. Marks of
 * a former time are taken away.
 */
export async function markForm({ bytes, sheet: name, headRow, marks }: Unmarked): Promise<Uint8Array> {
  if (!isZip(bytes)) throw new Refusal('unsupported', 'workbooks.pasted_unmarked')
  const book = new ExcelJS.Workbook()
  const copy = new Uint8Array(bytes)
  await book.xlsx.load(copy.buffer)
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Refusal('unsupported', 'workbooks.broken_file')
  sheet.unprotect()
  const column = faultsColumn(sheet, headRow)
  forget(sheet, { headRow, column })
  for (const { row, cells, words } of marks) {
    for (const { address, words: why } of cells) {
      const cell = sheet.getCell(address)
      cell.fill = fill.wrong
      cell.note = why
    }
    const cell = sheet.getCell(row, column)
    cell.value = words.join('\n')
    Object.assign(cell, { font, alignment: { wrapText: true, vertical: 'top' } })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Where faults are told: where they were told before, or behind the last column. */
function faultsColumn(sheet: ExcelJS.Worksheet, headRow: number): number {
  const head = sheet.getRow(headRow)
  let last = 0
  let known = 0
  head.eachCell((cell, column) => {
    if (cell.text !== '') last = column
    if (cell.text === FAULTS_TITLE) known = column
  })
  if (known > 0) return known
  const cell = sheet.getCell(headRow, last + 1)
  Object.assign(cell, { value: FAULTS_TITLE, font: { ...font, bold: true }, fill: fill.wrong, border: thin })
  sheet.getColumn(last + 1).width = FAULTS_WIDTH
  return last + 1
}

/** Takes away what was marked before: red cells lose their colour, told faults their words. */
function forget(sheet: ExcelJS.Worksheet, { headRow, column }: { headRow: number; column: number }): void {
  sheet.eachRow((row, number) => {
    if (number <= headRow) return
    row.eachCell((cell, at) => {
      if (at === column) cell.value = null
      if (JSON.stringify(cell.fill) !== JSON.stringify(fill.wrong)) return
      cell.fill = { type: 'pattern', pattern: 'none' }
      if (cell.note) cell.note = ''
    })
  })
}

import ExcelJS from 'exceljs'
import { ORDER_TITLE } from './head.ts'
import { EXAMPLE } from './read-form.ts'
import type { CellValue, Form, FormColumn } from './shapes.ts'
import { SIGN_SHEET, signRows } from './sign.ts'
import { columnLetters } from './source/grid.ts'
import { fill, font, headHeight, thin } from './style.ts'

declare module 'exceljs' {
  interface Worksheet {
    /** There, though its makers declare it for single cells alone. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void }
  }
}

const LISTS_SHEET = 'Danh mục'
const TITLE_ROW = 1
const INSTRUCTION_ROW = 2
const GROUP_ROW = 3
const HEAD_ROW = 4
const EXAMPLE_ROW = 5
/** The title and the instruction run over as many columns as are seen at once. */
const TITLE_COLUMNS = 8

/** Writes an empty form: title, instruction, groups, head, a grey example, rows to be filled in, lists to choose from. */
export async function writeForm(form: Form): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(form.sheet, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: isNarrow(form), fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD_ROW }],
  })
  sheet.pageSetup.printTitlesRow = `${HEAD_ROW}:${HEAD_ROW}`
  sheet.pageSetup.printTitlesColumn = 'A:B'
  writeColumns(sheet, form.columns)
  writeTop(sheet, form)
  writeHead(sheet, form.columns)
  writeExample(sheet, form)
  writeLists(book, sheet, form)
  const sign = book.addWorksheet(SIGN_SHEET, { state: 'veryHidden' })
  sign.addRows(signRows(form))
  await protect(sheet)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Wider forms are printed over several pages: shrunk to one nobody could read them. */
const PRINTED_WIDTH = 220
const isNarrow = ({ columns }: Form): boolean => columns.reduce((sum, { width }) => sum + width, 0) <= PRINTED_WIDTH

/** The first column holds the number of the row; the form's own begin at B. */
const placeOf = (index: number): string => columnLetters(index + 1)

function writeColumns(sheet: ExcelJS.Worksheet, columns: readonly FormColumn[]): void {
  const open = { locked: false }
  const order = sheet.getColumn(1)
  Object.assign(order, { width: 7, protection: open, font, alignment: { vertical: 'top', horizontal: 'center' } })
  for (const [index, { width, kind }] of columns.entries()) {
    const alignment = { vertical: 'top', wrapText: kind === 'words', horizontal: kind === 'words' ? 'left' : 'right' }
    const numFmt = { words: '@', day: 'dd/mm/yyyy', number: '#,##0.###' }[kind]
    Object.assign(sheet.getColumn(index + 2), { width, protection: open, font, alignment, numFmt })
  }
}

function writeTop(sheet: ExcelJS.Worksheet, { title, instruction, columns }: Form): void {
  const last = placeOf(Math.min(TITLE_COLUMNS, columns.length) - 1)
  const width = columns.slice(0, TITLE_COLUMNS).reduce((sum, column) => sum + column.width, 7)
  for (const [row, words, bold] of [
    [TITLE_ROW, title, true],
    [INSTRUCTION_ROW, instruction, false],
  ] as const) {
    sheet.mergeCells(`A${row}:${last}${row}`)
    const cell = sheet.getCell(`A${row}`)
    cell.value = words
    cell.font = { ...font, bold, size: bold ? 14 : 12, italic: !bold }
    cell.alignment = { wrapText: true, vertical: 'middle' }
    cell.protection = { locked: true }
    sheet.getRow(row).height = headHeight([{ words, width }])
  }
}

function writeHead(sheet: ExcelJS.Worksheet, columns: readonly FormColumn[]): void {
  const titles = [ORDER_TITLE, ...columns.map(({ title, required }) => (required ? `${title} *` : title))]
  for (const [index, words] of titles.entries()) {
    const cell = sheet.getCell(HEAD_ROW, index + 1)
    cell.value = words
    Object.assign(cell, { font: { ...font, bold: true }, fill: fill.head, border: thin, numFmt: '@' })
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
    cell.protection = { locked: true }
  }
  sheet.getRow(HEAD_ROW).height = headHeight(columns.map(({ title, width }) => ({ words: `${title} *`, width })))
  const groups = Map.groupBy(columns.entries(), ([, { group }]) => group)
  for (const [group, members] of groups) {
    const [first, last] = [members[0], members.at(-1)]
    if (!group || !first || !last) continue
    if (members.length > 1) sheet.mergeCells(`${placeOf(first[0])}${GROUP_ROW}:${placeOf(last[0])}${GROUP_ROW}`)
    const cell = sheet.getCell(`${placeOf(first[0])}${GROUP_ROW}`)
    Object.assign(cell, { value: group, font: { ...font, bold: true }, fill: fill.group, border: thin, numFmt: '@' })
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.protection = { locked: true }
  }
  sheet.getRow(GROUP_ROW).height = 34
}

function writeExample(sheet: ExcelJS.Worksheet, { columns, example }: Form): void {
  const values = [EXAMPLE, ...columns.map(({ key }) => excelValue(example[key]))]
  for (const [index, value] of values.entries()) {
    const cell = sheet.getCell(EXAMPLE_ROW, index + 1)
    if (value !== null) cell.value = value
    Object.assign(cell, {
      font: { ...font, italic: true, color: { argb: 'FF6B6B6B' } },
      fill: fill.example,
      border: thin,
    })
  }
  const words = columns.map(({ key, width }) => ({ words: String(example[key] ?? ''), width }))
  sheet.getRow(EXAMPLE_ROW).height = headHeight(words)
}

/** Excel keeps days without a place on earth; midnight UTC is what its library takes for the day. */
function excelValue(value: CellValue | undefined): string | number | Date | null {
  if (value === undefined) return null
  return typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value
}

/** Lists lie on a sheet of their own: inside a cell they would end at 255 characters. */
function writeLists(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, { columns, rows }: Form): void {
  const lists = book.addWorksheet(LISTS_SHEET)
  let at = 0
  for (const [index, { title, choices, several, width }] of columns.entries()) {
    if (!choices || choices.length === 0) continue
    const column = lists.getColumn(at + 1)
    column.values = [title, ...choices]
    Object.assign(column, { width: Math.max(width, 30), font, alignment: { wrapText: true, vertical: 'top' } })
    lists.getCell(1, at + 1).font = { ...font, bold: true }
    const place = columnLetters(at)
    const [top, bottom] = [`${placeOf(index)}${EXAMPLE_ROW}`, `${placeOf(index)}${EXAMPLE_ROW + rows}`]
    sheet.dataValidations.add(`${top}:${bottom}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${LISTS_SHEET}'!$${place}$2:$${place}$${choices.length + 1}`],
      showErrorMessage: !several,
      errorTitle: 'Chưa có trong danh mục',
      error: 'Hãy chọn một giá trị trong danh sách, hoặc xem trang Danh mục.',
      errorStyle: 'warning',
    })
    at += 1
  }
}

/** Keeps head, title and groups as they are; everything below may be filled in, sorted, widened. */
async function protect(sheet: ExcelJS.Worksheet): Promise<void> {
  await sheet.protect('', {
    ...{ selectLockedCells: true, selectUnlockedCells: true, formatCells: true, formatColumns: true },
    ...{ formatRows: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true },
  })
}

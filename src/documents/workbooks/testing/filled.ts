import ExcelJS from 'exceljs'
import type { FormColumn, FormSign } from '../shapes.ts'

/** A little form with every kind of column. */
export const columns: readonly FormColumn[] = [
  { key: 'title', title: 'Tên hoạt động', kind: 'words', required: true, width: 40 },
  { key: 'from', title: 'Từ ngày', kind: 'day', required: true, width: 14 },
  { key: 'task', title: 'Nhiệm vụ', kind: 'words', width: 20, choices: ['1.1', '1.2'], several: true },
  { key: 'talks', title: 'Buổi nói chuyện (buổi)', also: ['TALK'], kind: 'number', width: 12, group: 'Số liệu' },
]

export const form: FormSign & { columns: readonly FormColumn[] } = {
  ...{ kind: 'testing', version: 1, about: { plan: 'p1' } },
  columns,
}

/** A workbook with one sheet of these rows, changed as told before it is written. */
export async function workbookOf(
  rows: readonly (readonly ExcelJS.CellValue[])[],
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Trang 1')
  for (const row of rows) sheet.addRow([...row])
  change(sheet, book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A workbook as Excel's library sees it. */
export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book
}

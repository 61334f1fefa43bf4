import type { Worksheet } from 'exceljs'
import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { csvBytes } from '../../platform/text/csv.ts'
import { showBoard } from './board.ts'
import { type BoardTable, boardTable, type WrittenCell } from './board-table.ts'
import { overviewMessages } from './messages.ts'
import { signs } from './rules.ts'
import type { Board, Look, ShowBoard } from './shapes.ts'

/** The matrix for spreadsheets, each state as its word. */
export async function boardCsv(ctx: ReadContext, filter: ShowBoard): Promise<FileAnswer> {
  const board = await showBoard(ctx, filter)
  const { above, head, lines, total } = boardTable(board, {
    ...ctx,
    cell: ({ look, activities }, words) =>
      activities > 0 ? `${words.looks[look]} (${activities})` : words.looks[look],
    ratio: (part, all, words) => words.ratio(part, all),
  })
  const written = [...lines, total].map((cells) => cells.map(({ value }) => (value === null ? '' : String(value))))
  const bytes = csvBytes([...above.map((line) => [line]), [...head], ...written])
  return { bytes, mediaType: 'text/csv; charset=utf-8', name: fileName(ctx, board, 'csv') }
}

/** The matrix as a workbook that prints as it is filed: across, its head on every sheet, as wide as the paper. */
export async function boardXlsx(ctx: ReadContext, filter: ShowBoard): Promise<FileAnswer> {
  const board = await showBoard(ctx, filter)
  const words = overviewMessages[ctx.language]
  const table = boardTable(board, {
    ...ctx,
    cell: ({ look, activities }) => (activities > 0 ? `${signs[look]} ${activities}` : signs[look]),
    ratio: (part, all) => `${part}/${all}`,
  })
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet(words.sheet)
  fillSheet(sheet, table, board.duties.length)
  const known = Object.entries(signs).map(([look, sign]) => `${sign} ${words.looks[look as Look]}`)
  sheet.addRow([])
  sheet.addRow([`${words.legend}: ${known.join(' · ')}. ${words.countHelp}`])
  sheet.headerFooter.oddFooter = `&R${words.pages}`
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), mediaType, name: fileName(ctx, board, 'xlsx') }
}

const fileName = ({ language, today }: ReadContext, { plan }: Board, ending: string): string =>
  `${plan.demonstration ? 'du-lieu-minh-hoa-' : ''}${overviewMessages[language].fileName}-${today}.${ending}`

/** So many columns fit a sheet of A4 across; more want A3. */
const mostOnA4 = 26

function fillSheet(sheet: Worksheet, { above, head, lines, total }: BoardTable, duties: number): void {
  for (const line of above) sheet.addRow([line]).font = { bold: true, size: 12 }
  const headRow = sheet.addRow([...head])
  Object.assign(headRow, { font: { bold: true }, height: 160 })
  headRow.eachCell((cell, column) => {
    const isTask = column > 2 && column <= duties + 2
    cell.alignment = { wrapText: true, vertical: 'bottom', textRotation: isTask ? 90 : 0 }
  })
  for (const line of lines) colour(sheet, line)
  sheet.addRow(total.map(({ value }) => value)).font = { bold: true }
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 38 : index === 1 ? 20 : index < duties + 2 ? 7 : 14
  })
  frame(sheet, headRow.number, headRow.number + lines.length + 1)
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: headRow.number }]
  Object.assign(sheet.pageSetup, {
    ...{
      orientation: 'landscape',
      paperSize: duties > mostOnA4 ? 8 : 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...{ printTitlesRow: `${headRow.number}:${headRow.number}`, printTitlesColumn: 'A:A' },
  })
}

/** The tints of the states, as on the screen. */
const tints: Readonly<Record<Look, string>> = {
  assigned: 'FFEDF1F3',
  in_progress: 'FFE8F0FA',
  awaiting_confirmation: 'FFF1EBF8',
  done: 'FFE6F2ED',
  not_carried_out: 'FFEFF0EE',
  overdue: 'FFFDECEA',
  sent_back: 'FFFDF1E4',
}

function colour(sheet: Worksheet, line: readonly WrittenCell[]): void {
  const row = sheet.addRow(line.map(({ value }) => value))
  line.forEach(({ look }, index) => {
    if (!look) return
    const cell = row.getCell(index + 1)
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: tints[look] } }
    cell.alignment = { horizontal: 'center' }
  })
}

/** Thin lines around every cell between two rows. */
function frame(sheet: Worksheet, first: number, last: number): void {
  const line = { style: 'thin', color: { argb: 'FFB0B8B3' } } as const
  for (let number = first; number <= last; number++)
    sheet.getRow(number).eachCell({ includeEmpty: true }, (cell) => {
      cell.border = { top: line, left: line, bottom: line, right: line }
    })
}

import { printedNumber } from '../../../documents/writing/index.ts'
import type { AnnexRow, Cell, ReportAnnex } from '../shapes.ts'

/**
 * An annex for spreadsheets: UTF-8 with its mark, semicolons and decimal commas, which is what Excel set to Vietnamese opens
 * without asking. A cell that a spreadsheet would take for a formula is kept as words. `mark` stands alone in the first line.
 */
export function csvOf({ columns, rows, total }: ReportAnnex, mark: string | null): Uint8Array {
  const lines = [
    ...(mark === null ? [] : [[mark]]),
    columns.map(({ title }) => title),
    ...rows.map((row) => lineOf(row)),
    ...(total
      ? [[...Array<string>(columns.length - total.cells.length - 1).fill(''), total.title, ...total.cells.map(printed)]]
      : []),
  ]
  const text = lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}

const lineOf = (row: AnnexRow): string[] => (row.kind === 'group' ? [row.label, row.title] : row.cells.map(printed))

function printed(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  return withComma(typeof cell === 'number' ? cell : cell.value)
}

/** A number without thousands, which spreadsheets would take for a decimal mark. */
const withComma = (value: number): string => {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return printedNumber(value, Math.min(decimals, 4)).replaceAll('.', '')
}

const quoted = (cell: string): string => {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

import { printedNumber } from '../../../documents/writing/index.ts'
import { csvBytes } from '../../../platform/text/csv.ts'
import type { AnnexRow, Cell, ReportAnnex } from '../shapes.ts'

/** An annex for spreadsheets, with decimal commas. `mark` stands alone in the first line. */
export function csvOf({ columns, rows, total }: ReportAnnex, mark: string | null): Uint8Array {
  return csvBytes([
    ...(mark === null ? [] : [[mark]]),
    columns.map(({ title }) => title),
    ...rows.map((row) => lineOf(row)),
    ...(total
      ? [[...Array<string>(columns.length - total.cells.length - 1).fill(''), total.title, ...total.cells.map(printed)]]
      : []),
  ])
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

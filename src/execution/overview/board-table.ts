import type { Language } from '../../platform/i18n/catalogue.ts'
import { shortDate } from '../../platform/text/dates.ts'
import { overviewMessages } from './messages.ts'
import type { Board, BoardCell, BoardDuty, BoardRow, Look } from './shapes.ts'

type Words = (typeof overviewMessages)[Language]

/** A cell of a written table; `look` is what colours it. */
export interface WrittenCell {
  readonly value: string | number | null
  readonly look?: Look
}

/** The board as a table on paper: what stands above it, its head, its lines and the total. */
export interface BoardTable {
  readonly above: readonly string[]
  readonly head: readonly string[]
  readonly lines: readonly (readonly WrittenCell[])[]
  readonly total: readonly WrittenCell[]
}

interface Written {
  readonly language: Language
  readonly today: string
  /** How a cell of the matrix is written: in words, or by its sign. */
  readonly cell: (cell: BoardCell, words: Words) => string
  /** How a part of a whole is written: a spreadsheet would read "1/3" in a text file as a day. */
  readonly ratio: (part: number, all: number, words: Words) => string
}

export function boardTable(board: Board, { language, today, cell, ratio }: Written): BoardTable {
  const words = overviewMessages[language]
  const { plan, duties, rows, totals, total, reports, difficulties } = board
  const named = plan.number ? `${plan.title} (${plan.number})` : plan.title
  const part = (some: number, all: number) => ratio(some, all, words)
  const late = rows.reduce((sum, row) => sum + row.late, 0)
  return {
    above: [...(plan.demonstration ? [words.demonstration] : []), named, words.asOf(shortDate(today))],
    head: [
      ...[words.agency, words.group],
      ...duties.map((duty) => headOf(duty, words)),
      ...[words.report, words.difficulties, words.late, words.doneOf],
    ],
    lines: rows.map((row) => lineOf(row, { words, cell, ratio })),
    total: [
      ...[{ value: words.total }, { value: null }],
      ...totals.map(({ done, shares }) => ({ value: part(done, shares) })),
      ...[{ value: part(reports.sent, reports.owed) }, { value: part(difficulties.open, difficulties.all) }],
      ...[{ value: late }, { value: part(total.done, total.shares) }],
    ],
  }
}

const headOf = ({ label, short, dueOn, byReport }: BoardDuty, words: Words): string => {
  const day = dueOn ? ` (${byReport ? words.dueReport(shortDate(dueOn)) : words.due(shortDate(dueOn))})` : ''
  return `${label}. ${short}${day}`
}

function lineOf(
  { agency, cells, report, difficulties, late }: BoardRow,
  { words, cell: written, ratio }: Pick<Written, 'cell' | 'ratio'> & { words: Words },
): WrittenCell[] {
  const done = cells.filter((cell) => cell?.look === 'done').length
  const shares = cells.filter((cell) => cell !== null).length
  return [
    ...[{ value: agency.name }, { value: words.groups[agency.group] }],
    ...cells.map((cell) => (cell ? { value: written(cell, words), look: cell.look } : { value: null })),
    { value: report ? words.standings[report.standing] : null },
    { value: difficulties.all > 0 ? ratio(difficulties.open, difficulties.all, words) : null },
    ...[{ value: late }, { value: ratio(done, shares, words) }],
  ]
}

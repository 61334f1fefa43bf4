import { agenciesAt } from '../language/agencies.ts'
import { isUpper, keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { ReadTask } from '../shapes.ts'
import { taskOf } from './task.ts'

/** What a column of a table of tasks holds, by the words of its head. */
type Column = 'number' | 'content' | 'lead' | 'partners' | 'time'

const heads: readonly [Column, RegExp][] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự)$/],
  ['partners', /phối hợp/],
  ['lead', /chủ trì|(?:cơ quan|đơn vị|tổ chức)[^.]*thực hiện|cơ quan$|đơn vị$|phân công/],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành/],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên /],
]

interface Row {
  /** Text of each column. */
  readonly cells: ReadonlyMap<number, string>
  readonly first: Paragraph
}

export interface FoundTables {
  readonly tasks: readonly ReadTask[]
  /** The paragraphs of tables of data: they are not part of the outline. */
  readonly numbers: ReadonlySet<number>
}

/** Reads tables whose head names tasks and who does them; other tables of three columns or more stay plain text. */
export function tableTasksOf(paragraphs: readonly Paragraph[], year: number | null): FoundTables {
  const tables = Map.groupBy(
    paragraphs.filter(({ cell }) => cell !== null),
    ({ cell }) => cell?.table ?? 0,
  )
  const numbers = new Set<number>()
  const tasks = [...tables.values()].flatMap((cells): ReadTask[] => {
    if (new Set(cells.map(({ cell }) => cell?.column)).size < 3) return []
    for (const { number } of cells) numbers.add(number)
    const rows = rowsOf(cells)
    const head = rows.findIndex((row) => isHead(columnsOf(row)))
    return head === -1 ? [] : tasksIn(rows.slice(head + 1), columnsOf(rows[head]), year)
  })
  return { tasks, numbers }
}

function rowsOf(cells: readonly Paragraph[]): Row[] {
  const rows = Map.groupBy(cells, ({ cell }) => cell?.row ?? 0)
  return [...rows.values()].flatMap((row): Row[] => {
    const [first] = row
    const texts = Map.groupBy(row, ({ cell }) => cell?.column ?? 0)
    const cellTexts = new Map([...texts].map(([column, parts]) => [column, parts.map(({ text }) => text).join(' ')]))
    return first ? [{ cells: cellTexts, first }] : []
  })
}

function columnsOf(row: Row | undefined): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>()
  for (const [column, text] of row?.cells ?? []) {
    const meaning = heads.find(([, form]) => form.test(keyOf(text)))?.[0]
    if (meaning && !columns.has(meaning)) columns.set(meaning, column)
  }
  return columns
}

const isHead = (columns: ReadonlyMap<Column, number>): boolean => columns.has('content') && columns.has('lead')

/** Rows without a lead of their own share that of the row above when cells are merged. */
function tasksIn(rows: readonly Row[], columns: ReadonlyMap<Column, number>, year: number | null): ReadTask[] {
  const tasks: ReadTask[] = []
  const above = { lead: '', section: '' }
  for (const row of rows) {
    const text = (column: Column): string => row.cells.get(columns.get(column) ?? -1) ?? ''
    const [label, content] = [withoutEnd(text('number'), '.)'), text('content')]
    if (isGroup(row, label, content)) {
      above.section = /^(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)(?=[.)\s]|$)/.exec(label || content)?.[0] ?? above.section
      continue
    }
    above.lead = text('lead') || above.lead
    tasks.push(
      rowTask(
        row,
        { label, content, lead: above.lead, section: above.section },
        { partners: text('partners'), time: text('time'), year },
      ),
    )
  }
  return tasks
}

/** A row that heads those below it: one cell across, or a Roman number or capitals beside nothing else. */
const isGroup = ({ cells }: Row, label: string, content: string): boolean =>
  content === '' || cells.size === 1 || (cells.size === 2 && (/^[IVXA-Z]+$/.test(label) || isUpper(content)))

function rowTask(
  { first }: Row,
  { label, content, lead, section }: { label: string; content: string; lead: string; section: string },
  { partners, time, year }: { partners: string; time: string; year: number | null },
): ReadTask {
  const owners = namesIn(lead)
  const clause = { section, label: label || '-', text: content, span: [first.number, 0, first.text.length] } as const
  const task = taskOf(clause, { owners, requested: false, year }, 'table')
  const due = time
    ? taskOf({ ...clause, text: `hoàn thành trong ${time}` }, { owners, requested: false, year }, 'table').deadlines
    : []
  return {
    ...task,
    lead: owners.length > 0 ? owners : task.lead,
    coordinating: partners ? namesIn(partners) : task.coordinating,
    deadlines: due.length > 0 ? due : time ? [...task.deadlines, { text: time }] : task.deadlines,
  }
}

/** Agencies of a cell; words that are not recognised stay as one. */
function namesIn(text: string): readonly string[] {
  const named = agenciesAt(text)
  return named && named.end >= text.length
    ? named.names
    : text
        .split(/[;,]\s*/)
        .map((part) => part.trim())
        .filter(Boolean)
}

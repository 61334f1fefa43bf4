import { paragraph, type RunLook, run, tagged } from '../ooxml/paragraphs.ts'
import { textWidth } from '../ooxml/sections.ts'
import { cell, row, sum, table } from '../ooxml/tables.ts'
import { clean } from '../ooxml/xml.ts'
import { type AnnexTable, annexTables, type Column, padding } from './annex-tables.ts'
import type { Annex, AnnexRow, Cell, OfficialDocument, TotalRow } from './document.ts'
import { balanced, issuerName, longDate, numberAndSymbol } from './heading-boxes.ts'
import { printedNumber } from './numbers.ts'
import { pages } from './page.ts'
import type { StyleId } from './styles.ts'
import { setText, upper } from './text.ts'

const bold: RunLook = { bold: true }

/** An annex without the section that ends it: head, tables, notes. */
export function annexPages(annex: Annex, document: OfficialDocument): string {
  ensureFits(annex)
  const width = textWidth(pages[annex.orientation])
  return (
    headOf(annex, document, width) +
    annexTables(annex, width)
      .map(tableOf)
      .join(paragraph('Continued', setText('(Tiếp theo)'))) +
    (annex.notes ?? []).map((note) => paragraph('Note', setText(note))).join('')
  )
}

const headOf = ({ label, title }: Annex, document: OfficialDocument, width: number): string =>
  paragraph('AnnexLabel', setText(clean(label))) +
  balanced('AnnexTitle', upper(title), width, { size: 14, bold: true }) +
  balanced('AnnexOf', `(Kèm theo ${documentName(document)})`, width, { size: 14, bold: false }) +
  paragraph('Space', '')

const documentName = (document: OfficialDocument): string =>
  `${clean(document.docType ?? 'Công văn')} số ${numberAndSymbol(document)} ${longDate(document.date)} của ${issuerName(document)}`

/** A table whose cells slipped into other columns would be believed: the annex is not written. */
function ensureFits({ label, columns, rows, total }: Annex): void {
  const fault = rows.findIndex((one) =>
    one.kind === 'row' ? one.cells.length !== columns.length : (one.cells ?? []).length > columns.length - 2,
  )
  if (fault >= 0) throw new RangeError(`${label}, row ${fault + 1}: its cells do not fit ${columns.length} columns`)
  if (total && total.cells.length > columns.length - 1)
    throw new RangeError(`${label}, total: its cells do not fit ${columns.length} columns`)
}

function tableOf(one: AnnexTable): string {
  const { columns, rows, total } = one
  const head = columns.map((column) => boxed('ColumnHead', setText(clean(column.title)), [column]))
  const body = rows.map((content) => rowOf(content, columns))
  const end = total ? [row(spanning(total, columns, 'CellCenter'))] : []
  const widths = columns.map(({ width }) => width)
  return table({ widths, lines: true, padding }, [row(head, true), ...body, ...end])
}

function rowOf(one: AnnexRow, columns: readonly Column[]): string {
  if (one.kind === 'row') return row(columns.map((column, at) => cellOf(one.cells[at] ?? null, column)))
  const label = boxed('CellCenter', setText(one.label, bold), columns.slice(0, 1))
  return row([label, ...spanning({ title: one.title, cells: one.cells ?? [] }, columns.slice(1), 'CellLeft')])
}

/** A bold title over the columns that the cells, set in the last ones, leave. */
function spanning({ title, cells }: TotalRow, columns: readonly Column[], kind: CellKind): readonly string[] {
  const covered = columns.length - cells.length
  return [
    boxed(kind, setText(title, bold), columns.slice(0, covered)),
    ...columns.slice(covered).map((column, at) => cellOf(cells[at] ?? null, column, bold)),
  ]
}

type CellKind = 'ColumnHead' | 'CellLeft' | 'CellCenter' | 'CellRight'

/** A cell over one or more columns. */
function boxed(kind: CellKind, content: string, columns: readonly Column[]): string {
  const style: StyleId = `${kind}${columns[0]?.size ?? 12}`
  const width = sum(columns.map((column) => column.width))
  return cell(paragraph(style, content), { width, span: columns.length, middle: true })
}

const kinds = { left: 'CellLeft', center: 'CellCenter', right: 'CellRight' } as const satisfies Record<string, CellKind>

const cellOf = (content: Cell, column: Column, look: RunLook = {}): string =>
  boxed(kinds[column.align], cellContent(content, column.decimals, look), [column])

function cellContent(content: Cell, decimals: number | undefined, look: RunLook): string {
  if (content === null) return ''
  if (typeof content === 'number') return run(printedNumber(content, decimals), look)
  if (typeof content === 'string' || !('value' in content)) return setText(content, look)
  return tagged(content.figureId, run(printedNumber(content.value, decimals), look))
}

import { paragraph, type RunLook, run, tagged } from '../ooxml/paragraphs.ts'
import { textWidth } from '../ooxml/sections.ts'
import { cell, row, shared, sum, table } from '../ooxml/tables.ts'
import { clean } from '../ooxml/xml.ts'
import type { Annex, AnnexColumn, AnnexRow, Cell, OfficialDocument, TotalRow } from './document.ts'
import { balanced, issuerName, longDate, numberAndSymbol } from './heading-boxes.ts'
import { printedNumber } from './numbers.ts'
import { pages } from './page.ts'
import type { StyleId } from './styles.ts'
import { setText, upper } from './text.ts'

interface Column extends AnnexColumn {
  /** Twips. */
  readonly width: number
}

/** Twips between a cell's side and its text. */
const padding = 70
const bold: RunLook = { bold: true }

/** An annex without the section that ends it: head, table, notes. */
export function annexPages(annex: Annex, document: OfficialDocument): string {
  const width = textWidth(pages[annex.orientation])
  const widths = shared(
    width,
    annex.columns.map((column) => column.width),
  )
  const columns = annex.columns.map((column, at) => ({ ...column, width: widths[at] ?? 0 }))
  const rows = annex.rows.map((one, at) => rowOf(one, columns, `row ${at + 1} of ${annex.label}`))
  const total = annex.total ? [spanning(columns, [], annex.total, `total of ${annex.label}`)] : []
  return (
    headOf(annex, document, width) +
    table({ widths, lines: true, padding }, [columnHeads(columns), ...rows, ...total]) +
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

const columnHeads = (columns: readonly Column[]): string =>
  row(
    columns.map(({ title, width }) => boxed('ColumnHead', setText(clean(title)), width)),
    true,
  )

function rowOf(one: AnnexRow, columns: readonly Column[], where: string): string {
  if (one.kind === 'group') {
    const [first, ...others] = columns
    const label = first ? [boxed('CellCenter', setText(one.label, bold), first.width)] : []
    return spanning(others, label, { title: one.title, cells: one.cells ?? [] }, where)
  }
  ensureFits(one.cells.length, columns.length, where)
  return row(columns.map((column, at) => cellOf(one.cells[at] ?? null, column)))
}

/** A bold row whose title covers the columns that its cells, set in the last ones, leave. */
function spanning(
  columns: readonly Column[],
  before: readonly string[],
  { title, cells }: TotalRow,
  where: string,
): string {
  const covered = columns.length - cells.length
  ensureFits(Math.max(covered, 1), covered, where)
  const width = sum(columns.slice(0, covered).map((column) => column.width))
  const style = before.length > 0 ? 'CellLeft' : 'CellCenter'
  return row([
    ...before,
    boxed(style, setText(title, bold), width, covered),
    ...columns.slice(covered).map((column, at) => cellOf(cells[at] ?? null, column, bold)),
  ])
}

const boxed = (style: StyleId, content: string, width: number, span?: number): string =>
  cell(paragraph(style, content), { width, span, middle: true })

/** A table whose cells slipped into other columns would be believed: the report is not written. */
function ensureFits(cells: number, columns: number, where: string): void {
  if (cells !== columns) throw new RangeError(`${where}: ${cells} cells do not fit ${columns} columns`)
}

const cellStyles = { left: 'CellLeft', center: 'CellCenter', right: 'CellRight' } as const satisfies Record<
  string,
  StyleId
>

const cellOf = (content: Cell, { width, align, decimals }: Column, look: RunLook = {}): string =>
  boxed(cellStyles[align], cellContent(content, decimals, look), width)

function cellContent(content: Cell, decimals: number | undefined, look: RunLook): string {
  if (content === null) return ''
  if (typeof content === 'number') return run(printedNumber(content, decimals), look)
  if (typeof content === 'string' || !('value' in content)) return setText(content, look)
  return tagged(content.figureId, run(printedNumber(content.value, decimals), look))
}

import type { Annex, OfficialDocument, Section, Text } from '../../documents/writing/index.ts'
import { demonstrationMark } from './made/words.ts'
import type { Paragraph, ReportAnnex, ReportDesk, ReportPart, ReportSection } from './shapes.ts'

/** The report as an outgoing document. A demonstration is marked on every page; until it is sent it is a draft. */
export function documentOf({ head, sections, annexes, plan, report }: ReportDesk): OfficialDocument {
  const [opening, ...rest] = sections
  const closing = rest.at(-1)
  return {
    ...(head.superior ? { superior: head.superior } : {}),
    issuer: head.issuer,
    ...(head.number ? { number: head.number } : {}),
    symbol: head.symbol,
    place: head.place,
    date: head.date,
    docType: 'Báo cáo',
    subject: head.subject,
    addressees: head.addressees,
    bases: [],
    opening: opening ? textsOf(opening) : [],
    sections: rest.slice(0, -1).map(sectionOf),
    closing: closing ? textsOf(closing) : [],
    recipients: head.recipients,
    signature: { onBehalfOf: head.onBehalfOf, title: head.signerTitle },
    annexes: annexes.flatMap(inParts).map(annexOf),
    ...(plan.demonstration ? { mark: demonstrationMark } : {}),
    draft: report.state === 'draft' || report.state === 'returned',
  }
}

const textsOf = ({ parts }: ReportSection): Text[] => parts.flatMap(textsOfPart)

/** The words a person typed, or what the program made with its figures. */
const textsOfPart = ({ edited, paragraphs }: ReportPart): Text[] =>
  edited === null
    ? paragraphs.map(textOf)
    : edited
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')

const textOf = (paragraph: Paragraph): Text =>
  paragraph.map(({ text, figureId }) => (figureId ? { text, figureId } : { text }))

/** Titled parts begin a subsection; the untitled ones behind them belong to it. */
function sectionOf({ label, title, parts }: ReportSection): Section {
  const children: { label: string; title: string; paragraphs: Text[]; children: Section[] }[] = []
  const paragraphs: Text[] = []
  for (const part of parts) {
    if (part.title !== null) children.push({ label: part.label, title: part.title, paragraphs: [], children: [] })
    const place = children.at(-1)?.paragraphs ?? paragraphs
    place.push(...textsOfPart(part))
  }
  return { label, title, paragraphs, children }
}

const annexOf = ({ key: _key, notes, total, ...annex }: ReportAnnex): Annex => ({
  ...annex,
  notes,
  ...(total ? { total } : {}),
})

/** How many columns of figures a page across holds so that they can be read. */
const mostFigures = 9
/** Number and name stand at the left of every part. */
const leading = 2

/** A table with more statistics than a page holds, in parts; each shows the agencies that have something in it. */
export function inParts(annex: ReportAnnex): ReportAnnex[] {
  const figures = annex.columns.length - leading
  if (annex.key !== '02' || figures <= mostFigures) return [annex]
  const count = Math.ceil(figures / mostFigures)
  const size = Math.ceil(figures / count)
  return Array.from({ length: count }, (_, part) => partOf(annex, { part, count, size }))
}

function partOf(annex: ReportAnnex, { part, count, size }: { part: number; count: number; size: number }): ReportAnnex {
  const from = leading + part * size
  const cut = <T>(cells: readonly T[]): T[] => [...cells.slice(0, leading), ...cells.slice(from, from + size)]
  const rows = annex.rows
    .map((row) => (row.kind === 'row' ? { ...row, cells: cut(row.cells) } : row))
    .filter((row) => row.kind === 'group' || row.cells.slice(leading).some((cell) => cell !== null))
  return {
    ...annex,
    title: `${annex.title} (phần ${part + 1}/${count})`,
    columns: cut(annex.columns),
    rows: rows.filter((row, at) => row.kind === 'row' || rows[at + 1]?.kind === 'row'),
    ...(annex.total
      ? { total: { ...annex.total, cells: annex.total.cells.slice(part * size, (part + 1) * size) } }
      : {}),
    notes: part === count - 1 ? annex.notes : [],
  }
}

import type { Annex, OfficialDocument, Section, Text } from '../../documents/writing/index.ts'
import type { Paragraph, ReportAnnex, ReportDesk, ReportPart, ReportSection } from './shapes.ts'

/** The report as an outgoing document. A demonstration is marked on every page; until it is sent it is a draft. */
export function documentOf({ head, sections, annexes, plan, report }: ReportDesk): OfficialDocument {
  const [opening, ...rest] = sections
  const closing = rest.at(-1)
  return {
    ...(head.superior ? { superior: head.superior } : {}),
    issuer: head.issuer,
    symbol: head.symbol,
    place: head.place,
    date: head.date,
    docType: 'Báo cáo',
    subject: head.subject,
    addressees: head.addressees,
    bases: [],
    opening: opening ? textsOf(opening) : [],
    sections: rest.slice(0, -1).map(sectionOf),
    closing: closing ? (textsOf(closing).map(withoutStop).at(-1) ?? '') : '',
    recipients: head.recipients,
    signature: { onBehalfOf: head.onBehalfOf, title: head.signerTitle },
    annexes: annexes.map(annexOf),
    ...(plan.demonstration ? { mark: 'DỮ LIỆU MINH HỌA' } : {}),
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

/** The writer ends the last paragraph with "./." itself. */
const withoutStop = (text: Text): Text =>
  typeof text === 'string' ? bare(text) : text.map((run) => ({ ...run, text: bare(run.text) }))
const bare = (text: string): string => text.replace(/[./\s]+$/u, '')

const annexOf = ({ key: _key, notes, total, ...annex }: ReportAnnex): Annex => ({
  ...annex,
  notes,
  ...(total ? { total } : {}),
})

import type { PaperParagraph } from '../../../ui/kit/index.ts'
import type { PlanDesk, Span } from '../shapes.ts'
import { type Mark, segmentsOf } from './marks.ts'

/** The parts of the review desk, in the order in which a person goes through them. */
export const deskParts = ['header', 'items', 'rosters', 'topics', 'duties', 'recipients', 'notes'] as const
export type DeskPart = (typeof deskParts)[number]

/** Something that was read, where it stands in the document and in which part of the desk it is reviewed. */
export interface Reading {
  readonly id: string
  readonly part: DeskPart
  readonly span: Span | null
}

/** The id under which the desk shows a note, which has none of its own. */
export const noteId = (kind: 'basis' | 'funding', index: number): string => `${kind}-${index}`

type Read = Pick<PlanDesk, 'items' | 'topics' | 'duties' | 'recipients' | 'notes'>

/** Everything that was read from a document. */
export function readingsOf({ items, topics, duties, recipients, notes }: Read): Reading[] {
  const of = (part: DeskPart, things: readonly { id: string; span: Span | null }[]) =>
    things.map(({ id, span }) => ({ id, part, span }))
  const noted = (kind: 'basis' | 'funding', found: readonly { span?: Span | undefined }[]) =>
    found.map(({ span = null }, index) => ({ id: noteId(kind, index), part: 'notes' as const, span: span ?? null }))
  return [
    ...noted('funding', notes.funding),
    ...noted('basis', notes.legalBases),
    ...of('topics', topics),
    ...of('duties', duties),
    ...of('recipients', recipients),
    ...of('items', items),
    ...items.flatMap(({ id, otherSpans }) => otherSpans.map((span) => ({ id, part: 'items' as const, span }))),
  ]
}

/**
 * The document's paragraphs cut at the borders of what was read from them, the narrower reading above the wider one; empty
 * paragraphs are left out.
 */
export function paperOf(paragraphs: readonly string[], readings: readonly Reading[]): PaperParagraph[] {
  const marks = new Map<number, Mark[]>()
  for (const { id, span } of readings)
    if (span) marks.set(span[0], [...(marks.get(span[0]) ?? []), { id, start: span[1], end: span[2] }])
  return paragraphs.flatMap((text, number) => {
    if (text.trim() === '') return []
    const form = formOf(text)
    const nested = (marks.get(number) ?? []).toSorted((a, b) => b.end - b.start - (a.end - a.start))
    return [{ id: String(number), segments: segmentsOf(text, nested), ...(form ? { form } : {}) }]
  })
}

/** A paragraph all in capitals is a heading; without a number before it, it stands in the middle. */
function formOf(text: string): PaperParagraph['form'] {
  const words = text.trim()
  const isCapital = words.length <= 160 && /\p{Lu}{2}/u.test(words) && words === words.toUpperCase()
  if (!isCapital) return undefined
  return /^([IVXLC]+|\d+)[.)]\s/.test(words) ? 'heading' : 'centred'
}

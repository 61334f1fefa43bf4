import type { Paragraph, ReportPart, ReportSection, Run, Words } from '../shapes.ts'

/** What the program made of a part, before anybody's words stand in its place. */
export interface MadePart {
  readonly key: string
  readonly label?: string
  readonly title?: string
  readonly paragraphs?: readonly Paragraph[]
  /** Only counts are reported here: nobody words it. */
  readonly fixed?: boolean
}

export interface MadeSection {
  readonly label: string
  readonly title: string
  readonly parts: readonly MadePart[]
}

/** A paragraph's words without its figures' ids. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n')

export const runs = (text: string): Run[] => (text ? [{ text }] : [])

/** The outline with people's words in the place of what they edited. A part that only counts takes no words. */
export const withWords = (sections: readonly MadeSection[], words: Words): ReportSection[] =>
  sections.map(({ label, title, parts }) => ({ label, title, parts: parts.map((part) => shown(part, words)) }))

function shown({ key, label = '', title, paragraphs = [], fixed = false }: MadePart, words: Words): ReportPart {
  const edited = fixed ? undefined : words[key]
  const made = [...paragraphs]
  return {
    ...{ key, label, title: title ?? null, paragraphs: made, editable: !fixed },
    edited: edited?.text ?? null,
    stale: edited !== undefined && edited.was !== plainText(made),
  }
}

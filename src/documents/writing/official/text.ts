import { type RunLook, run, tagged } from '../ooxml/paragraphs.ts'
import { clean } from '../ooxml/xml.ts'
import type { Run, Text } from './document.ts'

export const runsOf = (text: Text): readonly Run[] => (typeof text === 'string' ? [{ text }] : text)

/** The words alone, on one line. */
export const wordsOf = (text: Text): string =>
  clean(
    runsOf(text)
      .map((one) => one.text)
      .join(''),
  )

/** Runs as the content of a paragraph, each figure in a content control that carries its id. */
export const setText = (text: Text, look: RunLook = {}): string =>
  runsOf(text)
    .map((one) => {
      const content = run(one.text, { ...look, bold: one.bold || look.bold, italic: one.italic || look.italic })
      return one.figureId ? tagged(one.figureId, content) : content
    })
    .join('')

/** A text that ends with the given mark, in place of the punctuation it may have ended with. */
export function ended(text: Text, mark: string): readonly Run[] {
  const runs = runsOf(text)
  const last = runs.at(-1)
  if (!last) return [{ text: mark }]
  const bare = last.text.replace(/[\s.;,/]+$/u, '')
  return last.figureId ? [...runs, { text: mark }] : [...runs.slice(0, -1), { ...last, text: `${bare}${mark}` }]
}

export const upper = (text: string): string => clean(text).toLocaleUpperCase('vi')

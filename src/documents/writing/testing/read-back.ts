import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** The parts of a .docx by their path. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))

export const partOf = (bytes: Uint8Array, path: string): string => partsOf(bytes).get(path) ?? ''

export interface Printed {
  readonly style: string
  readonly text: string
}

/** A parser that throws at the first fault of the XML. */
export function strictParser() {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (fault) => {
    throw fault
  })
  return parser
}

/** The paragraphs of a part in their order, those in tables included. */
export function paragraphsOf(bytes: Uint8Array, path = 'word/document.xml'): readonly Printed[] {
  const found: Printed[] = []
  let style = ''
  let text = ''
  const parser = strictParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') [style, text] = ['', '']
    if (name === 'w:pStyle') style = attributes['w:val']?.value ?? ''
    if (name === 'w:tab') text += '\t'
  })
  parser.on('text', (words) => {
    text += words
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') found.push({ style, text })
  })
  parser.write(partOf(bytes, path)).close()
  return found
}

/** The texts of the paragraphs of a style. */
export const printed = (bytes: Uint8Array, style: string): readonly string[] =>
  paragraphsOf(bytes)
    .filter((one) => one.style === style)
    .map(({ text }) => text)

/** The text in each content control, by its tag. */
export function figuresOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const controls = partOf(bytes, 'word/document.xml').matchAll(
    /<w:sdt>.*?<w:tag w:val="(.*?)"\/>.*?<w:t [^>]*>(.*?)<\/w:t>/gs,
  )
  return [...controls].map(([, tag = '', text = '']) => [tag, text] as const)
}

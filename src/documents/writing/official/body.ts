import { paragraph } from '../ooxml/paragraphs.ts'
import { clean } from '../ooxml/xml.ts'
import type { OfficialDocument, Section, Text } from './document.ts'
import { balanced } from './heading-boxes.ts'
import { columnWidth } from './page.ts'
import type { StyleId } from './styles.ts'
import { ended, runsOf, setText, upper, wordsOf } from './text.ts'
import { widthOf } from './text-width.ts'

/** Boxes 9a and 6: to whom, on what ground, and what. */
export const bodyOf = (document: OfficialDocument): string =>
  addressees(document.addressees) +
  document.bases
    .map((basis, at) => paragraph('Basis', setText(ended(basis, at < document.bases.length - 1 ? ';' : '.'))))
    .join('') +
  document.opening.map(body).join('') +
  document.sections.map((section) => sectionOf(section, 0)).join('') +
  document.closing.slice(0, -1).map(body).join('') +
  paragraph('Closing', setText(ended(document.closing.at(-1) ?? '', './.')))

const body = (text: Text): string => paragraph('Body', setText(text))

const greeting = 'Kính gửi: '
const lettering = { size: 14, bold: false }
/** As far in as an addressee may stand, in twips, and no less than a first line. */
const indents = { least: 720, most: 2268 }

/** One addressee follows on the same line; several stand below one another, their dashes under the colon. */
function addressees(names: readonly string[]): string {
  const [only, ...more] = names.map(clean)
  if (only === undefined) return ''
  if (more.length === 0)
    return balanced('SoleAddressee', greeting + wordsOf(ended(only, '.')), columnWidth, lettering) + gap
  const lines = [only, ...more].map((name, at) => ended(`- ${name}`, at < more.length ? ';' : '.'))
  const colon = widthOf('Kính gửi', lettering)
  const widest = Math.max(...lines.map((line) => widthOf(wordsOf(line), lettering)))
  const start = Math.min(Math.max((columnWidth - colon - widest) / 2, indents.least), indents.most)
  const left = Math.round(start)
  const dash = widthOf('- ', lettering)
  return (
    paragraph('Addressees', setText(greeting.trim()), { left, keepNext: true }) +
    lines.map((line) => paragraph('Addressee', setText(line), { left: left + colon + dash, hanging: dash })).join('') +
    gap
  )
}

const gap = paragraph('Space', '')

/** A part with all below it. */
function sectionOf(section: Section, depth: number): string {
  const { title, paragraphs, children } = section
  const below = children.map((child) => sectionOf(child, depth + 1)).join('')
  const label = printedLabel(section.label)
  if (title === undefined) return numbered(label, paragraphs) + below
  const words = depth === 0 ? upper(title) : clean(title)
  return paragraph(headingStyle(section.label, depth), setText(label + words)) + paragraphs.map(body).join('') + below
}

/** A numbered sentence: the number goes before the first paragraph. */
function numbered(label: string, [first = '', ...others]: readonly Text[]): string {
  return body([{ text: label }, ...runsOf(first)]) + others.map(body).join('')
}

/** `I. `, `1.1. `, but `a) `, `- `. */
const printedLabel = (label: string): string => {
  const bare = clean(label).trim()
  return bare && (/[\p{L}\d]$/u.test(bare) ? `${bare}. ` : `${bare} `)
}

/** Parts and items are bold; a point ("a)") is upright and plain, as in the decree's samples. */
function headingStyle(label: string, depth: number): StyleId {
  if (/[)+-]$/u.test(label.trim())) return 'PointHeading'
  return depth === 0 ? 'Heading1' : depth === 1 ? 'Heading2' : 'Heading3'
}

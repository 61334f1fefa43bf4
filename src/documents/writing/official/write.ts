import { wordFile } from '../ooxml/package.ts'
import { pageNumber, paragraph, run, tab } from '../ooxml/paragraphs.ts'
import { section } from '../ooxml/sections.ts'
import { stylesPart } from '../ooxml/styles.ts'
import { clean } from '../ooxml/xml.ts'
import { annexPages } from './annex.ts'
import { bodyOf } from './body.ts'
import type { OfficialDocument } from './document.ts'
import { headingBoxes, issuerName, titleBox } from './heading-boxes.ts'
import { font, language, type Orientation, pages } from './page.ts'
import { signatureBoxes } from './signature-boxes.ts'
import { styles } from './styles.ts'

/**
 * A .docx in the layout of Nghị định 30/2020/NĐ-CP, Appendix I. The same value gives the same bytes.
 * Throws a RangeError when a row of an annex does not fit its columns.
 */
export function writeOfficialDocument(document: OfficialDocument): Uint8Array {
  const { docType, subject, annexes } = document
  const main = headingBoxes(document) + titleBox(document) + bodyOf(document) + signatureBoxes(document)
  const parts = [
    { content: main, orientation: 'portrait' as const },
    ...annexes.map((annex) => ({ content: annexPages(annex, document), orientation: annex.orientation })),
  ]
  const last = parts.length - 1
  return wordFile({
    body: parts.map(({ content, orientation }, at) => content + sectionEnd(orientation, at === last)).join(''),
    styles: stylesPart(font, language, styles),
    headers: headersOf(document),
    properties: { title: clean(docType ? `${docType} ${subject}` : subject), creator: issuerName(document), language },
  })
}

/** A section ends in a paragraph, the last one in the body itself; after a table there must be a paragraph in any case. */
function sectionEnd(orientation: Orientation, isLast: boolean): string {
  const properties = section(pages[orientation], { first: `${orientation}First`, others: orientation })
  return isLast ? paragraph('Space', '') + properties : paragraph('Space', '', { section: properties })
}

/** The marks stand on every page; the number in the middle from the second page on (part II.6 of the decree's Appendix I). */
function headersOf({ draft, mark, annexes }: OfficialDocument): ReadonlyMap<string, string> {
  const boxed = (text: string) => run(` ${text} `, { bold: true, boxed: true, size: 11 })
  const header = (style: string, number: string) =>
    paragraph(style, (draft ? boxed('DỰ THẢO') : '') + tab + number + tab + (mark ? boxed(mark) : ''))
  const used = new Set<Orientation>(['portrait', ...annexes.map(({ orientation }) => orientation)])
  return new Map(
    [...used].flatMap((orientation) => {
      const style = orientation === 'portrait' ? 'PortraitHeader' : 'LandscapeHeader'
      return [
        [`${orientation}First`, header(style, '')],
        [orientation, header(style, pageNumber)],
      ] as const
    }),
  )
}

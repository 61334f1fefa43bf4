import type { Alignment } from './paragraphs.ts'
import { escaped, xmlHead } from './xml.ts'

/** A paragraph style. Lengths are points, except the indents, which are twips. */
export interface ParagraphStyle {
  readonly id: string
  /** What Word shows in its list of styles. */
  readonly name: string
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: Alignment
  readonly before?: number
  readonly after?: number
  /** Height of a line: lines when below 4, exactly so many points otherwise. */
  readonly line?: number
  readonly firstLine?: number
  readonly keepNext?: boolean
  /** Place in Word's navigation pane, from 0. */
  readonly outline?: number
  /** A drawn line on top of the paragraph. */
  readonly rule?: boolean
  /** Tab stops in twips. */
  readonly tabs?: readonly { readonly at: number; readonly align: 'center' | 'right' }[]
}

/** `word/styles.xml`; the first style is the one that paragraphs without a style have. */
export const stylesPart = (font: string, language: string, styles: readonly ParagraphStyle[]): string =>
  `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
  `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  `${styles.map((style, at) => styleElement(style, at === 0)).join('')}</w:styles>`

const styleElement = (style: ParagraphStyle, isDefault: boolean): string =>
  `<w:style w:type="paragraph" w:styleId="${style.id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${escaped(style.name)}"/>` +
  `<w:qFormat/><w:pPr>${paragraphPart(style)}</w:pPr><w:rPr>${runPart(style)}</w:rPr></w:style>`

/** The order of the elements is the schema's; Word refuses another. */
function paragraphPart({ align, before = 0, after = 0, line = 1, ...style }: ParagraphStyle): string {
  const height =
    line < 4
      ? `w:line="${Math.round(line * 240)}" w:lineRule="auto"`
      : `w:line="${Math.round(line * 20)}" w:lineRule="exact"`
  const tabs = style.tabs?.map((stop) => `<w:tab w:val="${stop.align}" w:pos="${stop.at}"/>`).join('')
  return (
    (style.keepNext ? '<w:keepNext/>' : '') +
    (style.rule ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' : '') +
    (tabs ? `<w:tabs>${tabs}</w:tabs>` : '') +
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}" ${height}/>` +
    (style.firstLine ? `<w:ind w:firstLine="${style.firstLine}"/>` : '') +
    (align ? `<w:jc w:val="${align}"/>` : '') +
    (style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`)
  )
}

const runPart = ({ bold, italic, size }: ParagraphStyle): string =>
  `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`

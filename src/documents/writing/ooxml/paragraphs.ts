import { escaped } from './xml.ts'

export type Alignment = 'left' | 'center' | 'right' | 'both'

export interface RunLook {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  /** Draws a box around the text. */
  readonly boxed?: boolean | undefined
  /** In points, where it differs from the paragraph's style. */
  readonly size?: number | undefined
}

export interface ParagraphLook {
  /** Twips from both sides of the column. */
  readonly indent?: number | undefined
  readonly left?: number | undefined
  /** Twips by which the first line stands out to the left of the others. */
  readonly hanging?: number | undefined
  /** Stays on the page of the next paragraph. */
  readonly keepNext?: boolean | undefined
  /** The section that ends with this paragraph. */
  readonly section?: string | undefined
}

/** A stretch of text in one look. */
export const run = (text: string, look: RunLook = {}): string =>
  `<w:r>${runProperties(look)}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** The longest tag that Word accepts for a content control. */
const longestTag = 64

/** Text in a content control: Word keeps the tag when the text is edited or moved. */
export function tagged(tag: string, content: string): string {
  if (tag.length > longestTag) throw new RangeError(`a tag has at most ${longestTag} characters: ${tag}`)
  return `<w:sdt><w:sdtPr><w:tag w:val="${escaped(tag)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

/** The number of the page on which it stands. */
export const pageNumber = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

export const tab = '<w:r><w:tab/></w:r>'

export const paragraph = (style: string, content: string, look?: ParagraphLook): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${look ? paragraphProperties(look) : ''}</w:pPr>${content}</w:p>`

/** The order of the elements is the schema's; Word refuses another. */
function paragraphProperties({ indent = 0, left = indent, hanging, keepNext, section = '' }: ParagraphLook): string {
  const hang = hanging ? ` w:hanging="${hanging}"` : ' w:firstLine="0"'
  const indents = left || hanging ? `<w:ind w:left="${left}" w:right="${indent}"${hang}/>` : ''
  return (keepNext ? '<w:keepNext/>' : '') + indents + section
}

function runProperties({ bold, italic, boxed, size }: RunLook): string {
  const properties =
    (bold ? '<w:b/>' : '') +
    (italic ? '<w:i/>' : '') +
    (size ? `<w:sz w:val="${size * 2}"/>` : '') +
    (boxed ? '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="auto"/>' : '')
  return properties && `<w:rPr>${properties}</w:rPr>`
}

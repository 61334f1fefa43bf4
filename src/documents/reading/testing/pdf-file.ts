/** Words at a place: from the left and from the top of the page to the line they stand on, in points. */
export interface PlacedWords {
  readonly text: string
  readonly left: number
  readonly down: number
  readonly size?: number
  readonly bold?: boolean
}

export interface PdfPage {
  readonly words?: readonly PlacedWords[]
  /** Straight lines: left, down, right, down. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
  /** A picture over the whole page. */
  readonly picture?: boolean
  /** Its words are not seen, as those that a machine recognised under a scan. */
  readonly unseen?: boolean
  /** Turned clockwise by so many degrees when shown. */
  readonly turned?: 0 | 90
}

export const pageWidth = 595
export const pageHeight = 842
/** Every letter of these files is as wide as this part of its size. */
export const letterWidth = 0.5

/** A PDF for tests: its letters are numbered as Unicode numbers them, so that any word can be set without a font inside. */
export function pdfFile(pages: readonly PdfPage[], trailer = ''): Uint8Array {
  const first = 7
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    font('Times'),
    font('Times-Bold'),
    stream(toUnicode),
    stream('\x80', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8'),
    ...pages.flatMap((page, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pageWidth} ${pageHeight}]/Rotate ${page.turned ?? 0}/Contents ${first + 1 + index * 2} 0 R` +
        '/Resources<</Font<</F0 3 0 R/F1 4 0 R>>/XObject<</P 6 0 R>>>>>>',
      stream(contentOf(page)),
    ]),
  ]
  return written(objects, trailer)
}

const font = (name: string): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2` +
  `/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW ${letterWidth * 1000}` +
  `/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>]>>`

/** A range may not go over the last byte. */
const ranges = Array.from({ length: 256 }, (_, high) => {
  const byte = high.toString(16).padStart(2, '0')
  return `<${byte}00><${byte}ff><${byte}00>`
})
const blocks = [0, 100, 200].map((from) => {
  const block = ranges.slice(from, from + 100)
  return `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`
})
const toUnicode = `/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/U def 1 begincodespacerange<0000><ffff>endcodespacerange\n${blocks.join('\n')}\nendcmap end end`

const stream = (content: string, more = ''): string =>
  `<</Length ${content.length}${more}>>stream\n${content}\nendstream`

function contentOf({ words = [], lines = [], picture, unseen }: PdfPage): string {
  const set = words.map(({ text, left, down, size = 14, bold }) => {
    const codes = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    return `BT /F${bold ? 1 : 0} ${size} Tf ${unseen ? 3 : 0} Tr 1 0 0 1 ${left} ${pageHeight - down} Tm <${codes}> Tj ET`
  })
  const drawn = lines.map(([x, y, u, v]) => `${x} ${pageHeight - y} m ${u} ${pageHeight - v} l S`)
  return [...(picture ? [`q ${pageWidth} 0 0 ${pageHeight} 0 0 cm /P Do Q`] : []), ...drawn, ...set].join('\n')
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`
  // A Uint8Array of its own: a slice of a Buffer would share its bytes.
  return Uint8Array.from(Buffer.from(`${text}${table}${end}`, 'latin1'))
}

const left = 85
const right = 540
const size = 14

/** Lines of text from a place downwards, each as printed; an indent of 36 points where a paragraph begins. */
export const printed = (
  lines: readonly string[],
  { down = 80, from = left, pitch = 20 }: { down?: number; from?: number; pitch?: number } = {},
): PlacedWords[] =>
  lines.map((text, index) => {
    const inset = text.startsWith('¶') ? 36 : 0
    return { text: text.replace(/^¶/, ''), left: from + inset, down: down + index * pitch, size }
  })

/** Words in the middle between the margins. */
export const centredAt = (down: number, text: string, bold = false): PlacedWords => ({
  ...{ text, down, size, bold },
  left: (left + right) / 2 - (text.length * letterWidth * size) / 2,
})

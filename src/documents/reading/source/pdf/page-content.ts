import { OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { asked } from './open-pdf.ts'
import type { Piece } from './piece.ts'
import { type Drawing, drawingOf, type Matrix, matrixOf } from './rulings.ts'

/** What one page holds, before anybody has looked at how it hangs together. */
export interface PageContent extends Drawing {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** Words that do not stand upright: watermarks, stamps. */
  readonly aslant: readonly string[]
}

/** Letters and lines of a page, turned as the page is shown. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const view = matrixOf(transform)
  const { items } = await asked(page.getTextContent())
  // Fonts have their names, and with them their weight, only once the page has been prepared for drawing.
  const operators = await asked(page.getOperatorList())
  const pieces: Piece[] = []
  const aslant: string[] = []
  const isBold = boldness(page)
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const at = matrixOf(Util.transform(view, item.transform))
    const text = plainSigns(item.str)
    if (isUpright(at)) pieces.push(pieceAt(at, item.width, text, isBold(item.fontName)))
    else aslant.push(text)
  }
  page.cleanup()
  return { number: page.pageNumber, width, height, pieces, aslant, ...drawingOf(operators, OPS, view) }
}

/** Within some ten degrees, and neither mirrored nor upside down. */
const isUpright = ([a, b, c, d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) < a / 5 && Math.abs(c) < -d / 2

/** How far the letters of usual fonts reach above and below the line they stand on, in parts of their size. */
const ascent = 0.89
const descent = 0.22

function pieceAt([, , , d, left, base]: Matrix, width: number, text: string, bold: boolean): Piece {
  const size = -d
  const right = left + (Number.isFinite(width) ? Math.max(width, 0) : 0)
  return { text, left, right, top: base - ascent * size, bottom: base + descent * size, base, size, bold }
}

/** Signs that fonts of bullets keep at places of their own. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\uf0b7\uf0a7\uf0d8\uf076]/g, '•')
    .replace(/\uf02d/g, '-')
    .replace(/\uf02b/g, '+')

function boldness({ commonObjs }: PDFPageProxy): (font: string) => boolean {
  const known = new Map<string, boolean>()
  return (font) => {
    const before = known.get(font)
    if (before !== undefined) return before
    const found: unknown = commonObjs.has(font) ? commonObjs.get(font) : null
    const isBold = typeof found === 'object' && found !== null && isBoldFont(found)
    known.set(font, isBold)
    return isBold
  }
}

const isBoldFont = (font: object): boolean =>
  ('bold' in font && font.bold === true) ||
  ('black' in font && font.black === true) ||
  ('name' in font && typeof font.name === 'string' && /bold|black|heavy|demi/i.test(font.name))

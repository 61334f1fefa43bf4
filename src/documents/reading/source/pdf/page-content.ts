import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Font, type Letters, lettersOf } from './letters.ts'
import { matrixOf } from './matrix.ts'
import { asked } from './open-pdf.ts'
import { type Drawing, drawingOf } from './rulings.ts'

/** What one page holds, before anybody has looked at how it hangs together. */
export interface PageContent extends Drawing, Letters {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
}

/** Letters and lines of a page, turned as the page is shown. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const view = matrixOf(transform)
  const operators = await asked(page.getOperatorList())
  const letters = lettersOf(operators, view, fontsOf(page))
  page.cleanup()
  return { number: page.pageNumber, width, height, ...letters, ...drawingOf(operators, view) }
}

const unknownFont: Font = { bold: false, unit: 0.001 }

/** The fonts of a page by the names its steps use. */
function fontsOf({ commonObjs }: PDFPageProxy): (name: unknown) => Font {
  const known = new Map<unknown, Font>()
  return (name) => {
    const before = known.get(name)
    if (before) return before
    const found: unknown = typeof name === 'string' && commonObjs.has(name) ? commonObjs.get(name) : null
    const font = typeof found === 'object' && found !== null ? fontOf(found) : unknownFont
    known.set(name, font)
    return font
  }
}

function fontOf(font: object): Font {
  const [unit] = 'fontMatrix' in font ? matrixOf(Array.isArray(font.fontMatrix) ? font.fontMatrix : []) : []
  const isNamedBold = 'name' in font && typeof font.name === 'string' && /bold|black|heavy|demi/i.test(font.name)
  const isBold = ('bold' in font && font.bold === true) || ('black' in font && font.black === true)
  return { bold: isNamedBold || isBold, unit: unit !== undefined && unit > 0 && unit < 1 ? unit : unknownFont.unit }
}

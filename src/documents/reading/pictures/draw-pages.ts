import { createCanvas } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withPdf } from '../source/pdf/open-pdf.ts'

/** Pages of a PDF to be drawn, by their numbers from 1. */
export interface PagesToDraw {
  readonly bytes: Uint8Array
  readonly pages: readonly number[]
}

/** A page as it is printed (WebP); null where it cannot be drawn. */
export interface DrawnPage {
  readonly page: number
  readonly picture: Uint8Array | null
}

/** Dots per point: 150 to the inch, sharp on a screen that is twice as fine as usual. */
const SCALE = 150 / 72
/** The longer side at most, in dots: larger sheets are drawn coarser. */
const LONGEST = 2600
/** Of 100; letters stay clean and a page takes about 100 kB. */
const QUALITY = 82

export const drawPages = ({ bytes, pages }: PagesToDraw): Promise<DrawnPage[]> =>
  withPdf(bytes, { pictures: true }, async (pdf) => {
    const drawn: DrawnPage[] = []
    for (const page of pages) {
      const picture = await pdf
        .getPage(page)
        .then(draw)
        .catch(() => null)
      drawn.push({ page, picture })
    }
    return drawn
  })

async function draw(page: PDFPageProxy): Promise<Uint8Array> {
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(SCALE, LONGEST / Math.max(width, height, 1)) })
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  await page.render({ canvas: null, canvasContext: canvas.getContext('2d'), viewport }).promise
  page.cleanup()
  return new Uint8Array(await canvas.encode('webp', QUALITY))
}

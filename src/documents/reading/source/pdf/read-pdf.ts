import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../../../../platform/errors/refusal.ts'
import { readingMessages } from '../../messages.ts'
import { MAX_LINES, MAX_PIECES } from '../limits.ts'
import type { Source } from '../source.ts'
import { flowing } from './flow.ts'
import { withoutNotes } from './notes.ts'
import { asked, withPdf } from './open-pdf.ts'
import { type PageContent, pageContent } from './page-content.ts'
import { linesOf } from './page-lines.ts'
import { withoutRunning } from './running-words.ts'

const words = readingMessages.vi.warnings

/** Reads a PDF that holds letters: lines in reading order, columns one after the other, tables, notes apart. */
export const readPdf = (bytes: Uint8Array): Promise<Source> =>
  withPdf(bytes, async (pdf) => sourceOf(await contentsOf(pdf)))

async function contentsOf(pdf: PDFDocumentProxy): Promise<PageContent[]> {
  const pages: PageContent[] = []
  let pieces = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pageContent(await asked(pdf.getPage(number)))
    pieces += page.pieces.length
    if (pieces > MAX_PIECES) throw new Refusal('too_large', 'reading.too_long', { lines: MAX_LINES })
    pages.push(page)
    ensureNotScanned(pages, number === pdf.numPages)
  }
  return pages
}

/** Fewer letters than this are a stamp or a page number, not a page of text. */
const FEWEST_LETTERS = 40
/** Pages without letters from which on the rest is not looked at. */
const ENOUGH_PICTURES = 3

/** Refuses a PDF of pictures early: preparing each of its pages would take long, and none of them has words. */
function ensureNotScanned(pages: readonly PageContent[], isLast: boolean): void {
  if (!pages.every(isPicture)) return
  if (isLast || pages.length >= ENOUGH_PICTURES) throw new Refusal('unsupported', 'reading.scanned_pdf')
}

const isPicture = ({ pieces, picture, width, height }: PageContent): boolean =>
  lettersOf(pieces) < FEWEST_LETTERS && picture > width * height * 0.4

const lettersOf = (pieces: PageContent['pieces']): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)

function sourceOf(pages: readonly PageContent[]): Source {
  const { lines, pageNumbers, repeated } = withoutRunning(linesOf(pages), pages)
  const { body, notes } = withoutNotes(lines)
  const pictures = pages.filter(isPicture).map(({ number }) => number)
  return {
    format: 'pdf',
    lines: [...flowing(body, false), ...flowing(notes, true)],
    warnings: [
      ...(pageNumbers > 0 ? [words.pageNumbers(pageNumbers)] : []),
      ...(pictures.length > 0 ? [words.picturePages(pictures.join(', '))] : []),
    ],
    outside: [...repeated, ...pages.flatMap(({ aslant }) => aslant)],
    pages: pages.map(({ width, height }) => ({ width, height })),
  }
}

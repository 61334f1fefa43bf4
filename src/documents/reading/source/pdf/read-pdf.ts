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
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await withPdf(bytes, { pictures: false }, (pdf) => contentsOf(pdf, pdf.numPages))
  if (pages.every(isBare) && (await isScan(bytes))) throw new Refusal('unsupported', 'reading.scanned_pdf')
  return sourceOf(pages)
}

async function contentsOf(pdf: PDFDocumentProxy, most: number): Promise<PageContent[]> {
  const pages: PageContent[] = []
  let pieces = 0
  for (let number = 1; number <= Math.min(pdf.numPages, most); number++) {
    const page = await pageContent(await asked(pdf.getPage(number)))
    pieces += page.pieces.length
    if (pieces > MAX_PIECES) throw new Refusal('too_large', 'reading.too_long', { lines: MAX_LINES })
    pages.push(page)
  }
  return pages
}

/** Fewer letters than this are a stamp or a page number, not a page of text. */
const FEWEST_LETTERS = 40

const isBare = ({ pieces }: PageContent): boolean =>
  pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0) < FEWEST_LETTERS

/** Pages that are looked at for pictures, and how much of one a picture covers at least. */
const LOOKED_AT = 3
const COVERED = 0.4

async function isScan(bytes: Uint8Array): Promise<boolean> {
  const pages = await withPdf(bytes, { pictures: true }, (pdf) => contentsOf(pdf, LOOKED_AT))
  return pages.some(({ picture, width, height }) => picture > width * height * COVERED)
}

function sourceOf(pages: readonly PageContent[]): Source {
  const { lines, pageNumbers, repeated } = withoutRunning(linesOf(pages), pages)
  const { body, notes } = withoutNotes(lines)
  const wordless = pages.filter(({ pieces }) => pieces.length === 0)
  const recognised = pages.filter(({ unseen, pieces }) => unseen * 2 > pieces.length)
  return {
    format: 'pdf',
    lines: [...flowing(body, false), ...flowing(notes, true)],
    warnings: [
      ...(pageNumbers > 0 ? [words.pageNumbers(pageNumbers)] : []),
      ...(wordless.length > 0 ? [words.wordlessPages(numbersOf(wordless))] : []),
      ...(recognised.length > 0 ? [words.recognisedPages(numbersOf(recognised))] : []),
    ],
    outside: [...repeated, ...pages.flatMap(({ aslant }) => aslant)],
    pages: pages.map(({ width, height }) => ({ width, height })),
  }
}

const numbersOf = (pages: readonly PageContent[]): string => pages.map(({ number }) => number).join(', ')

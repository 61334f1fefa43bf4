import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../../../../platform/errors/refusal.ts'
import { MAX_PAGES } from '../limits.ts'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string): string => join(home, name) + sep

/** Fonts, tables and decoders come from the package's own folder: nothing is ever fetched. */
const parts = {
  standardFontDataUrl: folder('standard_fonts'),
  cMapUrl: folder('cmaps'),
  iccUrl: folder('iccs'),
  wasmUrl: folder('wasm'),
}

/** A picture inside a page at most, in pixels: an A3 sheet at 600 dots per inch is below it. */
const MOST_PIXELS = 80_000_000

interface Opening {
  /** False leaves pictures out: unpacking those of a long scan with a layer of letters would take minutes. */
  readonly pictures: boolean
}

/** Opens a PDF, gives it to the work, and closes it; one that is locked, damaged or too long is one clear refusal. */
export async function withPdf<T>(
  bytes: Uint8Array,
  { pictures }: Opening,
  work: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // The package takes the bytes it is given for its own.
  const task = getDocument({
    ...{
      data: new Uint8Array(bytes),
      ...parts,
      cMapPacked: true,
      maxImageSize: pictures ? MOST_PIXELS : 1,
      verbosity: 0,
    },
    ...{ useWorkerFetch: false, useSystemFonts: false, disableFontFace: true, fontExtraProperties: true },
  })
  try {
    const pdf = await asked(task.promise)
    if (pdf.numPages > MAX_PAGES) throw new Refusal('too_large', 'reading.too_many_pages', { pages: MAX_PAGES })
    return await work(pdf)
  } finally {
    await task.destroy()
  }
}

/** What the package gives; whatever fails inside it is a fault of the file. */
export async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal('unsupported', isLocked ? 'reading.encrypted_pdf' : 'reading.broken_pdf')
  }
}

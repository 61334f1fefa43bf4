import type { PdfSignature } from '../signatures/index.ts'

/** A signed PDF to read. Every part of it may be hostile. */
export interface UnreadPaper {
  readonly bytes: Uint8Array
  /** The certificates that the office installed (bytes of .cer or .pem files). */
  readonly trusted: readonly Uint8Array[]
  /** Figures to look for, as they are printed; null where only the signatures are asked for. */
  readonly figures: readonly string[] | null
}

/** What the paper's own words say. */
export interface PaperWords {
  readonly docType: string | null
  readonly number: string | null
  /** ISO day. */
  readonly signedOn: string | null
  readonly title: string | null
  readonly signerName: string | null
  readonly signerTitle: string | null
  /** How many tasks were read in it. */
  readonly items: number
  /** Which of the figures that were looked for stand in its words, in their order. */
  readonly figuresFound: readonly boolean[]
}

export interface SignedPaper {
  readonly signatures: readonly PdfSignature[]
  /** Null where they were not asked for, and where the paper is a scan or no document that is understood. */
  readonly words: PaperWords | null
}

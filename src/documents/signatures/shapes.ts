/** One digital signature found in a PDF. */
export interface PdfSignature {
  /** Who the certificate says signed: the person's or the body's name, and the organisation behind it. */
  readonly signer: string | null
  readonly organisation: string | null
  readonly issuer: string | null
  /** Hexadecimal, as certificate lists print it. */
  readonly serial: string | null
  /** ISO instants; `signedAt` is what the signer's own clock said, unless a time stamp says it. */
  readonly signedAt: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** What the signer wrote into the file, where anything. */
  readonly reason: string | null
  readonly verdict: SignatureVerdict
  /** Whether the certificate leads to one that the office installed; null when the office installed none. */
  readonly trusted: boolean | null
  /** Whether the signature covers the file to its end; what follows was added later (a further signature, or a change). */
  readonly coversWholeFile: boolean
}

/**
 * `intact`: what was signed is unchanged. `changed`: it is not what was signed. `unreadable`: the signature is broken or of a
 * kind that is not known here, so nothing can be said.
 */
export type SignatureVerdict = 'intact' | 'changed' | 'unreadable'

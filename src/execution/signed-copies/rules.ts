import { Refusal } from '../../platform/errors/refusal.ts'
import { fold } from '../../platform/text/normalise.ts'
import type { ComparedPoint, PaperWords, Signature } from './shapes.ts'
import type { HeldContent, HeldFacts } from './sight.ts'

const MEGABYTE = 1024 * 1024

/** A signed paper at most; a scan of a hundred pages is smaller. */
export const largestPaper = 40 * MEGABYTE
/** A certificate has one or two kilobytes; a chain of them still far less than this. */
export const largestCertificate = 64 * 1024

/** Refuses what is no PDF by its first bytes; names are not believed. */
export function ensurePdf(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('invalid', 'signed_copies.empty')
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) !== '%PDF-')
    throw new Refusal('unsupported', 'signed_copies.not_pdf')
}

/** A paper with a signature of which nobody can say that what it covers is unchanged: it is kept with a reason only. */
export const isBroken = (signatures: readonly Pick<Signature, 'verdict'>[]): boolean =>
  signatures.some(({ verdict }) => verdict !== 'intact')

/** Nothing may stand for a reason where one is owed. */
export function ensureReason(reason: string, owed: { readonly broken: boolean; readonly replaces: boolean }): void {
  if (reason !== '') return
  if (owed.broken) throw new Refusal('invalid', 'signed_copies.broken_without_reason')
  if (owed.replaces) throw new Refusal('invalid', 'signed_copies.replaced_without_reason')
}

/**
 * How the paper's words compare with what the program holds: a hint for a person. What one of the two does not say is not
 * compared; nothing is compared where the paper has no words.
 */
export function compared(paper: PaperWords | null, held: HeldFacts & HeldContent): ComparedPoint[] {
  if (!paper) return []
  const points: ComparedPoint[] = []
  if (paper.title && held.title)
    points.push({ point: 'title', same: isSameTitle(paper.title, held.title), paper: paper.title })
  if (paper.number && held.number)
    points.push({
      point: 'number',
      same: keyOf(paper.number) === keyOf(held.number),
      paper: paper.number,
      held: held.number,
    })
  if (held.items !== null)
    points.push({ point: 'items', same: paper.items === held.items, paper: paper.items, held: held.items })
  if (held.figures.length > 0) {
    const missing = held.figures
      .filter((_, at) => !paper.figuresFound[at])
      .map(({ label, printed }) => `${label}: ${printed}`)
    const found = held.figures.length - missing.length
    points.push({ point: 'figures', same: missing.length === 0, found, held: held.figures.length, missing })
  }
  return points
}

/** Letters and digits alone, without diacritics: line breaks, dashes and spaces differ between a file and its print. */
const keyOf = (words: string): string => fold(words).replaceAll(/[^a-z0-9]/g, '')

/** The name of the kind stands in one title and not in the other, or the reader took a line more or less. */
function isSameTitle(paper: string, held: string): boolean {
  const [one, other] = [keyOf(paper), keyOf(held)]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/** Only a day that exists is proposed. */
export function realDay(day: string | null): string | null {
  const parsed = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return day !== null && !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day) ? day : null
}

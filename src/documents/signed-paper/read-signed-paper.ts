import { Refusal } from '../../platform/errors/refusal.ts'
import { readPlan } from '../reading/index.ts'
import { readSignatures } from '../signatures/index.ts'
import type { PaperWords, SignedPaper, UnreadPaper } from './shapes.ts'

/**
 * The signatures of a signed PDF and what its own words say. A scan, or words in which nothing of a document is found, is a paper
 * without words; a file that cannot be opened at all, or bears a secrecy stamp, is refused.
 */
export async function readSignedPaper({ bytes, trusted, figures }: UnreadPaper): Promise<SignedPaper> {
  const signatures = await readSignatures(bytes, trusted)
  return { signatures, words: figures && (await wordsOf(bytes, figures)) }
}

async function wordsOf(bytes: Uint8Array, figures: readonly string[]): Promise<PaperWords | null> {
  try {
    const { reading, text } = await readPlan({ name: 'ban-da-ky.pdf', bytes: Uint8Array.from(bytes) })
    const { header, signer, tasks } = reading
    return {
      ...{ docType: header.docType, number: header.number, signedOn: header.date, title: header.title },
      ...{ signerName: signer.name, signerTitle: signer.title, items: tasks.length },
      figuresFound: figures.map((figure) => holdsFigure(text, figure)),
    }
  } catch (error) {
    if (error instanceof Refusal && wordless.has(error.code)) return null
    throw error
  }
}

const wordless = new Set([
  'reading.scanned_pdf',
  'reading.empty',
  'reading.not_a_plan',
  'reading.too_many_pages',
  'reading.too_long',
  'reading.unknown_encoding',
])

/** Whether the figure stands in the words alone, not as a part of a longer one: "12" is not in "1.120" nor in "12,5"; "5" is in "05". */
export function holdsFigure(text: string, figure: string): boolean {
  const literal = figure.replaceAll('.', '\\.')
  return new RegExp(`(?<![\\d.,/-])0?${literal}(?![\\d/]|[.,]\\d)`, 'u').test(text)
}

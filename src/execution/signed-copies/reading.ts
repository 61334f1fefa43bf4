import { z } from 'zod'
import { Refusal } from '../../platform/errors/refusal.ts'
import { IsolatedFailure, type IsolatedLimits, runIsolated } from '../../platform/isolated/run-isolated.ts'
import { PaperWords, Signature } from './shapes.ts'

interface UnreadPaper {
  readonly bytes: Uint8Array
  readonly trusted: readonly Uint8Array[]
  /** Figures to look for; null where only the signatures are asked for. */
  readonly figures: readonly string[] | null
}

const ReadPaper = z.object({ signatures: z.array(Signature), words: PaperWords.nullable() })
export type ReadPaper = z.infer<typeof ReadPaper>

const limits: IsolatedLimits = { timeoutMs: 30_000, memoryMb: 512 }
/** Each reading may take half a gigabyte and a processor, so only a few run at a time; the others are asked to come again. */
const AT_ONCE = 2
const COME_AGAIN_SECONDS = 5

let running = 0

const entry = new URL('../../documents/signed-paper/isolated-entry.ts', import.meta.url)

/** Reads a signed paper in a process of its own, within a time and a memory; what cannot be read is one clear refusal. */
export async function readPaper(paper: UnreadPaper, given = limits): Promise<ReadPaper> {
  if (running >= AT_ONCE) throw new Refusal('too_many', 'signed_copies.busy', { seconds: COME_AGAIN_SECONDS })
  running += 1
  try {
    return ReadPaper.parse(await runIsolated(entry, paper, given))
  } catch (error) {
    if (!(error instanceof IsolatedFailure)) throw error
    throw new Refusal('unsupported', error.reason === 'crash' ? 'signed_copies.broke' : 'signed_copies.too_heavy')
  } finally {
    running -= 1
  }
}

import { Refusal } from '../../platform/errors/refusal.ts'
import { IsolatedFailure, runIsolated } from '../../platform/isolated/run-isolated.ts'
import { ReadDocument } from './reading-shape.ts'

/** A document to read: its bytes, or words that were pasted. */
export type Unread = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly text: string })

const TIMEOUT_MS = 30_000
const MEMORY_MB = 512
/** Each reading may take half a gigabyte and a processor, so only a few run at a time; the others are asked to come again. */
const AT_ONCE = 2
const COME_AGAIN_SECONDS = 5

let running = 0

const entry = new URL('../../documents/reading/isolated-entry.ts', import.meta.url)

/** Reads a document in a process of its own, at most 30 s and 512 MB; what cannot be read is one clear refusal. */
export async function readInIsolation(document: Unread): Promise<ReadDocument> {
  if (running >= AT_ONCE) throw new Refusal('too_many', 'plans.reading_busy', { seconds: COME_AGAIN_SECONDS })
  running += 1
  try {
    return ReadDocument.parse(await runIsolated(entry, document, { timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB }))
  } catch (error) {
    throw error instanceof IsolatedFailure ? refusalOf(error) : error
  } finally {
    running -= 1
  }
}

function refusalOf({ reason }: IsolatedFailure): Refusal {
  if (reason === 'timeout') return new Refusal('unsupported', 'plans.reading_too_long', { seconds: TIMEOUT_MS / 1000 })
  return new Refusal('unsupported', reason === 'memory' ? 'plans.reading_too_heavy' : 'plans.reading_broke')
}

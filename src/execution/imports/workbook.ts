import { z } from 'zod'
import { ReadForm, type WorkbookWork } from '../../documents/workbooks/index.ts'
import type { FileAnswer } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { IsolatedFailure, runIsolated } from '../../platform/isolated/run-isolated.ts'

const TIMEOUT_MS = 30_000
const MEMORY_MB = 384
/** Each may take a processor for seconds, so only a few run at a time; the others are asked to come again. */
const AT_ONCE = 3
const COME_AGAIN_SECONDS = 5

const entry = new URL('../../documents/workbooks/isolated-entry.ts', import.meta.url)

let running = 0

async function runWork(work: WorkbookWork): Promise<unknown> {
  if (running >= AT_ONCE) throw new Refusal('too_many', 'workbooks.busy', { seconds: COME_AGAIN_SECONDS })
  running += 1
  try {
    return await runIsolated(entry, work, { timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB })
  } catch (error) {
    throw error instanceof IsolatedFailure ? refusalOf(error, work.work) : error
  } finally {
    running -= 1
  }
}

function refusalOf({ reason }: IsolatedFailure, work: WorkbookWork['work']): Refusal {
  if (work === 'mark') return new Refusal('unsupported', 'workbooks.unmarkable')
  if (reason === 'timeout') return new Refusal('unsupported', 'workbooks.too_long', { seconds: TIMEOUT_MS / 1000 })
  return new Refusal('unsupported', reason === 'memory' ? 'workbooks.unpacks_too_large' : 'workbooks.broken_file')
}

type Of<W extends WorkbookWork['work']> = Omit<Extract<WorkbookWork, { work: W }>, 'work'>

/** Reads a filled form in a process of its own. */
export const readWorkbook = async (unread: Of<'read'>): Promise<ReadForm> =>
  ReadForm.parse(await runWork({ work: 'read', ...unread }))

const Bytes = z.instanceof(Uint8Array)
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** An empty form as a file to be downloaded. */
export const writeWorkbook = async (form: Of<'write'>, name: string): Promise<FileAnswer> => ({
  ...{ mediaType, name },
  bytes: Bytes.parse(await runWork({ work: 'write', ...form })),
})

/** A form with its wrong cells marked, as a file to be downloaded. */
export const markWorkbook = async (unmarked: Of<'mark'>, name: string): Promise<FileAnswer> => ({
  ...{ mediaType, name },
  bytes: Bytes.parse(await runWork({ work: 'mark', ...unmarked })),
})

import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalDetails, type RefusalKind } from '../errors/refusal.ts'

export interface IsolatedLimits {
  readonly timeoutMs: number
  /** JavaScript heap at most; what lies in buffers the work itself must bound. */
  readonly memoryMb: number
}

/** Why isolated work gave nothing: it took too long, needed too much memory, or broke. */
export class IsolatedFailure extends Error {
  override readonly name = 'IsolatedFailure'
  readonly reason: 'timeout' | 'memory' | 'crash'

  constructor(reason: 'timeout' | 'memory' | 'crash', cause?: unknown) {
    super(`Isolated work ended: ${reason}`, { cause })
    this.reason = reason
  }
}

/** What the work's entry posts back; see `answer-isolated.ts`. */
export type IsolatedAnswer =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly kind: RefusalKind; readonly code: string; readonly details: RefusalDetails }

/**
 * Runs an entry file in a thread of its own with `input` (copied), without the settings of this process, and gives what it
 * answers. Its refusals are thrown here as refusals; everything else that ends it is an `IsolatedFailure`.
 */
export async function runIsolated(entry: URL, input: unknown, limits: IsolatedLimits): Promise<unknown> {
  const worker = new Worker(entry, {
    workerData: input,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  try {
    return unpacked(await firstAnswer(worker, limits.timeoutMs))
  } finally {
    await worker.terminate()
  }
}

function firstAnswer(worker: Worker, timeoutMs: number): Promise<IsolatedAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new IsolatedFailure('timeout')), timeoutMs)
    const end = (failure: IsolatedFailure) => {
      clearTimeout(timer)
      reject(failure)
    }
    worker.once('message', (answer: IsolatedAnswer) => {
      clearTimeout(timer)
      resolve(answer)
    })
    worker.once('error', (error: Error & { code?: string }) =>
      end(new IsolatedFailure(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error)),
    )
    worker.once('exit', () => end(new IsolatedFailure('crash')))
  })
}

function unpacked(answer: IsolatedAnswer): unknown {
  if (answer.done) return answer.value
  throw new Refusal(answer.kind, answer.code, answer.details)
}

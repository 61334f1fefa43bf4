import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
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

/** How V8 ends a process whose heap is full. */
const signalsOfFullHeap: readonly (string | null)[] = ['SIGABRT', 'SIGTRAP', 'SIGILL']

/**
 * Runs an entry file in a process of its own with `input` (copied), without the settings of this process, and gives what it
 * answers. Its refusals are thrown here as refusals; everything else that ends it is an `IsolatedFailure`. A process rather than
 * a thread: V8 may answer a full heap in a thread by ending everything.
 */
export async function runIsolated(entry: URL, input: unknown, limits: IsolatedLimits): Promise<unknown> {
  const child = fork(fileURLToPath(entry), [], {
    env: compileCache(),
    execArgv: [`--max-old-space-size=${limits.memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return unpacked(await firstAnswer(child, input, limits.timeoutMs))
  } finally {
    child.kill('SIGKILL')
  }
}

/** Where compiled sources are kept, so that the process starts in half the time; nothing else is handed on. */
function compileCache(): Record<string, string> {
  const folder = process.env.NODE_COMPILE_CACHE
  return folder ? { NODE_COMPILE_CACHE: folder } : {}
}

function firstAnswer(child: ChildProcess, input: unknown, timeoutMs: number): Promise<IsolatedAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new IsolatedFailure('timeout')), timeoutMs)
    const end = (failure: IsolatedFailure) => {
      clearTimeout(timer)
      reject(failure)
    }
    child.once('message', (answer: IsolatedAnswer) => {
      clearTimeout(timer)
      resolve(answer)
    })
    child.once('error', (error) => end(new IsolatedFailure('crash', error)))
    child.once('exit', (_code, signal) =>
      end(new IsolatedFailure(signalsOfFullHeap.includes(signal) ? 'memory' : 'crash')),
    )
    child.send({ input }, (error) => error && end(new IsolatedFailure('crash', error)))
  })
}

function unpacked(answer: IsolatedAnswer): unknown {
  if (answer.done) return answer.value
  throw new Refusal(answer.kind, answer.code, answer.details)
}

import { Refusal } from '../errors/refusal.ts'
import type { IsolatedAnswer } from './run-isolated.ts'

/** The other end of `runIsolated`: does the work on the input and sends its value or its refusal; bugs end the process. */
export function answerIsolated<I>(work: (input: I) => unknown): void {
  process.once('disconnect', () => process.exit())
  process.once('message', async ({ input }: { input: I }) => {
    process.send?.(await answerOf(() => work(input)))
  })
}

async function answerOf(work: () => unknown): Promise<IsolatedAnswer> {
  try {
    return { done: true, value: await work() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { done: false, kind: error.kind, code: error.code, details: error.details }
  }
}

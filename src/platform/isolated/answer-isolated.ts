import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../errors/refusal.ts'
import type { IsolatedAnswer } from './run-isolated.ts'

/** The other end of `runIsolated`: does the work on the input and posts its value or its refusal; bugs end the thread. */
export async function answerIsolated<I>(work: (input: I) => unknown): Promise<void> {
  parentPort?.postMessage(await answerOf(() => work(workerData as I)))
}

async function answerOf(work: () => unknown): Promise<IsolatedAnswer> {
  try {
    return { done: true, value: await work() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { done: false, kind: error.kind, code: error.code, details: error.details }
  }
}

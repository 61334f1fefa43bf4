import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does a piece of work again and again with a pause after each time. One that throws is reported and done again after the next
 * pause. `stop` lets the one under way finish.
 */
export function repeat(pauseMs: number, work: () => Promise<unknown>, onError: (error: unknown) => void) {
  const stopping = new AbortController()
  const run = async () => {
    while (!stopping.signal.aborted) {
      await work().catch(onError)
      await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    stop: async (): Promise<void> => {
      stopping.abort()
      await running
    },
  }
}

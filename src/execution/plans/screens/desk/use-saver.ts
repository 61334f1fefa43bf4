import { useCallback, useEffect, useRef, useState } from 'react'
import { type Saving, useInvalidate } from '../../../../ui/kit/index.ts'

/** Runs one write after the other, in the order in which they were asked for. */
export type Run = <T>(write: () => Promise<T>) => Promise<T>
export type SaverStatus = Pick<Saving, 'state' | 'at' | 'error'>

/** Writes of the desk wait for each other; when the last is done, the plan is asked again. */
export function useSaver(): { readonly run: Run; readonly status: SaverStatus } {
  const [status, setStatus] = useState<SaverStatus>({ state: 'untouched', at: null, error: null })
  const invalidate = useRef(useInvalidate())
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const run = useCallback<Run>((write) => {
    waiting.current += 1
    setStatus((before) => ({ ...before, state: 'saving', error: null }))
    const settle = (error: unknown) => {
      waiting.current -= 1
      if (error) setStatus((before) => ({ ...before, state: 'failed', error }))
      else if (waiting.current === 0) setStatus({ state: 'saved', at: new Date(), error: null })
      if (waiting.current === 0) void invalidate.current('/plans')
    }
    const done = queue.current.then(write)
    queue.current = done.then(() => settle(null), settle)
    return done
  }, [])
  useClosingGuard(waiting)
  return { run, status }
}

/** Asks before a window is closed while something is on its way. */
function useClosingGuard(waiting: { readonly current: number }): void {
  useEffect(() => {
    const closing = (event: BeforeUnloadEvent) => waiting.current > 0 && event.preventDefault()
    window.addEventListener('beforeunload', closing)
    return () => window.removeEventListener('beforeunload', closing)
  }, [waiting])
}

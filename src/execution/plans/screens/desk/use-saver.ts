import { useCallback, useEffect, useRef, useState } from 'react'
import { type Saving, useInvalidate } from '../../../../ui/kit/index.ts'

/** Runs one write after the other, in the order in which they were asked for. */
export type Run = <T>(write: () => Promise<T>) => Promise<T>
export type SaverStatus = Pick<Saving, 'state' | 'at' | 'error'>

/** So long nothing more must be written before the plan is asked again: going through many items asks once, not each time. */
const QUIET_MS = 500

/** Writes of the desk wait for each other; when the last is done, the plan is asked again. `onAsk` is told just before. */
export function useSaver(onAsk: () => void): { readonly run: Run; readonly status: SaverStatus } {
  const [status, setStatus] = useState<SaverStatus>({ state: 'untouched', at: null, error: null })
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const ask = useAsking(onAsk)
  const run = useCallback<Run>(
    (write) => {
      waiting.current += 1
      ask.hold()
      setStatus((before) => ({ ...before, state: 'saving', error: null }))
      const settle = (error: unknown) => {
        waiting.current -= 1
        if (error) setStatus((before) => ({ ...before, state: 'failed', error }))
        else if (waiting.current === 0) setStatus({ state: 'saved', at: new Date(), error: null })
        if (waiting.current === 0) ask.soon()
      }
      const done = queue.current.then(write)
      queue.current = done.then(() => settle(null), settle)
      return done
    },
    [ask],
  )
  useClosingGuard(waiting)
  return { run, status }
}

/** Asks for the plan again once it is quiet, and at the latest when the desk is left. */
function useAsking(onAsk: () => void) {
  const invalidate = useRef(useInvalidate())
  const told = useRef(onAsk)
  told.current = onAsk
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef({
    hold: () => clearTimeout(timer.current),
    soon: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => asking.current.now(), QUIET_MS)
    },
    now: () => {
      timer.current = undefined
      told.current()
      void invalidate.current('/plans')
    },
  })
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (timer.current !== undefined) void invalidate.current('/plans')
    },
    [],
  )
  return asking.current
}

/** Asks before a window is closed while something is on its way. */
function useClosingGuard(waiting: { readonly current: number }): void {
  useEffect(() => {
    const closing = (event: BeforeUnloadEvent) => waiting.current > 0 && event.preventDefault()
    window.addEventListener('beforeunload', closing)
    return () => window.removeEventListener('beforeunload', closing)
  }, [waiting])
}

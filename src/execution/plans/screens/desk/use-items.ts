import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PlanItem } from '../../shapes.ts'
import { type Expectation, expected } from './shown-items.ts'

interface Waiting {
  readonly key: number
  readonly of: Expectation
}

export interface Expected {
  /** The server has answered: what it said takes the place of what was expected. */
  readonly settle: (of: Expectation) => void
  /** The server has refused. */
  readonly drop: () => void
}

interface ShownItems {
  readonly items: readonly PlanItem[]
  /** Shows something at once, before the server has said yes, so that going through many items does not wait for it. */
  readonly expect: (of: Expectation) => Expected
  /** The plan is asked again from now on: what was settled until now is in the next answer. */
  readonly asked: () => void
}

/** The items as read, with what happened on the desk since. */
export function useItems(read: readonly PlanItem[]): ShownItems {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const settled = useRef(new Set<number>())
  const covered = useRef<ReadonlySet<number>>(new Set())
  const nextKey = useRef(0)
  const items = useMemo(() => waiting.reduce((shown, { of }) => expected(shown, of), read), [read, waiting])
  const expect = useCallback((of: Expectation): Expected => {
    const key = nextKey.current++
    setWaiting((before) => [...before, { key, of }])
    return {
      settle: (answer) => {
        settled.current.add(key)
        setWaiting((before) => before.map((one) => (one.key === key ? { key, of: answer } : one)))
      },
      drop: () => setWaiting((before) => before.filter((one) => one.key !== key)),
    }
  }, [])
  const asked = useCallback(() => {
    covered.current = new Set(settled.current)
  }, [])
  useEffect(() => {
    if (!read || covered.current.size === 0) return
    const done = covered.current
    covered.current = new Set()
    for (const key of done) settled.current.delete(key)
    setWaiting((before) => before.filter(({ key }) => !done.has(key)))
  }, [read])
  return { items, expect, asked }
}

import { useCallback, useMemo, useState } from 'react'
import type { ItemVerdict, PlanItem } from '../../shapes.ts'

type ById<T> = ReadonlyMap<string, T>

const changed = <T>(map: ById<T>, entries: readonly (readonly [string, T])[]): ById<T> => new Map([...map, ...entries])

interface ShownItems {
  /** The items with what was decided meanwhile; those that nothing happened to are the same objects as before. */
  readonly items: readonly PlanItem[]
  readonly expect: (ids: readonly string[], verdict: ItemVerdict) => void
  /** The server has answered, or refused: then `answers` is empty. */
  readonly settle: (ids: readonly string[], answers: readonly PlanItem[]) => void
}

/** Verdicts are shown at once, before the server has said yes, so that going through many items does not wait for it. */
export function useVerdicts(read: readonly PlanItem[]): ShownItems {
  const [expected, setExpected] = useState<ById<ItemVerdict>>(new Map())
  const [answered, setAnswered] = useState<ById<PlanItem>>(new Map())
  const items = useMemo(
    () => read.map((item) => withVerdict(newest(item, answered.get(item.id)), expected.get(item.id))),
    [read, answered, expected],
  )
  const expect = useCallback((ids: readonly string[], verdict: ItemVerdict) => {
    setExpected((before) =>
      changed(
        before,
        ids.map((id) => [id, verdict]),
      ),
    )
  }, [])
  const settle = useCallback((ids: readonly string[], answers: readonly PlanItem[]) => {
    const done = new Set(ids)
    setAnswered((before) =>
      changed(
        before,
        answers.map((item) => [item.id, item]),
      ),
    )
    setExpected((before) => new Map([...before].filter(([id]) => !done.has(id))))
  }, [])
  return { items, expect, settle }
}

const newest = (item: PlanItem, answer: PlanItem | undefined): PlanItem =>
  answer && answer.revision > item.revision ? answer : item

const withVerdict = (item: PlanItem, verdict: ItemVerdict | undefined): PlanItem =>
  verdict && verdict !== item.verdict ? { ...item, verdict } : item

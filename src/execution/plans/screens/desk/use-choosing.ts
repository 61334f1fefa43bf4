import { useMemo, useRef, useState } from 'react'
import { rangeOf } from '../review-order.ts'

/** The items ticked to be treated together. */
export interface Choosing {
  readonly chosen: ReadonlySet<string>
  /** Ticks one or takes its tick away; as a range it ticks everything from the last one ticked. */
  readonly choose: (id: string, isRange: boolean) => void
  readonly chooseAll: () => void
  readonly clear: () => void
}

/** Only what is listed is chosen: what a filter hides is not treated with the others. */
export function useChoosing(listed: readonly string[]): Choosing {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef(listed)
  latest.current = listed
  const from = useRef<string | null>(null)
  const deeds = useMemo(
    () => ({
      choose: (id: string, isRange: boolean) => {
        const range = isRange ? rangeOf(latest.current, from.current, id) : []
        from.current = id
        setTicked((before) => {
          if (isRange) return new Set([...before, ...range])
          const after = new Set(before)
          if (!after.delete(id)) after.add(id)
          return after
        })
      },
      chooseAll: () => setTicked(new Set(latest.current)),
      clear: () => setTicked(new Set()),
    }),
    [],
  )
  const chosen = useMemo(() => new Set(listed.filter((id) => ticked.has(id))), [listed, ticked])
  return { chosen, ...deeds }
}

import { createContext, useContext, useMemo, useRef } from 'react'
import { useAddress, useSay, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemVerdict, PlanDesk } from '../../shapes.ts'
import { type Review, reviewOrder } from '../review-order.ts'
import type { Desk } from './desk-context.ts'

/** What can be done with items from their cards, from the bar above them and by keys. */
export interface ItemDeeds {
  /** Decides several at once, with ten seconds to take it back. */
  readonly decideMany: (ids: readonly string[], verdict: ItemVerdict) => void
  readonly merge: (ids: readonly string[]) => void
  readonly mergeWithNext: (id: string) => void
  /** One place down (1) or up (-1) among what is listed, in the order of the document. */
  readonly shift: (ids: readonly string[], step: 1 | -1) => void
  readonly remove: (id: string) => void
}

/** As many as the server takes. */
const MOST_MERGED = 50

/** The same object as long as the desk is open. */
export function useItemDeeds(desk: Desk, shown: Pick<PlanDesk, 'items'>, review: Review): ItemDeeds {
  const [, change] = useAddress()
  const now = { items: shown.items, review, change, text: useText(deskWords), say: useSay() }
  const latest = useRef(now)
  latest.current = now
  return useMemo(() => {
    const inDocument = () => {
      const { items, review } = latest.current
      return reviewOrder(items, { ...review, sort: 'document' }).map(({ id }) => id)
    }
    const merge: ItemDeeds['merge'] = (ids) => {
      const { text, say, change } = latest.current
      if (ids.length < 2) return say(text.mergeNothing)
      if (ids.length > MOST_MERGED) return say(text.mergeTooMany)
      change({ at: desk.merge(ids), edit: null })
      desk.offerUndo(text.mergeDone(ids.length))
    }
    return {
      merge,
      decideMany: (ids, verdict) => {
        const { items, text } = latest.current
        const wanted = new Set(ids)
        const changing = items.filter((item) => wanted.has(item.id) && item.verdict !== verdict)
        if (changing.length === 0) return
        desk.decide(ids, verdict)
        const words = { accepted: text.acceptedMany, rejected: text.rejectedMany, unreviewed: text.reopenedMany }
        desk.offerUndo(words[verdict](changing.length))
      },
      mergeWithNext: (id) => {
        const ids = inDocument()
        merge(ids.slice(ids.indexOf(id), ids.indexOf(id) + 2))
      },
      shift: (ids, step) => {
        const { items, review, change, text, say } = latest.current
        const before = placeFor(inDocument(), { ids, step, all: items.map(({ id }) => id) })
        if (before === undefined) return say(text.moveNowhere)
        if (review.sort !== 'document') change({ sort: 'document' })
        desk.move(ids, { before })
      },
      remove: (id) => {
        const { items, text, say } = latest.current
        const item = items.find((one) => one.id === id)
        if (!item?.addedByHand) return say(text.notByHand)
        desk.remove(item)
        desk.offerUndo(text.removedDone(item.label))
      },
    }
  }, [desk])
}

interface Shift {
  readonly ids: readonly string[]
  readonly step: 1 | -1
  /** All ids in the order of the document, those not listed too. */
  readonly all: readonly string[]
}

/** Before which item others go when they are moved by one place; null for the end, undefined when there is no further place. */
export function placeFor(listed: readonly string[], { ids, step, all }: Shift): string | null | undefined {
  const moving = new Set(ids)
  const places = listed.flatMap((id, at) => (moving.has(id) ? [at] : []))
  const edge = step === 1 ? places.at(-1) : places[0]
  const passed = edge === undefined ? undefined : listed[edge + step]
  if (passed === undefined) return undefined
  if (step === -1) return passed
  return all.slice(all.indexOf(passed) + 1).find((id) => !moving.has(id)) ?? null
}

const DeedsContext = createContext<ItemDeeds | null>(null)
export const ItemDeedsProvider = DeedsContext.Provider

export function useDeeds(): ItemDeeds {
  const deeds = useContext(DeedsContext)
  if (!deeds) throw new Error('useDeeds outside the review desk')
  return deeds
}

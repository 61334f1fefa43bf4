import { useAddress, useSay, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemVerdict, PlanItem } from '../../shapes.ts'
import { nextDoubtful, stepped } from '../review-order.ts'
import type { Desk } from './desk-context.ts'
import { findFieldId } from './item-filters.tsx'
import type { Choosing } from './use-choosing.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import type { ItemDeeds } from './use-item-deeds.ts'

interface Keyed {
  readonly desk: Desk
  readonly deeds: ItemDeeds
  /** The items in the order in which they are shown. */
  readonly listed: readonly PlanItem[]
  readonly choosing: Choosing
  /** False while another part of the plan is shown: then nothing is done to items that nobody sees. */
  readonly isShown: boolean
}

/** The keys act on the ticked items, else on the one looked at, in the order in which they are shown. */
export function useReviewKeys({ desk, deeds, listed, choosing, isShown }: Keyed): void {
  const text = useText(deskWords)
  const say = useSay()
  const [{ at = null, edit }, change] = useAddress()
  const ids = listed.map(({ id }) => id)
  const looked = isShown ? ids.find((id) => id === at) : undefined
  const ticked = isShown ? [...choosing.chosen] : []
  const goTo = (id: string | null) => {
    if (id === null) return
    change({ part: 'items', at: id })
    focusOn(id)
  }
  const step = (by: 1 | -1) => () => goTo(stepped(ids, at, by))
  const withLooked = (deed: (id: string) => void) => () => (looked ? deed(looked) : undefined)
  const decided = (verdict: ItemVerdict) => () => {
    if (ticked.length > 0) {
      deeds.decideMany(ticked, verdict)
      return choosing.clear()
    }
    if (!looked) return
    goTo(stepped(ids, at, 1))
    desk.decide([looked], verdict)
  }
  const shifted = (by: 1 | -1) => () => {
    const moving = ticked.length > 0 ? ticked : looked ? [looked] : []
    if (moving.length > 0) deeds.shift(moving, by)
  }
  useDeskKeys({
    next: step(1),
    before: step(-1),
    doubtful: () => {
      const next = nextDoubtful(listed, at)
      if (next) goTo(next)
      else say(text.noDoubtful)
    },
    accept: decided('accepted'),
    reject: decided('rejected'),
    edit: withLooked((id) => desk.edit(edit === id ? null : id)),
    split: withLooked((id) => desk.ask('split', id)),
    merge: () => {
      if (ticked.length === 0) return looked ? deeds.mergeWithNext(looked) : undefined
      deeds.merge(ticked)
      choosing.clear()
    },
    down: shifted(1),
    up: shifted(-1),
    place: () => (ticked.length > 0 || looked ? desk.ask('move', looked) : undefined),
    add: () => desk.ask('add', looked ?? ids.at(-1)),
    remove: withLooked(deeds.remove),
    choose: (isRange) => (looked ? choosing.choose(looked, isRange) : undefined),
    all: () => (isShown ? choosing.chooseAll() : undefined),
    none: choosing.clear,
    find: () => (isShown ? document.getElementById(findFieldId)?.focus() : change({ part: 'items' })),
    undo: desk.undo,
    redo: desk.redo,
  })
}

/** The card gets the focus, so that Tab goes on from it; it comes into view when it is drawn as the chosen one. */
const focusOn = (id: string): void =>
  document.querySelector<HTMLElement>(`.readings [data-reading="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })

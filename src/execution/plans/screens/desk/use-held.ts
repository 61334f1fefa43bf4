import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import type { JournalLine } from '../../../../foundation/journal/shapes.ts'
import { ApiRefusal, callApi, useKeptState } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import type { PlanDesk } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { type LastChange, lastChangeOf } from './last-change.ts'
import { type Arrival, arrived, type Held, isNews, opened, reopened, type Unsaved, unsavedOf } from './two-people.ts'

export interface HeldOf<S, T> {
  /** The id under which the desk knows the thing, and what it is now. */
  readonly id: string
  readonly seen: S
  readonly contentOf: (seen: S) => T
  /** Finds the thing on a desk that was asked again. */
  readonly find: (desk: PlanDesk) => S | undefined
  readonly shape: z.ZodType<T>
}

export interface Holding<T> {
  readonly held: Held<T>
  /** As it is at this moment, between two drawings too. */
  readonly now: () => Held<T>
  readonly update: (step: (held: Held<T>) => Held<T>) => void
  /** After a refusal because of somebody else's change: takes that change in. False for any other refusal. */
  readonly takeIn: (refusal: unknown) => Promise<boolean>
  /** Who changed the thing last, once it was somebody else's change that came in. */
  readonly lastChange: LastChange | null
  readonly forgetTaken: () => void
  /** Keeps what could not be saved on this device, until it is. */
  readonly keep: (isUnsaved: boolean) => void
}

/** What a form holds of a thing while others may change it; a change of theirs is taken in as soon as the desk knows of it. */
export function useHeld<S extends { revision: number }, T extends object>(of: HeldOf<S, T>): Holding<T> {
  const { planId } = useDesk()
  const { id, seen, contentOf, find } = of
  const arrival = { content: contentOf(seen), revision: seen.revision }
  const kept = useUnsaved(`desk.${planId}.${id}`, of.shape)
  const [held, setHeld] = useState(() => (kept.value ? reopened(kept.value, arrival) : opened(arrival)))
  const latest = useRef(held)
  const { lastChange, ask } = useLastChange(id, held.disputed.length > 0)
  const update = (step: (held: Held<T>) => Held<T>) => {
    latest.current = step(latest.current)
    setHeld(latest.current)
  }
  const take = (news: Arrival<T>) => {
    if (!isNews(latest.current, news)) return
    update((old) => arrived(old, news))
    const { taken, disputed } = latest.current
    if (taken.length + disputed.length > 0) ask()
  }
  const arrive = useRef(take)
  arrive.current = take
  const written = JSON.stringify(arrival)
  const newest = useRef(arrival)
  newest.current = arrival
  useEffect(() => {
    if (written) arrive.current(newest.current)
  }, [written])
  return {
    ...{ held, update, lastChange },
    now: () => latest.current,
    takeIn: async (refusal) => {
      if (!(refusal instanceof ApiRefusal) || refusal.code !== 'platform.stale') return false
      const thing = find(await callApi(plansContract.show, { planId }))
      if (!thing) return false
      take({ content: contentOf(thing), revision: thing.revision })
      return true
    },
    forgetTaken: () => update((old) => ({ ...old, taken: [] })),
    keep: (isUnsaved) => (isUnsaved ? kept.set(unsavedOf(latest.current)) : kept.forget()),
  }
}

/** Words that a former visit could not save, with what they were written on. */
const useUnsaved = <T>(key: string, shape: z.ZodType<T>) =>
  useKeptState<Unsaved<T> | null>(key, {
    shape: z.object({ base: shape, value: shape, revision: z.int(), disputed: z.array(z.string()) }).nullable(),
    first: null,
  })

/** Who changed the thing last; asked for each time something came in, and at once where a dispute was left open. */
function useLastChange(id: string, isLeftOpen: boolean): { lastChange: LastChange | null; ask: () => void } {
  const { planId } = useDesk()
  const [lastChange, setLastChange] = useState<LastChange | null>(null)
  const ask = useCallback(() => {
    const told = (history: readonly JournalLine[]) => setLastChange(lastChangeOf(history, { id, planId }))
    // Without it the change is somebody's: what matters is that nothing typed is lost.
    void callApi(plansContract.history, { planId }).then(told, () => undefined)
  }, [planId, id])
  const wasLeftOpen = useRef(isLeftOpen)
  useEffect(() => {
    if (wasLeftOpen.current) ask()
  }, [ask])
  return { lastChange, ask }
}

/** What cannot be saved now stays on this device: closing the form, or the window, loses nothing. */
export function useKeeping<T>({ held, keep }: Holding<T>, isUnsaved: boolean, isSaved: boolean): void {
  const kept = useRef(keep)
  kept.current = keep
  useEffect(() => {
    if (held.value && (isUnsaved || isSaved)) kept.current(isUnsaved)
  }, [held.value, isUnsaved, isSaved])
}

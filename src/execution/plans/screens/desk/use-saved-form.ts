import { useEffect, useRef } from 'react'
import { type Saving, useAutosave } from '../../../../ui/kit/index.ts'
import { useDesk } from './desk-context.ts'
import { answered, type Choices, settled, typed } from './two-people.ts'
import { type HeldOf, type Holding, useHeld, useKeeping } from './use-held.ts'

export interface Form<T> {
  readonly value: T
  readonly set: (changes: Partial<T>) => void
  readonly saving: Saving
  readonly holding: Holding<T>
  /** Ends a dispute with what a person chose, and saves it. */
  readonly settle: (choices: Choices<T>) => void
}

interface FormOf<S, T> extends HeldOf<S, T> {
  /** Whether the server may be given this; what it may not waits on the screen. */
  readonly isValid: (value: T) => boolean
  readonly send: (value: T, revision: number) => Promise<S>
  /** What taking it back is called. */
  readonly what: string
}

/** A form whose save was not sent, because two people wrote different words: a person chooses first. */
class Disputed extends Error {}

/**
 * A form that saves itself while what it holds is valid; the first change can be taken back as a whole. Where somebody else
 * changed the thing, the save is made on top of theirs, or waits until a person has chosen.
 */
export function useSavedForm<S extends { revision: number }, T extends object>(of: FormOf<S, T>): Form<T> {
  const { isValid, contentOf, what } = of
  const desk = useDesk()
  const holding = useHeld(of)
  const { held, now, update } = holding
  const isRemembered = useRef(false)
  const sendable = useRef(contentOf(of.seen))
  if (isValid(held.value) && held.disputed.length === 0) sendable.current = held.value
  const put = (wanted: T) =>
    desk
      .put({ id: of.id, revision: now().revision }, (revision) => of.send(wanted, revision))
      .then((answer) => {
        update((old) => answered(old, { content: contentOf(answer), revision: answer.revision }))
      })
  const taken = useRef(contentOf(of.seen))
  const turn = async (wanted: T) => {
    await put(wanted)
    update((old) => ({ ...old, value: old.base }))
  }
  const takeBack = () => {
    taken.current = now().base
    return turn(now().before)
  }
  const save = async (wanted: T) => {
    if (now().disputed.length > 0) throw new Disputed()
    update((old) => ({ ...old, sent: wanted }))
    await put(wanted).catch(async (refusal: unknown) => {
      if (!(await holding.takeIn(refusal)) || now().disputed.length > 0 || !isValid(now().value)) throw refusal
      await put(now().value)
    })
    if (isRemembered.current) return
    isRemembered.current = true
    desk.remember(what, takeBack, () => turn(taken.current))
  }
  const saving = useAutosave(sendable.current, save, contentOf(of.seen))
  const { flush, state } = saving
  const isDisputed = held.disputed.length > 0
  useKeeping(holding, isDisputed || state === 'failed', state === 'saved')
  useWhenSettled(isDisputed, flush)
  return {
    ...{ value: held.value, saving, holding },
    set: (changes) => update((old) => typed(old, changes)),
    settle: (choices) => update((old) => settled(old, choices)),
  }
}

/** The save that waited is made when a person has chosen. */
function useWhenSettled(isDisputed: boolean, flush: () => Promise<void>): void {
  const was = useRef(isDisputed)
  useEffect(() => {
    if (was.current && !isDisputed) void flush().catch(() => undefined)
    was.current = isDisputed
  }, [isDisputed, flush])
}

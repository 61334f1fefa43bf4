import { useCallback, useMemo, useRef, useState } from 'react'
import { ApiRefusal, useErrorSentence, useSay, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'

/** Something done on the desk: how to take it back, and how to do it again where that can be. */
interface Step {
  readonly what: string
  readonly takeBack: () => Promise<unknown>
  readonly again: (() => Promise<unknown>) | undefined
}

/** Remembers a step; what it gives forgets it again, as when the step was refused. */
export type Remember = (what: string, takeBack: () => Promise<unknown>, again?: () => Promise<unknown>) => () => void

export interface Steps {
  readonly remember: Remember
  readonly undo: () => void
  readonly redo: () => void
  /** How the newest step is taken back, whatever is done after it; for the notice that offers it. */
  readonly lastStep: () => () => Promise<unknown>
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** What was done since the desk was opened, to be taken back last first and done again. */
export function useSteps(): Steps {
  const tell = useTelling()
  const done = useRef<Step[]>([])
  const undone = useRef<Step[]>([])
  const [can, setCan] = useState({ canUndo: false, canRedo: false })
  const count = useCallback(() => setCan({ canUndo: done.current.length > 0, canRedo: undone.current.length > 0 }), [])
  const deeds = useMemo(() => {
    const drop = (step: Step) => {
      for (const list of [done, undone]) list.current = list.current.filter((one) => one !== step)
      count()
    }
    const turn = (from: typeof done, to: typeof done, how: 'undo' | 'redo') => {
      const step = from.current.pop()
      if (!step) return tell.current.nothing(how)
      if (step.again) to.current.push(step)
      count()
      const turned = how === 'undo' ? step.takeBack() : (step.again?.() ?? Promise.resolve())
      void turned.then(
        () => tell.current.done(how, step.what),
        (error: unknown) => {
          drop(step)
          // What never reached the server can be asked for again.
          if (!(error instanceof ApiRefusal)) from.current.push(step)
          count()
          tell.current.failed(error)
        },
      )
    }
    const lastStep = () => {
      const step = done.current.at(-1)
      return async () => {
        if (!step || !done.current.includes(step)) return
        done.current = done.current.filter((one) => one !== step)
        if (step.again) undone.current.push(step)
        count()
        await step.takeBack().catch((error: unknown) => {
          drop(step)
          throw error
        })
      }
    }
    const remember: Remember = (what, takeBack, again) => {
      const step = { what, takeBack, again }
      done.current.push(step)
      undone.current = []
      count()
      return () => drop(step)
    }
    return {
      remember,
      lastStep,
      undo: () => turn(done, undone, 'undo'),
      redo: () => turn(undone, done, 'redo'),
    }
  }, [tell, count])
  return { ...deeds, ...can }
}

function useTelling() {
  const text = useText(deskWords)
  const say = useSay()
  const sentence = useErrorSentence()
  const latest = useRef({
    nothing: (_how: 'undo' | 'redo'): void => undefined,
    done: (_how: 'undo' | 'redo', _what: string): void => undefined,
    failed: (_error: unknown): void => undefined,
  })
  latest.current = {
    nothing: (how) => say(how === 'undo' ? text.nothingToUndo : text.nothingToRedo),
    done: (how, what) => say(how === 'undo' ? text.undone(what) : text.redone(what)),
    failed: (error) => say(sentence(error)),
  }
  return latest
}

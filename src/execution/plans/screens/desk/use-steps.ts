import { useCallback, useMemo, useRef, useState } from 'react'
import { ApiRefusal, useErrorSentence, useSay, useText, useUndo } from '../../../../ui/kit/index.ts'
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
  /** Says for ten seconds that the newest step was done, with a way to take back that one; gone when it is taken back. */
  readonly offerUndo: (message: string) => void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** What was done since the desk was opened, to be taken back last first and done again. */
export function useSteps(): Steps {
  const tell = useTelling()
  const done = useRef<Step[]>([])
  const undone = useRef<Step[]>([])
  const offered = useRef<{ readonly step: Step; readonly close: () => void } | null>(null)
  const [can, setCan] = useState({ canUndo: false, canRedo: false })
  const count = useCallback(() => setCan({ canUndo: done.current.length > 0, canRedo: undone.current.length > 0 }), [])
  const deeds = useMemo(() => {
    const close = (step: Step) => {
      if (offered.current?.step === step) offered.current.close()
    }
    const drop = (step: Step) => {
      close(step)
      for (const list of [done, undone]) list.current = list.current.filter((one) => one !== step)
      count()
    }
    const turn = (from: typeof done, to: typeof done, how: 'undo' | 'redo') => {
      const step = from.current.pop()
      if (!step) return tell.current.nothing(how)
      if (step.again) to.current.push(step)
      close(step)
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
    const takeBack = async (step: Step) => {
      if (!done.current.includes(step)) return
      done.current = done.current.filter((one) => one !== step)
      if (step.again) undone.current.push(step)
      count()
      await step.takeBack().catch((error: unknown) => {
        drop(step)
        throw error
      })
    }
    const offerUndo = (message: string) => {
      const step = done.current.at(-1)
      if (step) offered.current = { step, close: tell.current.offer(message, () => takeBack(step)) }
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
      offerUndo,
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
  const telling = {
    nothing: (how: 'undo' | 'redo') => say(how === 'undo' ? text.nothingToUndo : text.nothingToRedo),
    done: (how: 'undo' | 'redo', what: string) => say(how === 'undo' ? text.undone(what) : text.redone(what)),
    failed: (error: unknown) => say(sentence(error)),
    offer: useUndo(),
  }
  const latest = useRef(telling)
  latest.current = telling
  return latest
}

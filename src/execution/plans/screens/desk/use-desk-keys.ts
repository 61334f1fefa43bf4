import { useEffect, useRef } from 'react'
import { isTyping } from '../../../../ui/kit/index.ts'

/** What the keys of the desk do; `step` is 1 for the next item and -1 for the one before. */
export interface DeskKeys {
  readonly step: (step: 1 | -1) => void
  readonly accept: () => void
  readonly reject: () => void
  readonly edit: () => void
  readonly undo: () => void
}

/** j/k go, Enter accepts, e corrects, x rejects, u undoes; not while somebody types or a panel is open. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
      const { step, accept, reject, edit, undo } = latest.current
      const deeds: Readonly<Record<string, () => void>> = {
        j: () => step(1),
        k: () => step(-1),
        ...(isControl(event.target) ? {} : { Enter: accept }),
        x: reject,
        e: edit,
        u: undo,
      }
      const deed = deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Enter on a button or link is that button's or link's own. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role="tab"]') !== null

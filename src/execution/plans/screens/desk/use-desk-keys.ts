import { useEffect, useRef } from 'react'
import { isTyping } from '../../../../ui/kit/index.ts'
import { type DeskDeed, deskKeys, keyName } from './desk-keys.ts'

/** What each key does; `range` is true while Shift is held. */
export type DeskDeeds = Readonly<Record<DeskDeed, (range: boolean) => void>>

/** Going on is what a held key repeats; nothing else happens twice. */
const repeated: ReadonlySet<DeskDeed> = new Set(['next', 'before'])

/** The keys of the desk; not while somebody types or a panel is open. */
export function useDeskKeys(deeds: DeskDeeds): void {
  const latest = useRef(deeds)
  latest.current = deeds
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = keyName(event)
      const deed = deskKeys[name]
      if (!deed || event.defaultPrevented || isTyping(event.target) || isElsewhere()) return
      if (event.repeat && !repeated.has(deed)) return
      if ((name === 'Enter' || name.endsWith(' ')) && isControl(event.target)) return
      event.preventDefault()
      latest.current[deed](event.shiftKey)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Enter and Space on a button or link are that button's or link's own. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role="tab"], [role="menuitem"]') !== null

/** A dialog or menu is open. */
const isElsewhere = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null

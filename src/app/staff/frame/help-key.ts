import { useEffect, useRef } from 'react'
import { isTyping } from '../../../ui/kit/list-keys.ts'

/** `?` opens the list of keys. */
export function useHelpKey(open: () => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

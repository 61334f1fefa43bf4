import { useEffect, useRef } from 'react'
import { isTyping } from '../../../../ui/kit/list-keys.ts'

/** `Ctrl K` opens the search wherever one is, `/` where nobody types and the screen has no use of its own for it. */
export function useSearchKey(open: () => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k'
      const isSlash =
        key === '/' && !event.defaultPrevented && !ctrlKey && !metaKey && !altKey && !isTyping(event.target)
      if (!isCommand && !isSlash) return
      event.preventDefault()
      latest.current()
    }
    // At the window: the screen's own keys, at the document, come first.
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

import { useEffect, useState } from 'react'

/**
 * For a panel that is taken away as soon as it closes: the focus returns to what opened it, unless something else,
 * such as a page opened from the panel, has taken it.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    },
    [opener],
  )
}

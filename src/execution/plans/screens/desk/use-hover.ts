import { type RefObject, useEffect } from 'react'

/** Pointing at a reading lights it up wherever it is shown; done on the page itself, so that nothing is drawn anew. */
export function useHover(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current
    if (!element) return
    let lit: Element[] = []
    const over = (event: PointerEvent) => {
      const at = event.target instanceof Element ? event.target.closest('[data-readings], [data-reading]') : null
      const id = at?.getAttribute('data-reading') ?? at?.getAttribute('data-readings')?.split(' ').at(-1)
      for (const one of lit) one.removeAttribute('data-lit')
      lit = id ? [...element.querySelectorAll(selectorOf(id))] : []
      for (const one of lit) one.setAttribute('data-lit', 'true')
    }
    element.addEventListener('pointerover', over)
    return () => element.removeEventListener('pointerover', over)
  }, [place])
}

/** Finds a reading in both panes. */
function selectorOf(id: string): string {
  const name = CSS.escape(id)
  return `[data-readings~="${name}"], [data-reading="${name}"]`
}

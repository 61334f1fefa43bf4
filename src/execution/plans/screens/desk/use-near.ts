import { type RefObject, useEffect, useState } from 'react'

/** How far beyond the window something is drawn in full. */
const NEAR = '1200px'

type Watch = (isNear: boolean, height: number) => void

const watched = new Map<Element, Watch>()
let observer: IntersectionObserver | undefined

function watch(element: Element, told: Watch): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        watched.get(target)?.(isIntersecting, boundingClientRect.height)
    },
    { rootMargin: `${NEAR} 0px` },
  )
  watched.set(element, told)
  observer.observe(element)
  return () => {
    watched.delete(element)
    observer?.unobserve(element)
  }
}

interface Nearness {
  readonly isNear: boolean
  /** How high it was when it was last drawn in full, in pixels; null before. */
  readonly height: number | null
}

/** Whether an element is near what the window shows. Far from it, a long list draws little of each; what has the focus stays. */
export function useNear(place: RefObject<HTMLElement | null>, first: boolean): Nearness {
  const [near, setNear] = useState<Nearness>({ isNear: first, height: null })
  useEffect(() => {
    const element = place.current
    if (!element) return
    return watch(element, (isNear, height) => {
      const isHeld = element.contains(document.activeElement)
      setNear((before) => {
        if (before.isNear === (isNear || isHeld)) return before
        return { isNear: isNear || isHeld, height: before.isNear ? height : before.height }
      })
    })
  }, [place])
  return near
}

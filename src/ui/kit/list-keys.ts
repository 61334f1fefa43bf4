import { type RefObject, useEffect } from 'react'

/** True while somebody types, or a question or panel is open: single letters then mean themselves. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null
  return !!element?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"]')
}

/** `j` and `k` walk through what is marked `data-row` inside the place; `Enter` then opens it as any link. */
export function useListKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key]
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const rows = [...(place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const now = rows.indexOf(document.activeElement as HTMLElement)
      const next = rows[now === -1 ? (step > 0 ? 0 : rows.length - 1) : now + step]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [place])
}

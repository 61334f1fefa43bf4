import { type RefObject, useEffect } from 'react'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/**
 * Arrow keys, Home, End and the page keys go from cell to cell of a table whose cells each hold one thing with a `tabindex`; the
 * one last used is the table's only stop for the Tab key, at first the first of what is shown. Rows that only name a part have no
 * such thing and are stepped over.
 */
export function useGridKeys(place: RefObject<HTMLTableElement | null>, shown: unknown): void {
  useEffect(() => {
    const table = place.current
    if (shown && table && !table.querySelector('[tabindex="0"]')) stopIn(table)?.setAttribute('tabindex', '0')
  }, [place, shown])
  useEffect(() => {
    const table = place.current
    if (!table) return
    table.role = 'grid'
    const press = (event: KeyboardEvent) => {
      const from = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null
      if (!from || event.ctrlKey || event.metaKey || event.altKey) return
      const to = target(table, from, event.key)
      if (!to) return
      event.preventDefault()
      to.focus()
    }
    // Whatever is focused, by a key or a click, becomes the one stop.
    const stop = ({ target: focused }: FocusEvent) => {
      if (!(focused instanceof HTMLElement) || focused.tabIndex === 0) return
      for (const other of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1
      focused.tabIndex = 0
    }
    table.addEventListener('keydown', press)
    table.addEventListener('focusin', stop)
    return () => {
      table.removeEventListener('keydown', press)
      table.removeEventListener('focusin', stop)
    }
  }, [place])
}

const stopIn = (place: Element | undefined): HTMLElement | null =>
  place?.querySelector<HTMLElement>('[tabindex]') ?? null

function target(table: HTMLTableElement, from: HTMLTableCellElement, key: string): HTMLElement | null {
  const rows = [...table.rows].filter((row) => stopIn(row))
  const here = rows.findIndex(({ cells }) => [...cells].includes(from))
  const cells = rows[here]?.cells
  if (!cells) return null
  if (key === 'Home') return stopIn(cells[0])
  if (key === 'End') return stopIn(cells[cells.length - 1])
  const step = steps[key]
  if (!step) return null
  const row = Math.min(rows.length - 1, Math.max(0, here + step[0]))
  const column = Math.min(cells.length - 1, Math.max(0, from.cellIndex + step[1]))
  return stopIn(rows[row]?.cells[column])
}

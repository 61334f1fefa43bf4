const shape = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const

/** There is more to choose below. */
export const ChevronDown = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" {...shape}>
    <path d="m4 6 4 4 4-4" />
  </svg>
)

/** This one is chosen. */
export const Tick = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" {...shape}>
    <path d="m3 8.5 3.5 3.5L13 5" />
  </svg>
)

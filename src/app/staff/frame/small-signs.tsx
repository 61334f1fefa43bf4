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

/** There is news. */
export const BellSign = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false" {...shape} strokeWidth={1.8}>
    <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7zM10 20.5h4" />
  </svg>
)

/** Here one looks for things. */
export const SearchSign = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false" {...shape} strokeWidth={1.8}>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </svg>
)

import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'

export type State = 'not_started' | 'in_progress' | 'waiting' | 'done' | 'overdue' | 'returned' | 'not_carried_out'

/** Drawn rather than typed: fonts of old phones lack some of these signs. */
const signs: Readonly<Record<State, ReactNode>> = {
  not_started: <circle cx="8" cy="8" r="5.5" />,
  in_progress: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="filled" d="M8 2.5a5.5 5.5 0 0 0 0 11z" />
    </>
  ),
  waiting: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="filled" d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8z" />
    </>
  ),
  done: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  overdue: <path d="M8 2.5v7M8 13v.2" />,
  returned: <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6" />,
  not_carried_out: <path d="m4 4 8 8m0-8-8 8" />,
}

/** The sign alone, where the word stands elsewhere or is heard. */
export const StateSign = ({ state }: { state: State }) => (
  <svg className="state-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
    {signs[state]}
  </svg>
)

interface StateBadgeProps {
  readonly state: State
  /** A word that says more than the state's own: "Quá hạn 2 ngày". */
  readonly word?: string
}

/** A state as sign, word and colour, always the three. */
export function StateBadge({ state, word }: StateBadgeProps) {
  const text = useText(kitMessages)
  return (
    <span className="state" data-state={state}>
      <StateSign state={state} />
      {word ?? text.states[state]}
    </span>
  )
}

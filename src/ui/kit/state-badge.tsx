import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'

export type State = 'not_started' | 'in_progress' | 'waiting' | 'done' | 'overdue' | 'returned' | 'not_carried_out'

export const stateSigns: Readonly<Record<State, string>> = {
  not_started: '○',
  in_progress: '◐',
  waiting: '◔',
  done: '✓',
  overdue: '!',
  returned: '↩',
  not_carried_out: '✕',
}

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
      <span className="state-sign" aria-hidden="true">
        {stateSigns[state]}
      </span>
      {word ?? text.states[state]}
    </span>
  )
}

/** Only the sign, for matrices; its word is its name. */
export function StateSign({ state, word }: StateBadgeProps) {
  const text = useText(kitMessages)
  const name = word ?? text.states[state]
  return (
    <span className="state state-alone" data-state={state} role="img" aria-label={name} title={name}>
      {stateSigns[state]}
    </span>
  )
}

import { useText } from '../../../ui/kit/index.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Person } from '../shapes.ts'

/** Whether somebody can sign in: said in words, since these are no states of work. */
export function AccountState({ state }: { state: Person['state'] }) {
  const text = useText(peopleScreens)
  return <span className={state === 'active' ? '' : 'quiet'}>{text.states[state]}</span>
}

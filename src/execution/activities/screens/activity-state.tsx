import { type State, StateBadge, useText } from '../../../ui/kit/index.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityState as ActivityStates } from '../shapes.ts'

const signs: Readonly<Record<ActivityStates, State>> = {
  draft: 'in_progress',
  submitted: 'waiting',
  approved: 'done',
  returned: 'returned',
}

/** How an activity stands, as sign, word and colour. */
export function ActivityState({ state }: { state: ActivityStates }) {
  const text = useText(activityScreens)
  return <StateBadge state={signs[state]} word={text.states[state]} />
}

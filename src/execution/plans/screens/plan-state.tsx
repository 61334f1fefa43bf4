import { type State, StateBadge, useText } from '../../../ui/kit/index.ts'
import { planScreens } from '../screen-messages.ts'
import type { PlanState } from '../shapes.ts'

const signs: Readonly<Record<PlanState, State>> = {
  draft: 'in_progress',
  issued: 'done',
  suspended: 'waiting',
  withdrawn: 'not_carried_out',
  closed: 'done',
}

/** How a plan stands in its life, as sign and word. */
export function PlanLifeBadge({ state }: { state: PlanState }) {
  const text = useText(planScreens)
  return <StateBadge state={signs[state]} word={text.states[state]} />
}

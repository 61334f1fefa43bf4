import { StateBadge, useText } from '../../../ui/kit/index.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyState as States } from '../shapes.ts'

/** Whether it waits for an answer, as sign, word and colour. */
export function DifficultyState({ state }: { state: States }) {
  const text = useText(difficultyScreens)
  return <StateBadge state={state === 'open' ? 'waiting' : 'done'} word={text.states[state]} />
}

import { Deadline, StateBadge, useSession, useText } from '../../../ui/kit/index.ts'
import { isLate } from '../rules.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyRow } from '../shapes.ts'

const signs = { open: 'waiting', answered: 'in_progress', settled: 'done', withdrawn: 'not_carried_out' } as const

/** How it stands, as sign, word and colour: late ones in words and sign, answered ones with their outcome. */
export function DifficultyState({
  difficulty,
}: {
  difficulty: Pick<DifficultyRow, 'state' | 'answerDueOn' | 'outcome'>
}) {
  const text = useText(difficultyScreens)
  const { today } = useSession()
  const { state, outcome } = difficulty
  if (isLate(difficulty, today)) return <StateBadge state="overdue" word={text.late} />
  const isDone = state === 'answered' && outcome === 'solved'
  const word = outcome && (state === 'answered' || outcome === 'noted') ? text.outcomes[outcome] : text.states[state]
  return <StateBadge state={isDone ? 'done' : signs[state]} word={state === 'settled' ? text.states.settled : word} />
}

/** Days left until an answer is wanted; of ended ones the day alone. */
export const AnswerClock = ({ difficulty }: { difficulty: Pick<DifficultyRow, 'state' | 'answerDueOn'> }) => (
  <Deadline day={difficulty.answerDueOn} done={difficulty.state !== 'open'} />
)

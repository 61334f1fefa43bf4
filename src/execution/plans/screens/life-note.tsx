import { Note, useText } from '../../../ui/kit/index.ts'
import { lifeWords } from '../life-messages.ts'
import type { Plan } from '../shapes.ts'

/** That the plan does not press at the moment, or is over; nothing while it is in force. */
export function LifeNote({ plan: { state } }: { plan: Pick<Plan, 'state'> }) {
  const { notes } = useText(lifeWords)
  if (state === 'draft' || state === 'issued') return null
  return <Note>{notes[state]}</Note>
}

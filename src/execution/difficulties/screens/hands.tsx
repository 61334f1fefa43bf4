import { dayInVietnam } from '../../../platform/clock/clock.ts'
import { daysFrom, useFormat, useSession, useText } from '../../../ui/kit/index.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyPage, HandRow } from '../shapes.ts'

/** Through whose hands it went, how long each held it, and what each said. */
export function Hands({ difficulty: { hands } }: { difficulty: DifficultyPage }) {
  const text = useText(difficultyScreens)
  return (
    <section className="difficulty-part">
      <h3>{text.hands}</h3>
      <ol className="difficulty-hands">
        {hands.map((hand) => (
          <OneHand key={hand.position} hand={hand} />
        ))}
      </ol>
    </section>
  )
}

function OneHand({ hand }: { hand: HandRow }) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const { today } = useSession()
  const { agencyName, receivedAt, dueOn, note, interim, interimAt, answer, outcome, leftAt } = hand
  const days = daysFrom(dayIn(receivedAt), leftAt ? dayIn(leftAt) : today)
  return (
    <li data-now={leftAt === null}>
      <strong>{agencyName}</strong>
      <span className="quiet difficulty-held">
        {text.received(format.dayShort(receivedAt))} · {leftAt ? text.heldFor(days) : text.heldNow(days)} ·{' '}
        {text.dueBy(format.dayShort(dueOn))}
      </span>
      {note ? <p className="difficulty-text">“{note}”</p> : null}
      {interim && interimAt ? (
        <p className="difficulty-text">
          <span className="quiet">{text.interimOn(format.dayShort(interimAt))}</span> {interim}
        </p>
      ) : null}
      {answer ? (
        <p className="difficulty-text">
          <span className="quiet">{outcome ? text.outcomes[outcome] : text.answer}:</span> {answer}
        </p>
      ) : null}
    </li>
  )
}

const dayIn = (instant: string): string => dayInVietnam(new Date(instant))

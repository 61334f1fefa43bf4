import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { todayScreens } from '../screen-messages.ts'
import type { Numbers as Counted } from '../shapes.ts'

/** The whole in five numbers; each opens what it counts. */
export function Numbers({ numbers }: { numbers: Counted }) {
  const text = useText(todayScreens)
  const format = useFormat()
  const tiles = [
    { value: numbers.done, of: numbers.assignments, word: text.doneShare, to: '/tasks?state=done&current=true' },
    { value: numbers.overdue, of: null, word: text.overdue, to: '/tasks?overdue=true&current=true' },
    { value: numbers.reportsSent, of: numbers.reportsOwed, word: text.reportsSent, to: '/reports' },
    { value: numbers.activities, of: null, word: text.activities, to: '/activities?state=approved&current=true' },
    { value: numbers.difficulties, of: null, word: text.difficulties, to: '/difficulties?state=open' },
  ]
  return (
    <section>
      <h2 className="only-heard">{text.numbers}</h2>
      <ul className="today-numbers">
        {tiles.map(({ value, of, word, to }) => (
          <li key={word}>
            <Link to={to} className="today-card">
              <span className="today-number">
                {format.number(value)}
                {of === null ? null : <span className="quiet">{text.ofAll(format.number(of))}</span>}
              </span>
              <span>{word}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { StateBadge, useFormat, useText } from '../../../ui/kit/index.ts'
import { overviewMessages } from '../messages.ts'
import { overviewScreens } from '../screen-messages.ts'
import { type BoardDuty, Look } from '../shapes.ts'
import { lookSigns } from './looks.ts'

/** What the signs mean; on paper it stands under the matrix too. */
export function Legend() {
  const words = useText(overviewMessages)
  return (
    <section className="board-legend" aria-label={words.legend}>
      {Look.options.map((look) => (
        <StateBadge key={look} state={lookSigns[look]} word={words.looks[look]} />
      ))}
      <span className="quiet">{words.countHelp}</span>
    </section>
  )
}

/** The tasks by name, for paper, where nothing can be pointed at. */
export function DutyNames({ duties }: { duties: readonly BoardDuty[] }) {
  const text = useText(overviewScreens)
  const format = useFormat()
  return (
    <section className="board-duties">
      <h2>{text.dutyList}</h2>
      <ul>
        {duties.map(({ id, label, short, dueOn, byReport }) => (
          <li key={id}>
            <strong>{label}.</strong> <span lang="vi">{short}</span>
            {dueOn && !byReport ? <span className="quiet"> ({text.dutyDue(format.dayShort(dueOn))})</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

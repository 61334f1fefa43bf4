import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Board } from '../shapes.ts'

/** The two last days of a plan's reports, and who would be missing if it ended today. */
export function Clocks({ board }: { board: Board }) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const { plan, agenciesDueOn, consolidatedDueOn, consolidatedSent, lacking } = board
  const left = (day: string | null) => (day ? text.until(format.dayShort(day), format.daysLeft(day)) : text.noDay)
  return (
    <section className="board-clocks" aria-label={text.clocks}>
      <p>
        <Link to={`/reports?plan=${plan.id}`}>{text.agenciesClock}</Link>{' '}
        <strong className="figures">{left(agenciesDueOn)}</strong>
      </p>
      <p>
        <Link to={`/reports/${plan.id}/consolidated`}>{text.consolidatedClock}</Link>{' '}
        <strong className="figures">{consolidatedSent ? text.closed : left(consolidatedDueOn)}</strong>
      </p>
      {lacking > 0 ? (
        <p>{text.ifToday(format.number(lacking))}</p>
      ) : board.reports.owed > 0 ? (
        <p>{text.nobodyLacks}</p>
      ) : null}
    </section>
  )
}

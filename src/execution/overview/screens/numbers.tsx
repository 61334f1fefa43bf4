import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { allShares } from '../rules.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Dashboard } from '../shapes.ts'
import { activitiesAt, sharesAt } from './addresses.ts'

interface NumbersProps {
  readonly dashboard: Dashboard
  readonly days: { readonly from?: string; readonly to?: string }
}

/** What the charts add up to; each number opens what it counts. */
export function Numbers({ dashboard, days }: NumbersProps) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const { planId: plan, shares, reports, activities } = dashboard
  const tiles = [
    { value: shares.done, of: allShares(shares), word: text.sharesDone, to: sharesAt({ plan }, 'done') },
    { value: shares.overdue, of: null, word: text.sharesOverdue, to: sharesAt({ plan }, 'overdue') },
    {
      value: reports.sent,
      of: reports.owed,
      word: text.reportsSent,
      to: plan ? `/reports?plan=${plan}` : '/reports',
    },
    { value: activities.total, of: null, word: text.activitiesDone, to: activitiesAt({ plan, ...days }) },
  ]
  return (
    <section aria-label={text.numbers}>
      <ul className="dashboard-numbers">
        {tiles.map(({ value, of, word, to }) => (
          <li key={word}>
            <Link to={to} className="dashboard-number">
              <strong className="figures">
                {format.number(value)}
                {of === null ? null : <span className="quiet">{text.ofAll(format.number(of))}</span>}
              </strong>
              <span>{word}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

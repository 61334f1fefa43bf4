import { StateBadge, useFormat, useText } from '../../../ui/kit/index.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { ComparedPoint, CopyRow } from '../shapes.ts'

/** How the paper's words compare with what the program holds; said as the hint that it is. */
export function Comparison({ copy: { reading, comparison } }: { copy: CopyRow }) {
  const text = useText(signedCopyScreens)
  if (!reading) return <p className="quiet">{text.noWords}</p>
  if (comparison.length === 0) return null
  return (
    <section>
      <h3>{text.compared}</h3>
      <ul className="compared">
        {comparison.map((point) => (
          <li key={point.point}>
            <span>{text.points[point.point]}</span>
            <StateBadge state={point.same ? 'done' : 'returned'} word={point.same ? text.same : text.differs} />
            <Said point={point} />
          </li>
        ))}
      </ul>
      <p className="quiet">{text.comparedHint}</p>
    </section>
  )
}

/** What the paper says, where it differs or counts. */
function Said({ point }: { point: ComparedPoint }) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  if (point.point === 'items') return <span>{text.counts(format.number(point.paper), format.number(point.held))}</span>
  if (point.point === 'figures')
    return (
      <span>
        {text.figuresFound(format.number(point.found), format.number(point.held))}
        {point.missing.length > 0 ? `; ${text.figuresMissing(point.missing.join('; '))}` : null}
      </span>
    )
  if (point.point === 'number') return <span>{text.counts(point.paper, point.held)}</span>
  return point.same ? null : <span className="wrapping">{text.inPaper(point.paper)}</span>
}

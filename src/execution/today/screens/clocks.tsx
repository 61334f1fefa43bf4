import { Deadline, Link, useSession, useText } from '../../../ui/kit/index.ts'
import { todayScreens } from '../screen-messages.ts'
import type { Clock } from '../shapes.ts'

/** The last days of the plans' reports, with what is still missing for each. */
export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const text = useText(todayScreens)
  const { can } = useSession()
  const several = new Set(clocks.map(({ planId }) => planId)).size > 1
  return (
    <section>
      <h2>{text.clocks}</h2>
      <div className="today-clocks">
        {clocks.map((clock) => (
          <Face key={`${clock.planId} ${clock.kind}`} clock={clock} isNamed={several} />
        ))}
      </div>
      {can('overview.read') ? <Link to="/overview/board">{text.board}</Link> : null}
    </section>
  )
}

function Face({ clock, isNamed }: { clock: Clock; isNamed: boolean }) {
  const text = useText(todayScreens)
  const { kind, planId, planTitle, dueOn, sent, owed, late, paused } = clock
  const isOver = sent === owed
  const to = kind === 'agencies' ? `/reports?plan=${planId}` : `/reports/${planId}/consolidated`
  return (
    <div className="today-card">
      <h3>
        <Link to={to}>{text.clock[kind]}</Link>
      </h3>
      {isNamed ? <p className="quiet">{planTitle}</p> : null}
      <p className="today-clock">{dueOn ? <Deadline day={dueOn} done={isOver || paused} /> : text.noDay}</p>
      {paused ? <p>{text.paused}</p> : null}
      {kind === 'agencies' ? (
        <>
          <p>{text.sentOf(sent, owed)}</p>
          {late > 0 ? <p className="today-late">{text.late(late)}</p> : null}
          {sent < owed && !paused ? <p className="quiet">{text.ifToday(owed - sent)}</p> : null}
        </>
      ) : (
        <p>{isOver ? text.closed : text.notClosed}</p>
      )}
    </div>
  )
}

import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentPage, AssignmentRole, TaskAgency } from '../shapes.ts'

/** So many are named; tasks of all agencies have sixty of them. */
const NAMED = 5

/** Who leads the task and who joins in; whoever may see more follows the link to all of them with their states. */
export function Agencies({ page: { agencies, task } }: { page: AssignmentPage }) {
  const text = useText(taskScreens)
  const ofRole = (role: AssignmentRole) => agencies.filter((agency) => agency.role === role)
  return (
    <section className="task-card task-part">
      <h2>{text.doer}</h2>
      <dl className="facts">
        <div>
          <dt>{text.lead}</dt>
          <Names agencies={ofRole('lead')} />
        </div>
        <div>
          <dt>{text.partners}</dt>
          <Names agencies={ofRole('partner')} />
        </div>
      </dl>
      {agencies.length > 1 ? <Link to={`/tasks/whole/${task.id}`}>{text.whole}</Link> : null}
    </section>
  )
}

function Names({ agencies }: { agencies: readonly TaskAgency[] }) {
  const text = useText(taskScreens)
  const format = useFormat()
  const more = agencies.length - NAMED
  return (
    <dd>
      {agencies.length === 0 ? <span className="quiet">{text.nobody}</span> : null}
      <ul className="plain-list">
        {agencies.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>
            <Link to={`/agencies?agency=${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
      {more > 0 ? <span className="quiet">{text.moreAgencies(format.number(more))}</span> : null}
    </dd>
  )
}

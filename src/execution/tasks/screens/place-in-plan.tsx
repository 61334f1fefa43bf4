import { Link, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentPage } from '../shapes.ts'

/** Where the task comes from: the plan, the section, its owner. */
export function PlaceInPlan({ page: { plan, task } }: { page: AssignmentPage }) {
  const text = useText(taskScreens)
  return (
    <section className="task-card task-part">
      <h2>{text.place}</h2>
      <Link to={task.itemId ? `/plans/${plan.id}?item=${task.itemId}` : `/plans/${plan.id}`} lang="vi">
        {plan.title}
      </Link>
      <dl className="facts">
        <div>
          <dt>{text.section}</dt>
          <dd>{task.section}</dd>
        </div>
        <div>
          <dt>{text.owner}</dt>
          <dd>
            <Link to={`/agencies?agency=${plan.owner.id}`}>{plan.owner.name}</Link>
          </dd>
        </div>
      </dl>
      {task.requested ? <p className="quiet">{text.requested}</p> : null}
    </section>
  )
}

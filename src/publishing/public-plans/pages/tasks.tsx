import { shortDate } from '../../../platform/text/dates.ts'
import { pageWords } from '../page-messages.ts'
import type { PublicTask } from '../public-plan.ts'
import type { PlanProps } from './plan.tsx'

/** Beyond so many names a list is folded. */
const MOST_NAMES = 6

/** What the plan asks, by section. */
export function TaskList({ frame, plan }: PlanProps) {
  const text = pageWords[frame.language]
  const sections = [...Map.groupBy(plan.tasks, ({ section }) => section)]
  return (
    <section id="viec" aria-labelledby="viec-ten">
      <h2 id="viec-ten">
        {text.tasks} <span className="quiet figures">· {text.tasksCount(plan.tasks.length)}</span>
      </h2>
      {plan.tasks.length === 0 ? <p className="quiet">{text.noTasks}</p> : null}
      {sections.map(([section, tasks]) => (
        <section key={section} aria-label={text.section(section)}>
          <p className="quiet">{text.section(section)}</p>
          <ol className="cards">
            {tasks.map((task) => (
              <Task key={task.anchor} frame={frame} task={task} />
            ))}
          </ol>
        </section>
      ))}
      {plan.countedOnly > 0 ? <p className="quiet counted-only">{text.countedOnly(plan.countedOnly)}</p> : null}
    </section>
  )
}

function Task({ frame, task }: Pick<PlanProps, 'frame'> & { task: PublicTask }) {
  const text = pageWords[frame.language]
  const { anchor, label, clause, requested, progress, amendedBy } = task
  return (
    <li id={anchor}>
      <h3 className="label">
        {text.task(label)}
        {requested ? ` (${text.requested})` : ''}
      </h3>
      <p lang="vi">{clause}</p>
      <Names frame={frame} task={task} as="lead" />
      <Names frame={frame} task={task} as="partner" />
      <TaskDeadline frame={frame} task={task} />
      {progress ? <p className="figures">{text.taskProgress(progress.done, progress.shares)}</p> : null}
      {amendedBy.length > 0 ? (
        <p className="quiet">
          {text.amendedBy} {amendedBy.map(text.paper).join('; ')}
        </p>
      ) : null}
    </li>
  )
}

function Names({ frame, task, as }: Pick<PlanProps, 'frame'> & { task: PublicTask; as: 'lead' | 'partner' }) {
  const text = pageWords[frame.language]
  const names = (task.agencies ?? []).filter((agency) => agency.role === as).map(({ name }) => name)
  if (names.length === 0) return null
  if (names.length <= MOST_NAMES)
    return (
      <p>
        <span className="quiet">{text[as]}:</span> <span lang="vi">{names.join(', ')}</span>
      </p>
    )
  return (
    <details>
      <summary>
        <span className="quiet">{text[as]}:</span> {text.agenciesCount(names.length)}
      </summary>
      <p lang="vi">{names.join(', ')}</p>
    </details>
  )
}

/** The last day on which it is in time, and the words of the plan; never whether it is late. */
function TaskDeadline({ frame, task: { deadline } }: Pick<PlanProps, 'frame'> & { task: PublicTask }) {
  const text = pageWords[frame.language]
  if (!deadline) return null
  const { text: printed, lastDay } = deadline
  return (
    <p className="figures">
      <span className="quiet">{text.deadline}:</span> {lastDay ? text.lastDay(shortDate(lastDay)) : null}
      {printed ? <span lang="vi">{lastDay ? ` (${printed})` : printed}</span> : null}
    </p>
  )
}

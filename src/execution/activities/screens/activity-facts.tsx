import { Link, useText } from '../../../ui/kit/index.ts'
import { TaskName } from '../../tasks/screens/task-name.tsx'
import { activitiesMessages } from '../messages.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityPage } from '../shapes.ts'

/** For which tasks, whom, in which languages, about what; who recorded and decided. */
export function ActivityFacts({ page }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  const words = useText(activitiesMessages)
  const topics = (kind: 'theme' | 'channel') =>
    page.topics.filter((topic) => topic.kind === kind).map(({ label, title }) => `${label} ${title}`)
  const facts = [
    { name: text.audiences, values: page.audiences.map((one) => words.audiences[one]) },
    { name: text.languages, values: page.languages.map((one) => words.languages[one]) },
    { name: text.channels, values: topics('channel') },
    { name: text.themes, values: topics('theme') },
    { name: text.recordedBy, values: [page.createdByName] },
    { name: text.decidedBy, values: page.decidedByName ? [page.decidedByName] : [] },
  ].filter(({ values }) => values.length > 0)
  return (
    <section className="activity-card">
      <h2>{text.facts}</h2>
      <dl className="facts">
        <div>
          <dt>{text.tasks}</dt>
          <dd>
            <ul className="plain-list">
              {page.tasks.map(({ id, label, clause }) => (
                <li key={id}>
                  <Link to={`/tasks/${id}`}>
                    <TaskName label={label} clause={clause} />
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {facts.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{values.join('; ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

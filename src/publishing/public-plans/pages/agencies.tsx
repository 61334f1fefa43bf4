import { pageWords } from '../page-messages.ts'
import type { PlanProps } from './plan.tsx'

/** Whom the plan asks, each with its tasks: names and places on the page, never how far one agency is. */
export function AgencyList({ frame, plan: { agencies } }: PlanProps) {
  const text = pageWords[frame.language]
  if (!agencies) return null
  return (
    <section id="co-quan" aria-labelledby="co-quan-ten">
      <h2 id="co-quan-ten">
        {text.agencies} <span className="quiet figures">· {text.agenciesCount(agencies.length)}</span>
      </h2>
      <ul className="by-agency">
        {agencies.map(({ anchor, name, tasks }) => (
          <li key={anchor} id={anchor}>
            <span lang="vi">{name}</span>
            <div className="task-links figures">
              {tasks.map((task) => (
                <a key={task.anchor} href={`#${task.anchor}`}>
                  {task.label}
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

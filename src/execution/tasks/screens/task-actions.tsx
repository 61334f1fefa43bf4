import { useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { Task, TaskAction } from '../shapes.ts'

/** The verbs inside a task, one line each, with what the plan says of place, quantity and time. */
export function TaskActions({ task: { actions, quantities } }: { task: Pick<Task, 'actions' | 'quantities'> }) {
  const text = useText(taskScreens)
  if (actions.length === 0) return null
  return (
    <section className="task-part">
      <h2>{text.actions}</h2>
      <ol className="task-actions" lang="vi">
        {actions.map((action) => (
          <li key={Object.values(action).join(' ')}>
            <ActionWords action={action} />
          </li>
        ))}
      </ol>
      {quantities.length > 0 ? (
        <p className="quiet">
          {text.quantities}: {quantities.join('; ')}
        </p>
      ) : null}
    </section>
  )
}

function ActionWords({ action }: { action: TaskAction }) {
  const { actionMore } = useText(taskScreens)
  const more = (['place', 'quantity', 'deadline', 'recurrence'] as const).flatMap((part) => {
    const words = action[part]
    return words ? [actionMore[part](words)] : []
  })
  return (
    <>
      <b>{action.verb}</b> {action.object}
      {more.length > 0 ? <span className="quiet"> ({more.join('; ')})</span> : null}
    </>
  )
}

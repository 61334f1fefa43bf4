import { EmptyState, Page, Terraces, useText } from '../../../../ui/kit/index.ts'
import { TaskName } from '../../../tasks/screens/task-name.tsx'
import type { AssignmentRow } from '../../../tasks/shapes.ts'
import { activityScreens } from '../../screen-messages.ts'

interface FirstTaskProps {
  readonly tasks: readonly AssignmentRow[]
  readonly onChoose: (assignmentId: string) => void
}

/** The first question of the form: everything after it follows from the task. */
export function FirstTask({ tasks, onChoose }: FirstTaskProps) {
  const text = useText(activityScreens)
  const plans = [...Map.groupBy(tasks, ({ planId }) => planId)]
  return (
    <Page title={text.newTitle} crumbs={[{ title: text.title, to: '/activities' }]}>
      {tasks.length === 0 ? (
        <EmptyState title={text.noTask} drawing={<Terraces />} />
      ) : (
        <section className="form-step">
          <h2>{text.steps.tasks}</h2>
          <p className="quiet">{text.chooseTaskHelp}</p>
          {plans.map(([planId, ofPlan]) => (
            <PlanTasks key={planId} tasks={ofPlan} isNamed={plans.length > 1} onChoose={onChoose} />
          ))}
        </section>
      )}
    </Page>
  )
}

/** The tasks of one plan, under its title where there are several. */
function PlanTasks({ tasks, isNamed, onChoose }: FirstTaskProps & { isNamed: boolean }) {
  return (
    <>
      {isNamed ? <h3 lang="vi">{tasks[0]?.planTitle}</h3> : null}
      <ul className="task-choices">
        {tasks.map(({ id, label, clause }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <TaskName label={label} clause={clause} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

import { EmptyState, Page, Terraces, useText } from '../../../../ui/kit/index.ts'
import type { AssignmentRow } from '../../../tasks/shapes.ts'
import { activityScreens } from '../../screen-messages.ts'
import { TaskSelect } from './task-fields.tsx'

interface FirstTaskProps {
  readonly tasks: readonly AssignmentRow[]
  readonly onChoose: (assignmentId: string) => void
}

/** The first question of the form: everything after it follows from the task. */
export function FirstTask({ tasks, onChoose }: FirstTaskProps) {
  const text = useText(activityScreens)
  return (
    <Page title={text.newTitle} crumbs={[{ title: text.title, to: '/activities' }]}>
      {tasks.length === 0 ? (
        <EmptyState title={text.noTask} drawing={<Terraces />} />
      ) : (
        <div className="form-step">
          <h2>{text.steps.tasks}</h2>
          <p className="quiet">{text.chooseTaskHelp}</p>
          <TaskSelect label={text.chooseTask} tasks={tasks} onChoose={onChoose} />
        </div>
      )}
    </Page>
  )
}

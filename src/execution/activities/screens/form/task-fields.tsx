import { ActionIcon, CloseIcon, Select } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { TaskName } from '../../../tasks/screens/task-name.tsx'
import type { AssignmentRow } from '../../../tasks/shapes.ts'
import { activityScreens } from '../../screen-messages.ts'
import type { FormPart } from './use-activity-form.ts'

interface TaskSelectProps {
  readonly label: string
  readonly tasks: readonly AssignmentRow[]
  readonly onChoose: (assignmentId: string) => void
}

/** A task found by its label or words. */
function TaskSelect({ label, tasks, onChoose }: TaskSelectProps) {
  return (
    <Select
      label={label}
      data={tasks.map((task) => ({ value: task.id, label: `${task.label} · ${beginning(task.clause)}` }))}
      maxDropdownHeight={360}
      value={null}
      searchable
      onChange={(id) => {
        if (id) onChoose(id)
      }}
    />
  )
}

const beginning = (clause: string): string => (clause.length > 110 ? `${clause.slice(0, 110).trimEnd()}…` : clause)

/** For which tasks the activity was; at least one, all of one plan. */
export function TaskFields({
  form: { draft, set, chosenTasks },
  tasks,
}: FormPart & { tasks: readonly AssignmentRow[] }) {
  const text = useText(activityScreens)
  const planId = chosenTasks[0]?.planId
  const others = tasks.filter((task) => task.planId === planId && !draft.assignments.includes(task.id))
  const remove = (id: string) => set({ assignments: draft.assignments.filter((one) => one !== id) })
  return (
    <>
      <ul className="chosen-tasks">
        {chosenTasks.map(({ id, label, clause }) => (
          <li key={id}>
            <TaskName label={label} clause={clause} />
            {chosenTasks.length > 1 ? (
              <ActionIcon variant="default" aria-label={text.removeTask(label)} onClick={() => remove(id)}>
                <CloseIcon size="16" />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <TaskSelect
          key={draft.assignments.length}
          label={text.addTask}
          tasks={others}
          onChoose={(id) => set({ assignments: [...draft.assignments, id] })}
        />
      ) : null}
    </>
  )
}

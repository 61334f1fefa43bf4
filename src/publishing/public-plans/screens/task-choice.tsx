import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useText } from '../../../ui/kit/index.ts'
import { publicationScreens } from '../screen-messages.ts'
import type { PublicationDesk } from '../shapes.ts'
import type { ChoiceProps } from './field-choice.tsx'

/** Which tasks are told; restricted ones only as a number. */
export function TaskChoice({ desk: { tasks }, choice: { tasks: chosen }, set }: ChoiceProps) {
  const text = useText(publicationScreens)
  const ids = tasks.map(({ id }) => id)
  const change = (id: string, isChosen: boolean) =>
    set({ tasks: ids.filter((one) => (one === id ? isChosen : chosen.includes(one))) })
  return (
    <fieldset className="publication-part">
      <legend>
        {text.tasks} <span className="quiet figures">· {text.chosen(chosen.length, tasks.length)}</span>
      </legend>
      <Group gap="xs" mb="sm">
        <Button variant="default" size="xs" onClick={() => set({ tasks: ids })}>
          {text.all}
        </Button>
        <Button variant="default" size="xs" onClick={() => set({ tasks: [] })}>
          {text.none}
        </Button>
      </Group>
      <Stack gap="sm">
        {tasks.map((task) => (
          <Checkbox
            key={task.id}
            label={<TaskName task={task} />}
            description={task.restricted ? text.countOnly : null}
            checked={chosen.includes(task.id)}
            onChange={({ currentTarget: { checked } }) => change(task.id, checked)}
          />
        ))}
      </Stack>
    </fieldset>
  )
}

function TaskName({ task: { label, clause, requested } }: { task: PublicationDesk['tasks'][number] }) {
  const text = useText(publicationScreens)
  return (
    <span className="publication-task">
      <strong>{label}</strong>
      {requested ? ` (${text.requested})` : ''} · {clause}
    </span>
  )
}

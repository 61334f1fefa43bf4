import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice, useKeptState, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { ItemContent, type PlanItem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { ItemFields, withoutEmptyLines } from './item-form.tsx'

const empty: ItemContent = {
  section: '',
  label: '',
  lead: [],
  coordinating: [],
  action: '',
  actions: [],
  role: 'chu_tri',
  requested: false,
  deadlines: [],
  eventDates: [],
  quantities: [],
  places: [],
  restricted: false,
}

/** Opens the form of an item that the reader did not find. */
export function AddItemButton({ behind }: { behind: PlanItem | undefined }) {
  const text = useText(deskWords)
  const { ask } = useDesk()
  return (
    <Button className="add-part" variant="default" onClick={() => ask('add', behind?.id)}>
      {text.addItem}
    </Button>
  )
}

/** An item added behind another one, or first of all; what was typed stays on this device until it is added. */
export function AddItemForm({ behind }: { behind: PlanItem | undefined }) {
  const text = useText(deskWords)
  const { planId, add, ask } = useDesk()
  const first = { ...empty, section: behind?.section ?? '' }
  const { value, set, forget } = useKeptState<ItemContent>(`desk.${planId}.new-item`, { shape: ItemContent, first })
  const [error, setError] = useState<unknown>(null)
  const isReady = value.label.trim() !== '' && value.action.trim() !== ''
  const word = behind ? text.addAfter(behind.label) : text.addLast
  const send = () =>
    add(ItemContent.parse(withoutEmptyLines(value)), behind?.id ?? null).then((id) => {
      forget()
      ask(null, id)
    }, setError)
  return (
    <section
      className="reading"
      aria-label={word}
      onKeyDown={({ key, ctrlKey, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) ask(null)
        if (key === 'Enter' && ctrlKey && isReady) void send()
      }}
    >
      <h3>{word}</h3>
      <ErrorNotice error={error} />
      <Stack>
        <ItemFields value={value} onChange={(changes) => set({ ...value, ...changes })} />
      </Stack>
      <Group mt="md">
        <Button disabled={!isReady} onClick={() => void send()}>
          {text.add}
        </Button>
        <Button variant="default" onClick={() => ask(null)}>
          {text.cancelAdd}
        </Button>
      </Group>
    </section>
  )
}

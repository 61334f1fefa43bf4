import { Autocomplete, Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanItem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'

interface MoveDialogProps {
  readonly items: readonly PlanItem[]
  /** What is to be moved; nothing closes the dialog. */
  readonly ids: readonly string[]
}

/** Asks where items go: before another one or to the end, and into which section. */
export function MoveDialog({ items, ids }: MoveDialogProps) {
  const text = useText(deskWords)
  const { ask } = useDesk()
  const moving = items.filter(({ id }) => ids.includes(id))
  return (
    <Modal
      opened={moving.length > 0}
      onClose={() => ask(null)}
      title={text.moveTitle(moving.length, moving[0]?.label ?? '')}
      closeButtonProps={{ 'aria-label': text.moveCancel }}
    >
      {moving.length > 0 ? <MoveForm items={items} moving={moving} /> : null}
    </Modal>
  )
}

/** The value of "to the end" among the ids of items. */
const END = 'end'

function MoveForm({ items, moving }: { items: readonly PlanItem[]; moving: readonly PlanItem[] }) {
  const text = useText(deskWords)
  const { move, ask } = useDesk()
  const ids = moving.map(({ id }) => id)
  const [before, setBefore] = useState(() => behindLast(items, ids))
  const [section, setSection] = useState('')
  const places = useMemo(
    () => [
      ...items.map(({ id, label, action }) => ({ value: id, label: `${label} · ${shortened(action)}` })),
      { value: END, label: text.moveToEnd },
    ],
    [items, text],
  )
  const sections = useMemo(() => [...new Set(items.map((item) => item.section))].filter(Boolean), [items])
  const send = () => {
    move(ids, { before: before === END ? null : before, ...(section.trim() ? { section: section.trim() } : {}) })
    ask(null)
  }
  return (
    <Stack
      onKeyDown={({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey) send()
      }}
    >
      <Select
        searchable
        data-autofocus
        label={text.moveBefore}
        data={places.filter(({ value }) => !ids.includes(value))}
        limit={50}
        allowDeselect={false}
        value={before}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(value) => setBefore(value ?? END)}
      />
      <Autocomplete
        label={text.moveSection}
        description={text.moveSectionHint}
        placeholder={moving[0]?.section ?? ''}
        data={sections}
        value={section}
        onChange={setSection}
      />
      <Group>
        <Button onClick={send}>{text.moveConfirm}</Button>
        <Button variant="default" onClick={() => ask(null)}>
          {text.moveCancel}
        </Button>
      </Group>
    </Stack>
  )
}

const shortened = (words: string): string => (words.length > 48 ? `${words.slice(0, 48)}…` : words)

/** Where they stand: before what follows the last of them. */
const behindLast = (items: readonly PlanItem[], ids: readonly string[]): string => {
  const last = items.findLastIndex(({ id }) => ids.includes(id))
  return items[last + 1]?.id ?? END
}

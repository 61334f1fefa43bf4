import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ErrorNotice, newId, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { useDesk } from './desk-context.ts'

interface AddPartProps<T> {
  /** "Thêm mục" */
  readonly word: string
  readonly empty: T
  readonly isValid: (value: T) => boolean
  readonly send: (id: string, value: T) => Promise<{ revision: number }>
  readonly children: (value: T, set: (changes: Partial<T>) => void) => ReactNode
}

/** Adds by hand what the reader did not find: a form that opens, and is sent when it is complete. */
export function AddPart<T extends object>(props: AddPartProps<T>) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <AddForm {...props} onClose={() => setOpen(false)} />
  return (
    <Button className="add-part" variant="default" onClick={() => setOpen(true)}>
      {props.word}
    </Button>
  )
}

function AddForm<T extends object>(props: AddPartProps<T> & { onClose: () => void }) {
  const { word, empty, isValid, send, children, onClose } = props
  const text = useText(deskWords)
  const desk = useDesk()
  const [id] = useState(newId)
  const [value, setValue] = useState(empty)
  const [error, setError] = useState<unknown>(null)
  const add = () =>
    desk.put({ id, revision: 0 }, () => send(id, value)).then(onClose, (refused: unknown) => setError(refused))
  return (
    <section className="reading" aria-label={word}>
      <h3>{word}</h3>
      <ErrorNotice error={error} />
      <Stack>{children(value, (changes) => setValue((old) => ({ ...old, ...changes })))}</Stack>
      <Group mt="md">
        <Button disabled={!isValid(value)} onClick={() => void add()}>
          {text.add}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text.cancelAdd}
        </Button>
      </Group>
    </section>
  )
}

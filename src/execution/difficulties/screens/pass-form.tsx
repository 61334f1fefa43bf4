import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import {
  DayField,
  ErrorNotice,
  useKeptState,
  useRead,
  useSay,
  useText,
  useWrite,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { Addressees, DifficultyRow } from '../shapes.ts'
import { changedByDifficulties } from './changed.ts'

interface PassFormProps {
  readonly difficulty: DifficultyRow
  readonly onDone: () => void
}

/** Passing it up or sideways to whoever can decide, with a word why. */
export function PassForm({ difficulty, onDone }: PassFormProps) {
  const { planId, assignmentId } = difficulty
  const deciding = useRead(difficultiesContract.addressees, { planId, assignmentId: assignmentId ?? undefined })
  return (
    <WhenRead of={deciding}>{(found) => <Fields difficulty={difficulty} deciding={found} onDone={onDone} />}</WhenRead>
  )
}

const Passing = z.object({ to: z.string(), note: z.string(), answerDueOn: z.string() })

function Fields({ difficulty, deciding, onDone }: PassFormProps & { readonly deciding: Addressees }) {
  const { id, revision, agencyId } = difficulty
  const text = useText(difficultyScreens)
  const say = useSay()
  const addressees = deciding.addressees.filter((one) => one.id !== agencyId)
  const above = addressees.find(({ kind }) => kind === 'above') ?? addressees[0]
  const { value, set, forget } = useKeptState(`lantoa.pass.${id}`, {
    shape: Passing,
    first: { to: above?.id ?? '', note: '', answerDueOn: deciding.answerDueOn },
  })
  const [isChecked, setChecked] = useState(false)
  const pass = useWrite(difficultiesContract.pass, {
    invalidates: changedByDifficulties,
    onDone: () => {
      forget()
      say(text.passed)
      onDone()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const { to: addressedTo, note, answerDueOn } = value
    if (note.trim()) pass.mutate({ difficultyId: id, revision, addressedTo, note, answerDueOn })
    else document.getElementById('difficulty-pass')?.focus()
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ErrorNotice error={pass.error} />
        <Select
          label={text.passTo}
          data={addressees.map(({ id: value, name }) => ({ value, label: name }))}
          value={value.to}
          allowDeselect={false}
          searchable
          onChange={(to) => set({ ...value, to: to ?? '' })}
        />
        <Textarea
          id="difficulty-pass"
          label={text.passWhy}
          description={text.passHint}
          value={value.note}
          maxLength={2000}
          autosize
          minRows={2}
          error={isChecked && !value.note.trim() ? text.wordsMissing : null}
          onChange={(event) => set({ ...value, note: event.currentTarget.value })}
        />
        <DayField
          label={`${text.answerBy} (${text.answerByHint})`}
          value={value.answerDueOn}
          onChange={(answerDueOn) => set({ ...value, answerDueOn })}
        />
        <Group>
          <Button type="submit" loading={pass.isPending}>
            {text.passOn}
          </Button>
          <Button variant="default" onClick={onDone}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

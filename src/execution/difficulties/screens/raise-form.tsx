import { Button, Group, Radio, Select, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import {
  ErrorNotice,
  newId,
  RequiredMark,
  useAddress,
  useKeptState,
  useRead,
  useSay,
  useSession,
  useText,
  useWrite,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { tasksContract } from '../../tasks/contract.ts'
import type { AssignmentRow } from '../../tasks/shapes.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { Addressee, DifficultyRow } from '../shapes.ts'

interface RaiseFormProps {
  readonly planId: string
  readonly assignmentId?: string | null
  /** The difficulty being changed; a new one without it. */
  readonly before?: DifficultyRow
  readonly onDone?: () => void
}

/** What hinders, what is proposed, and to whom it is put. */
export function RaiseForm(props: RaiseFormProps) {
  const { post } = useSession()
  const agencyId = props.before?.agencyId ?? post?.agencyId
  const addressees = useRead(difficultiesContract.addressees, { planId: props.planId })
  const tasks = useRead(tasksContract.list, { planId: props.planId, agencyId, limit: 200 })
  return (
    <WhenRead of={addressees}>
      {(names) => (
        <WhenRead of={tasks}>{({ items }) => <Fields {...props} addressees={names} tasks={items} />}</WhenRead>
      )}
    </WhenRead>
  )
}

const Words = z.object({
  id: z.string(),
  assignmentId: z.string().nullable(),
  description: z.string(),
  proposal: z.string(),
  addressedTo: z.string(),
})

interface FieldsProps extends RaiseFormProps {
  readonly addressees: readonly Addressee[]
  readonly tasks: readonly AssignmentRow[]
}

function Fields({ planId, assignmentId = null, before, onDone, addressees, tasks }: FieldsProps) {
  const text = useText(difficultyScreens)
  const kept = useKeptState(`lantoa.difficulty.${before?.id ?? assignmentId ?? planId}`, {
    shape: Words,
    first: {
      id: before?.id ?? newId(),
      assignmentId: before ? before.assignmentId : openTask(tasks, assignmentId),
      description: before?.description ?? '',
      proposal: before?.proposal ?? '',
      addressedTo: before?.addressedTo ?? addressees[0]?.id ?? '',
    },
  })
  const [isChecked, setChecked] = useState(false)
  const raise = useRaise({ isNew: !before, forget: kept.forget, onDone })
  const { value: words } = kept
  const set = (changes: Partial<z.infer<typeof Words>>) => kept.set({ ...words, ...changes })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const { id: difficultyId, ...told } = words
    if (told.description.trim()) raise.mutate({ difficultyId, planId, revision: before?.revision ?? 0, ...told })
    else document.getElementById('difficulty-description')?.focus()
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        {kept.wasKept ? <p className="quiet">{text.keptHere}</p> : null}
        <ErrorNotice error={raise.error} />
        <TaskField tasks={tasks} value={words.assignmentId} onChange={(id) => set({ assignmentId: id })} />
        <Textarea
          id="difficulty-description"
          label={
            <>
              {text.description}
              <RequiredMark />
            </>
          }
          description={text.descriptionHint}
          value={words.description}
          maxLength={4000}
          autosize
          minRows={3}
          error={isChecked && !words.description.trim() ? text.descriptionMissing : null}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <Textarea
          label={text.proposal}
          description={text.proposalHint}
          value={words.proposal}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => set({ proposal: event.currentTarget.value })}
        />
        <AddresseeField
          addressees={addressees}
          value={words.addressedTo}
          onChange={(addressedTo) => set({ addressedTo })}
        />
        <Group>
          <Button type="submit" loading={raise.isPending}>
            {before ? text.save : text.send}
          </Button>
          {onDone ? (
            <Button
              variant="default"
              onClick={() => {
                kept.forget()
                onDone()
              }}
            >
              {text.cancel}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}

/** A restricted task takes no free words: then it is the whole plan. */
const openTask = (tasks: readonly AssignmentRow[], id: string | null): string | null =>
  tasks.find((task) => task.id === id && !task.restricted)?.id ?? null

interface Raising {
  readonly isNew: boolean
  readonly forget: () => void
  readonly onDone: (() => void) | undefined
}

/** Sends it; a new one then stands open beside the list. */
function useRaise({ isNew, forget, onDone }: Raising) {
  const text = useText(difficultyScreens)
  const say = useSay()
  const [, change] = useAddress()
  return useWrite(difficultiesContract.raise, {
    invalidates: ['/difficulties', '/today'],
    onDone: ({ id }) => {
      forget()
      say(isNew ? text.sent : text.saved)
      if (isNew) change({ raise: null, difficulty: id }, { step: true })
      onDone?.()
    },
  })
}

interface TaskFieldProps {
  readonly tasks: readonly AssignmentRow[]
  readonly value: string | null
  readonly onChange: (assignmentId: string | null) => void
}

function TaskField({ tasks, value, onChange }: TaskFieldProps) {
  const text = useText(difficultyScreens)
  const restricted = tasks.filter((task) => task.restricted)
  const options = tasks
    .filter((task) => !task.restricted)
    .map(({ id, label, clause }) => ({ value: id, label: `${label} · ${clause.slice(0, 90)}` }))
  return (
    <Select
      label={text.onWhat}
      description={
        restricted.length > 0 ? text.restrictedLeftOut(restricted.map(({ label }) => label).join(', ')) : undefined
      }
      data={[{ value: '', label: text.wholePlan }, ...options]}
      value={value ?? ''}
      allowDeselect={false}
      onChange={(id) => onChange(id || null)}
    />
  )
}

interface AddresseeFieldProps {
  readonly addressees: readonly Addressee[]
  readonly value: string
  readonly onChange: (addressedTo: string) => void
}

function AddresseeField({ addressees, value, onChange }: AddresseeFieldProps) {
  const text = useText(difficultyScreens)
  return (
    <Radio.Group label={text.chooseAddressee} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {addressees.map(({ id, name, kind }) => (
          <Radio key={id} value={id} label={name} description={text.kinds[kind]} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

import { Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice, newId, useAddressState, useText, useWrite } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import { ChangeKind, type TaskContent } from '../shapes.ts'
import { ChangeForm } from './change-form.tsx'
import { touched, useAmendment } from './use-amendment.ts'

/** A difference written by hand: what to do, to which task or report day, then the form of its content. */
export function AddChange({ onClose }: { onClose: () => void }) {
  const { tasks, duties } = useAmendment()
  const text = useText(amendmentScreens)
  const [asked, setAsked] = useAddressState('add')
  const [chosen, setChosen] = useState<string | null>(null)
  const kind = ChangeKind.safeParse(asked).data ?? 'change'
  const isDuty = kind === 'report_day'
  const options = isDuty
    ? duties.map((duty) => ({ value: duty.id, label: text.duties[duty.kind] }))
    : tasks.map(({ id, content }) => ({ value: id, label: shortened(`${content.label}. ${content.clause}`) }))
  return (
    <section className="card" aria-label={text.addChange}>
      <Stack>
        <h2 className="card-title">{text.addChange}</h2>
        <Select
          label={text.addWhat}
          data={ChangeKind.options.map((value) => ({ value, label: text.addKinds[value] }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => {
            setChosen(null)
            setAsked(value)
          }}
        />
        {kind === 'add' ? null : (
          <Select
            label={isDuty ? text.duty : text.task}
            placeholder={text.chooseTask}
            data={options}
            value={chosen}
            searchable
            onChange={setChosen}
          />
        )}
        <Content key={`${kind} ${chosen}`} kind={kind} chosen={chosen} onClose={onClose} />
      </Stack>
    </section>
  )
}

const shortened = (words: string): string => (words.length > 110 ? `${words.slice(0, 110).trimEnd()}…` : words)

interface ContentProps {
  readonly kind: ChangeKind
  readonly chosen: string | null
  readonly onClose: () => void
}

function Content({ kind, chosen, onClose }: ContentProps) {
  const { amendment, tasks, duties } = useAmendment()
  const text = useText(amendmentScreens)
  const [id] = useState(newId)
  const begun = {
    id,
    amendmentId: amendment.id,
    kind,
    taskId: null,
    dutyId: null,
    after: null,
    dayAfter: null,
    revision: 0,
  }
  const cancel = (
    <Button variant="subtle" w="fit-content" onClick={onClose}>
      {text.cancel}
    </Button>
  )
  if (kind === 'add')
    return <ChangeForm change={{ ...begun, after: emptyLike(tasks.at(-1)?.content) }} onClose={onClose} />
  if (kind === 'report_day') {
    const duty = duties.find((one) => one.id === chosen)
    return duty ? <ChangeForm change={{ ...begun, dutyId: duty.id, dayAfter: duty.dueOn }} onClose={onClose} /> : cancel
  }
  const task = tasks.find((one) => one.id === chosen)
  if (!task) return cancel
  if (kind === 'withdraw') return <Withdraw taskId={task.id} changeId={id} onClose={onClose} />
  return <ChangeForm change={{ ...begun, taskId: task.id, after: task.content }} onClose={onClose} />
}

/** A new task in the section of the plan's last one. */
const emptyLike = (last: TaskContent | undefined): TaskContent => ({
  ...{ section: last?.section ?? '', label: '', clause: '', actions: [], requested: false, restricted: false },
  ...{ dueText: null, dueOn: null, eventOn: null, quantities: [], leads: [], partners: [] },
})

function Withdraw({ taskId, changeId, onClose }: { taskId: string; changeId: string; onClose: () => void }) {
  const { amendment, tasks } = useAmendment()
  const text = useText(amendmentScreens)
  const put = useWrite(amendmentsContract.putChange, { invalidates: touched, onDone: onClose })
  const clause = tasks.find(({ id }) => id === taskId)?.content.clause
  const sent = { changeId, amendmentId: amendment.id, kind: 'withdraw' as const, taskId, dutyId: null, revision: 0 }
  return (
    <>
      <p className="clause" lang="vi">
        {clause}
      </p>
      <ErrorNotice error={put.error} />
      <Group gap="xs">
        <Button
          variant="default"
          loading={put.isPending}
          onClick={() => put.mutate({ ...sent, after: null, dayAfter: null })}
        >
          {text.addKinds.withdraw}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {text.cancel}
        </Button>
      </Group>
    </>
  )
}

import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AgenciesPicker } from '../../../foundation/agencies/screens/agency-picker.tsx'
import { DayField, ErrorNotice, useSession, useText, useWrite } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { Change, PutChange, TaskContent } from '../shapes.ts'
import { touched } from './use-amendment.ts'

interface ChangeFormProps {
  /** The change as it stands; of a new one, revision 0. */
  readonly change: Pick<Change, 'id' | 'amendmentId' | 'kind' | 'taskId' | 'dutyId' | 'after' | 'dayAfter' | 'revision'>
  readonly onClose: () => void
}

/** What a task is to say, or the day of a report; saving it accepts it. */
export function ChangeForm({ change, onClose }: ChangeFormProps) {
  const text = useText(amendmentScreens)
  const [content, setContent] = useState<TaskContent | null>(change.after)
  const [day, setDay] = useState(change.dayAfter)
  const [isChecked, setChecked] = useState(false)
  const put = useWrite(amendmentsContract.putChange, { invalidates: touched, onDone: onClose })
  const isComplete = content
    ? content.label.trim() !== '' && content.clause.trim() !== '' && content.leads.length > 0
    : day !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isComplete) return
    const { id: changeId, amendmentId, kind, taskId, dutyId, revision } = change
    const sent: PutChange = { changeId, amendmentId, kind, taskId, dutyId, revision, after: content, dayAfter: day }
    put.mutate(sent)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {content ? (
          <ContentFields content={content} onChange={setContent} />
        ) : (
          <DayField label={text.fields.day} value={day} onChange={setDay} />
        )}
        {isChecked && !isComplete ? (
          <div className="field-error" role="alert">
            {text.incomplete}
          </div>
        ) : null}
        <ErrorNotice error={put.error} />
        <Group gap="xs">
          <Button type="submit" variant="default" loading={put.isPending}>
            {text.save}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function ContentFields({ content, onChange }: { content: TaskContent; onChange: (content: TaskContent) => void }) {
  const text = useText(amendmentScreens)
  const { today } = useSession()
  const set = (given: Partial<TaskContent>) => onChange({ ...content, ...given })
  return (
    <>
      <TextInput
        label={text.fields.label}
        value={content.label}
        maxLength={40}
        onChange={(event) => set({ label: event.currentTarget.value })}
      />
      <Textarea
        label={text.fields.clause}
        value={content.clause}
        autosize
        minRows={2}
        maxRows={12}
        lang="vi"
        onChange={(event) => set({ clause: event.currentTarget.value, actions: [] })}
      />
      <TextInput
        label={text.dueText}
        value={content.dueText ?? ''}
        onChange={(event) => set({ dueText: event.currentTarget.value || null })}
      />
      <DueField content={content} onChange={set} />
      <AgenciesPicker label={text.fields.leads} on={today} value={content.leads} onChange={(leads) => set({ leads })} />
      <AgenciesPicker
        label={text.fields.partners}
        on={today}
        value={content.partners}
        onChange={(partners) => set({ partners })}
      />
      <Textarea
        label={text.fields.quantities}
        description={text.quantitiesHint}
        value={content.quantities.join('\n')}
        autosize
        onChange={(event) => set({ quantities: event.currentTarget.value.split('\n').filter((line) => line.trim()) })}
      />
    </>
  )
}

function DueField({ content, onChange }: { content: TaskContent; onChange: (given: Partial<TaskContent>) => void }) {
  const text = useText(amendmentScreens)
  return (
    <Group align="end" gap="xs">
      <DayField label={text.dueOn} value={content.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
      {content.dueOn ? (
        <Button variant="subtle" onClick={() => onChange({ dueOn: null, dueText: null })}>
          {text.noDue}
        </Button>
      ) : null}
    </Group>
  )
}

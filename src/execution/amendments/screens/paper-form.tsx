import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { DayField, ErrorNotice, useFormat, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import { AmendmentHeader } from '../shapes.ts'
import { DiscardButton } from './discard-button.tsx'
import { touched, useAmendment } from './use-amendment.ts'

/** By which paper, why, and from when: a form while it is a draft, facts afterwards. */
export function PaperForm() {
  const { editable } = useAmendment()
  return editable ? <Fields /> : <Facts />
}

function Facts() {
  const { amendment } = useAmendment()
  const text = useText(amendmentScreens)
  const format = useFormat()
  const day = (value: string | null) => (value ? format.dayShort(value) : null)
  const facts = [
    [text.docType, amendment.docType],
    [text.number, amendment.number],
    [text.signedOn, day(amendment.signedOn)],
    [text.issuer, amendment.issuer],
    [text.title, amendment.title],
    [text.reason, amendment.reason],
    [text.effectiveOn, day(amendment.effectiveOn)],
    ['SHA-256', amendment.frozenSha256],
  ] as const
  return (
    <dl className="facts plan-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="wrapping">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Fields() {
  const { amendment } = useAmendment()
  const text = useText(amendmentScreens)
  const say = useSay()
  // Only what was typed here: what others change meanwhile comes in beside it.
  const [changed, setChanged] = useState<Partial<AmendmentHeader>>({})
  const typed: AmendmentHeader = { ...AmendmentHeader.parse(amendment), ...changed }
  const save = useWrite(amendmentsContract.correct, {
    invalidates: touched,
    onDone: () => {
      setChanged({})
      say(text.paperSaved)
    },
  })
  const set = (given: Partial<AmendmentHeader>) => setChanged({ ...changed, ...given })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ amendmentId: amendment.id, revision: amendment.revision, ...typed })
  }
  return (
    <form className="amendment-paper" onSubmit={submit} noValidate>
      <Stack>
        <div className="amendment-paper-row">
          <Words label={text.docType} value={typed.docType} onChange={(docType) => set({ docType })} />
          <Words label={text.number} value={typed.number} onChange={(number) => set({ number })} />
          <DayField label={text.signedOn} value={typed.signedOn} onChange={(signedOn) => set({ signedOn })} />
        </div>
        <Words label={text.issuer} value={typed.issuer} onChange={(issuer) => set({ issuer })} />
        <Words label={text.title} value={typed.title} onChange={(title) => set({ title })} />
        <Textarea
          label={text.reason}
          value={typed.reason}
          maxLength={1000}
          autosize
          minRows={2}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
        <div>
          <DayField
            label={text.effectiveOn}
            value={typed.effectiveOn}
            onChange={(effectiveOn) => set({ effectiveOn })}
          />
          <div className="quiet field-hint">{text.effectiveHint}</div>
        </div>
        <ErrorNotice error={save.error} />
        <div className="amendment-deeds">
          <Button type="submit" variant="default" loading={save.isPending}>
            {text.savePaper}
          </Button>
          <DiscardButton />
        </div>
      </Stack>
    </form>
  )
}

interface WordsProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

const Words = ({ label, value, onChange }: WordsProps) => (
  <TextInput label={label} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)} />
)

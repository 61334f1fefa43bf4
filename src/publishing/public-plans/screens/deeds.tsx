import { Stack, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ConfirmButton, ErrorNotice, Note, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { publicationContract } from '../contract.ts'
import { publicationScreens } from '../screen-messages.ts'
import type { Choice, PublicationDesk } from '../shapes.ts'
import { useMissing } from './contact-fields.tsx'

interface PublishProps {
  readonly desk: PublicationDesk
  readonly choice: Choice
  readonly onDone: () => void
}

/** Publishes what was chosen, with a reason. */
export function PublishButton({ desk, choice, onDone }: PublishProps) {
  const text = useText(publicationScreens)
  const say = useSay()
  const missing = useMissing(choice)
  const [reason, setReason] = useState('')
  const decide = useWrite(publicationContract.decide, {
    onDone: () => {
      onDone()
      say(text.published)
    },
  })
  return (
    <ConfirmButton
      question={text.publishQuestion}
      blocked={missing !== null || reason.trim() === ''}
      explanation={
        <Reasoned help={text.publishHelp} reason={reason} onChange={setReason} error={decide.error}>
          {missing ? <Note>{missing}</Note> : null}
        </Reasoned>
      }
      onConfirm={() => decide.mutateAsync({ ...choice, planId: desk.plan.id, version: desk.version, reason })}
    >
      {desk.isPublic ? text.change : text.publish}
    </ConfirmButton>
  )
}

/** Takes the page back at once, with a reason. */
export function WithdrawButton({ desk }: { desk: PublicationDesk }) {
  const text = useText(publicationScreens)
  const say = useSay()
  const [reason, setReason] = useState('')
  const withdraw = useWrite(publicationContract.withdraw, { onDone: () => say(text.withdrawn) })
  return (
    <div>
      <ConfirmButton
        variant="default"
        question={text.withdrawQuestion}
        blocked={reason.trim() === ''}
        explanation={<Reasoned help={text.withdrawHelp} reason={reason} onChange={setReason} error={withdraw.error} />}
        onConfirm={() => withdraw.mutateAsync({ planId: desk.plan.id, version: desk.version, reason })}
      >
        {text.withdraw}
      </ConfirmButton>
    </div>
  )
}

interface ReasonedProps {
  readonly help: string
  readonly reason: string
  readonly onChange: (reason: string) => void
  readonly error: unknown
  readonly children?: ReactNode
}

function Reasoned({ help, reason, onChange, error, children }: ReasonedProps) {
  const text = useText(publicationScreens)
  return (
    <Stack gap="sm">
      <p>{help}</p>
      {children}
      <ErrorNotice error={error} />
      <Textarea
        label={text.reason}
        description={text.reasonHelp}
        value={reason}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Stack>
  )
}

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { ConfirmButton, ErrorNotice, useGo, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import { touched, useAmendment } from './use-amendment.ts'

/** Throws the draft away, with a reason. */
export function DiscardButton() {
  const { amendment, plan } = useAmendment()
  const text = useText(amendmentScreens)
  const go = useGo()
  const say = useSay()
  const [reason, setReason] = useState('')
  const discard = useWrite(amendmentsContract.discard, {
    invalidates: touched,
    onDone: () => {
      say(text.discarded)
      go(`/plans/${plan.id}?tab=amendments`)
    },
  })
  return (
    <ConfirmButton
      variant="subtle"
      destructive
      question={text.discardQuestion}
      blocked={reason.trim() === ''}
      explanation={
        <>
          <p>{text.discardHelp}</p>
          <Textarea
            mt="sm"
            label={text.discardReason}
            value={reason}
            maxLength={500}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorNotice error={discard.error} />
        </>
      }
      onConfirm={() => discard.mutateAsync({ amendmentId: amendment.id, reason })}
    >
      {text.discard}
    </ConfirmButton>
  )
}

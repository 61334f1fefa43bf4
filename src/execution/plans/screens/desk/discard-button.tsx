import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { ConfirmButton, callApi, ErrorNotice, useGo, useInvalidate, useSay, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { useDesk } from './desk-context.ts'

/** Throws the draft away, with a reason. */
export function DiscardButton() {
  const text = useText(deskWords)
  const { planId } = useDesk()
  const go = useGo()
  const say = useSay()
  const invalidate = useInvalidate()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<unknown>(null)
  const discard = async () => {
    try {
      await callApi(plansContract.discard, { planId, reason })
    } catch (refused) {
      setError(refused)
      throw refused
    }
    say(text.discarded)
    go('/plans')
    await invalidate('/plans')
  }
  return (
    <ConfirmButton
      variant="subtle"
      destructive
      question={text.discardQuestion}
      blocked={reason.trim() === ''}
      explanation={
        <>
          <p>{text.discardExplanation}</p>
          <Textarea
            mt="sm"
            label={text.discardReason}
            value={reason}
            maxLength={500}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorNotice error={error} />
        </>
      }
      onConfirm={discard}
    >
      {text.discard}
    </ConfirmButton>
  )
}

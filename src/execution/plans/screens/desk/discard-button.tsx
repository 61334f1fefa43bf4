import { useState } from 'react'
import { callApi, ReasonButton, useGo, useInvalidate, useSay, useText } from '../../../../ui/kit/index.ts'
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
  const [error, setError] = useState<unknown>(null)
  const discard = async (reason: string) => {
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
    <ReasonButton
      variant="subtle"
      destructive
      question={text.discardQuestion}
      explanation={text.discardExplanation}
      reasonLabel={text.discardReason}
      longest={500}
      error={error}
      onConfirm={discard}
    >
      {text.discard}
    </ReasonButton>
  )
}

import { ReasonButton, useGo, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import { touched, useAmendment } from './use-amendment.ts'

/** Throws the draft away, with a reason. */
export function DiscardButton() {
  const { amendment, plan } = useAmendment()
  const text = useText(amendmentScreens)
  const go = useGo()
  const say = useSay()
  const discard = useWrite(amendmentsContract.discard, {
    invalidates: touched,
    onDone: () => {
      say(text.discarded)
      go(`/plans/${plan.id}?tab=amendments`)
    },
  })
  return (
    <ReasonButton
      variant="subtle"
      destructive
      question={text.discardQuestion}
      explanation={text.discardHelp}
      reasonLabel={text.discardReason}
      longest={500}
      error={discard.error}
      onConfirm={(reason) => discard.mutateAsync({ amendmentId: amendment.id, reason })}
    >
      {text.discard}
    </ReasonButton>
  )
}

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import {
  ConfirmButton,
  ErrorNotice,
  Link,
  useGo,
  useSay,
  useSession,
  useText,
  useWrite,
} from '../../../ui/kit/index.ts'
import { ReasonField } from '../../tasks/screens/reason-field.tsx'
import { activitiesContract } from '../contract.ts'
import { isPossible, type Move } from '../rules.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityPage } from '../shapes.ts'

interface OfPage {
  readonly page: ActivityPage
}

/** What a step changes besides activities: the tasks' states and evidence, the day's desk, drafts of reports. */
const touched = ['/activities', '/assignments', '/tasks', '/today', '/reports']

/** Which steps the post may take with the activity as it stands. */
function useMay(page: ActivityPage): (move: Move) => boolean {
  const { can } = useSession()
  return (move) => {
    const power = move === 'approve' || move === 'return' ? 'activities.decide' : 'activities.record'
    return can(power, page) && isPossible(move, page)
  }
}

/** The page's one primary step: approving what waits, going on with what is not yet sent. */
export function MainStep({ page }: OfPage) {
  const text = useText(activityScreens)
  const may = useMay(page)
  if (may('approve')) return <Approve page={page} />
  if (!may('edit')) return null
  return (
    <Button component={Link} to={`/activities/${page.id}/edit`}>
      {page.state === 'returned' ? text.mend : text.goOn}
    </Button>
  )
}

function Approve({ page: { id, revision } }: OfPage) {
  const text = useText(activityScreens)
  const say = useSay()
  const approve = useWrite(activitiesContract.approve, { invalidates: touched, onDone: () => say(text.approved) })
  return (
    <Stack gap="xs">
      <Button loading={approve.isPending} onClick={() => approve.mutate({ activityId: id, revision })}>
        {text.approve}
      </Button>
      <ErrorNotice error={approve.error} />
    </Stack>
  )
}

/** The steps besides the main one. */
export function Decisions({ page }: OfPage) {
  const may = useMay(page)
  if (!may('return') && !may('withdraw') && !may('delete')) return null
  return (
    <div className="activity-steps">
      {may('return') ? <Return page={page} /> : null}
      {may('withdraw') ? <Withdraw page={page} /> : null}
      {may('delete') ? <Discard page={page} /> : null}
    </div>
  )
}

function Return({ page: { id, revision, restricted } }: OfPage) {
  const text = useText(activityScreens)
  const say = useSay()
  const [reason, setReason] = useState('')
  const sendBack = useWrite(activitiesContract.return, { invalidates: touched, onDone: () => say(text.returned) })
  return (
    <ConfirmButton
      variant="default"
      question={text.returnQuestion}
      blocked={!reason.trim()}
      explanation={
        <Stack>
          <p>{text.returnExplanation}</p>
          <ReasonField restricted={restricted} value={reason} onChange={setReason} />
          <ErrorNotice error={sendBack.error} />
        </Stack>
      }
      onConfirm={() => sendBack.mutateAsync({ activityId: id, revision, reason })}
    >
      {text.return}
    </ConfirmButton>
  )
}

function Withdraw({ page: { id, revision } }: OfPage) {
  const text = useText(activityScreens)
  const say = useSay()
  const withdraw = useWrite(activitiesContract.withdraw, { invalidates: touched, onDone: () => say(text.withdrawn) })
  return (
    <ConfirmButton
      variant="default"
      question={text.withdrawQuestion}
      explanation={
        <Stack>
          <p>{text.withdrawExplanation}</p>
          <ErrorNotice error={withdraw.error} />
        </Stack>
      }
      onConfirm={() => withdraw.mutateAsync({ activityId: id, revision })}
    >
      {text.withdraw}
    </ConfirmButton>
  )
}

function Discard({ page: { id, revision } }: OfPage) {
  const text = useText(activityScreens)
  const say = useSay()
  const go = useGo()
  const discard = useWrite(activitiesContract.discard, {
    onDone: () => {
      go('/activities', { replace: true })
      say(text.discarded)
    },
  })
  return (
    <ConfirmButton
      variant="subtle"
      destructive
      question={text.discardQuestion}
      explanation={
        <Stack>
          <p>{text.discardExplanation}</p>
          <ErrorNotice error={discard.error} />
        </Stack>
      }
      onConfirm={() => discard.mutateAsync({ activityId: id, revision })}
    >
      {text.discard}
    </ConfirmButton>
  )
}

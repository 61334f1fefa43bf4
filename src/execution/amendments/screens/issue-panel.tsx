import { Button, Stack } from '@mantine/core'
import {
  ConfirmButton,
  ErrorNotice,
  Link,
  SidePanel,
  useAddressState,
  useFormat,
  useGo,
  useLanguage,
  useSay,
  useText,
  useWrite,
} from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { problemSentence } from '../messages.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { AmendmentProblem } from '../shapes.ts'
import { ConcernedList } from './concerned.tsx'
import { touched, useAmendment } from './use-amendment.ts'

export function OpenIssue() {
  const text = useText(amendmentScreens)
  const [, setPanel] = useAddressState('panel')
  return <Button onClick={() => setPanel('issue', { step: true })}>{text.issue}…</Button>
}

/** What still stands between the amendment and its issue; else what issuing will do, whom it tells, and the deed. */
export function IssuePanel() {
  const { problems } = useAmendment()
  const text = useText(amendmentScreens)
  return (
    <SidePanel name="panel" title={text.issueTitle}>
      {() => (problems.length > 0 ? <NotReady problems={problems} /> : <Ready />)}
    </SidePanel>
  )
}

function NotReady({ problems }: { problems: readonly AmendmentProblem[] }) {
  const { amendment } = useAmendment()
  const text = useText(amendmentScreens)
  const { language } = useLanguage()
  const place = ({ changeId, code }: AmendmentProblem) =>
    changeId || code === 'nothing_accepted' ? 'changes' : 'paper'
  return (
    <Stack>
      <h2>{text.notReady(problems.length)}</h2>
      <ul className="problems">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.changeId}`}>
            <Link to={`/amendments/${amendment.id}?tab=${place(problem)}`}>{problemSentence(problem, language)}</Link>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function Ready() {
  const { amendment, plan, changes, concerned } = useAmendment()
  const text = useText(amendmentScreens)
  const format = useFormat()
  const go = useGo()
  const say = useSay()
  const issue = useWrite(amendmentsContract.issue, {
    invalidates: touched,
    onDone: () => {
      say(text.issued)
      go(`/plans/${plan.id}?tab=amendments`)
    },
  })
  const accepted = changes.filter(({ verdict }) => verdict === 'accepted').length
  const will = text.willIssue(format.number(accepted), format.number(concerned.length))
  return (
    <Stack>
      <p>{will}</p>
      <ConcernedList concerned={concerned} />
      <ConfirmButton
        question={text.issueQuestion}
        explanation={
          <>
            {will}
            <ErrorNotice error={issue.error} />
          </>
        }
        onConfirm={() => issue.mutateAsync({ amendmentId: amendment.id, revision: amendment.revision })}
      >
        {text.issue}
      </ConfirmButton>
    </Stack>
  )
}

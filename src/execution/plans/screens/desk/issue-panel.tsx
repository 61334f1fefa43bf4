import { Stack } from '@mantine/core'
import {
  ConfirmButton,
  ErrorNotice,
  SidePanel,
  useGo,
  useLanguage,
  useSay,
  useText,
  useWrite,
} from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { problemSentence } from '../../messages.ts'
import type { Problem, Readiness } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { placeOf } from './desk-parts.tsx'

/** What still stands between the draft and its issue, each with the way to it; else what issuing will do, and the deed. */
export function IssuePanel({ readiness }: { readiness: Readiness }) {
  const text = useText(deskWords)
  return (
    <SidePanel name="panel" title={text.issueTitle}>
      {() => (readiness.problems.length > 0 ? <NotReady problems={readiness.problems} /> : <Ready of={readiness} />)}
    </SidePanel>
  )
}

function NotReady({ problems }: { problems: readonly Problem[] }) {
  const text = useText(deskWords)
  const { language } = useLanguage()
  const { show } = useDesk()
  return (
    <Stack>
      <h2>{text.notReady(problems.length)}</h2>
      <p className="quiet">{text.notReadyHelp}</p>
      <ul className="problems">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.subject}`}>
            <button
              type="button"
              className="text-button"
              onClick={() => show(placeOf(problem), isReading(problem) ? problem.subject : undefined)}
            >
              {problemSentence(problem, language)}
            </button>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** Header fields and the plan itself are no readings to look at. */
const isReading = ({ code }: Problem): boolean => code !== 'header_missing' && code !== 'no_items'

function Ready({ of: { tasks, assignments, agencies } }: { of: Readiness }) {
  const text = useText(deskWords)
  const { planId } = useDesk()
  const go = useGo()
  const say = useSay()
  const issue = useWrite(plansContract.issue, {
    invalidates: ['/plans', '/tasks', '/assignments', '/reports', '/today'],
    onDone: () => {
      say(text.issued)
      go(`/plans/${planId}`)
    },
  })
  return (
    <Stack>
      <h2>{text.ready}</h2>
      <p>{text.willDo}</p>
      <ul className="will-do">
        <li>{text.willTasks(tasks)}</li>
        <li>{text.willAssign(assignments, agencies)}</li>
        <li>{text.willFreeze}</li>
      </ul>
      <ConfirmButton
        question={text.issueQuestion}
        explanation={
          <>
            {text.issueExplanation(assignments, agencies)}
            <ErrorNotice error={issue.error} />
          </>
        }
        onConfirm={() => issue.mutateAsync({ planId })}
      >
        {text.issue}
      </ConfirmButton>
    </Stack>
  )
}

import { Stack } from '@mantine/core'
import {
  ConfirmButton,
  ErrorNotice,
  SidePanel,
  useAddress,
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
import type { DeskPart } from '../readings.ts'
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
  return (
    <Stack>
      <h2>{text.notReady(problems.length)}</h2>
      <p className="quiet">{text.notReadyHelp}</p>
      {[...Map.groupBy(problems, placeOf)].map(([part, listed]) => (
        <section key={part}>
          <h3>{text.parts[part]}</h3>
          <ProblemList part={part} problems={listed} />
        </section>
      ))}
    </Stack>
  )
}

/** So many items that nobody has looked at are told in one line. */
const MANY = 4

function ProblemList({ part, problems }: { part: DeskPart; problems: readonly Problem[] }) {
  const text = useText(deskWords)
  const { language } = useLanguage()
  const [, change] = useAddress()
  const { show } = useDesk()
  const unreviewed = problems.filter(({ code }) => code === 'item_unreviewed')
  const isFolded = unreviewed.length >= MANY
  const toWaiting = () => change({ part, show: 'waiting', panel: null, pane: null })
  return (
    <ul className="problems">
      {isFolded ? (
        <li>
          <button type="button" className="text-button" onClick={toWaiting}>
            {text.unreviewed(unreviewed.length)}
          </button>
        </li>
      ) : null}
      {problems
        .filter(({ code }) => !(isFolded && code === 'item_unreviewed'))
        .map((problem) => (
          <li key={`${problem.code} ${problem.subject}`}>
            <button
              type="button"
              className="text-button"
              onClick={() => show(part, isReading(problem) ? problem.subject : undefined)}
            >
              {problemSentence(problem, language)}
            </button>
          </li>
        ))}
    </ul>
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

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import {
  ConfirmButton,
  downloadFile,
  ErrorNotice,
  ReasonButton,
  useSay,
  useText,
  useWrite,
} from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk } from '../shapes.ts'
import type { TypedWords } from './use-words.ts'

interface StepProps {
  readonly desk: ReportDesk
  readonly typed: TypedWords
}

/** What a decision changes besides reports: activities are locked or freed, and the day of everybody. */
const touched = ['/reports', '/activities', '/assignments', '/tasks', '/today']

/** The one primary step: sending it in, or taking it over. */
export function MainStep({ desk, typed }: StepProps) {
  if (desk.may.submit) return <Submit desk={desk} typed={typed} />
  return desk.may.decide ? <Accept desk={desk} /> : null
}

function Submit({ desk, typed }: StepProps) {
  const text = useText(reportScreens)
  const say = useSay()
  const isOne = desk.report.kind === 'agency'
  const submit = useWrite(reportsContract.submit, {
    invalidates: touched,
    onDone: () => say(isOne ? text.submitted : text.submittedConsolidated),
  })
  const send = async () => {
    const saved = await typed.save()
    await submit.mutateAsync({ ...saved, open: desk.open?.counted ?? false })
  }
  const explanation = isOne
    ? text.submitExplanation(desk.activities)
    : text.submitConsolidatedExplanation(desk.activities)
  return (
    <ConfirmButton
      question={isOne ? text.submitQuestion : text.submitConsolidatedQuestion}
      explanation={
        <Stack>
          <p>{explanation}</p>
          <Unwritten desk={desk} typed={typed} />
          <ErrorNotice error={submit.error} />
        </Stack>
      }
      onConfirm={send}
    >
      {isOne ? text.submit : text.submitConsolidated}
    </ConfirmButton>
  )
}

const expected = ['steering', 'strengths', 'shortcomings', 'causes', 'nextYear'] as const

/** The parts only a person can write that are still empty. */
function Unwritten({ desk, typed }: StepProps) {
  const text = useText(reportScreens)
  const made = new Map(desk.sections.flatMap(({ parts }) => parts.map((part) => [part.key, part.paragraphs.length])))
  const empty = expected.filter((key) => !typed.words[key]?.text.trim() && !made.get(key))
  if (empty.length === 0) return null
  return <p className="report-stale">{text.unwrittenParts(empty.map((key) => text.partNames[key]).join(', '))}</p>
}

function Accept({ desk: { report } }: Pick<StepProps, 'desk'>) {
  const text = useText(reportScreens)
  const say = useSay()
  const accept = useWrite(reportsContract.accept, { invalidates: touched, onDone: () => say(text.accepted) })
  const { id, revision } = report
  if (!id) return null
  return (
    <ConfirmButton
      question={text.acceptQuestion}
      explanation={
        <Stack>
          <p>{text.acceptExplanation}</p>
          <ErrorNotice error={accept.error} />
        </Stack>
      }
      onConfirm={() => accept.mutateAsync({ reportId: id, revision })}
    >
      {text.accept}
    </ConfirmButton>
  )
}

/** Sending a report back, opening an accepted one again, taking the consolidated one back: each with a reason. */
export function Return({ desk: { report, may } }: Pick<StepProps, 'desk'>) {
  const text = useText(reportScreens)
  const say = useSay()
  const sendBack = useWrite(reportsContract.return, { invalidates: touched, onDone: () => say(text.returned) })
  const { id, revision, kind, state } = report
  if (!id || !(may.decide || may.reopen)) return null
  const words =
    kind === 'consolidated'
      ? { button: text.takeBack, question: text.takeBackQuestion, explanation: text.takeBackExplanation }
      : state === 'accepted'
        ? { button: text.reopen, question: text.reopenQuestion, explanation: text.reopenExplanation }
        : { button: text.return, question: text.returnQuestion, explanation: text.returnExplanation }
  return (
    <ReasonButton
      variant="default"
      question={words.question}
      explanation={words.explanation}
      reasonLabel={text.reason}
      error={sendBack.error}
      onConfirm={(reason) => sendBack.mutateAsync({ reportId: id, revision, reason })}
    >
      {words.button}
    </ReasonButton>
  )
}

/** The report as a Word file, with what was typed last in it. */
export function Download({ desk, typed }: StepProps) {
  const text = useText(reportScreens)
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    setError(null)
    try {
      await typed.saving.flush()
      await wordFile(desk)
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button variant="default" loading={isBusy} onClick={() => void download()}>
        {text.download}
      </Button>
      <ErrorNotice error={error} />
    </>
  )
}

const wordFile = ({ plan, agency, report, open }: ReportDesk): Promise<void> =>
  report.kind === 'agency'
    ? downloadFile(reportsContract.docx, { planId: plan.id, agencyId: agency.id })
    : downloadFile(reportsContract.consolidatedDocx, { planId: plan.id, open: open?.counted ? 'true' : 'false' })

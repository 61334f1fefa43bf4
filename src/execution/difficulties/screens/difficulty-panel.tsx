import { Button, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { Comments } from '../../../foundation/comments/screens/comments.tsx'
import { HistoryList, useFormat, useRead, useSession, useText, WhenRead } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultiesMessages } from '../messages.ts'
import { isPossible } from '../rules.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyPage } from '../shapes.ts'
import { Decide } from './decide.tsx'
import { AnswerClock, DifficultyState } from './difficulty-state.tsx'
import { Facts } from './facts.tsx'
import { Follow } from './follow.tsx'
import { Hands } from './hands.tsx'
import { RaiseForm } from './raise-form.tsx'

interface OfDifficulty {
  readonly difficulty: DifficultyPage
}

/** One difficulty or proposal: its words, its answer, through whose hands it went, and what the post may do with it. */
export function DifficultyPanel({ difficultyId }: { difficultyId: string }) {
  const difficulty = useRead(difficultiesContract.show, { difficultyId })
  const whole = useRef<HTMLDivElement>(null)
  // The form of a step is gone with its button: the focus stays in the panel.
  const stepDone = () => whole.current?.focus({ preventScroll: true })
  return (
    <WhenRead of={difficulty}>
      {(data) => (
        <Stack ref={whole} gap="lg" tabIndex={-1} className="difficulty-whole">
          <Words difficulty={data} />
          <Answer difficulty={data} />
          <Decide key={`decide ${data.state} ${data.addressedTo}`} difficulty={data} onStepDone={stepDone} />
          <Follow key={`follow ${data.state}`} difficulty={data} onStepDone={stepDone} />
          <Hands difficulty={data} />
          <Comments on={{ subjectKind: 'difficulty', subjectId: data.id }} heading="h3" />
          <History difficultyId={data.id} />
        </Stack>
      )}
    </WhenRead>
  )
}

function Words({ difficulty }: OfDifficulty) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const [isEditing, setEditing] = useState(false)
  const mayEdit = isPossible('change', difficulty) && can('difficulties.raise', difficulty)
  if (isEditing && mayEdit)
    return <RaiseForm planId={difficulty.planId} before={difficulty} onDone={() => setEditing(false)} />
  return (
    <Stack align="flex-start">
      <div className="difficulty-standing">
        <DifficultyState difficulty={difficulty} />
        {difficulty.state === 'open' ? <AnswerClock difficulty={difficulty} /> : null}
      </div>
      <Facts difficulty={difficulty} />
      {mayEdit ? (
        <Button variant="default" onClick={() => setEditing(true)}>
          {text.edit}
        </Button>
      ) : null}
    </Stack>
  )
}

function Answer({ difficulty }: OfDifficulty) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const { state, answer, outcome, answeredAt, answeredByName, answerDueOn, raisedAt, closingWords } = difficulty
  return (
    <section className="difficulty-part">
      <h3>{text.answer}</h3>
      {answer === null ? (
        <p>{text.noAnswer(format.ago(raisedAt))}</p>
      ) : (
        <>
          <p className="difficulty-text">
            {outcome ? <strong>{text.outcomes[outcome]}. </strong> : null}
            {answer}
          </p>
          <p className="quiet">
            {text.answeredBy(answeredByName ?? '', answeredAt ? format.dayShort(answeredAt) : '')}
          </p>
        </>
      )}
      {state === 'open' && outcome === 'noted' ? <p>{text.answerLaterBy(format.deadline(answerDueOn))}</p> : null}
      {state === 'settled' || state === 'withdrawn' ? (
        <p className="difficulty-text">
          <strong>{text.closing[state]}:</strong> {closingWords ?? text.noWords}
        </p>
      ) : null}
    </section>
  )
}

function History({ difficultyId }: { difficultyId: string }) {
  const text = useText(difficultyScreens)
  const { journal } = useText(difficultiesMessages)
  const deeds: Readonly<Record<string, string>> = journal
  const history = useRead(difficultiesContract.history, { difficultyId })
  return (
    <section className="difficulty-part">
      <h3>{text.history}</h3>
      <WhenRead of={history} lines={2}>
        {(lines) => (
          <HistoryList lines={lines} sentence={({ kind }) => deeds[kind] ?? kind} empty={text.historyEmpty} />
        )}
      </WhenRead>
    </section>
  )
}

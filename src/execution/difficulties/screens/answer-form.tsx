import { Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { DayField, ErrorNotice, useKeptState, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { DifficultyOutcome, type DifficultyRow } from '../shapes.ts'
import { changedByDifficulties } from './changed.ts'

interface AnswerFormProps {
  readonly difficulty: DifficultyRow
  readonly onDone: () => void
}

const Answer = z.object({
  outcome: DifficultyOutcome.nullable(),
  answer: z.string(),
  answerDueOn: z.string(),
})

/** The answer of whoever holds it, with its outcome, given or mended. */
export function AnswerForm({ difficulty, onDone }: AnswerFormProps) {
  const { id, revision, answer: before } = difficulty
  const text = useText(difficultyScreens)
  const say = useSay()
  const { value, set, forget } = useKeptState(`lantoa.answer.${id}`, {
    shape: Answer,
    first: { outcome: difficulty.outcome, answer: before ?? '', answerDueOn: difficulty.answerDueOn },
  })
  const [isChecked, setChecked] = useState(false)
  const answer = useWrite(difficultiesContract.answer, {
    invalidates: changedByDifficulties,
    onDone: () => {
      forget()
      say(text.answered)
      onDone()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const { outcome, answer: words, answerDueOn } = value
    if (outcome && words.trim())
      answer.mutate({ difficultyId: id, revision, outcome, answer: words, ...later(outcome, answerDueOn) })
    else if (outcome) document.getElementById('difficulty-answer')?.focus()
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ErrorNotice error={answer.error} />
        <OutcomeField
          value={value.outcome}
          error={isChecked && !value.outcome ? text.outcomeMissing : null}
          onChange={(outcome) => set({ ...value, outcome })}
        />
        <Textarea
          id="difficulty-answer"
          label={text.answerWords}
          description={text.answerHint}
          value={value.answer}
          maxLength={4000}
          autosize
          minRows={3}
          error={isChecked && !value.answer.trim() ? text.answerMissing : null}
          onChange={(event) => set({ ...value, answer: event.currentTarget.value })}
        />
        {value.outcome === 'noted' ? (
          <DayField
            label={text.laterDay}
            value={value.answerDueOn}
            onChange={(answerDueOn) => set({ ...value, answerDueOn })}
          />
        ) : null}
        <Group>
          <Button type="submit" loading={answer.isPending}>
            {text.giveAnswer}
          </Button>
          {before === null ? null : (
            <Button variant="default" onClick={onDone}>
              {text.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** What is only noted is answered by a day. */
const later = (outcome: DifficultyOutcome, answerDueOn: string) => (outcome === 'noted' ? { answerDueOn } : {})

interface OutcomeFieldProps {
  readonly value: DifficultyOutcome | null
  readonly error: string | null
  readonly onChange: (outcome: DifficultyOutcome) => void
}

function OutcomeField({ value, error, onChange }: OutcomeFieldProps) {
  const text = useText(difficultyScreens)
  return (
    <Radio.Group
      label={text.outcome}
      value={value}
      error={error}
      onChange={(outcome) => onChange(DifficultyOutcome.parse(outcome))}
    >
      <div className="difficulty-kinds">
        {DifficultyOutcome.options.map((outcome) => (
          <Radio key={outcome} value={outcome} label={text.outcomes[outcome]} />
        ))}
      </div>
    </Radio.Group>
  )
}

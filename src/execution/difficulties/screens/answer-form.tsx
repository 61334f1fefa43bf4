import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { ErrorNotice, useKeptState, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyRow } from '../shapes.ts'

interface AnswerFormProps {
  readonly difficulty: DifficultyRow
  readonly onDone: () => void
}

/** The answer of whoever was asked, given or mended. */
export function AnswerForm({ difficulty: { id, revision, answer: before }, onDone }: AnswerFormProps) {
  const text = useText(difficultyScreens)
  const say = useSay()
  const words = useKeptState(`lantoa.answer.${id}`, { shape: z.string(), first: before ?? '' })
  const [isChecked, setChecked] = useState(false)
  const answer = useWrite(difficultiesContract.answer, {
    invalidates: ['/difficulties', '/today'],
    onDone: () => {
      words.forget()
      say(text.answered)
      onDone()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (words.value.trim()) answer.mutate({ difficultyId: id, revision, answer: words.value })
    else document.getElementById('difficulty-answer')?.focus()
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ErrorNotice error={answer.error} />
        <Textarea
          id="difficulty-answer"
          label={text.answerWords}
          description={text.answerHint}
          value={words.value}
          maxLength={4000}
          autosize
          minRows={3}
          error={isChecked && !words.value.trim() ? text.answerMissing : null}
          onChange={(event) => words.set(event.currentTarget.value)}
        />
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

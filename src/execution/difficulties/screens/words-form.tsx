import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { ErrorNotice, useKeptState, useText } from '../../../ui/kit/index.ts'
import { difficultyScreens } from '../screen-messages.ts'

interface WordsFormProps {
  /** Under which the words stay on this device until they are sent. */
  readonly keptAs: string
  readonly label: string
  readonly hint?: string
  /** The words of the button. */
  readonly send: string
  /** False where the words may be left out. */
  readonly required?: boolean
  readonly error: unknown
  readonly isSending: boolean
  readonly onSend: (words: string, forget: () => void) => void
  readonly onCancel: () => void
}

/** A step that takes one field of words. */
export function WordsForm(props: WordsFormProps) {
  const { keptAs, label, hint, send, required = true, error, isSending, onSend, onCancel } = props
  const text = useText(difficultyScreens)
  const words = useKeptState(keptAs, { shape: z.string(), first: '' })
  const [isChecked, setChecked] = useState(false)
  const isMissing = required && !words.value.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isMissing) document.getElementById(keptAs)?.focus()
    else onSend(words.value, words.forget)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNotice error={error} />
        <Textarea
          id={keptAs}
          label={label}
          description={hint}
          value={words.value}
          maxLength={2000}
          autosize
          minRows={2}
          error={isChecked && isMissing ? text.wordsMissing : null}
          onChange={(event) => words.set(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={isSending}>
            {send}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

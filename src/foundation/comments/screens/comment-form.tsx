import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { ErrorNotice, newId, useKeptState, useText, useWrite } from '../../../ui/kit/index.ts'
import { commentsContract } from '../contract.ts'
import { commentScreens } from '../screen-messages.ts'
import type { Commented, CommentRow } from '../shapes.ts'
import { MentionField } from './mention-field.tsx'

const Draft = z.object({
  id: z.string(),
  words: z.string(),
  /** The people picked; the server keeps those whose names still stand in the words. */
  mentions: z.array(z.string()),
})

interface CommentFormProps {
  readonly on: Commented
  /** The comment under which this one is written. */
  readonly replyTo?: CommentRow
  /** The comment being said otherwise. */
  readonly before?: CommentRow
  readonly onDone?: () => void
}

/** Writing a comment; what is typed stays on this device until it is sent. */
export function CommentForm({ on, replyTo, before, onDone }: CommentFormProps) {
  const text = useText(commentScreens)
  const [isChecked, setChecked] = useState(false)
  const empty = (): z.infer<typeof Draft> => ({ id: newId(), words: '', mentions: [] })
  const draft = useKeptState(`lantoa.comment.${before?.id ?? replyTo?.id ?? on.subjectId}`, {
    shape: Draft,
    first: before ? { ...before, mentions: before.mentions.map(({ id }) => id) } : empty(),
  })
  const { id: commentId, words, mentions } = draft.value
  const write = useWrite(commentsContract.write, {
    onDone: () => {
      setChecked(false)
      if (!before) draft.set(empty())
      draft.forget()
      onDone?.()
    },
  })
  const isMissing = isChecked && words.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (words.trim() === '') return
    const revision = before?.revision ?? 0
    write.mutate({ commentId, ...on, revision, replyTo: replyTo?.id ?? null, words, mentions })
  }
  return (
    <form onSubmit={send} noValidate className="comment-form">
      <Stack gap="xs">
        {draft.wasKept && !before && words ? <p className="quiet">{text.keptHere}</p> : null}
        <ErrorNotice error={write.error} />
        <MentionField
          on={on}
          label={before ? text.edit : replyTo ? text.replyTo(replyTo.personName) : text.write}
          words={words}
          error={isMissing ? text.missing : null}
          startsHere={!!before || !!replyTo}
          onChange={(next) => draft.set({ ...draft.value, words: next })}
          onMention={(next, personId) => draft.set({ ...draft.value, words: next, mentions: [...mentions, personId] })}
        />
        <Group gap="xs">
          <Button type="submit" variant="default" loading={write.isPending}>
            {before ? text.save : text.send}
          </Button>
          {onDone ? (
            <Button
              variant="subtle"
              onClick={() => {
                draft.forget()
                onDone()
              }}
            >
              {text.cancel}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}

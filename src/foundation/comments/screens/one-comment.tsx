import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmButton, ErrorNotice, useFormat, useText, useWrite } from '../../../ui/kit/index.ts'
import { commentsContract } from '../contract.ts'
import { commentScreens } from '../screen-messages.ts'
import type { CommentRow } from '../shapes.ts'
import { CommentForm } from './comment-form.tsx'
import { piecesOf } from './pieces.ts'

interface OneCommentProps {
  readonly comment: CommentRow
  /** Null where nothing may be written. */
  readonly onReply: ((comment: CommentRow) => void) | null
}

/** Who said what when; the own one may be said otherwise for a while, and taken back. */
export function OneComment({ comment, onReply }: OneCommentProps) {
  const text = useText(commentScreens)
  const format = useFormat()
  const [isEditing, setEditing] = useState(false)
  const { personName, agencyShortName, writtenAt, editedAt, takenBackAt, mayEdit } = comment
  const on = { subjectKind: comment.subjectKind, subjectId: comment.subjectId }
  return (
    <article className="comment" id={`comment-${comment.id}`}>
      <p className="comment-head">
        <strong>{personName}</strong>{' '}
        <span className="quiet">
          {agencyShortName} · <time dateTime={writtenAt}>{format.dayAndTime(writtenAt)}</time>
          {editedAt && !takenBackAt ? ` · ${text.edited}` : ''}
        </span>
      </p>
      {takenBackAt ? <p className="quiet comment-gone">{text.takenBack}</p> : null}
      {isEditing ? (
        <CommentForm on={on} before={comment} onDone={() => setEditing(false)} />
      ) : takenBackAt ? null : (
        <Words comment={comment} />
      )}
      {takenBackAt || isEditing ? null : (
        <div className="comment-deeds">
          {onReply ? (
            <Button variant="subtle" size="compact-sm" onClick={() => onReply(comment)}>
              {text.reply}
            </Button>
          ) : null}
          {mayEdit && onReply ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
              {text.edit}
            </Button>
          ) : null}
          <TakeBack comment={comment} />
        </div>
      )}
    </article>
  )
}

/** The words, with the names of those mentioned set apart. */
function Words({ comment: { words, mentions } }: { comment: CommentRow }) {
  const pieces = piecesOf(
    words,
    mentions.map(({ name }) => name),
  )
  return (
    <p className="comment-words">
      {pieces.map(({ at, text, isName }) => (isName ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </p>
  )
}

function TakeBack({ comment: { id, revision, mayTakeBack } }: { comment: CommentRow }) {
  const text = useText(commentScreens)
  const takeBack = useWrite(commentsContract.takeBack)
  if (!mayTakeBack) return null
  return (
    <ConfirmButton
      variant="subtle"
      size="compact-sm"
      question={text.takeBackQuestion}
      explanation={
        <>
          <p>{text.takeBackHelp}</p>
          <ErrorNotice error={takeBack.error} />
        </>
      }
      onConfirm={() => takeBack.mutateAsync({ commentId: id, revision })}
    >
      {text.takeBack}
    </ConfirmButton>
  )
}

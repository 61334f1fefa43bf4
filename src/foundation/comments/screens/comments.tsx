import { useState } from 'react'
import { Note, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { commentsContract } from '../contract.ts'
import { commentScreens } from '../screen-messages.ts'
import type { Commented, CommentList, CommentRow } from '../shapes.ts'
import { CommentForm } from './comment-form.tsx'
import { OneComment } from './one-comment.tsx'
import './comments.css'

interface CommentsProps {
  /** The thing's kind as its module calls it, and its id. */
  readonly on: Commented
  /** Its place among the headings of the page. */
  readonly heading?: 'h2' | 'h3' | 'h4'
}

/** What is said about the thing whose page this stands on, by whoever may see it. */
export function Comments({ on, heading: Heading = 'h2' }: CommentsProps) {
  const text = useText(commentScreens)
  const format = useFormat()
  const list = useRead(commentsContract.list, on)
  const count = list.data?.comments.filter(({ takenBackAt }) => takenBackAt === null).length ?? 0
  return (
    <section className="comments" id="comments">
      <Heading>{count > 0 ? text.titleWith(format.number(count)) : text.title}</Heading>
      <WhenRead of={list} lines={2}>
        {(data) => <Talk on={on} list={data} />}
      </WhenRead>
    </section>
  )
}

function Talk({ on, list: { comments, restricted } }: CommentsProps & { readonly list: CommentList }) {
  const text = useText(commentScreens)
  const first = comments.filter(({ replyTo }) => replyTo === null)
  return (
    <>
      {comments.length === 0 && restricted === null ? <p className="quiet">{text.empty}</p> : null}
      <ol className="comment-list">
        {first.map((comment) => (
          <Thread
            key={comment.id}
            comment={comment}
            replies={comments.filter(({ replyTo }) => replyTo === comment.id)}
            isOpen={restricted === null}
          />
        ))}
      </ol>
      {restricted === null ? <CommentForm on={on} /> : <Note>{text.restricted(restricted)}</Note>}
    </>
  )
}

interface ThreadProps {
  readonly comment: CommentRow
  readonly replies: readonly CommentRow[]
  /** Whether anything may be written here. */
  readonly isOpen: boolean
}

/** A comment with the replies under it, and the place to write one more. */
function Thread({ comment, replies, isOpen }: ThreadProps) {
  const [replyTo, setReplyTo] = useState<CommentRow | null>(null)
  const { subjectKind, subjectId } = comment
  const reply = isOpen ? setReplyTo : null
  return (
    <li>
      <OneComment comment={comment} onReply={reply} />
      {replies.length > 0 ? (
        <ol className="comment-replies">
          {replies.map((one) => (
            <li key={one.id}>
              <OneComment comment={one} onReply={reply} />
            </li>
          ))}
        </ol>
      ) : null}
      {replyTo && isOpen ? (
        <div className="comment-replies">
          <CommentForm
            key={replyTo.id}
            on={{ subjectKind, subjectId }}
            replyTo={replyTo}
            onDone={() => setReplyTo(null)}
          />
        </div>
      ) : null}
    </li>
  )
}

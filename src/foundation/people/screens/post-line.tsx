import { ConfirmButton, ErrorNotice, useFormat, useSession, useText, useUndo, useWrite } from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import { peopleContract } from '../contract.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Person, Post } from '../shapes.ts'

/** A post with its days, and its end; an end can be taken back for 10 seconds. */
export function PostLine({ person, post }: { person: Person; post: Post }) {
  const text = useText(peopleScreens)
  const { roles } = useText(accessMessages)
  const format = useFormat()
  const from = format.dayShort(post.validFrom)
  return (
    <li className="post-line">
      <div>
        <strong>{post.agencyName}</strong>
        <div>
          {roles[post.role]}
          {post.title ? ` · ${post.title}` : ''}
        </div>
        <div className="quiet">
          {post.validTo ? text.between(from, format.dayShort(post.validTo)) : text.since(from)}
        </div>
      </div>
      {post.validTo || person.state === 'deactivated' ? null : <EndPost person={person} post={post} />}
    </li>
  )
}

function EndPost({ person, post }: { person: Person; post: Post }) {
  const text = useText(peopleScreens)
  const format = useFormat()
  const offerUndo = useUndo()
  const { today } = useSession()
  const put = useWrite(peopleContract.givePost)
  const { agencyId, role, title, validFrom } = post
  const given = { personId: person.id, postId: post.id, agencyId, role, title, validFrom }
  const end = async () => {
    await put.mutateAsync({ ...given, validTo: today })
    offerUndo(text.postEnded, () => put.mutateAsync({ ...given, validTo: null }))
  }
  return (
    <ConfirmButton
      variant="default"
      size="xs"
      destructive={false}
      question={text.endQuestion}
      explanation={
        <>
          {text.endExplanation(person.name, post.agencyName, format.dayShort(today))}
          <ErrorNotice error={put.error} />
        </>
      }
      onConfirm={end}
      aria-label={text.endPostOf(post.agencyName)}
    >
      {text.endPost}
    </ConfirmButton>
  )
}

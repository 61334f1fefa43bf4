import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import {
  ConfirmButton,
  ErrorNotice,
  newId,
  useRead,
  useSay,
  useSession,
  useText,
  useWrite,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { peopleContract } from '../contract.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Person } from '../shapes.ts'
import { AccountState } from './account-state.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { PersonHistory } from './person-history.tsx'
import { emptyPost, PostFields } from './post-fields.tsx'
import { PostLine } from './post-line.tsx'
import './people.css'

/** One person: posts given and ended, a new link, the end of the account. */
export function PersonPanel({ personId }: { personId: string }) {
  const person = useRead(peopleContract.show, { personId })
  return <WhenRead of={person}>{(data) => <PersonFacts person={data} />}</WhenRead>
}

function PersonFacts({ person }: { person: Person }) {
  const text = useText(peopleScreens)
  const isActive = person.state !== 'deactivated'
  return (
    <Stack gap="lg">
      <h2>{person.name}</h2>
      <dl className="facts">
        <div>
          <dt>{text.email}</dt>
          <dd className="wrapping">{person.email}</dd>
        </div>
        <div>
          <dt>{text.state}</dt>
          <dd>
            <AccountState state={person.state} />
          </dd>
        </div>
      </dl>
      <section className="posts">
        <h3>{text.posts}</h3>
        {person.posts.length === 0 ? <p className="quiet">{text.noPosts}</p> : null}
        <ul className="plain-list">
          {person.posts.map((post) => (
            <PostLine key={post.id} person={person} post={post} />
          ))}
        </ul>
        {isActive ? <AddPost person={person} /> : null}
      </section>
      <Account person={person} />
      <PersonHistory person={person} />
    </Stack>
  )
}

function AddPost({ person }: { person: Person }) {
  const text = useText(peopleScreens)
  const say = useSay()
  const { today } = useSession()
  const [post, setPost] = useState<typeof emptyPost | null>(null)
  const [isChecked, setChecked] = useState(false)
  const give = useWrite(peopleContract.givePost, {
    onDone: () => {
      setPost(null)
      say(text.postAdded)
    },
  })
  if (!post)
    return (
      <Button variant="default" onClick={() => setPost(emptyPost)}>
        {text.addPost}
      </Button>
    )
  const save = () => {
    setChecked(true)
    const { agencyId, role, title } = post
    if (!agencyId) return document.getElementById('post-agency')?.focus()
    const given = { agencyId, role, title: title.trim() || null, validFrom: today, validTo: null }
    return give.mutate({ personId: person.id, postId: newId(), ...given })
  }
  return (
    <Stack>
      <ErrorNotice error={give.error} />
      <PostFields post={post} onChange={setPost} error={isChecked && !post.agencyId ? text.agencyMissing : null} />
      <Button onClick={save} loading={give.isPending}>
        {text.savePost}
      </Button>
    </Stack>
  )
}

function Account({ person }: { person: Person }) {
  const text = useText(peopleScreens)
  const say = useSay()
  const isClosed = person.state === 'deactivated'
  const again = useWrite(peopleContract.inviteAgain)
  const deactivate = useWrite(peopleContract.deactivate, { onDone: () => say(text.deactivated) })
  return (
    <Stack align="flex-start">
      {again.data && !isClosed ? <InvitationLink invited={again.data} /> : null}
      <ConfirmButton
        variant="default"
        question={isClosed ? text.reopenQuestion : text.inviteAgainQuestion}
        explanation={
          <>
            {isClosed ? text.reopenExplanation(person.name) : text.inviteAgainExplanation}
            <ErrorNotice error={again.error} />
          </>
        }
        onConfirm={() => again.mutateAsync({ personId: person.id })}
      >
        {isClosed ? text.reopen : text.inviteAgain}
      </ConfirmButton>
      {isClosed ? null : (
        <ConfirmButton
          variant="outline"
          destructive
          question={text.deactivateQuestion}
          explanation={
            <>
              {text.deactivateExplanation(person.name)}
              <ErrorNotice error={deactivate.error} />
            </>
          }
          onConfirm={() => deactivate.mutateAsync({ personId: person.id })}
        >
          {text.deactivate}
        </ConfirmButton>
      )}
    </Stack>
  )
}

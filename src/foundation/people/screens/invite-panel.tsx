import { Button, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice, newId, useSession, useText, useWrite } from '../../../ui/kit/index.ts'
import { peopleContract } from '../contract.ts'
import { peopleScreens } from '../screen-messages.ts'
import { InvitationLink } from './invitation-link.tsx'
import { emptyPost, PostFields } from './post-fields.tsx'

/** Invites somebody with a first post; afterwards the link to hand over. */
export function InvitePanel() {
  const text = useText(peopleScreens)
  const invite = useWrite(peopleContract.invite)
  if (!invite.data) return <InviteForm invite={invite} />
  return (
    <Stack>
      <InvitationLink invited={invite.data} />
      <Button variant="default" onClick={() => invite.reset()}>
        {text.inviteAnother}
      </Button>
    </Stack>
  )
}

function InviteForm({ invite }: { invite: ReturnType<typeof useWrite<typeof peopleContract.invite>> }) {
  const text = useText(peopleScreens)
  const { today } = useSession()
  const [id] = useState(newId)
  const [postId] = useState(newId)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [post, setPost] = useState(emptyPost)
  const [isChecked, setChecked] = useState(false)
  const missing = {
    name: name.trim() ? null : text.nameMissing,
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? null : text.emailMissing,
    agency: post.agencyId ? null : text.agencyMissing,
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const { agencyId, role, title } = post
    const first = missing.name ? 'invite-name' : missing.email ? 'invite-email' : 'post-agency'
    if (!agencyId || missing.name || missing.email) return document.getElementById(first)?.focus()
    const given = { id: postId, agencyId, role, title: title.trim() || null, validFrom: today, validTo: null }
    return invite.mutate({ id, name: name.trim(), email: email.trim(), posts: [given] })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p className="quiet">{text.inviteHelp}</p>
        <ErrorNotice error={invite.error} />
        <TextInput
          id="invite-name"
          label={text.name}
          value={name}
          error={isChecked ? missing.name : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          id="invite-email"
          type="email"
          label={text.email}
          value={email}
          error={isChecked ? missing.email : null}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PostFields post={post} onChange={setPost} error={isChecked ? missing.agency : null} />
        <Button type="submit" loading={invite.isPending}>
          {text.sendInvite}
        </Button>
      </Stack>
    </form>
  )
}

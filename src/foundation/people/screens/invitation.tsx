import { Button, PasswordInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ApiRefusal, ErrorNotice, Page, useParam, useRead, useText, useWrite, WhenRead } from '../../../ui/kit/index.ts'
import { peopleContract } from '../contract.ts'
import { shortestPassword } from '../rules.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { InvitationShown } from '../shapes.ts'
import { signIn } from './sign-in-out.ts'

/** Where an invitation link leads: the person sets a password and is signed in. */
export default function Invitation() {
  const text = useText(peopleScreens)
  const token = useParam('token')
  const invitation = useRead(peopleContract.invitation, { token })
  return (
    <Page title={text.invitation}>
      {invitation.error instanceof ApiRefusal ? (
        <>
          <ErrorNotice error={invitation.error} />
          <Button component="a" href="/" variant="default">
            {text.toSignIn}
          </Button>
        </>
      ) : (
        <WhenRead of={invitation}>
          {(data) => (
            <>
              <p className="wrapping">{text.invitationHelp(data.name, data.email)}</p>
              <PasswordForm token={token} invitation={data} />
            </>
          )}
        </WhenRead>
      )}
    </Page>
  )
}

function PasswordForm({ token, invitation }: { token: string; invitation: InvitationShown }) {
  const text = useText(peopleScreens)
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isChecked, setChecked] = useState(false)
  const accept = useWrite(peopleContract.acceptInvitation, { invalidates: [] })
  const short = password.length < shortestPassword ? text.passwordShort : null
  const differs = password === repeated ? null : text.passwordsDiffer
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (short || differs) return document.getElementById(short ? 'new-password' : 'repeated-password')?.focus()
    await accept.mutateAsync({ token, password }).then(async () => {
      await signIn(invitation.email, password)
      location.assign('/')
    }, ignoreShown)
  }
  const field = {
    autoComplete: 'new-password',
    visibilityToggleButtonProps: { 'aria-label': text.showPassword, tabIndex: 0 },
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <ErrorNotice error={accept.error} />
        <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
        <PasswordInput
          {...field}
          id="new-password"
          label={text.newPassword}
          description={text.newPasswordHint}
          value={password}
          error={isChecked ? short : null}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          {...field}
          id="repeated-password"
          label={text.repeatPassword}
          value={repeated}
          error={isChecked && !short ? differs : null}
          onChange={(event) => setRepeated(event.currentTarget.value)}
        />
        <Button type="submit" loading={accept.isPending} fullWidth>
          {text.accept}
        </Button>
      </Stack>
    </form>
  )
}

/** A refused acceptance stands above the form. */
const ignoreShown = (): void => undefined

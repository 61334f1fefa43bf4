import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ErrorNotice, useText } from '../../../ui/kit/index.ts'
import { peopleContract } from '../contract.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Me } from '../shapes.ts'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { signIn, signInFault } from './sign-in-out.ts'

/** E-mail and password; in the demonstration an account can be chosen instead. Serves a session that ended too. */
export default function SignInForm({ me }: { me: Me }) {
  const text = useText(peopleScreens)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({})
  const { enter, isBusy, error } = useEnter()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = {
      ...(email.includes('@') ? {} : { email: text.emailMissing }),
      ...(password ? {} : { password: text.passwordMissing }),
    }
    setMissing(found)
    if (Object.keys(found).length === 0) void enter(email.trim(), password)
    else document.getElementById(found.email ? 'sign-in-email' : 'sign-in-password')?.focus()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SignInError error={error} />
        <TextInput
          id="sign-in-email"
          type="email"
          label={text.email}
          autoComplete="username"
          value={email}
          error={missing.email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          id="sign-in-password"
          label={text.password}
          autoComplete="current-password"
          value={password}
          error={missing.password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': text.showPassword, tabIndex: 0 }}
        />
        <Button type="submit" loading={isBusy} fullWidth>
          {text.signIn}
        </Button>
        <DemonstrationAccounts
          accounts={me.demonstrationAccounts ?? []}
          onChoose={(account) => {
            setMissing({})
            setEmail(account.email)
            setPassword(account.password)
          }}
        />
      </Stack>
    </form>
  )
}

function SignInError({ error }: { error: unknown }) {
  const text = useText(peopleScreens)
  const fault = signInFault(error)
  if (!fault) return <ErrorNotice error={error} />
  return (
    <Alert className="error-notice" color="danger" role="alert">
      {text.signInFaults[fault]}
    </Alert>
  )
}

/** Signs in and asks again who one is; the frame does the rest. */
function useEnter() {
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const enter = async (email: string, password: string) => {
    setBusy(true)
    setError(null)
    try {
      await signIn(email, password)
      await client.invalidateQueries({ queryKey: [peopleContract.me.path] })
      // What was refused while the session was over is asked again.
      void client.invalidateQueries()
    } catch (fault) {
      setError(fault)
    } finally {
      setBusy(false)
    }
  }
  return { enter, isBusy, error }
}

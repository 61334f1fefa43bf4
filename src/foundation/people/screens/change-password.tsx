import { Button, Modal, PasswordInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice, useSay, useText, useWrite } from '../../../ui/kit/index.ts'
import { peopleContract, signInContract } from '../contract.ts'
import { shortestPassword } from '../rules.ts'
import { peopleScreens } from '../screen-messages.ts'

/** Changes the own password; the sessions of other devices end. */
export default function ChangePassword({ onClose }: { onClose: () => void }) {
  const text = useText(peopleScreens)
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.changePassword}
      centered
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <ChangeForm onDone={onClose} />
    </Modal>
  )
}

function ChangeForm({ onDone }: { onDone: () => void }) {
  const text = useText(peopleScreens)
  const say = useSay()
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const [isChecked, setChecked] = useState(false)
  const change = useWrite(signInContract.changePassword, {
    invalidates: [peopleContract.me.path],
    onDone: () => {
      say(text.passwordChanged)
      onDone()
    },
  })
  const missing = currentPassword ? null : text.passwordMissing
  const short = newPassword.length < shortestPassword ? text.passwordShort : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (missing || short) document.getElementById(missing ? 'current-password' : 'changed-password')?.focus()
    else change.mutate({ currentPassword, newPassword })
  }
  const shown = { visibilityToggleButtonProps: { 'aria-label': text.showPassword, tabIndex: 0 } }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNotice error={change.error} />
        <PasswordInput
          {...shown}
          id="current-password"
          autoComplete="current-password"
          label={text.currentPassword}
          value={currentPassword}
          error={isChecked ? missing : null}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          {...shown}
          id="changed-password"
          autoComplete="new-password"
          label={text.newPassword}
          description={text.newPasswordHint}
          value={newPassword}
          error={isChecked ? short : null}
          onChange={(event) => setNew(event.currentTarget.value)}
        />
        <p className="quiet">{text.changeEndsSessions}</p>
        <Button type="submit" loading={change.isPending}>
          {text.changePassword}
        </Button>
      </Stack>
    </form>
  )
}

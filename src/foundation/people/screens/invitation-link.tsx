import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useText } from '../../../ui/kit/index.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Invited } from '../shapes.ts'

/** A fresh link, to be copied once (the server keeps only its fingerprint), or the word that it went by mail. */
export function InvitationLink({ invited }: { invited: Invited }) {
  const text = useText(peopleScreens)
  const format = useFormat()
  const { link } = invited
  if (link === null)
    return (
      <Alert color="tea" title={text.inviteReady(invited.person.name)} role="status">
        {text.inviteMailed(invited.person.email, format.dayShort(invited.expiresOn))}
      </Alert>
    )
  return (
    <Alert color="tea" title={text.inviteReady(invited.person.name)} role="status">
      <Stack gap="sm">
        <TextInput
          label={text.inviteLink}
          description={text.inviteLinkHelp(format.dayShort(invited.expiresOn))}
          value={link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton words={link} />
      </Stack>
    </Alert>
  )
}

/** Copies where the browser allows it (HTTPS); elsewhere the field is selected and copied by hand. */
function CopyButton({ words }: { words: string }) {
  const text = useText(peopleScreens)
  const [isCopied, setCopied] = useState(false)
  if (!navigator.clipboard) return null
  return (
    <Button variant="default" onClick={() => void navigator.clipboard.writeText(words).then(() => setCopied(true))}>
      {isCopied ? text.copied : text.copy}
    </Button>
  )
}

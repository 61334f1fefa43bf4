import { Button, Stack } from '@mantine/core'
import { useText } from '../../../ui/kit/language.tsx'
import { kitMessages } from '../../../ui/kit/messages.ts'
import { ErrorNotice } from '../../../ui/kit/notices.tsx'
import { staffMessages } from '../messages.ts'

/** A screen that broke, or whose code could not be fetched: the frame stays, and reloading mends most. */
export function Crashed({ error }: { error: unknown }) {
  const text = useText(staffMessages)
  const kit = useText(kitMessages)
  const isOutdated =
    error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)
  return (
    <Stack align="flex-start">
      <h1>{text.crashed}</h1>
      {isOutdated ? <p>{kit.outdated}</p> : <ErrorNotice error={error} />}
      <Button onClick={() => location.reload()}>{text.reload}</Button>
    </Stack>
  )
}

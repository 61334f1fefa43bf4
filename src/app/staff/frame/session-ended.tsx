import { Modal, Stack } from '@mantine/core'
import SignInForm from '../../../foundation/people/screens/sign-in-form.tsx'
import type { Me } from '../../../foundation/people/shapes.ts'
import { useText } from '../../../ui/kit/language.tsx'
import { staffMessages } from '../messages.ts'

/** The sign-in in front of a screen that stays as it was. */
export default function SessionEnded({ me }: { me: Me }) {
  const text = useText(staffMessages)
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={text.sessionEnded} centered>
      <Stack>
        <p>{text.sessionEndedHelp}</p>
        <SignInForm me={me} />
      </Stack>
    </Modal>
  )
}

import { Stack, TextInput } from '@mantine/core'
import { useText } from '../../../ui/kit/index.ts'
import { publicationScreens } from '../screen-messages.ts'
import { type Choice, Contact } from '../shapes.ts'
import type { ChoiceProps } from './field-choice.tsx'

/** Where a reader says that something is wrong. */
export function ContactFields({ choice: { contact }, set }: Omit<ChoiceProps, 'desk'>) {
  const text = useText(publicationScreens)
  const change = (changes: Partial<Contact>) => set({ contact: { ...contact, ...changes } })
  return (
    <fieldset className="publication-part">
      <legend>{text.contact}</legend>
      <p className="quiet">{text.contactHelp}</p>
      <Stack gap="sm">
        <TextInput
          label={text.office}
          value={contact.office}
          maxLength={200}
          error={contact.office.trim() ? null : text.officeMissing}
          onChange={(event) => change({ office: event.currentTarget.value })}
        />
        <TextInput
          label={text.email}
          type="email"
          value={contact.email}
          maxLength={200}
          error={isEmail(contact.email) ? null : text.emailWrong}
          onChange={(event) => change({ email: event.currentTarget.value })}
        />
        <TextInput
          label={text.phone}
          type="tel"
          value={contact.phone}
          maxLength={50}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
      </Stack>
    </fieldset>
  )
}

const isEmail = (email: string): boolean => Contact.shape.email.safeParse(email).success

/** What still stands against publishing, as a sentence; null when nothing does. */
export function useMissing({ contact }: Choice): string | null {
  const text = useText(publicationScreens)
  if (!contact.office.trim()) return text.officeMissing
  if (!isEmail(contact.email)) return text.emailWrong
  return contact.email || contact.phone.trim() ? null : text.contactMissing
}

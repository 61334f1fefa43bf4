import { Checkbox, Stack } from '@mantine/core'
import { useText } from '../../../ui/kit/index.ts'
import { publicationScreens } from '../screen-messages.ts'
import { type Choice, type PublicationDesk, publicFields } from '../shapes.ts'

/** What every part of the choice gets: the desk, the choice as it stands, and how to change it. */
export interface ChoiceProps {
  readonly desk: PublicationDesk
  readonly choice: Choice
  readonly set: (changes: Partial<Choice>) => void
}

/** Field by field, each with what follows from it. */
export function FieldChoice({ desk: { plan }, choice: { fields }, set }: ChoiceProps) {
  const text = useText(publicationScreens)
  const isBarred = (field: string) => field === 'document' && plan.restricted
  return (
    <fieldset className="publication-part">
      <legend>{text.what}</legend>
      <p className="quiet">{text.always(plan.issuer)}</p>
      <Stack gap="sm">
        {publicFields.map((field) => (
          <Checkbox
            key={field}
            label={text.fields[field]}
            description={isBarred(field) ? text.documentRestricted : text.consequences[field]}
            disabled={isBarred(field)}
            checked={fields.includes(field)}
            onChange={({ currentTarget: { checked } }) =>
              set({ fields: publicFields.filter((one) => (one === field ? checked : fields.includes(one))) })
            }
          />
        ))}
      </Stack>
    </fieldset>
  )
}

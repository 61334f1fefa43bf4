import { Select, Stack } from '@mantine/core'
import { AgencyPicker } from '../../../../foundation/agencies/screens/agency-picker.tsx'
import { callApi, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { type PlanRecipient, RecipientContent, RecipientRole } from '../../shapes.ts'
import { AddPart } from './add-part.tsx'
import { useDesk, useDeskAgencies } from './desk-context.ts'
import { Words } from './form-fields.tsx'
import { FormRemarks } from './form-remarks.tsx'
import { PartCard } from './part-card.tsx'
import { Tag } from './tag.tsx'
import { usePlanDay } from './use-plan-day.ts'
import { useSavedForm } from './use-saved-form.ts'

const empty: RecipientContent = { text: '', recipient: '', role: 'execute', agencyId: null, kept: true }
const isValid = ({ text }: RecipientContent): boolean => text.trim() !== ''

/** Saves a recipient of the plan on the desk; by hand, what is printed is whom it names unless told otherwise. */
function useSend() {
  const { planId } = useDesk()
  return (recipientId: string, content: RecipientContent, revision: number) =>
    callApi(plansContract.correctRecipient, {
      planId,
      recipientId,
      revision,
      ...content,
      recipient: content.recipient || content.text,
    })
}

interface RecipientsPartProps {
  readonly recipients: readonly PlanRecipient[]
  readonly selected: string | null
}

/** The distribution list, line by line. */
export function RecipientsPart({ recipients, selected }: RecipientsPartProps) {
  const text = useText(deskWords)
  const send = useSend()
  return (
    <Stack gap="sm">
      {recipients.length === 0 ? <p className="quiet">{text.noRecipients}</p> : null}
      <ul className="plain-list readings">
        {recipients.map((recipient) => (
          <RecipientCard key={recipient.id} recipient={recipient} isSelected={recipient.id === selected} />
        ))}
      </ul>
      <AddPart word={text.addRecipient} empty={empty} isValid={isValid} send={(id, content) => send(id, content, 0)}>
        {(value, set) => <RecipientFields value={value} onChange={set} />}
      </AddPart>
    </Stack>
  )
}

function RecipientCard({ recipient, isSelected }: { recipient: PlanRecipient; isSelected: boolean }) {
  const text = useText(deskWords)
  const agency = useDeskAgencies().get(recipient.agencyId ?? '')
  const { put } = useDesk()
  const send = useSend()
  return (
    <PartCard
      part={recipient}
      name={recipient.text}
      isSelected={isSelected}
      tags={<Tag>{text.recipientRoles[recipient.role]}</Tag>}
      onKeep={(kept) =>
        put(recipient, (revision) => send(recipient.id, { ...RecipientContent.parse(recipient), kept }, revision))
      }
      form={() => <RecipientForm recipient={recipient} />}
    >
      {agency ? <p className="quiet">{agency.name}</p> : null}
    </PartCard>
  )
}

function RecipientForm({ recipient }: { recipient: PlanRecipient }) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  const send = useSend()
  const form = useSavedForm<PlanRecipient, RecipientContent>({
    ...{ id: recipient.id, seen: recipient, isValid },
    contentOf: (seen) => RecipientContent.parse(seen),
    shape: RecipientContent,
    find: (desk) => desk.recipients.find(({ id }) => id === recipient.id),
    send: (content, revision) => send(recipient.id, content, revision),
    what: recipient.recipient,
  })
  const spoken = (field: keyof RecipientContent, value: unknown) => {
    if (field === 'role') return text.recipientRoles[RecipientRole.parse(value)]
    return field === 'agencyId' ? (agencies.get(String(value))?.name ?? '') : undefined
  }
  return (
    <Stack className="reading-form">
      <FormRemarks
        form={form}
        words={{ names: { ...text.recipient, agencyId: text.recipient.agency, kept: text.keptField }, spoken }}
      />
      <RecipientFields value={form.value} onChange={form.set} />
    </Stack>
  )
}

interface RecipientFieldsProps {
  readonly value: RecipientContent
  readonly onChange: (changes: Partial<RecipientContent>) => void
}

function RecipientFields({ value, onChange }: RecipientFieldsProps) {
  const text = useText(deskWords)
  const words = text.recipient
  const { on } = usePlanDay()
  return (
    <>
      <Words
        label={words.text}
        value={value.text}
        missing={text.textMissing}
        onChange={(changed) => onChange({ text: changed })}
      />
      <Words label={words.recipient} value={value.recipient} onChange={(recipient) => onChange({ recipient })} />
      <Select
        label={words.role}
        data={RecipientRole.options.map((role) => ({ value: role, label: text.recipientRoles[role] }))}
        value={value.role}
        allowDeselect={false}
        onChange={(role) => onChange({ role: RecipientRole.safeParse(role).data ?? value.role })}
      />
      <AgencyPicker
        label={words.agency}
        on={on}
        value={value.agencyId}
        onChange={(agencyId) => onChange({ agencyId })}
      />
    </>
  )
}

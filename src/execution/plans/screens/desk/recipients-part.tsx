import { Select, Stack } from '@mantine/core'
import { callApi, ErrorNotice, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { type PlanRecipient, RecipientContent, RecipientRole } from '../../shapes.ts'
import { AddPart } from './add-part.tsx'
import { toldBySaveStatus, useDesk, useDeskAgencies } from './desk-context.ts'
import { Words } from './form-fields.tsx'
import { PartCard } from './part-card.tsx'
import { Tag } from './tag.tsx'
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
        void put(recipient, (revision) =>
          send(recipient.id, { ...RecipientContent.parse(recipient), kept }, revision),
        ).catch(toldBySaveStatus)
      }
      form={() => <RecipientForm recipient={recipient} />}
    >
      {agency ? <p className="quiet">{agency.name}</p> : null}
    </PartCard>
  )
}

function RecipientForm({ recipient }: { recipient: PlanRecipient }) {
  const send = useSend()
  const { value, set, saving } = useSavedForm<RecipientContent>({
    seen: recipient,
    first: RecipientContent.parse(recipient),
    isValid,
    send: (content, revision) => send(recipient.id, content, revision),
    what: recipient.recipient,
  })
  return (
    <Stack className="reading-form">
      <ErrorNotice error={saving.error} />
      <RecipientFields value={value} onChange={set} />
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
  const agencies = [...useDeskAgencies().values()].map(({ id, name }) => ({ value: id, label: name }))
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
      <Select
        label={words.agency}
        data={agencies}
        value={value.agencyId}
        searchable
        clearable
        nothingFoundMessage={text.nothingFound}
        onChange={(agencyId) => onChange({ agencyId })}
      />
    </>
  )
}

import { Select, Stack, Switch } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { AgencyPhrases } from '../../../../foundation/agencies/screens/agency-picker.tsx'
import { callApi, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { isRestricted } from '../../rules.ts'
import { ItemContent, ItemRole, type PlanItem } from '../../shapes.ts'
import { ActionFields } from './action-fields.tsx'
import { DeadlineFields } from './deadline-fields.tsx'
import { useDesk } from './desk-context.ts'
import { PhraseList, Words } from './form-fields.tsx'
import { FormRemarks } from './form-remarks.tsx'
import { contentOf } from './use-desk-state.ts'
import { usePlanDay } from './use-plan-day.ts'
import { useSavedForm } from './use-saved-form.ts'

const isValid = ({ label, action }: ItemContent): boolean => label.trim() !== '' && action.trim() !== ''

/** Lines that were opened and not filled in are not sent. */
export const withoutEmptyLines = (content: ItemContent): ItemContent => ({
  ...content,
  actions: content.actions.filter(({ verb }) => verb.trim() !== ''),
  deadlines: content.deadlines.filter(({ text }) => text.trim() !== ''),
})

/** Corrects an item; every change saves itself. */
export function ItemForm({ item }: { item: PlanItem }) {
  const text = useText(deskWords)
  const { planId, edit } = useDesk()
  const form = useSavedForm<PlanItem, ItemContent>({
    ...{ id: item.id, seen: item, contentOf, isValid },
    shape: ItemContent,
    find: (desk) => desk.items.find(({ id }) => id === item.id),
    send: (content, revision) =>
      callApi(plansContract.correctItem, { planId, itemId: item.id, revision, ...withoutEmptyLines(content) }),
    what: text.itemName(item.label),
  })
  const spoken = (field: keyof ItemContent, value: unknown) =>
    field === 'role' ? text.roles[ItemRole.parse(value)] : undefined
  return (
    <Stack
      className="reading-form"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) edit(null)
      }}
    >
      <FormRemarks form={form} words={{ names: text.item, spoken }} />
      <ItemFields value={form.value} onChange={form.set} />
    </Stack>
  )
}

interface ItemFieldsProps {
  readonly value: ItemContent
  readonly onChange: (changes: Partial<ItemContent>) => void
}

/** Everything a person may say about an item. */
export function ItemFields({ value, onChange }: ItemFieldsProps) {
  const text = useText(deskWords)
  const words = text.item
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  const isBound = isRestricted(value.action)
  return (
    <Stack ref={place}>
      <div className="fields-in-line">
        <Words
          label={words.label}
          value={value.label}
          missing={words.labelMissing}
          onChange={(label) => onChange({ label })}
        />
        <Words label={words.section} value={value.section} onChange={(section) => onChange({ section })} />
      </div>
      <Words
        long
        label={words.action}
        value={value.action}
        missing={words.actionMissing}
        onChange={(action) => onChange({ action })}
      />
      <Select
        label={words.role}
        data={ItemRole.options.map((role) => ({ value: role, label: text.roles[role] }))}
        value={value.role}
        allowDeselect={false}
        onChange={(role) => onChange({ role: ItemRole.safeParse(role).data ?? value.role })}
      />
      <Agencies value={value} onChange={onChange} />
      <ActionFields actions={value.actions} onChange={(actions) => onChange({ actions })} />
      <DeadlineFields deadlines={value.deadlines} onChange={(deadlines) => onChange({ deadlines })} />
      {(['eventDates', 'quantities', 'places'] as const).map((field) => (
        <PhraseList
          key={field}
          label={words[field]}
          hint={words.listHint}
          value={value[field]}
          onChange={(phrases) => onChange({ [field]: phrases })}
        />
      ))}
      <Switch
        label={words.requested}
        checked={value.requested}
        onChange={(event) => onChange({ requested: event.currentTarget.checked })}
      />
      <Switch
        label={words.restricted}
        description={isBound ? words.restrictedByWords : undefined}
        checked={value.restricted || isBound}
        disabled={isBound}
        onChange={(event) => onChange({ restricted: event.currentTarget.checked })}
      />
    </Stack>
  )
}

function Agencies({ value, onChange }: ItemFieldsProps) {
  const { item: words } = useText(deskWords)
  const day = usePlanDay()
  return (
    <>
      <AgencyPhrases
        {...day}
        label={words.lead}
        hint={words.phrasesHint}
        value={value.lead}
        onChange={(lead) => onChange({ lead })}
      />
      <AgencyPhrases
        {...day}
        label={words.coordinating}
        hint={words.phrasesHint}
        value={value.coordinating}
        onChange={(coordinating) => onChange({ coordinating })}
      />
    </>
  )
}

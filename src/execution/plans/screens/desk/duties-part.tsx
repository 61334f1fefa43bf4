import { Select, Stack } from '@mantine/core'
import { AgencyPhrases } from '../../../../foundation/agencies/screens/agency-picker.tsx'
import { callApi, DayField, Deadline, useFormat, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { DutyContent, DutyKind, type PlanReportDuty } from '../../shapes.ts'
import { AddPart } from './add-part.tsx'
import { useDesk } from './desk-context.ts'
import { Words } from './form-fields.tsx'
import { FormRemarks } from './form-remarks.tsx'
import { PartCard } from './part-card.tsx'
import { usePlanDay } from './use-plan-day.ts'
import { useSavedForm } from './use-saved-form.ts'

const empty: DutyContent = {
  kind: 'agency',
  text: '',
  reporters: [],
  recipient: null,
  via: null,
  dueOn: null,
  kept: true,
}
const isValid = ({ text }: DutyContent): boolean => text.trim() !== ''

/** Saves a report duty of the plan on the desk. */
function useSend() {
  const { planId } = useDesk()
  return (dutyId: string, content: DutyContent, revision: number) =>
    callApi(plansContract.correctDuty, { planId, dutyId, revision, ...content })
}

/** Who reports what to whom by when. */
export function DutiesPart({ duties, selected }: { duties: readonly PlanReportDuty[]; selected: string | null }) {
  const text = useText(deskWords)
  const send = useSend()
  return (
    <Stack gap="sm">
      {duties.length === 0 ? <p className="quiet">{text.noDuties}</p> : null}
      <ul className="plain-list readings">
        {duties.map((duty) => (
          <DutyCard key={duty.id} duty={duty} isSelected={duty.id === selected} />
        ))}
      </ul>
      <AddPart word={text.addDuty} empty={empty} isValid={isValid} send={(id, content) => send(id, content, 0)}>
        {(value, set) => <DutyFields value={value} onChange={set} />}
      </AddPart>
    </Stack>
  )
}

function DutyCard({ duty, isSelected }: { duty: PlanReportDuty; isSelected: boolean }) {
  const text = useText(deskWords)
  const { put } = useDesk()
  const send = useSend()
  return (
    <PartCard
      part={duty}
      name={text.dutyKinds[duty.kind]}
      isSelected={isSelected}
      onKeep={(kept) => put(duty, (revision) => send(duty.id, { ...DutyContent.parse(duty), kept }, revision))}
      form={() => <DutyForm duty={duty} />}
    >
      <p className="clause" lang="vi">
        {duty.text}
      </p>
      <dl className="reading-facts">
        <div>
          <dt>{text.duty.reporters}</dt>
          <dd lang="vi">{duty.reporters.join('; ') || <span className="attention">{text.nobody}</span>}</dd>
        </div>
        <div>
          <dt>{text.duty.recipient}</dt>
          <dd lang="vi">{[duty.recipient, duty.via ? text.via(duty.via) : null].filter(Boolean).join(', ') || '–'}</dd>
        </div>
        <div>
          <dt>{text.duty.dueOn}</dt>
          <dd>{duty.dueOn ? <Deadline day={duty.dueOn} /> : <span className="attention">{text.noDay}</span>}</dd>
        </div>
      </dl>
    </PartCard>
  )
}

function DutyForm({ duty }: { duty: PlanReportDuty }) {
  const format = useFormat()
  const text = useText(deskWords)
  const send = useSend()
  const form = useSavedForm<PlanReportDuty, DutyContent>({
    ...{ id: duty.id, seen: duty, isValid },
    contentOf: (seen) => DutyContent.parse(seen),
    shape: DutyContent,
    find: (desk) => desk.duties.find(({ id }) => id === duty.id),
    send: (content, revision) => send(duty.id, content, revision),
    what: text.dutyKinds[duty.kind],
  })
  const spoken = (field: keyof DutyContent, value: unknown) => {
    if (field === 'kind') return text.dutyKinds[DutyKind.parse(value)]
    return field === 'dueOn' && value ? format.dayShort(String(value)) : undefined
  }
  return (
    <Stack className="reading-form">
      <FormRemarks form={form} words={{ names: { ...text.duty, kept: text.keptField }, spoken }} />
      <DutyFields value={form.value} onChange={form.set} />
    </Stack>
  )
}

interface DutyFieldsProps {
  readonly value: DutyContent
  readonly onChange: (changes: Partial<DutyContent>) => void
}

function DutyFields({ value, onChange }: DutyFieldsProps) {
  const text = useText(deskWords)
  const words = text.duty
  const day = usePlanDay()
  return (
    <>
      <Words
        long
        label={words.text}
        value={value.text}
        missing={text.textMissing}
        onChange={(changed) => onChange({ text: changed })}
      />
      <Select
        label={words.kind}
        data={DutyKind.options.map((kind) => ({ value: kind, label: text.dutyKinds[kind] }))}
        value={value.kind}
        allowDeselect={false}
        onChange={(kind) => onChange({ kind: DutyKind.safeParse(kind).data ?? value.kind })}
      />
      <AgencyPhrases
        {...day}
        label={words.reporters}
        hint={text.item.phrasesHint}
        value={value.reporters}
        onChange={(reporters) => onChange({ reporters })}
      />
      <div className="fields-in-line">
        <Words
          label={words.recipient}
          value={value.recipient ?? ''}
          onChange={(recipient) => onChange({ recipient: recipient || null })}
        />
        <Words label={words.via} value={value.via ?? ''} onChange={(via) => onChange({ via: via || null })} />
      </div>
      <DayField label={words.dueOn} value={value.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
      <p className="quiet">{text.dutyHint}</p>
    </>
  )
}

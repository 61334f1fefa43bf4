import { Stack } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { callApi, DayField, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { missingHeader } from '../../rules.ts'
import { type Plan, PlanHeader } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { Words } from './form-fields.tsx'
import { FormRemarks } from './form-remarks.tsx'
import { useSavedForm } from './use-saved-form.ts'

const fields = [
  'title',
  'number',
  'signedOn',
  'place',
  'issuer',
  'docType',
  'parentIssuer',
  'year',
  'signerOnBehalfOf',
  'signerTitle',
  'signerName',
] as const
type Field = (typeof fields)[number]

/** A header as it is being written: the year may be half typed. */
const Draft = PlanHeader.extend({ year: z.string() })
type Draft = z.infer<typeof Draft>

const draftOf = ({ year, ...rest }: PlanHeader): Draft => ({ ...rest, year: String(year) })
const isValid = ({ year }: Draft): boolean => PlanHeader.shape.year.safeParse(Number(year)).success

/** What the document's head says; what it lacks is asked for first, and stays where it is while it is filled in. */
export function HeaderPart({ plan }: { plan: Plan }) {
  const text = useText(deskWords)
  const { planId } = useDesk()
  const [asked] = useState<ReadonlySet<Field>>(() => new Set(missingHeader(plan)))
  const form = useSavedForm<Plan, Draft>({
    ...{ id: plan.id, seen: plan, isValid, shape: Draft },
    contentOf: (seen) => draftOf(PlanHeader.parse(seen)),
    find: (desk) => desk.plan,
    send: ({ year, ...header }, revision) =>
      callApi(plansContract.correctHeader, { planId, revision, ...header, year: Number(year) }),
    what: text.parts.header,
  })
  const isMissing = missingHeader({ ...form.value, demonstration: plan.demonstration }).length > 0
  const shown = (listed: readonly Field[]) =>
    listed.map((field) => <HeaderField key={field} field={field} value={form.value} onChange={form.set} />)
  return (
    <Stack>
      <FormRemarks form={form} words={{ names: text.header }} />
      <p className={isMissing ? 'attention' : 'quiet'}>{isMissing ? text.headerHelp : text.headerComplete}</p>
      {asked.size > 0 ? (
        <div className="header-fields asked">{shown(fields.filter((field) => asked.has(field)))}</div>
      ) : null}
      {asked.size > 0 ? <h2 className="part-title">{text.restOfHeader}</h2> : null}
      <div className="header-fields">{shown(fields.filter((field) => !asked.has(field)))}</div>
    </Stack>
  )
}

interface HeaderFieldProps {
  readonly field: Field
  readonly value: Draft
  readonly onChange: (changes: Partial<Draft>) => void
}

function HeaderField({ field, value, onChange }: HeaderFieldProps) {
  const text = useText(deskWords)
  const hints: Partial<Record<Field, string>> = text.headerHints
  const shared = { id: `header-${field}`, label: text.header[field] }
  if (field === 'signedOn')
    return <DayField {...shared} value={value.signedOn} onChange={(signedOn) => onChange({ signedOn })} />
  if (field === 'year')
    return (
      <Words
        {...shared}
        value={value.year}
        error={isValid(value) ? null : text.yearWrong}
        onChange={(year) => onChange({ year })}
      />
    )
  const isTitle = field === 'title'
  return (
    <Words
      {...(isTitle ? { className: 'whole-row' } : {})}
      {...shared}
      long={isTitle}
      hint={value[field] ? undefined : hints[field]}
      value={value[field] ?? ''}
      error={isTitle && !value.title ? text.titleMissing : null}
      onChange={(words) => onChange({ [field]: isTitle ? words : words || null })}
    />
  )
}

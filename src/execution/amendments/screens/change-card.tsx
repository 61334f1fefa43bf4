import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Difference, ErrorNotice, StateBadge, useFormat, useText, useUndo, useWrite } from '../../../ui/kit/index.ts'
import { type AgenciesById, AgencyLink, useAgencies } from '../../plans/screens/agency-names.tsx'
import { amendmentsContract } from '../contract.ts'
import { differencesOf, type FieldDifference } from '../rules/differences.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { Change, ChangeVerdict } from '../shapes.ts'
import { ChangeForm } from './change-form.tsx'
import { touched, useAmendment } from './use-amendment.ts'

/** Below this the match with the task is shown as doubtful. */
const doubtfulBelow = 0.8

/** One difference: old and new side by side, what the document says, and what a person decides on it. */
export function ChangeCard({ change }: { change: Change }) {
  const { editable } = useAmendment()
  const text = useText(amendmentScreens)
  const [isEditing, setEditing] = useState(false)
  const name = useChangeName(change)
  return (
    <li className="card">
      <h2 className="card-title">
        {name}
        <span className="tag">{`${text.signs[change.kind]} ${text.kinds[change.kind]}`}</span>
        {change.byHand ? <span className="tag">{text.byHand}</span> : null}
        {change.confidence < doubtfulBelow ? (
          <span className="tag" data-tone="doubt">
            {text.doubtful}
          </span>
        ) : null}
        {editable ? <Verdict verdict={change.verdict} /> : null}
      </h2>
      {change.words ? (
        <p className="quiet" lang="vi">
          {text.saidIn}: “{change.words}”
        </p>
      ) : null}
      {isEditing ? <ChangeForm change={change} onClose={() => setEditing(false)} /> : <What change={change} />}
      {editable && !isEditing ? <Deeds change={change} name={name} onEdit={() => setEditing(true)} /> : null}
    </li>
  )
}

const signs = { unreviewed: 'not_started', accepted: 'done', rejected: 'not_carried_out' } as const

function Verdict({ verdict }: { verdict: ChangeVerdict }) {
  const text = useText(amendmentScreens)
  return <StateBadge state={signs[verdict]} word={text.verdicts[verdict]} />
}

/** How a change is called: by the number of its item, or its report duty. */
function useChangeName({ before, after, dutyId }: Change): string {
  const { duties } = useAmendment()
  const text = useText(amendmentScreens)
  const duty = duties.find(({ id }) => id === dutyId)
  if (duty) return text.duties[duty.kind]
  return text.item(before?.label ?? after?.label ?? '')
}

/** Everything that differs, field by field. A task that goes is shown by its words alone. */
function What({ change }: { change: Change }) {
  const { plan } = useAmendment()
  const text = useText(amendmentScreens)
  const format = useFormat()
  const agencies = useAgencies(plan.signedOn)
  const { kind, before, after, dayBefore, dayAfter } = change
  if (kind === 'report_day')
    return (
      <Difference
        before={dayBefore ? format.dayShort(dayBefore) : text.undated}
        after={dayAfter ? format.dayShort(dayAfter) : null}
      />
    )
  const shown = differencesOf(before, after).filter(({ field }) => kind === 'change' || field !== 'label')
  const fields = kind === 'withdraw' ? shown.filter(({ field }) => field === 'clause' || field === 'leads') : shown
  return (
    <div className="change-fields">
      {fields.map((difference) => (
        <div key={difference.field}>
          <div className="field-label">{text.fields[difference.field]}</div>
          <FieldShown difference={difference} agencies={agencies} />
        </div>
      ))}
    </div>
  )
}

function FieldShown({ difference, agencies }: { difference: FieldDifference; agencies: AgenciesById }) {
  const text = useText(amendmentScreens)
  if ('before' in difference) return <Difference before={difference.before} after={difference.after} />
  const { gone, came, stayed } = difference
  return (
    <ul className="agency-changes">
      {came.map((id) => (
        <li key={id}>
          <ins>
            + {text.came} <AgencyLink agency={agencies.get(id)} />
          </ins>
        </li>
      ))}
      {gone.map((id) => (
        <li key={id}>
          <del>
            − {text.gone} <AgencyLink agency={agencies.get(id)} />
          </del>
        </li>
      ))}
      {stayed.length > 0 ? <li className="quiet">{text.stayed(stayed.length)}</li> : null}
    </ul>
  )
}

interface DeedsProps {
  readonly change: Change
  readonly name: string
  readonly onEdit: () => void
}

function Deeds({ change: { id, amendmentId, revision, verdict, kind }, name, onEdit }: DeedsProps) {
  const text = useText(amendmentScreens)
  const undo = useUndo()
  const decide = useWrite(amendmentsContract.decide, { invalidates: touched })
  const to = async (next: ChangeVerdict) => {
    const after = await decide.mutateAsync({ amendmentId, changes: [{ id, revision }], verdict: next })
    const seen = after.filter((one) => one.id === id).map((one) => ({ id, revision: one.revision }))
    undo(`${name}: ${text.verdicts[next]}`, () => decide.mutateAsync({ amendmentId, changes: seen, verdict }))
  }
  const deed = (next: ChangeVerdict, word: string) =>
    verdict === next ? null : (
      <Button
        variant="default"
        size="sm"
        aria-label={text.of2(word, name)}
        disabled={decide.isPending}
        onClick={() => void to(next).catch(() => undefined)}
      >
        {word}
      </Button>
    )
  return (
    <>
      <Group gap="xs" mt="sm">
        {deed('accepted', text.accept)}
        {deed('rejected', text.reject)}
        {verdict === 'unreviewed' ? null : deed('unreviewed', text.reopen)}
        {kind === 'withdraw' ? null : (
          <Button variant="subtle" size="sm" aria-label={text.of2(text.correct, name)} onClick={onEdit}>
            {text.correct}
          </Button>
        )}
      </Group>
      <ErrorNotice error={decide.error} />
    </>
  )
}

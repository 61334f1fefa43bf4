import { TextInput } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanRoster, RosterMember } from '../../shapes.ts'
import { useDeskAgencies } from './desk-context.ts'
import { type ReasonGroup, type RosterWords, reasonGroups } from './roster-choices.ts'
import { useUsedReasons } from './use-used-reasons.ts'

interface RosterReasonsProps {
  readonly roster: PlanRoster
  readonly members: readonly RosterMember[]
  readonly own: { readonly own: ReadonlySet<string>; readonly saved: RosterWords }
  /** Whether the person has asked to confirm: from then on what is missing is named. */
  readonly isChecked: boolean
  readonly explain: (agencyIds: readonly string[], reason: string) => void
  readonly explainApart: (agencyId: string) => void
  readonly onEnter: () => void
}

/** The id of the field in which the reason for one agency is written, alone or with others. */
export const reasonId = (phrase: string, agencyId: string): string => `reason-${agencyId}-${phrase.length}`

/** A reason for those taken in, and one for those left out; a reason used before is one press away. */
export function RosterReasons(props: RosterReasonsProps) {
  const { roster, members, own } = props
  return reasonGroups(members, own).map((group) => (
    <OneReason key={group.key} {...props} phrase={roster.phrase} group={group} />
  ))
}

interface OneReasonProps extends Pick<RosterReasonsProps, 'isChecked' | 'explain' | 'explainApart' | 'onEnter'> {
  readonly phrase: string
  readonly group: ReasonGroup
}

/** So many agencies may be explained apart; more are not told apart at a glance. */
const FEW = 6

function OneReason({ phrase, group, isChecked, explain, explainApart, onEnter }: OneReasonProps) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  const { agencyIds, included, reason } = group
  const nameOf = (id: string) => agencies.get(id)?.shortName ?? '…'
  const names = listed(agencyIds.map(nameOf), text.and)
  const [first = ''] = agencyIds
  return (
    <div className="roster-reason">
      <TextInput
        // The field of every agency that it speaks for is found by the first that lacks its reason.
        id={reasonId(phrase, first)}
        label={included ? text.reasonInMany(names) : text.reasonOutMany(names)}
        description={text.reasonHint}
        value={reason}
        error={isChecked && !reason.trim() ? text.reasonMissing : null}
        onChange={(event) => explain(agencyIds, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onEnter()
        }}
      />
      <UsedReasons reason={reason} onChoose={(used) => explain(agencyIds, used)} />
      {agencyIds.length > 1 && agencyIds.length <= FEW ? (
        <div className="used-reasons">
          {agencyIds.map((id) => (
            <button key={id} type="button" className="text-button" onClick={() => explainApart(id)}>
              {text.ownReason(nameOf(id))}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function UsedReasons({ reason, onChoose }: { reason: string; onChoose: (reason: string) => void }) {
  const used = useUsedReasons().filter((one) => one !== reason)
  if (used.length === 0) return null
  return (
    <div className="used-reasons">
      {used.map((one) => (
        <button key={one} type="button" className="phrase" lang="vi" onClick={() => onChoose(one)}>
          {one}
        </button>
      ))}
    </div>
  )
}

/** "A, B và C" */
const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

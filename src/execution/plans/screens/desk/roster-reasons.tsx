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
  const used = useUsedReasons()
  return (
    <div className="roster-reason">
      <TextInput
        // The field of every agency that it speaks for is found by the first that lacks its reason.
        id={reasonId(phrase, first)}
        label={included ? text.reasonInMany(names) : text.reasonOutMany(names)}
        description={used.length > 0 ? text.reasonHint : undefined}
        value={reason}
        error={isChecked && !reason.trim() ? text.reasonMissing : null}
        onChange={(event) => explain(agencyIds, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onEnter()
        }}
      />
      <UsedReasons used={used} reason={reason} onChoose={(one) => explain(agencyIds, one)} />
      {agencyIds.length > 1 && agencyIds.length <= FEW ? (
        <div className="used-reasons quiet">
          {text.ownReasons}
          {agencyIds.map((id) => (
            <button
              key={id}
              type="button"
              className="text-button"
              aria-label={text.ownReason(nameOf(id))}
              onClick={() => explainApart(id)}
            >
              {nameOf(id)}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

interface UsedReasonsProps {
  readonly used: readonly string[]
  readonly reason: string
  readonly onChoose: (reason: string) => void
}

function UsedReasons({ used, reason, onChoose }: UsedReasonsProps) {
  if (used.length === 0) return null
  return (
    <div className="used-reasons">
      {used.map((one) => (
        <button
          key={one}
          type="button"
          className="phrase"
          lang="vi"
          aria-pressed={one === reason}
          onClick={() => onChoose(one)}
        >
          {one}
        </button>
      ))}
    </div>
  )
}

/** "A, B và C" */
const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

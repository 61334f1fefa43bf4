import type { Amendment, AmendmentProblem, Change } from '../shapes.ts'

export interface Issuing {
  readonly amendment: Amendment
  readonly changes: readonly Change[]
  readonly today: string
  /** The day on which the plan was issued. */
  readonly planIssuedOn: string
  /** From when the newest amendment of the plan holds. */
  readonly lastEffectiveOn: string | null
  /** A demonstration may have papers without a number. */
  readonly demonstration: boolean
  /** Changes whose task is no longer what it was when they were proposed. */
  readonly outdated: ReadonlySet<string>
}

/** Everything that is missing before an amendment may be issued. */
export function amendmentProblems(issuing: Issuing): AmendmentProblem[] {
  const { changes, outdated } = issuing
  const accepted = changes.filter(({ verdict }) => verdict === 'accepted')
  const about = (code: AmendmentProblem['code'], change: Change): AmendmentProblem => ({
    code,
    changeId: change.id,
    label: labelOf(change),
  })
  const targets = accepted.map(targetOf)
  return [
    ...ofPaper(issuing).map((code): AmendmentProblem => ({ code, changeId: null, label: '' })),
    ...(accepted.length > 0 ? [] : [{ code: 'nothing_accepted', changeId: null, label: '' } as const]),
    ...changes.filter(({ verdict }) => verdict === 'unreviewed').map((change) => about('unreviewed', change)),
    ...accepted.filter(isWithoutLead).map((change) => about('without_lead', change)),
    ...accepted.filter(({ id }) => outdated.has(id)).map((change) => about('outdated', change)),
    ...accepted
      .filter((change, at) => targetOf(change) !== null && targets.indexOf(targetOf(change)) < at)
      .map((change) => about('same_task_twice', change)),
  ]
}

export const labelOf = ({ before, after }: Pick<Change, 'before' | 'after'>): string =>
  before?.label ?? after?.label ?? ''

const targetOf = ({ taskId, dutyId }: Change): string | null => taskId ?? dutyId

const isWithoutLead = ({ kind, after }: Change): boolean =>
  (kind === 'change' || kind === 'add') && (after?.leads.length ?? 0) === 0

/** What the paper must say, and from when it may hold: never from a day to come, for then nobody could say what holds now. */
function ofPaper({
  amendment,
  today,
  planIssuedOn,
  lastEffectiveOn,
  demonstration,
}: Issuing): AmendmentProblem['code'][] {
  const { number, signedOn, issuer, reason, effectiveOn } = amendment
  const missing = [
    !number && !demonstration && ('number_missing' as const),
    !signedOn && ('day_missing' as const),
    !issuer && ('issuer_missing' as const),
    !reason && ('reason_missing' as const),
  ].filter((code) => code !== false)
  if (!effectiveOn) return [...missing, 'effective_missing']
  if (effectiveOn > today) return [...missing, 'effective_later']
  if (effectiveOn < planIssuedOn) return [...missing, 'effective_before_issue']
  return lastEffectiveOn && effectiveOn < lastEffectiveOn ? [...missing, 'effective_before_last'] : missing
}

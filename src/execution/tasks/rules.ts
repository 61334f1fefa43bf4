import { Refusal } from '../../platform/errors/refusal.ts'
import { fold, oneLine } from '../../platform/text/normalise.ts'
import type { Span } from '../plans/shapes.ts'
import type { Assignment, AssignmentRole, AssignmentState, Outcome } from './shapes.ts'

/** What people do to an assignment, and between which states it takes them. */
export const moves = {
  start: { from: ['assigned'], to: 'in_progress' },
  propose: { from: ['assigned', 'in_progress'], to: 'awaiting_confirmation' },
  confirm: { from: ['awaiting_confirmation'], to: 'outcome' },
  sendBack: { from: ['awaiting_confirmation', 'done', 'not_carried_out'], to: 'in_progress' },
} as const satisfies Record<string, { from: readonly AssignmentState[]; to: AssignmentState | 'outcome' }>
export type Move = keyof typeof moves

export const isPossible = (move: Move, state: AssignmentState): boolean =>
  (moves[move].from as readonly AssignmentState[]).includes(state)

type Standing = Pick<Assignment, 'state' | 'outcome' | 'reason'>

/** Refuses a step that the state does not allow, saying how the assignment stands. */
function ensurePossible(move: Move, { state }: Standing): void {
  if (!isPossible(move, state))
    throw new Refusal('conflict', `tasks.cannot_${move === 'sendBack' ? 'send_back' : move}`)
}

/** The agency says what became of its share. That it was not carried out needs a reason. */
export function proposed(
  standing: Standing & { restricted: boolean },
  { outcome, reason }: { outcome: Outcome; reason?: string | undefined },
): Standing {
  ensurePossible('propose', standing)
  if (outcome === 'not_carried_out' && !reason) throw new Refusal('invalid', 'tasks.reason_needed')
  const given = outcome === 'not_carried_out' && reason ? oneLine(reason) : null
  if (given) ensureAllowedReason(standing, given)
  return { state: 'awaiting_confirmation', outcome, reason: given }
}

/** The plan owner agrees with what the agency said. */
export function confirmed(standing: Standing): Standing {
  ensurePossible('confirm', standing)
  if (!standing.outcome) throw new Error('an assignment that waits for confirmation has an outcome')
  return { ...standing, state: standing.outcome }
}

/** The plan owner does not agree, or takes a confirmation back: the work goes on. */
export function sentBack(standing: Standing & { restricted: boolean }, reason: string): Standing {
  ensurePossible('sendBack', standing)
  ensureAllowedReason(standing, reason)
  return { state: 'in_progress', outcome: null, reason: oneLine(reason) }
}

/** The only reasons on a restricted task, where free words are not taken: they might speak of persons. */
export const fixedReasons = [
  'Không phát sinh trong kỳ',
  'Chưa bố trí được nhân lực, kinh phí',
  'Chuyển sang kỳ sau',
  'Số liệu chưa khớp',
  'Đường dẫn không mở được',
  'Ghi nhầm nhiệm vụ hoặc thời gian',
] as const

export const isFixedReason = (reason: string): boolean => fixedReasons.some((fixed) => fixed === oneLine(reason))

/** Refuses free words as a reason on a restricted task. */
export function ensureAllowedReason({ restricted }: { restricted: boolean }, reason: string): void {
  if (restricted && !isFixedReason(reason))
    throw new Refusal('invalid', 'tasks.fixed_reason_only', { reasons: fixedReasons })
}

/** Refuses to propose or decide by hand what the report itself carries out. */
export function ensureByHand({ reportKind }: Pick<Assignment, 'reportKind'>): void {
  if (reportKind !== null) throw new Refusal('conflict', `tasks.by_${reportKind}_report`)
}

/** What happens to a report: handed in, taken over, sent back or taken back. */
export type ReportMove = { readonly move: 'submit' | 'accept' } | { readonly move: 'return'; readonly reason: string }

/** A step of an assignment: how it stands afterwards, and the kind of its journal entry. */
export interface Change {
  readonly kind: string
  readonly changes: Partial<Standing>
}

/**
 * What a step of the report makes of a share that it carries out; null where it is done already. The agency's report is
 * proposed by handing it in and confirmed by taking it over; the plan owner's needs nobody to confirm it.
 */
export function followed(standing: Assignment & { restricted: boolean }, step: ReportMove): Change | null {
  if (step.move === 'return') {
    if (!isPossible('sendBack', standing.state)) return null
    const reason = standing.restricted ? null : oneLine(step.reason)
    return { kind: 'tasks.report_returned', changes: { state: 'in_progress', outcome: null, reason } }
  }
  if (!isPossible(step.move === 'submit' ? 'propose' : 'confirm', standing.state)) return null
  const done = { outcome: 'done', reason: null } as const
  if (step.move === 'accept') return { kind: 'tasks.report_accepted', changes: { ...done, state: 'done' } }
  return standing.reportKind === 'consolidated'
    ? { kind: 'tasks.report_made', changes: { ...done, state: 'done' } }
    : { kind: 'tasks.report_sent', changes: { ...done, state: 'awaiting_confirmation' } }
}

/** A share and its day, in a plan that is in force unless told. */
export interface DueShare extends Pick<Assignment, 'state' | 'dueOn'> {
  readonly planState?: string | undefined
  /** Where a list has said so already: it knows too whether the issuer orders the agency or only asks it. */
  readonly overdue?: boolean | undefined
}

/** Whether the agency has yet to say what became of its share. */
export const isOpen = ({ state }: Pick<Assignment, 'state'>): boolean => state === 'assigned' || state === 'in_progress'

/**
 * The last legal day is over, and the agency has not said what became of the assignment. Undated ones are never overdue, nor is
 * anything of a plan that is suspended, withdrawn or closed.
 */
export const isOverdue = ({ state, dueOn, planState = 'issued' }: DueShare, today: string): boolean =>
  planState === 'issued' && dueOn !== null && dueOn < today && isOpen({ state })

/** How an assignment looks in lists: overdue before all, then sent back (in work again, with the plan owner's reason). */
export type AssignmentLook = AssignmentState | 'overdue' | 'sent_back'

export function lookOf(share: DueShare & Pick<Assignment, 'reason'>, today: string): AssignmentLook {
  if (share.overdue ?? isOverdue(share, today)) return 'overdue'
  return share.state === 'in_progress' && share.reason !== null ? 'sent_back' : share.state
}

/** Of a plan that is not in force: an open share looks like its plan. */
export type PlanLook = 'plan_suspended' | 'plan_withdrawn' | 'plan_closed'

export function planLookOf({ state, planState }: Omit<DueShare, 'dueOn'>): PlanLook | null {
  if (!isOpen({ state })) return null
  if (planState === 'suspended' || planState === 'withdrawn' || planState === 'closed') return `plan_${planState}`
  return null
}

/** Whether something may still be done on a share: it is in force, and its plan is not over. */
export const takesWrites = ({ planState, withdrawnOn }: { planState: string; withdrawnOn: string | null }): boolean =>
  withdrawnOn === null && planState !== 'withdrawn' && planState !== 'closed'

/** Refuses to do anything more on a share that an amendment took away. */
export function ensureInForce({ withdrawnOn, label }: Pick<Assignment, 'withdrawnOn'> & { label: string }): void {
  if (withdrawnOn !== null) throw new Refusal('conflict', 'tasks.taken_away', { label, day: printedDay(withdrawnOn) })
}

const printedDay = (day: string): string => day.split('-').reverse().join('/')

/** What the tasks module needs to know of an item of a plan. */
export interface SharedItem {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
}

/** Which agencies share an item, and how: whoever both leads and joins in leads. */
export function sharesOf(
  item: SharedItem,
  roster: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, AssignmentRole> {
  const named = (phrases: readonly string[]) => phrases.flatMap((phrase) => roster.get(phrase) ?? [])
  const shares = new Map<string, AssignmentRole>(named(item.lead).map((agency) => [agency, 'lead']))
  for (const agency of named(item.coordinating)) if (!shares.has(agency)) shares.set(agency, 'partner')
  return shares
}

/** How an agency stands to the reports of a plan. */
export interface Reporting {
  readonly owns: boolean
  readonly reports: boolean
}

/** The verbs of an item that is the duty to report; one that begins with other work has more to it than its report. */
const reporting = /^(bao cao|tong hop|theo doi|don doc|phan anh)/

/**
 * Which report carries an agency's share of an item out: where a report duty of the plan stands within the item's words and
 * they begin with it, the agency's own report; for the plan owner, which reports to nobody else, the consolidated one. Null
 * where activities do.
 */
export function reportKindOf(
  { span, actions: [first] }: { readonly span: Span | null; readonly actions: readonly { readonly verb: string }[] },
  { owns, reports }: Reporting,
  duties: readonly { readonly kind: ReportDuty['kind']; readonly span: Span | null }[],
): Assignment['reportKind'] {
  const held = duties.filter((duty) => isWithin(duty.span, span)).map(({ kind }) => kind)
  if (held.length === 0 || !first || !reporting.test(fold(first.verb))) return null
  if (owns) return 'consolidated'
  return reports && held.includes('agency') ? 'agency' : null
}

function isWithin(inner: Span | null, outer: Span | null): boolean {
  if (inner === null || outer === null) return false
  return inner[0] === outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2]
}

/** A deadline of an item: its words and its last legal day. */
export interface ItemDeadline {
  readonly text: string
  readonly lastDay: string | null
}

/** The deadline of a whole task: all words, and the latest of the last days, when all of it must be done. */
export function wholeDeadline(deadlines: readonly ItemDeadline[]): { dueText: string | null; dueOn: string | null } {
  const words = [...new Set(deadlines.map(({ text }) => oneLine(text)))]
  const days = deadlines.flatMap(({ lastDay }) => lastDay ?? []).sort()
  return { dueText: words.length > 0 ? words.join('; ') : null, dueOn: days.at(-1) ?? null }
}

/** The first day among printed event dates, ISO or "05/6/2024"; others ("tháng 6") name no day. */
export function firstEventDay(printed: readonly string[]): string | null {
  const days = printed.flatMap((text) => {
    const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0]
    const [, day, month, year] = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? []
    return iso ?? (day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : [])
  })
  return days.filter(isRealDay).sort()[0] ?? null
}

const isRealDay = (day: string): boolean => {
  const parsed = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day)
}

export interface ReportDuty {
  readonly kind: 'agency' | 'consolidated'
  readonly reporters: readonly string[]
  readonly dueOn: string | null
}

/** By when each agency reports: the earliest of the days of its duties. */
export function reportDays(
  duties: readonly ReportDuty[],
  roster: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { kind, reporters, dueOn } of duties) {
    if (kind !== 'agency' || dueOn === null) continue
    for (const agency of reporters.flatMap((phrase) => roster.get(phrase) ?? []))
      if (dueOn < (days.get(agency) ?? '9999-12-31')) days.set(agency, dueOn)
  }
  return days
}

/** The last day of the consolidated report: the earliest that the plan names. */
export const consolidatedDay = (duties: readonly Pick<ReportDuty, 'kind' | 'dueOn'>[]): string | null =>
  duties.flatMap(({ kind, dueOn }) => (kind === 'consolidated' && dueOn ? [dueOn] : [])).sort()[0] ?? null

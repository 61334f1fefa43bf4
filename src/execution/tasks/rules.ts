import { Refusal } from '../../platform/errors/refusal.ts'
import { oneLine } from '../../platform/text/normalise.ts'
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

/** Refuses free words as a reason on a restricted task. */
export function ensureAllowedReason({ restricted }: { restricted: boolean }, reason: string): void {
  if (restricted && !fixedReasons.some((fixed) => fixed === oneLine(reason)))
    throw new Refusal('invalid', 'tasks.fixed_reason_only', { reasons: fixedReasons })
}

/** The last legal day is over, and the agency has not said what became of the assignment. Undated ones are never overdue. */
export const isOverdue = ({ state, dueOn }: Pick<Assignment, 'state' | 'dueOn'>, today: string): boolean =>
  dueOn !== null && dueOn < today && (state === 'assigned' || state === 'in_progress')

/** How an assignment looks in lists: overdue before all, then sent back (in work again, with the plan owner's reason). */
export type AssignmentLook = AssignmentState | 'overdue' | 'sent_back'

export function lookOf({ state, reason, dueOn }: Pick<Assignment, 'state' | 'reason' | 'dueOn'>, today: string) {
  const look: AssignmentLook = isOverdue({ state, dueOn }, today)
    ? 'overdue'
    : state === 'in_progress' && reason !== null
      ? 'sent_back'
      : state
  return look
}

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

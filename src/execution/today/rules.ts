import { addDays } from '../../platform/clock/clock.ts'
import type { ReportRow } from '../reports/index.ts'
import { type AssignmentState, isOverdue } from '../tasks/index.ts'
import type { DayKind, DayLine, GroupStanding, Today } from './shapes.ts'

/** A deadline so near is work of today; beyond that it is coming. */
export const nearDays = 14
/** A task without a date whose newest evidence is older is asked about. */
export const quietDays = 30
/** So long a thing that was done or decided is shown. */
export const recentDays = 14

/** Where a line stands in the day. */
export type Place = 'now' | 'soon' | 'waiting' | 'done'
export interface Placed {
  readonly kind: DayKind
  readonly place: Place
  readonly day: string | null
}

export interface StandingTask {
  readonly state: AssignmentState
  readonly dueOn: string | null
  readonly evidenceOn: string | null
  /** The day it last changed. */
  readonly changedOn: string
  /** Of a suspended plan nothing presses. */
  readonly planState: string
}

/** Where an assignment of the own agency stands in the day; null when it asks for nothing. */
export function placeOfTask(task: StandingTask, today: string): Placed | null {
  const { state, dueOn, evidenceOn, changedOn, planState } = task
  if (state === 'awaiting_confirmation') return { kind: 'task_waiting', place: 'waiting', day: changedOn }
  if (state === 'done' || state === 'not_carried_out')
    return changedOn >= addDays(today, -recentDays) ? { kind: 'task_done', place: 'done', day: changedOn } : null
  if (planState === 'suspended') return { kind: 'task_paused', place: 'waiting', day: changedOn }
  if (isOverdue({ state, dueOn }, today)) return { kind: 'task_overdue', place: 'now', day: dueOn }
  if (dueOn) return { kind: 'task_due', place: dueOn <= addDays(today, nearDays) ? 'now' : 'soon', day: dueOn }
  const isQuiet = evidenceOn === null || evidenceOn < addDays(today, -quietDays)
  return isQuiet ? { kind: 'task_quiet', place: 'soon', day: evidenceOn } : null
}

export interface StandingActivity {
  readonly state: 'draft' | 'submitted' | 'approved' | 'returned'
  readonly submittedOn: string | null
  readonly decidedOn: string | null
}

/** Where an activity of the own agency stands: what waits for approval is the approver's work and the others' waiting. */
export function placeOfActivity({ state, submittedOn, decidedOn }: StandingActivity, approves: boolean): Placed | null {
  if (state === 'returned') return { kind: 'activity_returned', place: 'now', day: decidedOn }
  if (state === 'approved') return { kind: 'activity_approved', place: 'done', day: decidedOn }
  if (state === 'draft') return null
  return approves
    ? { kind: 'activity_to_approve', place: 'now', day: submittedOn }
    : { kind: 'activity_waiting', place: 'waiting', day: submittedOn }
}

/** Where the own report stands; a report is shown as work from four weeks before its last day on. */
export function placeOfReport(
  { state, dueOn, sentOn, decidedOn }: Pick<ReportRow, 'state' | 'dueOn' | 'sentOn' | 'decidedOn'>,
  today: string,
): Placed | null {
  if (state === 'returned') return { kind: 'report_returned', place: 'now', day: decidedOn }
  if (state === 'submitted') return { kind: 'report_waiting', place: 'waiting', day: sentOn }
  if (state === 'accepted')
    return decidedOn && decidedOn >= addDays(today, -recentDays)
      ? { kind: 'report_accepted', place: 'done', day: decidedOn }
      : null
  return { kind: 'report_due', place: !dueOn || dueOn <= addDays(today, 28) ? 'now' : 'soon', day: dueOn }
}

/** Which kinds come first within a part of the day. */
const urgency: readonly DayKind[] = [
  'task_overdue',
  'report_returned',
  'activity_returned',
  'report_due',
  'difficulty_to_answer',
  'report_to_decide',
  'task_to_confirm',
  'activity_to_approve',
  'task_due',
  'plan_draft',
]

/** The most pressing first, then by day. Finished things newest first. */
export function sorted(lines: readonly DayLine[], place: Place): DayLine[] {
  const rank = ({ kind }: DayLine) => (urgency.includes(kind) ? urgency.indexOf(kind) : urgency.length)
  const sign = place === 'done' ? -1 : 1
  const byDay = (one: DayLine, other: DayLine) => sign * (one.day ?? '').localeCompare(other.day ?? '')
  return lines.toSorted((one, other) =>
    place === 'done' || place === 'waiting' ? byDay(one, other) : rank(one) - rank(other) || byDay(one, other),
  )
}

/** A day without anything in it. */
export const emptyDay: Omit<Today, 'role'> = {
  ...{ now: [], soon: [], waiting: [], done: [], clocks: [], numbers: null, groups: [], administration: null },
}

/**
 * The group that fails most first: missing reports, then overdue work, then the smaller share done. Groups of bodies that are
 * asked rather than ordered stand last: they are never held up as late (Limits).
 */
export const failingFirst = (one: GroupStanding, other: GroupStanding): number =>
  Number(isAsked(one)) - Number(isAsked(other)) ||
  other.missing - one.missing ||
  other.overdue - one.overdue ||
  shareDone(one) - shareDone(other)

const isAsked = ({ group }: GroupStanding): boolean => group === 'front' || group === 'party'

const shareDone = ({ done, assignments }: GroupStanding): number => (assignments === 0 ? 1 : done / assignments)

import { daysBetween } from '../../platform/clock/clock.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { reportDays } from '../tasks/rules.ts'
import type {
  CountedActivity,
  CountedShare,
  Discipline,
  Report,
  ReportingAgency,
  ReportState,
  Standing,
  Words,
} from './shapes.ts'

/** What people do to a report, and from which states. */
export const moves = {
  save: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  accept: ['submitted'],
  return: ['submitted', 'accepted'],
} as const satisfies Record<string, readonly ReportState[]>
export type Move = keyof typeof moves

export const isPossible = (move: Move, state: ReportState): boolean =>
  (moves[move] as readonly ReportState[]).includes(state)

/** Refuses a step that the state does not allow. */
export function ensurePossible(move: Move, { state }: Pick<Report, 'state'>): void {
  if (!isPossible(move, state)) throw new Refusal('conflict', `reports.cannot_${move}`)
}

/** Whether a report in this state counts as sent. */
export const isSent = (state: ReportState): boolean => state === 'submitted' || state === 'accepted'

export interface DutyOfPlan {
  readonly kind: 'agency' | 'consolidated'
  readonly reporters: readonly string[]
  readonly dueOn: string | null
}

/**
 * Who reports to the plan owner and by when: the agencies of all its duties, each by the earliest of its days. The owner does
 * not report to itself; what it did counts in the consolidated report directly.
 */
export function reportersOf(
  duties: readonly DutyOfPlan[],
  roster: ReadonlyMap<string, readonly string[]>,
  ownerAgencyId: string,
): ReadonlyMap<string, string | null> {
  const named = duties.filter(({ kind }) => kind === 'agency').flatMap(({ reporters }) => reporters)
  const days = reportDays(duties, roster)
  const agencies = named.flatMap((phrase) => roster.get(phrase) ?? []).filter((agency) => agency !== ownerAgencyId)
  return new Map(agencies.map((agency) => [agency, days.get(agency) ?? null]))
}

interface Sending {
  readonly dueOn: string | null
  /** The day it was last sent; null while it is not. */
  readonly sentOn: string | null
  readonly firstSentOn: string | null
  readonly commanded: boolean
}

/**
 * How a report stands on a day. It is judged by the day it was first sent: going back to be mended makes no report late that
 * came in time. Bodies that the issuer cannot order are counted, never called late (Limits): theirs is received or awaited.
 */
export function standingOf(
  { dueOn, sentOn, firstSentOn, commanded }: Sending,
  today: string,
): { standing: Standing; daysLate: number } {
  if (!commanded) return { standing: sentOn ? 'received' : 'awaited', daysLate: 0 }
  const lateOn = (day: string) => (dueOn ? Math.max(0, daysBetween(dueOn, day)) : 0)
  const daysLate = lateOn(firstSentOn ?? today)
  if (sentOn) return { standing: daysLate > 0 ? 'late' : 'on_time', daysLate }
  return daysLate > 0 ? { standing: 'missing', daysLate: lateOn(today) } : { standing: 'awaited', daysLate }
}

const order: readonly Standing[] = ['missing', 'late', 'awaited', 'on_time', 'received']
const byName = new Intl.Collator('vi')

/** The missing first, then the late (the longest first), then those still awaited; within each in Vietnamese order. */
export const lateFirst = (one: Discipline, other: Discipline): number =>
  order.indexOf(one.standing) - order.indexOf(other.standing) ||
  other.daysLate - one.daysLate ||
  byName.compare(one.agency.name, other.agency.name)

/** What became of a task, all its agencies taken together. */
export type Rating = 'done' | 'in_progress' | 'not_started' | 'not_carried_out'

/**
 * Done when every leading agency is done with it or was excused, and one at least is done; not carried out when none did it,
 * with their reasons; not started while nobody has begun. Partners decide only where nobody leads.
 */
export function ratingOf(shares: readonly Pick<CountedShare, 'role' | 'state'>[]): Rating {
  const states = new Set(decidingShares(shares).map(({ state }) => state))
  if (states.size === 0 || (states.size === 1 && states.has('assigned'))) return 'not_started'
  if (states.size === 1 && states.has('not_carried_out')) return 'not_carried_out'
  const isOver = [...states].every((state) => state === 'done' || state === 'not_carried_out')
  return isOver ? 'done' : 'in_progress'
}

/** The shares that decide what became of a task: those of leads, or of partners where nobody leads. */
export function decidingShares<S extends Pick<CountedShare, 'role'>>(shares: readonly S[]): readonly S[] {
  const leads = shares.filter(({ role }) => role === 'lead')
  return leads.length > 0 ? leads : shares
}

/** The groups of annex 02, in their order: I. to V. */
export const agencyGroups = ['departments', 'districts', 'press', 'front', 'party'] as const
export type AgencyGroup = (typeof agencyGroups)[number]

/** In which group of annex 02 an agency stands. */
export function groupOf({ kind, level }: Pick<ReportingAgency, 'kind' | 'level'>): AgencyGroup {
  if (kind === 'party') return 'party'
  if (kind === 'front' || kind === 'union') return 'front'
  if (kind === 'press' || kind === 'public-unit') return 'press'
  return level === 'province' ? 'departments' : 'districts'
}

/** The parts that a person may word, besides those of single tasks (`task:…`) and forms (`form:…`). */
export const wordedParts = [
  'opening',
  'steering',
  'discipline',
  'overview',
  'strengths',
  'shortcomings',
  'causes',
  'difficulties',
  'proposals',
  'nextYear',
  'closing',
] as const
export type WordedPart = (typeof wordedParts)[number]

interface TasksOfPlan {
  readonly tasks: readonly { readonly id: string; readonly restricted: boolean }[]
  readonly keys: ReadonlyMap<string, string>
}

/** Refuses words in parts that the outline does not have, and on restricted tasks, of which only counts are reported. */
export function ensureWords(words: Words, { tasks, keys }: TasksOfPlan): void {
  const restricted = new Map(tasks.map((task) => [`task:${keys.get(task.id)}`, task.restricted]))
  const isKnown = (key: string) =>
    wordedParts.some((part) => part === key) || key.startsWith('form:') || restricted.has(key)
  const unknown = Object.keys(words).filter((key) => !isKnown(key))
  if (unknown.length > 0) throw new Refusal('invalid', 'reports.unknown_part', { parts: unknown })
  const counted = Object.keys(words).filter((key) => restricted.get(key))
  const labels = counted.map((key) => key.slice('task:'.length))
  if (counted.length > 0) throw new Refusal('invalid', 'reports.restricted_words', { labels })
}

/** An activity as it is now. */
interface StandingActivity {
  readonly id: string
  readonly state: string
  readonly revision: number
}

type CountedAs = Pick<CountedActivity, 'id' | 'revision'>

/** Refuses to lock what is not what the report counted: activities that were returned, changed or deleted since. */
export function ensureAsCounted(
  standing: readonly StandingActivity[],
  { activities }: { readonly activities: readonly CountedAs[] },
): void {
  const now = new Map(standing.map((activity) => [activity.id, activity]))
  const isSame = ({ id, revision }: CountedAs) =>
    now.get(id)?.state === 'approved' && now.get(id)?.revision === revision
  const changed = activities.filter((activity) => !isSame(activity)).length
  if (changed > 0) throw new Refusal('conflict', 'reports.activities_changed', { count: changed })
}

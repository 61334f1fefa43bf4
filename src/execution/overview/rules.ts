import { type AgencyGroup, agencyGroups } from '../reports/rules.ts'
import { lookOf } from '../tasks/rules.ts'
import type { Assignment } from '../tasks/shapes.ts'
import type { AgencyLine, BoardCell, BoardDuty, BoardRow, Look, ShareCounts, ShowBoard, Tally } from './shapes.ts'

/** Whether the issuer orders it: an agency under its command, by a task that is ordered. The others are only asked. */
interface Asking {
  readonly commanded: boolean
  readonly requested: boolean
  /** Whether the plan is in force: the days of one that is suspended or over do not press. */
  readonly current: boolean
}

/** How a share looks in the overview: as in every list, but never overdue where the issuer only asks (Limits) or the plan rests. */
export const lookOfShare = (
  share: Pick<Assignment, 'state' | 'reason' | 'dueOn'>,
  { commanded, requested, current }: Asking,
  today: string,
): Look => lookOf(current && commanded && !requested ? share : { ...share, dueOn: null }, today)

/** How many things of a row are late. */
export const lateOf = ({ cells, report }: Pick<BoardRow, 'cells' | 'report'>): number =>
  cells.filter((cell) => cell?.look === 'overdue').length + (report?.standing === 'missing' ? 1 : 0)

const byName = new Intl.Collator('vi')
const byAgency = (one: { name: string; group: AgencyGroup }, other: { name: string; group: AgencyGroup }): number =>
  agencyGroups.indexOf(one.group) - agencyGroups.indexOf(other.group) || byName.compare(one.name, other.name)

/** The late before all others; then the groups in the order of annex 02, within each in Vietnamese order. */
export const lateFirst = (one: BoardRow, other: BoardRow): number =>
  Number(other.late > 0) - Number(one.late > 0) || byAgency(one.agency, other.agency)

/** The part of the board in which a row stands: the late together, the others by group. */
export const partOf = ({ late, agency }: Pick<BoardRow, 'late' | 'agency'>): 'late' | AgencyGroup =>
  late > 0 ? 'late' : agency.group

/** A duty with what the filters ask about it. */
export type AskedDuty = BoardDuty & { readonly mine: boolean }

interface Matrix<D> {
  readonly duties: D[]
  readonly rows: BoardRow[]
}

/** What the filters leave of the matrix: first columns, then rows; a row of which no column is left goes too. */
export function filtered(
  { duties, rows }: Matrix<AskedDuty>,
  { group, mine, before }: Pick<ShowBoard, 'group' | 'mine' | 'before'>,
): Matrix<AskedDuty> {
  const isKept = (duty: AskedDuty) => (!mine || duty.mine) && (!before || (duty.dueOn !== null && duty.dueOn <= before))
  const kept = duties.map(isKept)
  const isWhole = kept.every(Boolean)
  const left = rows.map((row): BoardRow => {
    const cells = row.cells.filter((_, column) => kept[column])
    return { ...row, cells, late: lateOf({ ...row, cells }) }
  })
  return {
    duties: duties.filter(isKept),
    rows: left
      .filter((row) => !group || row.agency.group === group)
      .filter((row) => isWhole || row.cells.some((cell) => cell !== null))
      .sort(lateFirst),
  }
}

/** The shares of some cells together. */
export function tallyOf(cells: readonly (BoardCell | null)[]): Tally {
  const shares = cells.filter((cell) => cell !== null)
  const count = (look: Look) => shares.filter((cell) => cell.look === look).length
  return {
    shares: shares.length,
    done: count('done'),
    overdue: count('overdue'),
    activities: shares.reduce((sum, { activities }) => sum + activities, 0),
  }
}

/** The last line of the matrix: each column taken together. */
export const totalsOf = ({ duties, rows }: Matrix<BoardDuty>): Tally[] =>
  duties.map((_, column) => tallyOf(rows.map(({ cells }) => cells[column] ?? null)))

/** The looks that charts tell apart, in the order in which bars are stacked: what is finished first. */
export const shareLooks = ['done', 'waiting', 'in_progress', 'not_started', 'overdue', 'not_carried_out'] as const

export const noShares: ShareCounts = {
  ...{ not_started: 0, in_progress: 0, waiting: 0, done: 0, not_carried_out: 0, overdue: 0 },
}

/** Counts of several parts added. */
export function addedShares(parts: readonly ShareCounts[]): ShareCounts {
  const sum = (look: keyof ShareCounts) => parts.reduce((total, part) => total + part[look], 0)
  return Object.assign({ ...noShares }, ...shareLooks.map((look) => ({ [look]: sum(look) })))
}

export const allShares = (shares: ShareCounts): number => shareLooks.reduce((sum, look) => sum + shares[look], 0)

/** The most overdue first, then the smaller part done; bodies that are only asked after all others. */
export const failingFirst = (one: AgencyLine, other: AgencyLine): number =>
  Number(other.agency.commanded) - Number(one.agency.commanded) ||
  other.shares.overdue - one.shares.overdue ||
  partDone(one) - partDone(other) ||
  byAgency(one.agency, other.agency)

const partDone = ({ shares }: AgencyLine): number => (allShares(shares) === 0 ? 1 : shares.done / allShares(shares))

/** Every month from the first to the last of some, so that a line over time has no holes. */
export function monthsThrough(months: readonly string[]): string[] {
  const sorted = [...months].sort()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  const through: string[] = []
  for (let month = first; month !== '' && month <= last; month = nextMonth(month)) through.push(month)
  return through
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The periods that the dashboard offers, reckoned from the business day. */
export const periods = ['month', 'quarter', 'year'] as const
export type Period = (typeof periods)[number]

/** The days of the month, quarter or year in which a day lies, as far as that day. */
export function periodDays(period: Period, today: string): { from: string; to: string } {
  const [year = '', month = ''] = today.split('-')
  const firstOfQuarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')
  const first = { month, quarter: firstOfQuarter, year: '01' }[period]
  return { from: `${year}-${first}-01`, to: today }
}

/** The signs of the states where they are typed: in files. Screens draw them. */
export const signs: Readonly<Record<Look, string>> = {
  assigned: '○',
  in_progress: '◐',
  awaiting_confirmation: '◔',
  done: '✓',
  not_carried_out: '✕',
  overdue: '!',
  sent_back: '↩',
}

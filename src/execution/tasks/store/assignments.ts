import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '../../../../database/tables.ts'
import type { Reach } from '../../../foundation/access/index.ts'
import { dayInVietnam } from '../../../platform/clock/clock.ts'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { Assignment, AssignmentRow, type ListAssignments, StateCounts } from '../shapes.ts'
import { keepAmended, keepStates } from './history.ts'

const columns = [
  'a.id',
  'a.taskId',
  'a.planId',
  'a.agencyId',
  'a.role',
  'a.state',
  'a.outcome',
  'a.reason',
  'a.dueOn',
  'a.reportDueOn',
  'a.reportKind',
  'a.evidenceOn',
  'a.changedAt',
  'a.withdrawnOn',
  'a.revision',
] as const

/** An assignment with what permission and the rules ask about it. */
export type StandingAssignment = Assignment & {
  ownerAgencyId: string
  planState: string
  restricted: boolean
  label: string
}

const standing = (db: Db) =>
  db
    .selectFrom('assignments as a')
    .innerJoin('tasks as t', 't.id', 'a.taskId')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .select([...columns, 'p.ownerAgencyId', 'p.state as planState', 't.restricted', 't.label'])

const toStanding = ({ ownerAgencyId, planState, restricted, label, ...row }: StandingRow): StandingAssignment => ({
  ...Assignment.parse(row),
  ownerAgencyId,
  planState,
  restricted,
  label,
})
type StandingRow = Omit<StandingAssignment, keyof Assignment> & Record<string, unknown>

/** The assignment, held until the transaction ends. */
export async function lockAssignment(db: Tx, id: string): Promise<StandingAssignment | undefined> {
  const row = await standing(db).where('a.id', '=', id).forUpdate('a').executeTakeFirst()
  return row && toStanding(row)
}

/** Several assignments, held in the order of their ids so that two writers cannot wait for each other. */
export async function lockAssignments(db: Tx, ids: readonly string[]): Promise<StandingAssignment[]> {
  if (ids.length === 0) return []
  return (await standing(db).where('a.id', 'in', ids).orderBy('a.id').forUpdate('a').execute()).map(toStanding)
}

/** The shares in force of an agency that a report of this kind carries out, held in the order of their ids. */
export async function lockReported(
  db: Tx,
  { planId, agencyId, kind }: Pick<Assignment, 'planId' | 'agencyId'> & { kind: Assignment['reportKind'] },
): Promise<StandingAssignment[]> {
  const mine = standing(db).where('a.planId', '=', planId).where('a.agencyId', '=', agencyId)
  const inForce = mine.where('a.withdrawnOn', 'is', null)
  return (await inForce.where('a.reportKind', '=', kind).orderBy('a.id').forUpdate('a').execute()).map(toStanding)
}

/** Some shares, those that were taken away among them: what was done on them is kept. */
export async function findAssignments(db: Db, ids: readonly string[]): Promise<StandingAssignment[]> {
  if (ids.length === 0) return []
  return (await standing(db).where('a.id', 'in', ids).orderBy('t.position').orderBy('a.id').execute()).map(toStanding)
}

/** The shares of a plan that are in force. */
export async function listOfPlan(db: Db, planId: string): Promise<StandingAssignment[]> {
  const inForce = standing(db).where('a.planId', '=', planId).where('a.withdrawnOn', 'is', null)
  return (await inForce.orderBy('t.position').orderBy('a.id').execute()).map(toStanding)
}

/** Every share that a plan has had, held in the order of their ids. */
export async function lockOfPlan(db: Tx, planId: string): Promise<Assignment[]> {
  const rows = await db
    .selectFrom('assignments as a')
    .select(columns)
    .where('a.planId', '=', planId)
    .orderBy('a.id')
    .forUpdate()
    .execute()
  return rows.map((row) => Assignment.parse(row))
}

/** Keeps what an amendment changed of some shares, in one statement however many they are, from a day on. */
export async function saveAmended(db: Tx, changed: readonly Assignment[], since: string): Promise<void> {
  if (changed.length === 0) return
  const sent = JSON.stringify(changed)
  await sql`
    update assignments a set role = r.role, due_on = r."dueOn", report_due_on = r."reportDueOn",
      withdrawn_on = r."withdrawnOn", revision = a.revision + 1
    from jsonb_to_recordset(${sent}::jsonb)
      as r(id uuid, role text, "dueOn" date, "reportDueOn" date, "withdrawnOn" date)
    where a.id = r.id`.execute(db)
  await keepAmended(
    db,
    changed.map(({ id }) => id),
    since,
  )
}

/** Whether an agency shares any task of a plan. */
export const holdsTaskIn = async (db: Db, planId: string, agencyId: string): Promise<boolean> => {
  const mine = db.selectFrom('assignments').select('id').where('agencyId', '=', agencyId).where('planId', '=', planId)
  return (await mine.where('withdrawnOn', 'is', null).limit(1).executeTakeFirst()) !== undefined
}

export const saveAssignment = async (db: Tx, assignment: Assignment): Promise<void> => {
  const { id, state, outcome, reason, evidenceOn, changedAt, revision } = assignment
  await db
    .updateTable('assignments')
    .set({ state, outcome, reason, evidenceOn, changedAt, revision })
    .where('id', '=', id)
    .execute()
  await keepStates(db, [id], dayInVietnam(new Date(changedAt)))
}

/** Sets the day of the newest evidence of several assignments; the revision stays, for nobody decided anything. */
export async function saveEvidence(db: Tx, days: ReadonlyMap<string, string | null>): Promise<void> {
  const rows = JSON.stringify([...days].map(([id, day]) => ({ id, day })))
  await sql`
    update assignments set evidence_on = r.day
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, day date)
    where assignments.id = r.id and assignments.evidence_on is distinct from r.day`.execute(db)
}

type Tables = Pick<DB, 'plans' | 'agencies'> & { a: DB['assignments']; t: DB['tasks']; p: DB['plans'] }
type Condition = ExpressionBuilder<Tables, 'a' | 't' | 'p' | 'agencies'>

export interface AssignmentFilter extends Omit<ListAssignments, 'limit'> {
  readonly reach: Reach
  readonly today: string
}

/** `overdue` as SQL: the rule `isOverdue` says the same. Bodies and tasks that are only asked are never listed as late (Limits). */
const isLate = (today: string) =>
  sql<boolean>`(a.due_on is not null and a.due_on < ${today}::date and a.state in ('assigned', 'in_progress')
    and p.state = 'issued' and a.withdrawn_on is null and agencies.commanded and not t.requested)`

/** The place of an assignment in every list: nearest deadline first, then as the document goes, then by agency. */
const place = sql`coalesce(a.due_on, '9999-12-31'::date), a.plan_id, t.position, a.id`

/** Whoever follows many agencies sees the work before the sixty shares that the reports carry out. */
const placeIn = ({ reach }: AssignmentFilter) =>
  reach.any || reach.plan ? sql`a.report_kind is not null, ${place}` : place

const listed = (db: Db) =>
  db
    .selectFrom('assignments as a')
    .innerJoin('tasks as t', 't.id', 'a.taskId')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .innerJoin('agencies', 'agencies.id', 'a.agencyId')

function conditions(e: Condition, filter: AssignmentFilter) {
  const { reach, planId, agencyId, taskId, role, byReport, month, current, search } = filter
  const wanted = [
    inReach(e, reach),
    e('a.withdrawnOn', 'is', null),
    planId && e('a.planId', '=', planId),
    agencyId && e('a.agencyId', '=', agencyId),
    taskId && e('a.taskId', '=', taskId),
    role && e('a.role', '=', role),
    byReport !== undefined && e('a.reportKind', byReport ? 'is not' : 'is', null),
    month && dueIn(month),
    current !== undefined && e('p.state', current ? '=' : '<>', 'issued'),
    search && sql<boolean>`folded(t.label || ' ' || t.clause || ' ' || agencies.name) like ${like(search)}`,
  ]
  return e.and(wanted.filter((one) => !!one))
}

const dueIn = (month: string) =>
  month === 'none'
    ? sql<boolean>`coalesce(a.due_on, a.report_due_on) is null`
    : sql<boolean>`to_char(coalesce(a.due_on, a.report_due_on), 'YYYY-MM') = ${month}`

const like = (search: string): string => `%${fold(search).replace(/[\\%_]/g, '\\$&')}%`

/** What the post may see, as SQL. */
const inReach = (e: Condition, { any, own, plan }: Reach) =>
  any
    ? e.lit<SqlBool>(true)
    : e.or([...(own ? [e('a.agencyId', '=', own)] : []), ...(plan ? [e('p.ownerAgencyId', '=', plan)] : [])])

const rows = (db: Db, today: string) =>
  listed(db)
    .select([...columns, 'agencies.name as agencyName', 'agencies.shortName as agencyShortName'])
    .select([
      'p.title as planTitle',
      'p.state as planState',
      'p.ownerAgencyId',
      't.position',
      't.section',
      't.label',
      't.clause',
    ])
    .select(['t.requested', 't.restricted', 't.dueText', 't.eventOn', 't.quantities', isLate(today).as('overdue')])

/** One part of the list, `limit` rows at most, beginning after the row that a former answer named. */
export async function listAssignments(db: Db, filter: AssignmentFilter, limit: number): Promise<AssignmentRow[]> {
  const { reach, state, overdue, after, today } = filter
  let query = rows(db, today)
    .where((e) => conditions(e, filter))
    .orderBy(placeIn(filter))
    .limit(limit)
  if (state) query = query.where('a.state', '=', state)
  if (overdue !== undefined) query = query.where(isLate(today), '=', overdue)
  if (after) {
    const [by, due, planId, position, id] = after
    const first = reach.any || reach.plan ? sql`${by === 'report'}::boolean, ` : sql``
    query = query.where(
      sql<boolean>`(${placeIn(filter)}) > (${first}${due}::date, ${planId}::uuid, ${position}::int, ${id}::uuid)`,
    )
  }
  return (await query.execute()).map((row) => AssignmentRow.parse(row))
}

/** How many stand in each state; the filters for state and lateness are left aside. */
export async function countStates(db: Db, filter: AssignmentFilter): Promise<StateCounts> {
  const counted = await listed(db)
    .where((e) => conditions(e, filter))
    .groupBy('a.state')
    .select((e) => ['a.state', e.fn.countAll<number>().as('count')])
    .select(sql<number>`count(*) filter (where ${isLate(filter.today)})`.as('late'))
    .execute()
  const none = { assigned: 0, in_progress: 0, awaiting_confirmation: 0, done: 0, not_carried_out: 0 }
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, count]))
  return StateCounts.parse({ ...none, ...counts, overdue: counted.reduce((sum, { late }) => sum + late, 0) })
}

/** One assignment as lists show it; the caller asks whether the person may see it. */
export async function findRow(db: Db, id: string, today: string): Promise<AssignmentRow | undefined> {
  const row = await rows(db, today).where('a.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : AssignmentRow.parse(row)
}

import { sql } from 'kysely'
import type { Reach } from '../../foundation/access/index.ts'
import type { Db } from '../../platform/database/database.ts'
import { groupOf } from '../reports/index.ts'
import { ReportingAgency } from '../reports/shapes.ts'
import { Assignment } from '../tasks/shapes.ts'
import type { OverviewAgency, ShareCounts } from './shapes.ts'

const mostPlans = 100

/** The current plans that a post oversees, newest first. */
export async function listCurrentPlans(db: Db, { any, plan }: Reach) {
  return db
    .selectFrom('plans')
    .where('state', '=', 'issued')
    .where((e) => e.or([e.lit(any), ...(plan ? [e('ownerAgencyId', '=', plan)] : [])]))
    .select(['id', 'title'])
    .orderBy('year', 'desc')
    .orderBy('issuedAt', 'desc')
    .orderBy('id')
    .limit(mostPlans)
    .execute()
}

/** The tasks of a plan in the order of the document, as the board shows them. */
export const listDuties = (db: Db, planId: string) =>
  db
    .selectFrom('tasks')
    .where('planId', '=', planId)
    .where('withdrawnOn', 'is', null)
    .select(['id', 'label', 'clause', 'requested'])
    .orderBy('position')
    .orderBy('id')
    .execute()

const Share = Assignment.pick({
  ...{ id: true, taskId: true, agencyId: true, state: true, reason: true, dueOn: true, reportDueOn: true },
})

/** Every share of a plan that an amendment has not taken away. */
export async function listShares(db: Db, planId: string) {
  const rows = await db
    .selectFrom('assignments')
    .where('planId', '=', planId)
    .where('withdrawnOn', 'is', null)
    .select(['id', 'taskId', 'agencyId', 'state', 'reason', 'dueOn', 'reportDueOn'])
    .execute()
  return rows.map((row) => Share.parse(row))
}

/** How many approved activities of a plan each share has, on one theme alone where told. */
export async function countOfShares(db: Db, planId: string, theme: string | undefined): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select x.assignment_id as id, count(*) as count
    from activities a join activity_assignments x on x.activity_id = a.id
    where a.plan_id = ${planId} and a.state = 'approved'
      ${theme ? sql`and exists (select from activity_topics y where y.activity_id = a.id and y.topic_id = ${theme})` : sql``}
    group by x.assignment_id`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** How many difficulties each agency raised in a plan, and how many of them nobody has answered. */
export const countOfDifficulties = (db: Db, planId: string) =>
  db
    .selectFrom('difficulties')
    .where('planId', '=', planId)
    .groupBy('agencyId')
    .select((e) => ['agencyId', e.fn.countAll<number>().as('all')])
    .select(sql<number>`count(*) filter (where state = 'open')`.as('open'))
    .execute()

/** The agencies by their ids, each with its group. */
export async function findAgencies(db: Db, ids: readonly string[]): Promise<Map<string, OverviewAgency>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('agencies')
    .where('id', 'in', ids)
    .select(['id', 'name', 'shortName', 'kind', 'level', 'commanded'])
    .execute()
  return new Map(rows.map((row) => [row.id, toAgency(row)]))
}

const Placed = ReportingAgency.pick({ kind: true, level: true })

function toAgency({ kind, level, ...row }: Omit<OverviewAgency, 'group'> & { kind: string; level: string }) {
  return { ...row, group: groupOf(Placed.parse({ kind, level })) }
}

/** Shares that look alike: how many of one agency must be done in one month. */
export interface CountedShares {
  readonly agencyId: string
  readonly month: string | null
  readonly look: keyof ShareCounts
  readonly count: number
}

/** The shares of some plans by agency and by the month of their last day; overdue as the rule `lookOfShare` says it. */
export async function countShares(db: Db, planIds: readonly string[], today: string): Promise<CountedShares[]> {
  if (planIds.length === 0) return []
  // What looks alike is counted before it is worded: words for each of many thousand shares are what takes the time.
  const { rows } = await sql<CountedShares>`
    with alike as (
      select a.agency_id, t.requested, a.state, a.due_on, a.report_due_on, count(*) as count
      from assignments a join tasks t on t.id = a.task_id
      where a.plan_id = any(${planIds}::uuid[]) and a.withdrawn_on is null
      group by a.agency_id, t.requested, a.state, a.due_on, a.report_due_on)
    select agency_id, to_char(coalesce(due_on, report_due_on), 'YYYY-MM') as month, case
        when due_on < ${today}::date and state in ('assigned', 'in_progress') and commanded and not requested then 'overdue'
        when state = 'assigned' then 'not_started'
        when state = 'awaiting_confirmation' then 'waiting'
        else state end as look, sum(count)::int8 as count
    from alike join agencies on agencies.id = agency_id
    group by 1, 2, 3`.execute(db)
  return rows
}

/** Which approved activities are meant: of some plans, touching some days. */
export interface ActivityScope {
  readonly planIds: readonly string[]
  readonly from: string | undefined
  readonly to: string | undefined
}

const inScope = ({ planIds, from, to }: ActivityScope) => sql`
  a.state = 'approved' and a.plan_id = any(${planIds}::uuid[])
  ${from ? sql`and a.ended_on >= ${from}::date` : sql``}
  ${to ? sql`and a.started_on <= ${to}::date` : sql``}`

/** The activities by agency and by the month in which they began. */
export async function countActivities(db: Db, scope: ActivityScope) {
  const { rows } = await sql<{ agencyId: string; month: string; count: number }>`
    with days as (
      select a.agency_id, a.started_on, count(*) as count from activities a where ${inScope(scope)} group by 1, 2)
    select agency_id, to_char(started_on, 'YYYY-MM') as month, sum(count)::int8 as count from days group by 1, 2`.execute(
    db,
  )
  return rows
}

/** How many activities each theme and channel has, and of how many agencies. */
export async function countTopics(db: Db, scope: ActivityScope) {
  const { rows } = await sql<{ id: string; activities: number; agencies: number }>`
    select x.topic_id as id, count(*) as activities, count(distinct a.agency_id) as agencies
    from activities a join activity_topics x on x.activity_id = a.id
    where ${inScope(scope)} group by x.topic_id`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The values of some statistics added, by the month in which the activities began. */
export async function addStatistics(db: Db, codes: readonly string[], scope: ActivityScope) {
  const { rows } = await sql<{ code: string; month: string; value: number }>`
    with days as (
      select s.code, a.started_on, sum(s.value) as value
      from activities a join activity_statistics s on s.activity_id = a.id
      where ${inScope(scope)} and s.code = any(${codes}::text[]) group by 1, 2)
    select code, to_char(started_on, 'YYYY-MM') as month, sum(value)::float8 as value from days group by 1, 2`.execute(
    db,
  )
  return rows
}

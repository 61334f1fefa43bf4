import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../../database/tables.ts'
import type { Reach } from '../../../foundation/access/index.ts'
import type { Db } from '../../../platform/database/database.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { ActivityCounts, ActivityRow, type ListActivities } from '../shapes.ts'

/** Whose activities a post may see: the approved ones, and those of every state. */
export interface Sight {
  readonly approved: Reach
  readonly unapproved: Reach
}

export interface ActivityFilter extends Omit<ListActivities, 'limit'> {
  readonly sight: Sight
}

type Condition = ExpressionBuilder<{ a: DB['activities'] }, 'a'>

/** Newest first, one part of the list at a time. */
export async function listActivities(db: Db, filter: ActivityFilter, limit: number): Promise<ActivityRow[]> {
  const { state, after } = filter
  let query = db
    .selectFrom('activities as a')
    .innerJoin('agencies', 'agencies.id', 'a.agencyId')
    .where((e) => conditions(e, filter))
    .select(['a.id', 'a.planId', 'a.agencyId', 'a.title', 'a.startedOn', 'a.endedOn', 'a.place', 'a.restricted'])
    .select([
      'a.state',
      'a.returnReason',
      'a.locked',
      'a.submittedAt',
      'a.revision',
      'agencies.shortName as agencyShortName',
    ])
    .select([labels.as('labels'), figures.as('statistics'), fileCount.as('fileCount'), cover.as('cover')])
    .select(sql<number>`jsonb_array_length(a.links)`.as('linkCount'))
    .orderBy('a.startedOn', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
  if (state) query = query.where('a.state', '=', state)
  if (after) query = query.where(sql<boolean>`(a.started_on, a.id) < (${after[0]}::date, ${after[1]}::uuid)`)
  return (await query.execute()).map((row) => ActivityRow.parse(row))
}

/** How many stand in each state; the filter for the state is left aside. It joins nothing: an index answers it. */
export async function countActivities(db: Db, filter: ActivityFilter): Promise<ActivityCounts> {
  const rows = await db
    .selectFrom('activities as a')
    .where((e) => conditions(e, filter))
    .groupBy('a.state')
    .select((e) => ['a.state', e.fn.countAll<number>().as('count')])
    .execute()
  const none = { draft: 0, submitted: 0, approved: 0, returned: 0 }
  return ActivityCounts.parse({ ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) })
}

function conditions(e: Condition, filter: ActivityFilter) {
  const { planId, agencyId, from, to, month, current, search } = filter
  const wanted = [
    inSight(e, filter.sight),
    planId && e('a.planId', '=', planId),
    agencyId && e('a.agencyId', '=', agencyId),
    from && e('a.endedOn', '>=', from),
    to && e('a.startedOn', '<=', to),
    month && begunIn(`${month}-01`),
    current !== undefined && ofPlans(current ? sql`state = 'issued'` : sql`state <> 'issued'`),
    search && sql<boolean>`folded(a.title || ' ' || a.description || ' ' || a.place) like ${like(search)}`,
    ...hanging(filter),
  ]
  return e.and(wanted.filter((one) => !!one))
}

const begunIn = (first: string) =>
  sql<boolean>`(a.started_on >= ${first}::date and a.started_on < ${first}::date + interval '1 month')`

const like = (search: string): string => `%${fold(search).replace(/[\\%_]/g, '\\$&')}%`

/** Filters by what hangs on the activity. */
function hanging({ assignmentId, taskId, theme, channel, statistic }: ActivityFilter) {
  const onAssignment = (id: string) =>
    sql<boolean>`exists (select from activity_assignments x where x.activity_id = a.id and x.assignment_id = ${id})`
  const onTask = (id: string) =>
    sql<boolean>`exists (select from activity_assignments x join assignments y on y.id = x.assignment_id
      where x.activity_id = a.id and y.task_id = ${id})`
  const onTopic = (id: string) =>
    sql<boolean>`exists (select from activity_topics x where x.activity_id = a.id and x.topic_id = ${id})`
  const giving = (code: string) =>
    sql<boolean>`exists (select from activity_statistics x where x.activity_id = a.id and x.code = ${code})`
  return [
    assignmentId && onAssignment(assignmentId),
    taskId && onTask(taskId),
    theme && onTopic(theme),
    channel && onTopic(channel),
    statistic && giving(statistic),
  ]
}

/** Activities of the plans of which something is true. */
const ofPlans = (isTrue: RawBuilder<unknown>) => sql<boolean>`a.plan_id in (select id from plans where ${isTrue})`

/** What the post may see, as SQL: approved ones through its powers, the others of its own agency alone. */
function inSight(e: Condition, { approved, unapproved }: Sight) {
  const { any, own, plan } = approved
  const through = [
    ...(any ? [sql<boolean>`true`] : []),
    ...(own ? [e('a.agencyId', '=', own)] : []),
    ...(plan ? [ofPlans(sql`owner_agency_id = ${plan}`)] : []),
  ]
  const all = unapproved.own ? [e('a.agencyId', '=', unapproved.own)] : []
  return e.or([...all, e.and([e('a.state', '=', 'approved'), e.or(through)])])
}

const labels = sql<string[]>`array(
  select t.label from activity_assignments x join assignments y on y.id = x.assignment_id join tasks t on t.id = y.task_id
  where x.activity_id = a.id order by t.position, t.id)`

const figures = sql`coalesce((select jsonb_object_agg(s.code, s.value) from activity_statistics s where s.activity_id = a.id), '{}')`

const fileCount = sql<number>`(select count(*) from activity_files x where x.activity_id = a.id)`

const cover = sql<string | null>`(
  select f.id from activity_files x join files f on f.id = x.file_id
  where x.activity_id = a.id and f.thumbnail_sha256 is not null order by x.position limit 1)`

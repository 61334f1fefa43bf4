import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import type { RoleAt } from '../rules.ts'
import type { Facts, Topic } from '../shapes.ts'

/** A notification before it is somebody's. */
export interface NewNotification {
  /** What it is made from: made twice from the same it is kept once for each person. */
  readonly key: string
  readonly kind: string
  readonly topic: Topic
  readonly place: string
  readonly facts: Facts
  readonly at: string
  /** Of several posts of one person it concerns the one there. */
  readonly agencyId: string | null
}

export interface Audience {
  readonly posts: readonly RoleAt[]
  readonly people: readonly string[]
  /** Who did it. */
  readonly except: string | null
  readonly today: string
}

/**
 * Gives a notification to everybody of an audience who has a post on the day, an open account and did not wish not to be told;
 * in one statement, however many they are. Gives whom it is new to.
 */
export async function insertFor(
  db: Tx,
  notification: NewNotification,
  { posts, people, except, today }: Audience,
): Promise<string[]> {
  const { key, kind, topic, place, facts, at, agencyId } = notification
  const { rows } = await sql<{ personId: string }>`
    insert into notifications (person_id, post_id, key, kind, topic, place, facts, at, in_app, by_mail)
    select distinct on (people.id) people.id, posts.id, ${key}, ${kind}, ${topic}, ${place}, ${JSON.stringify(facts)}::jsonb,
      ${at}::timestamptz, ${isShown(topic)}, ${isMailed(topic)}
    from posts
    join people on people.id = posts.person_id and people.deactivated_at is null
    left join jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as w(role text, "agencyId" uuid)
      on w.role = posts.role and (w."agencyId" is null or w."agencyId" = posts.agency_id)
    where ${isValid(today)} and (w.role is not null or people.id = any(${[...people]}::uuid[]))
      and people.id is distinct from ${except}::uuid and (${isShown(topic)} or ${isMailed(topic)})
    order by people.id, (w.role is not null) desc, (posts.agency_id = ${agencyId}::uuid) desc, posts.valid_from, posts.id
    on conflict (person_id, key) do nothing
    returning person_id as "personId"`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** Marks what was told of a thing before and is no more to be done as read, for everybody; gives whom it concerned. */
export async function settle(
  db: Tx,
  { place, key, at }: Pick<NewNotification, 'place' | 'key' | 'at'>,
  kinds: readonly string[],
): Promise<string[]> {
  if (kinds.length === 0) return []
  const rows = await db
    .updateTable('notifications')
    .set({ readAt: at })
    .where('place', '=', place)
    .where('kind', 'in', kinds)
    .where('readAt', 'is', null)
    .where('at', '<=', at)
    .where('key', '!=', key)
    .returning('personId')
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Whether a post is valid on a day. */
export const isValid = (today: string) =>
  sql<boolean>`(posts.valid_from <= ${today}::date and (posts.valid_to is null or posts.valid_to >= ${today}::date))`

const isShown = (topic: Topic) => sql<boolean>`(not ${topic} = any(people.muted_topics))`
const isMailed = (topic: Topic) =>
  sql<boolean>`(people.digest <> 'none' and not ${topic} = any(people.unmailed_topics))`

/** Roles that are told of an agency's last days. */
const rolesTold = sql`('focal_point', 'approver')`

interface Morning {
  readonly today: string
  readonly at: string
}

/** Last days older than this were over before anybody was told of any. */
const LONGEST_LATE_DAYS = 30

/** 7, 3, 1 days before, and once when it is over; the nearest that applies, so that a day without the worker loses nothing. */
const stepOf = (today: string) => sql`case
  when due.day < ${today}::date then 'late'
  when due.day <= ${today}::date + 1 then '1'
  when due.day <= ${today}::date + 3 then '3'
  else '7' end`

/**
 * Tells agencies of the last days of their tasks that come near or are over, those of one day together; each step once. The
 * owner of the plan is told of its own tasks too. Gives whom something is new to.
 */
export async function insertTaskDays(db: Tx, { today, at }: Morning): Promise<string[]> {
  const due = sql`
    select a.plan_id, a.agency_id, a.due_on as day, count(*)::int as count, min(t.label) as label,
      min(a.id::text) as id
    from assignments a join tasks t on t.id = a.task_id join plans p on p.id = a.plan_id
    where a.state in ('assigned', 'in_progress') and a.report_kind is null and p.state = 'issued'
      and a.withdrawn_on is null
      and a.due_on between ${today}::date - ${LONGEST_LATE_DAYS}::int and ${today}::date + 7
    group by a.plan_id, a.agency_id, a.due_on`
  const place = sql`case when due.count = 1 then '/tasks/' || due.id else '/tasks?plan=' || due.plan_id end`
  return insertDays(db, { today, at, due, place, sort: 'task' })
}

/** The same for the reports of agencies and for the plan owner's consolidated one, while they are not handed in. */
export async function insertReportDays(db: Tx, { today, at }: Morning): Promise<string[]> {
  const due = sql`
    select distinct a.plan_id, a.agency_id, a.report_due_on as day, 1 as count, '' as label,
      (a.agency_id = p.owner_agency_id) as consolidated
    from assignments a join plans p on p.id = a.plan_id
    where p.state = 'issued' and a.withdrawn_on is null
      and a.report_due_on between ${today}::date - ${LONGEST_LATE_DAYS}::int and ${today}::date + 7
      and not exists (select from reports r where r.plan_id = a.plan_id and r.agency_id = a.agency_id
        and r.state in ('submitted', 'accepted'))`
  const place = sql`'/reports/' || due.plan_id
    || case when due.consolidated then '/consolidated' else '/agencies/' || due.agency_id end`
  return insertDays(db, { today, at, due, place, sort: 'report' })
}

interface Days extends Morning {
  /** plan_id, agency_id, day, count, label. */
  readonly due: ReturnType<typeof sql>
  readonly place: ReturnType<typeof sql>
  readonly sort: 'task' | 'report'
}

async function insertDays(db: Tx, { today, at, due, place, sort }: Days): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    insert into notifications (person_id, post_id, key, kind, topic, place, facts, at, in_app, by_mail)
    select distinct on (people.id, key.of) people.id, posts.id, key.of,
      ${`deadlines.${sort}_`}::text || case when step.is = 'late' then 'late' else 'near' end, 'deadlines', ${place},
      jsonb_build_object('plan', plans.title, 'agency', agencies.short_name, 'label', due.label, 'count', due.count,
        'day', due.day),
      ${at}::timestamptz, ${isShown('deadlines')}, ${isMailed('deadlines')}
    from (${due}) as due
    join plans on plans.id = due.plan_id
    join agencies on agencies.id = due.agency_id
    cross join lateral (select ${stepOf(today)} as is) as step
    cross join lateral (select concat_ws(':', ${sort}::text, due.plan_id, due.agency_id, due.day, step.is) as of) as key
    join posts on posts.agency_id = due.agency_id and ${isValid(today)}
      and (posts.role in ${rolesTold} or (posts.role = 'plan_owner' and plans.owner_agency_id = due.agency_id))
    join people on people.id = posts.person_id and people.deactivated_at is null
    where ${isShown('deadlines')} or ${isMailed('deadlines')}
    order by people.id, key.of, posts.valid_from, posts.id
    on conflict (person_id, key) do nothing
    returning person_id as "personId"`.execute(db)
  return [...new Set(rows.map(({ personId }) => personId))]
}

/** Forgets what is long over: read ones after three months, all after a year. */
export async function deleteOld(db: Tx, today: string): Promise<void> {
  await sql`delete from notifications where at < ${today}::date - 365
    or (read_at is not null and at < ${today}::date - 90)`.execute(db)
}

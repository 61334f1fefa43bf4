import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import { isMailed, isShown, isValid } from './make.ts'

type Sql = ReturnType<typeof sql>

/** Who carries an agency's tasks and reports out, and who may answer what is put to it. */
const doers = sql`(posts.role in ('focal_point', 'approver')
  or (posts.role = 'plan_owner' and plans.owner_agency_id = due.agency_id))`
const answerers = sql`posts.role in ('plan_owner', 'approver', 'leader')`

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
 * owner of the plan is told of its own tasks too. What is only asked for is never called late (Limits). Gives whom something
 * is new to.
 */
export async function insertTaskDays(db: Tx, { today, at }: Morning): Promise<string[]> {
  const due = sql`
    select a.plan_id, a.agency_id, a.due_on as day, count(*)::int as count, min(t.label) as label,
      min(a.id::text) as id
    from assignments a join tasks t on t.id = a.task_id join plans p on p.id = a.plan_id
      join agencies g on g.id = a.agency_id
    where a.state in ('assigned', 'in_progress') and a.report_kind is null and p.state = 'issued'
      and a.withdrawn_on is null
      and a.due_on between ${today}::date - ${LONGEST_LATE_DAYS}::int and ${today}::date + 7
      and (a.due_on >= ${today}::date or (g.commanded and not t.requested))
    group by a.plan_id, a.agency_id, a.due_on`
  const place = sql`case when due.count = 1 then '/tasks/' || due.id else '/tasks?plan=' || due.plan_id end`
  return insertDays(db, { today, at, due, place, whom: doers, sort: 'task' })
}

/** The same for the reports of agencies and for the plan owner's consolidated one, while they are not handed in. */
export async function insertReportDays(db: Tx, { today, at }: Morning): Promise<string[]> {
  const due = sql`
    select distinct a.plan_id, a.agency_id, a.report_due_on as day, 1 as count, '' as label,
      (a.agency_id = p.owner_agency_id) as consolidated
    from assignments a join plans p on p.id = a.plan_id join agencies g on g.id = a.agency_id
    where p.state = 'issued' and a.withdrawn_on is null
      and a.report_due_on between ${today}::date - ${LONGEST_LATE_DAYS}::int and ${today}::date + 7
      and (a.report_due_on >= ${today}::date or g.commanded)
      and not exists (select from reports r where r.plan_id = a.plan_id and r.agency_id = a.agency_id
        and r.state in ('submitted', 'accepted'))`
  const place = sql`'/reports/' || due.plan_id
    || case when due.consolidated then '/consolidated' else '/agencies/' || due.agency_id end`
  return insertDays(db, { today, at, due, place, whom: doers, sort: 'report' })
}

/** The same for whoever is asked to answer difficulties. */
export async function insertAnswerDays(db: Tx, { today, at }: Morning): Promise<string[]> {
  const due = sql`
    select d.plan_id, d.addressed_to as agency_id, d.answer_due_on as day, count(*)::int as count, '' as label,
      min(d.id::text) as id
    from difficulties d join plans p on p.id = d.plan_id
    where d.state = 'open' and p.state = 'issued'
      and d.answer_due_on between ${today}::date - ${LONGEST_LATE_DAYS}::int and ${today}::date + 7
    group by d.plan_id, d.addressed_to, d.answer_due_on`
  const place = sql`'/difficulties' || case when due.count = 1 then '?difficulty=' || due.id else '' end`
  return insertDays(db, { today, at, due, place, whom: answerers, sort: 'answer' })
}

interface Days extends Morning {
  /** plan_id, agency_id, day, count, label. */
  readonly due: Sql
  readonly place: Sql
  /** Of the posts there. */
  readonly whom: Sql
  readonly sort: 'task' | 'report' | 'answer'
}

async function insertDays(db: Tx, { today, at, due, place, whom, sort }: Days): Promise<string[]> {
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
    join posts on posts.agency_id = due.agency_id and ${isValid(today)} and ${whom}
    join people on people.id = posts.person_id and people.deactivated_at is null
    where ${isShown('deadlines')} or ${isMailed('deadlines')}
    order by people.id, key.of, posts.valid_from, posts.id
    on conflict (person_id, key) do nothing
    returning person_id as "personId"`.execute(db)
  return [...new Set(rows.map(({ personId }) => personId))]
}

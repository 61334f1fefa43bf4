import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'

/** The day in Việt Nam on which an instant falls. */
const dayOf = (column: string) => sql<string | null>`(${sql.ref(column)} at time zone 'Asia/Ho_Chi_Minh')::date`

/** The plans that have work in them; of one that was withdrawn or closed nothing is asked any more. */
const running = ['issued', 'suspended']

/** How many lines of one kind a day shows at most. */
const most = 100

/**
 * The open and lately finished assignments of an agency under plans in force, nearest deadline first; those that a report
 * carries out are left to it.
 */
export const ownAssignments = (db: Db, agencyId: string, since: string) =>
  db
    .selectFrom('assignments as a')
    .innerJoin('tasks as t', 't.id', 'a.taskId')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .where('a.agencyId', '=', agencyId)
    .where('a.reportKind', 'is', null)
    .where('a.withdrawnOn', 'is', null)
    .where('p.state', 'in', running)
    .where((e) => e.or([e('a.state', 'not in', ['done', 'not_carried_out']), e('a.changedAt', '>=', since)]))
    .select(['a.id', 'a.planId', 'a.state', 'a.dueOn', 'a.evidenceOn', 't.label', 't.clause', 'p.state as planState'])
    .select(dayOf('a.changedAt').as('changedOn'))
    .orderBy('a.dueOn')
    .orderBy('t.position')
    .orderBy('a.id')
    .limit(most)
    .execute()

/** The activities of an agency that were returned, wait, or were lately approved. */
export const ownActivities = (db: Db, agencyId: string, since: string) =>
  db
    .selectFrom('activities as a')
    .where('a.agencyId', '=', agencyId)
    .where((e) =>
      e.or([
        e('a.state', 'in', ['submitted', 'returned']),
        e.and([e('a.state', '=', 'approved'), e('a.decidedAt', '>=', since)]),
      ]),
    )
    .select(['a.id', 'a.planId', 'a.title', 'a.state', 'a.returnReason'])
    .select([dayOf('a.submittedAt').as('submittedOn'), dayOf('a.decidedAt').as('decidedOn')])
    .orderBy('a.submittedAt', 'desc')
    .orderBy('a.id')
    .limit(most)
    .execute()

/** The difficulties that an agency raised: open, or lately answered. */
export const ownDifficulties = (db: Db, agencyId: string, since: string) =>
  difficulties(db)
    .where('d.agencyId', '=', agencyId)
    .where((e) => e.or([e('d.state', '=', 'open'), e('d.answeredAt', '>=', since)]))
    .execute()

/** The difficulties in the hands of an agency that nobody has answered, the longest waiting first. */
export const unansweredDifficulties = (db: Db, addressedTo: string) =>
  difficulties(db).where('d.addressedTo', '=', addressedTo).where('d.state', '=', 'open').execute()

const difficulties = (db: Db) =>
  db
    .selectFrom('difficulties as d')
    .innerJoin('agencies', 'agencies.id', 'd.agencyId')
    .leftJoin('assignments as a', 'a.id', 'd.assignmentId')
    .leftJoin('tasks as t', 't.id', 'a.taskId')
    .select(['d.id', 'd.planId', 'd.state', 'd.answerDueOn', 't.label', 'agencies.shortName as agency'])
    // A proposal stands under what it proposes, a difficulty under what hinders.
    .select(sql<string>`case d.kind when 'proposal' then d.proposal else d.description end`.as('description'))
    .select([dayOf('d.raisedAt').as('raisedOn'), dayOf('d.answeredAt').as('answeredOn')])
    .orderBy('d.raisedAt')
    .orderBy('d.id')
    .limit(most)

/** What agencies proposed by hand and an owner of plans has not decided, the longest waiting first. */
export const undecidedProposals = (db: Db, ownerAgencyId: string) =>
  db
    .selectFrom('assignments as a')
    .innerJoin('tasks as t', 't.id', 'a.taskId')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .innerJoin('agencies', 'agencies.id', 'a.agencyId')
    .where('p.ownerAgencyId', '=', ownerAgencyId)
    .where('a.state', '=', 'awaiting_confirmation')
    .where('a.reportKind', 'is', null)
    .where('a.withdrawnOn', 'is', null)
    .where('p.state', 'in', running)
    .select(['a.id', 'a.planId', 't.label', 't.clause', 'agencies.shortName as agency'])
    .select(dayOf('a.changedAt').as('changedOn'))
    .orderBy('a.changedAt')
    .orderBy('a.id')
    .limit(most)
    .execute()

/** The drafts of an owner of plans, newest first. */
export const draftPlans = (db: Db, ownerAgencyId: string) =>
  db
    .selectFrom('plans')
    .where('ownerAgencyId', '=', ownerAgencyId)
    .where('state', '=', 'draft')
    .select(['id', 'title', dayOf('createdAt').as('createdOn')])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()

/** The assignments of plans in force by kind and level of agency; overdue ones only where agency and task are ordered, not asked. */
export async function assignmentCounts(db: Db, today: string) {
  const { rows } = await sql<CountedAssignments>`
    with alike as (
      select a.agency_id, t.requested, a.state, a.due_on, count(*) as count
      from assignments a join tasks t on t.id = a.task_id
      where a.withdrawn_on is null and a.plan_id in (select id from plans where state = 'issued')
      group by a.agency_id, t.requested, a.state, a.due_on)
    select kind, level, sum(count)::int8 as assignments, count(distinct agency_id) as agencies,
      coalesce(sum(count) filter (where state = 'done'), 0)::int8 as done,
      coalesce(sum(count) filter (where due_on < ${today}::date and state in ('assigned', 'in_progress')
        and commanded and not requested), 0)::int8 as overdue
    from alike join agencies on agencies.id = agency_id
    group by kind, level`.execute(db)
  return rows
}

interface CountedAssignments {
  readonly kind: string
  readonly level: string
  readonly assignments: number
  readonly agencies: number
  readonly done: number
  readonly overdue: number
}

/** How many activities are approved and difficulties open under the plans in force. */
export async function countWork(db: Db): Promise<{ activities: number; difficulties: number }> {
  const { rows } = await sql<{ activities: number; difficulties: number }>`
    with current as (select id from plans where state = 'issued')
    select (select count(*) from activities where state = 'approved' and plan_id in (select id from current)) as activities,
      (select count(*) from difficulties where state = 'open' and plan_id in (select id from current)) as difficulties`.execute(
    db,
  )
  return rows[0] ?? { activities: 0, difficulties: 0 }
}

/** What an administrator looks after. `now` is real time: invitations end by it. */
export async function countAdministration(db: Db, { today, now }: { today: string; now: Date }) {
  const { rows } = await sql<Record<'people' | 'withoutPost' | 'openInvitations' | 'agencies' | 'unverified', number>>`
    select (select count(*) from people where deactivated_at is null) as people,
      (select count(*) from people p where deactivated_at is null and not exists (
        select from posts where person_id = p.id and valid_from <= ${today}::date
          and (valid_to is null or valid_to >= ${today}::date))) as "withoutPost",
      (select count(*) from invitations where used_at is null and expires_at > ${now}) as "openInvitations",
      (select count(*) from agencies where valid_from <= ${today}::date
        and (valid_to is null or valid_to >= ${today}::date)) as agencies,
      (select count(*) from agencies where unverified) as unverified`.execute(db)
  return rows[0]
}

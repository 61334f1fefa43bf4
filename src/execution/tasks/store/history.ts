import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { AssignmentRole, AssignmentState, ShownVersion, type Task, TaskVersion } from '../shapes.ts'

/** From which day a wording holds, when it came into the program, and by which amendment. */
export interface VersionGiven {
  readonly validFrom: string
  readonly recordedAt: Date
  readonly amendmentId: string | null
}

/** Adds the next version of each task, as it now stands. */
export async function insertVersions(db: Tx, tasks: readonly Task[], given: VersionGiven): Promise<void> {
  if (tasks.length === 0) return
  const { validFrom, recordedAt, amendmentId } = given
  await sql`
    insert into task_versions (task_id, number, valid_from, recorded_at, amendment_id, withdrawn, section, label, clause,
      actions, requested, restricted, due_text, due_on, event_on, quantities)
    select t.id, 1 + (select count(*) from task_versions v where v.task_id = t.id), ${validFrom}::date,
      ${recordedAt}::timestamptz, ${amendmentId}::uuid, t.withdrawn_on is not null, t.section, t.label, t.clause, t.actions,
      t.requested, t.restricted, t.due_text, t.due_on, t.event_on, t.quantities
    from tasks t where t.id = any(${tasks.map(({ id }) => id)}::uuid[])`.execute(db)
}

/** Keeps how some shares stand at the end of a day: the last change of a day counts. */
export async function keepStates(db: Tx, ids: readonly string[], since: string): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into assignment_states (assignment_id, since, role, state, due_on, withdrawn)
    select id, ${since}::date, role, state, due_on, withdrawn_on is not null
    from assignments where id = any(${[...ids]}::uuid[])
    on conflict (assignment_id, since) do update set
      role = excluded.role, state = excluded.state, due_on = excluded.due_on, withdrawn = excluded.withdrawn`.execute(
    db,
  )
}

/**
 * The same for what an amendment changed of some shares (role, last day, whether they are in force) from a day on that may lie
 * in the past: how far the work was on each day since then stays as it was.
 */
export async function keepAmended(db: Tx, ids: readonly string[], since: string): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into assignment_states (assignment_id, since, role, state, due_on, withdrawn)
    select a.id, ${since}::date, a.role, coalesce(before.state, 'assigned'), a.due_on, a.withdrawn_on is not null
    from assignments a left join lateral (
      select s.state from assignment_states s where s.assignment_id = a.id and s.since <= ${since}::date
      order by s.since desc limit 1) before on true
    where a.id = any(${[...ids]}::uuid[])
    on conflict (assignment_id, since) do nothing`.execute(db)
  await sql`
    update assignment_states s set role = a.role, due_on = a.due_on, withdrawn = a.withdrawn_on is not null
    from assignments a
    where a.id = s.assignment_id and s.since >= ${since}::date and a.id = any(${[...ids]}::uuid[])`.execute(db)
}

const versionColumns = [
  'v.taskId',
  'v.number',
  'v.validFrom',
  'v.amendmentId',
  'v.withdrawn',
  'v.section',
  'v.label',
  'v.clause',
  'v.actions',
  'v.requested',
  'v.restricted',
  'v.dueText',
  'v.dueOn',
  'v.eventOn',
  'v.quantities',
] as const

/** The wordings that a task has had, oldest first, each with the document that brought it. */
export async function listVersions(db: Db, taskId: string): Promise<ShownVersion[]> {
  const rows = await db
    .selectFrom('taskVersions as v')
    .leftJoin('amendments as m', 'm.id', 'v.amendmentId')
    .where('v.taskId', '=', taskId)
    .select(versionColumns)
    .select(['m.docType', 'm.number as paperNumber', 'm.signedOn'])
    .orderBy('v.number')
    .execute()
  return rows.map(({ docType, paperNumber, signedOn, ...row }) =>
    ShownVersion.parse({ ...row, amendment: row.amendmentId ? { docType, number: paperNumber, signedOn } : null }),
  )
}

/** Which versions hold: those valid on a day, or those that the program knew at an instant. */
export type AsOf = { readonly day: string } | { readonly instant: string }

/** What the tasks of a plan said on a day or at an instant; those that were not there yet, or no more, are left out. */
export async function listWordings(db: Db, planId: string, asOf: AsOf): Promise<TaskVersion[]> {
  const holds =
    'day' in asOf
      ? sql<boolean>`v.valid_from <= ${asOf.day}::date`
      : sql<boolean>`v.recorded_at <= ${asOf.instant}::timestamptz`
  const rows = await db
    .selectFrom('taskVersions as v')
    .innerJoin('tasks as t', 't.id', 'v.taskId')
    .where('t.planId', '=', planId)
    .where(holds)
    .distinctOn('v.taskId')
    .select(versionColumns)
    .orderBy('v.taskId')
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => TaskVersion.parse(row)).filter(({ withdrawn }) => !withdrawn)
}

/** How a share stood on a day. */
export interface PastShare {
  readonly assignmentId: string
  readonly taskId: string
  readonly agencyId: string
  readonly agencyName: string
  readonly agencyShortName: string
  /** Whether the issuer may order it; bodies that are only asked are never called late (Limits). */
  readonly commanded: boolean
  readonly role: AssignmentRole
  readonly state: AssignmentState
  readonly dueOn: string | null
}

/** The shares of a plan that were in force at the end of a day, leads first, each as it stood then. */
export async function listPastShares(db: Db, planId: string, day: string): Promise<PastShare[]> {
  const { rows } = await sql<Omit<PastShare, 'role' | 'state'> & { role: string; state: string; withdrawn: boolean }>`
    select distinct on (s.assignment_id) s.assignment_id as "assignmentId", a.task_id as "taskId",
      a.agency_id as "agencyId", g.name as "agencyName", g.short_name as "agencyShortName",
      g.commanded, s.role, s.state, s.due_on as "dueOn", s.withdrawn
    from assignment_states s
      join assignments a on a.id = s.assignment_id
      join agencies g on g.id = a.agency_id
    where a.plan_id = ${planId} and s.since <= ${day}::date
    order by s.assignment_id, s.since desc`.execute(db)
  return rows
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ withdrawn: _gone, role, state, ...share }) => ({
      ...share,
      role: AssignmentRole.parse(role),
      state: AssignmentState.parse(state),
    }))
}

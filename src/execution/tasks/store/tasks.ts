import { sql } from 'kysely'
import { dayInVietnam } from '../../../platform/clock/clock.ts'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { type Assignment, type AssignmentRole, AssignmentState, Task } from '../shapes.ts'
import { insertVersions, keepStates, type VersionGiven } from './history.ts'

const taskColumns = [
  'id',
  'planId',
  'itemId',
  'position',
  'section',
  'label',
  'clause',
  'actions',
  'requested',
  'restricted',
  'dueText',
  'dueOn',
  'eventOn',
  'quantities',
  'withdrawnOn',
] as const

export async function findTask(db: Db, id: string): Promise<Task | undefined> {
  const row = await db.selectFrom('tasks').select(taskColumns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : Task.parse(row)
}

/** The tasks of a plan that are in force, in the order of the document. */
export const listTasks = async (db: Db, planId: string): Promise<Task[]> =>
  (await listAllTasks(db, planId)).filter(({ withdrawnOn }) => withdrawnOn === null)

/** Every task that a plan has had, those taken back among them. */
export async function listAllTasks(db: Db, planId: string): Promise<Task[]> {
  const rows = await db
    .selectFrom('tasks')
    .select(taskColumns)
    .where('planId', '=', planId)
    .orderBy('position')
    // What an amendment added stands behind the printed item that it follows.
    .orderBy((e) => e('itemId', 'is', null))
    .orderBy('id')
    .execute()
  return rows.map((row) => Task.parse(row))
}

/** Adds the tasks whose items have none yet, each with its first version. */
export async function insertTasks(db: Tx, added: readonly Task[], given: VersionGiven): Promise<void> {
  if (added.length === 0) return
  const inserted = await db
    .insertInto('tasks')
    .values(added.map((task) => ({ ...task, actions: JSON.stringify(task.actions) })))
    .onConflict((conflict) => conflict.column('itemId').doNothing())
    .returning('id')
    .execute()
  const ids = new Set(inserted.map(({ id }) => id))
  await insertVersions(
    db,
    added.filter(({ id }) => ids.has(id)),
    given,
  )
}

/**
 * Changes what some tasks say from a day on, in two statements however many they are; the former wordings stay among their
 * versions.
 */
export async function saveWordings(db: Tx, changed: readonly Task[], given: VersionGiven): Promise<void> {
  if (changed.length === 0) return
  const sent = JSON.stringify(changed)
  await sql`
    update tasks t set section = r.section, label = r.label, clause = r.clause, actions = r.actions,
      requested = r.requested, restricted = r.restricted, due_text = r."dueText", due_on = r."dueOn",
      event_on = r."eventOn", quantities = r.quantities, withdrawn_on = r."withdrawnOn"
    from jsonb_to_recordset(${sent}::jsonb)
      as r(id uuid, section text, label text, clause text, actions jsonb, requested boolean, restricted boolean,
        "dueText" text, "dueOn" date, "eventOn" date, quantities text[], "withdrawnOn" date)
    where t.id = r.id`.execute(db)
  await insertVersions(db, changed, given)
}

export interface NewAssignment {
  readonly id: string
  readonly taskId: string
  readonly agencyId: string
  readonly role: AssignmentRole
  readonly dueOn: string | null
  readonly reportDueOn: string | null
  readonly reportKind: Assignment['reportKind']
}

/**
 * Adds the shares that are missing, in one statement however many there are; gives how many were added. `since` is the day from
 * which they hold.
 */
export async function insertAssignments(
  db: Tx,
  planId: string,
  { added, at, since = dayInVietnam(at) }: { added: readonly NewAssignment[]; at: Date; since?: string },
): Promise<number> {
  const sent = JSON.stringify(added)
  const { rows } = await sql<{ id: string }>`
    insert into assignments (id, task_id, plan_id, agency_id, role, due_on, report_due_on, report_kind, changed_at)
    select r.id, r."taskId", ${planId}::uuid, r."agencyId", r.role, r."dueOn", r."reportDueOn", r."reportKind",
      ${at}::timestamptz
    from jsonb_to_recordset(${sent}::jsonb)
      as r(id uuid, "taskId" uuid, "agencyId" uuid, role text, "dueOn" date, "reportDueOn" date,
        "reportKind" text)
    on conflict (task_id, agency_id) do nothing
    returning id`.execute(db)
  await keepStates(
    db,
    rows.map(({ id }) => id),
    since,
  )
  return rows.length
}

/** Whether an agency has or had a share in a task. */
export const hasHadShare = async (db: Db, taskId: string, agencyId: string): Promise<boolean> =>
  (await db
    .selectFrom('assignments')
    .select('id')
    .where('taskId', '=', taskId)
    .where('agencyId', '=', agencyId)
    .executeTakeFirst()) !== undefined

/** The agencies that share a task, lead first, each with its own assignment. */
export async function listTaskAgencies(db: Db, taskId: string) {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('agencies', 'agencies.id', 'a.agencyId')
    .where('a.taskId', '=', taskId)
    .where('a.withdrawnOn', 'is', null)
    .select(['a.id as assignmentId', 'a.role', 'a.state', 'a.dueOn', 'a.evidenceOn'])
    .select(['agencies.id', 'agencies.name', 'agencies.shortName', 'agencies.commanded'])
    .orderBy('a.role')
    .orderBy(sql`agencies.name collate "vi-x-icu"`)
    .execute()
  return rows.map(
    (row) =>
      ({ ...row, role: row.role === 'lead' ? 'lead' : 'partner', state: AssignmentState.parse(row.state) }) as const,
  )
}

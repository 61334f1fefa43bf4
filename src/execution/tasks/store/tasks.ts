import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { type Assignment, type AssignmentRole, AssignmentState, Task } from '../shapes.ts'

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
] as const

export async function findTask(db: Db, id: string): Promise<Task | undefined> {
  const row = await db.selectFrom('tasks').select(taskColumns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : Task.parse(row)
}

/** The tasks of a plan in the order of the document. */
export async function listTasks(db: Db, planId: string): Promise<Task[]> {
  const rows = await db
    .selectFrom('tasks')
    .select(taskColumns)
    .where('planId', '=', planId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => Task.parse(row))
}

/** Adds the tasks whose items have none yet. */
export async function insertTasks(db: Tx, added: readonly Task[]): Promise<void> {
  if (added.length === 0) return
  await db
    .insertInto('tasks')
    .values(added.map((task) => ({ ...task, actions: JSON.stringify(task.actions) })))
    .onConflict((conflict) => conflict.column('itemId').doNothing())
    .execute()
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

/** Adds the shares that are missing, in one statement however many there are; gives how many were added. */
export async function insertAssignments(
  db: Tx,
  planId: string,
  { added, at }: { added: readonly NewAssignment[]; at: Date },
): Promise<number> {
  const rows = JSON.stringify(added)
  const { numAffectedRows } = await sql`
    insert into assignments (id, task_id, plan_id, agency_id, role, due_on, report_due_on, report_kind, changed_at)
    select r.id, r."taskId", ${planId}::uuid, r."agencyId", r.role, r."dueOn", r."reportDueOn", r."reportKind",
      ${at}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb)
      as r(id uuid, "taskId" uuid, "agencyId" uuid, role text, "dueOn" date, "reportDueOn" date,
        "reportKind" text)
    on conflict (task_id, agency_id) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** The agencies that share a task, lead first, each with its own assignment. */
export async function listTaskAgencies(db: Db, taskId: string) {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('agencies', 'agencies.id', 'a.agencyId')
    .where('a.taskId', '=', taskId)
    .select(['a.id as assignmentId', 'a.role', 'a.state', 'a.dueOn', 'a.evidenceOn'])
    .select(['agencies.id', 'agencies.name', 'agencies.shortName'])
    .orderBy('a.role')
    .orderBy(sql`agencies.name collate "vi-x-icu"`)
    .execute()
  return rows.map(
    (row) =>
      ({ ...row, role: row.role === 'lead' ? 'lead' : 'partner', state: AssignmentState.parse(row.state) }) as const,
  )
}

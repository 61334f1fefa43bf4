import type { Db, Tx } from '../../../platform/database/database.ts'
import { Activity } from '../shapes.ts'

const columns = [
  'id',
  'planId',
  'agencyId',
  'title',
  'description',
  'startedOn',
  'endedOn',
  'place',
  'audiences',
  'languages',
  'links',
  'restricted',
  'state',
  'returnReason',
  'locked',
  'createdBy',
  'createdAt',
  'submittedAt',
  'decidedBy',
  'decidedAt',
  'revision',
] as const

export async function findActivity(db: Db, id: string): Promise<Activity | undefined> {
  const row = await db.selectFrom('activities').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : Activity.parse(row)
}

/** The activity, held until the transaction ends. */
export async function lockActivity(db: Tx, id: string): Promise<Activity | undefined> {
  const row = await db.selectFrom('activities').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : Activity.parse(row)
}

/** Adds an activity. When another request is just using its id the write is done again, and finds it. */
export async function insertActivity(db: Tx, { links, ...activity }: Activity): Promise<void> {
  await db
    .insertInto('activities')
    .values({ ...activity, links: JSON.stringify(links) })
    .execute()
}

export async function updateActivity(db: Tx, { id, links, ...activity }: Activity): Promise<void> {
  await db
    .updateTable('activities')
    .set({ ...activity, links: JSON.stringify(links) })
    .where('id', '=', id)
    .execute()
}

export async function deleteActivity(db: Tx, id: string): Promise<void> {
  await db.deleteFrom('activities').where('id', '=', id).execute()
}

/** Locks or frees activities, as the report that counts them is accepted or taken back. */
export async function setLocked(db: Tx, ids: readonly string[], locked: boolean): Promise<void> {
  if (ids.length > 0) await db.updateTable('activities').set({ locked }).where('id', 'in', ids).execute()
}

/** The approved activities of a plan, of some agencies only where told, by first day. */
export async function listApproved(
  db: Db,
  { planId, agencyIds }: { planId: string; agencyIds?: readonly string[] | undefined },
): Promise<Activity[]> {
  let query = db
    .selectFrom('activities')
    .select(columns)
    .where('planId', '=', planId)
    .where('state', '=', 'approved')
    .orderBy('startedOn')
    .orderBy('id')
  if (agencyIds) query = query.where('agencyId', 'in', agencyIds.length > 0 ? agencyIds : [nobody])
  return (await query.execute()).map((row) => Activity.parse(row))
}

/** An id that no agency has: SQL knows no empty list. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** The last day of the newest approved activity of each assignment; null where there is none. */
export async function newestEvidence(db: Db, assignmentIds: readonly string[]): Promise<Map<string, string | null>> {
  if (assignmentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('activityAssignments as aa')
    .innerJoin('activities', 'activities.id', 'aa.activityId')
    .where('aa.assignmentId', 'in', assignmentIds)
    .where('activities.state', '=', 'approved')
    .groupBy('aa.assignmentId')
    .select((e) => ['aa.assignmentId', e.fn.max('activities.endedOn').as('endedOn')])
    .execute()
  const known = new Map(rows.map(({ assignmentId, endedOn }) => [assignmentId, endedOn]))
  return new Map(assignmentIds.map((id) => [id, known.get(id) ?? null]))
}

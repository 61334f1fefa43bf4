import type { Db, Tx } from '../../../platform/database/database.ts'
import { Activity, type ActivityContent } from '../shapes.ts'

/** Rows of one statement at most: PostgreSQL takes 65,535 parameters. */
const AT_ONCE = 2500

function partsOf<T>(rows: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) parts.push(rows.slice(from, from + AT_ONCE))
  return parts
}

export interface NewActivity {
  readonly activity: Activity
  readonly content: Pick<ActivityContent, 'assignments' | 'statistics'>
}

/** Adds activities with their tasks and figures, in a few statements however many they are. */
export async function insertActivities(db: Tx, added: readonly NewActivity[]): Promise<void> {
  const rows = added.map(({ activity: { links, ...activity } }) => ({ ...activity, links: JSON.stringify(links) }))
  for (const part of partsOf(rows)) await db.insertInto('activities').values(part).execute()
  const linked = added.flatMap(({ activity: { id: activityId }, content }) =>
    content.assignments.map((assignmentId) => ({ activityId, assignmentId })),
  )
  for (const part of partsOf(linked)) await db.insertInto('activityAssignments').values(part).execute()
  const figures = added.flatMap(({ activity: { id: activityId }, content }) =>
    Object.entries(content.statistics).map(([code, value]) => ({ activityId, code, value })),
  )
  for (const part of partsOf(figures)) await db.insertInto('activityStatistics').values(part).execute()
}

/** The activities of an agency for a plan, as far as it matters whether something was recorded already. */
export const listRecorded = (db: Db, { planId, agencyId }: { planId: string; agencyId: string }) =>
  db
    .selectFrom('activities')
    .select(['id', 'title', 'startedOn', 'restricted'])
    .where('planId', '=', planId)
    .where('agencyId', '=', agencyId)
    .orderBy('createdAt')
    .execute()

/** Some activities, held in the order of their ids. */
export async function holdActivities(db: Tx, ids: readonly string[]): Promise<Activity[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('activities').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute()
  return rows.map((row) => Activity.parse(row))
}

export async function deleteActivities(db: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('activities').where('id', 'in', ids).execute()
}

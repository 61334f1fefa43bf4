import type { ReadContext } from '../../foundation/access/index.ts'
import type { Db, Tx } from '../../platform/database/database.ts'
import type { Activity, ActivityFile, ActivityTask, ActivityTopic } from './shapes.ts'
import { listApproved, setLocked } from './store/activities.ts'
import { activitiesShowing, relationsOf } from './store/relations.ts'

/** An approved activity as reports count it. A restricted one is counted in totals and never shown singly. */
export interface ApprovedActivity extends Activity {
  readonly tasks: readonly ActivityTask[]
  readonly topics: readonly ActivityTopic[]
  readonly statistics: Readonly<Record<string, number>>
  readonly files: readonly ActivityFile[]
}

/** The approved activities of a plan, of some agencies only where told, by first day; five queries however many they are. */
export async function approvedActivities(
  db: Db,
  of: { planId: string; agencyIds?: readonly string[] },
): Promise<ApprovedActivity[]> {
  const activities = await listApproved(db, of)
  const relations = await relationsOf(
    db,
    activities.map(({ id }) => id),
  )
  return activities.map((activity) => ({ ...activity, ...relations(activity.id) }))
}

/** From now on these activities cannot change: an accepted report counts them. */
export const lockActivities = (tx: Tx, ids: readonly string[]): Promise<void> => setLocked(tx, ids, true)

/** They may change again: the report that counted them was taken back. */
export const unlockActivities = (tx: Tx, ids: readonly string[]): Promise<void> => setLocked(tx, ids, false)

/** Whether the person may see a file because they may see an activity that shows it. */
export async function maySeeFile(ctx: ReadContext, fileId: string): Promise<boolean> {
  const activities = await activitiesShowing(ctx.db, fileId)
  return activities.some(
    (activity) =>
      ctx.can('activities.read_unapproved', activity) ||
      (activity.state === 'approved' && ctx.can('activities.read', activity)),
  )
}

import type { ReadContext } from '../../foundation/access/index.ts'
import { type Activity, ActivityPage } from './shapes.ts'
import { findNames } from './store/page.ts'
import { relationsOf } from './store/relations.ts'

/** An activity with everything that hangs on it; the caller has asked whether the person may see it. */
export async function loadPage(ctx: ReadContext, activity: Activity): Promise<ActivityPage> {
  const names = await findNames(ctx.db, activity.id)
  const relations = await relationsOf(ctx.db, [activity.id])
  return ActivityPage.parse({ ...activity, ...names, ...relations(activity.id) })
}

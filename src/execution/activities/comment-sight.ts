import type { CommentSight } from '../../foundation/comments/index.ts'
import { findPlan } from '../plans/index.ts'
import { findActivity } from './store/activities.ts'
import { relationsOf } from './store/relations.ts'

/** Who may talk about an activity: its agency, and once it is approved whoever may read it. */
export const activityComments: CommentSight = {
  kind: 'activity',
  find: async (db, id) => {
    const activity = await findActivity(db, id)
    const plan = activity && (await findPlan(db, activity.planId))
    if (!activity || !plan) return undefined
    const { planId, agencyId, state, restricted } = activity
    const thing = { agencyId, ownerAgencyId: plan.ownerAgencyId }
    const { tasks, topics } = (await relationsOf(db, [id]))(id)
    const labels = [...tasks, ...topics].filter((one) => one.restricted).map(({ label }) => label)
    return {
      ...{ planId, agencyId, restricted: restricted ? labels.join(', ') : null },
      through: [
        { power: 'activities.read_unapproved', thing },
        ...(state === 'approved' ? [{ power: 'activities.read' as const, thing }] : []),
      ],
    }
  },
}

import type { CommentSight } from '../../foundation/comments/index.ts'
import { findCommented, itemsTakenInto } from './store/commented.ts'

/** Who may talk about an item on the review desk: whoever reviews the plan. */
export const planItemComments: CommentSight = {
  kind: 'plan_item',
  madeOf: itemsTakenInto,
  find: async (db, id) => {
    const item = await findCommented(db, id)
    if (!item) return undefined
    const { planId, ownerAgencyId, restricted, label } = item
    return {
      ...{ planId, agencyId: ownerAgencyId, restricted: restricted ? label : null },
      through: [{ power: 'plans.draft', thing: { ownerAgencyId } }],
      about: { kind: 'plan', id: planId },
    }
  },
}

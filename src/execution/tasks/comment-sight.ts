import type { CommentSight } from '../../foundation/comments/index.ts'
import { findAssignments } from './store/assignments.ts'

/** Who may talk about the share of an agency: whoever may read it. */
export const assignmentComments: CommentSight = {
  kind: 'assignment',
  find: async (db, id) => {
    const [share] = await findAssignments(db, [id])
    if (!share) return undefined
    const { planId, agencyId, ownerAgencyId, restricted, label } = share
    return {
      ...{ planId, agencyId, restricted: restricted ? label : null },
      through: [{ power: 'tasks.read', thing: { agencyId, ownerAgencyId } }],
    }
  },
}

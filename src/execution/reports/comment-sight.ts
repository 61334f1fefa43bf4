import type { CommentSight } from '../../foundation/comments/index.ts'
import { findPlan } from '../plans/index.ts'
import { findReport } from './store/reports.ts'

/** Who may talk about a report: whoever may read it. The consolidated one is for those who see the whole plan. */
export const reportComments: CommentSight = {
  kind: 'report',
  find: async (db, id) => {
    const report = await findReport(db, id)
    const plan = report && (await findPlan(db, report.planId))
    if (!report || !plan) return undefined
    const { planId, agencyId, kind } = report
    const thing = { agencyId: kind === 'agency' ? agencyId : null, ownerAgencyId: plan.ownerAgencyId }
    return { planId, agencyId, restricted: null, through: [{ power: 'reports.read', thing }] }
  },
}

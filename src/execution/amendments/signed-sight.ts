import { findPlan } from '../plans/index.ts'
import type { SignedSight } from '../signed-copies/index.ts'
import { findAmendment } from './store/amendments.ts'

/** The signed paper of an amendment: seen by everybody once it is issued, kept by the plan's owner. */
export const signedAmendments: SignedSight = {
  kind: 'amendment',
  find: async (db, id) => {
    const amendment = await findAmendment(db, id)
    const plan = amendment && (await findPlan(db, amendment.planId))
    if (!amendment || !plan) return undefined
    const { ownerAgencyId } = plan
    const { state, number, signedOn } = amendment
    const isIssued = state === 'issued'
    return {
      ...{ planId: plan.id, agencyId: ownerAgencyId, keptBy: { ownerAgencyId }, takes: isIssued },
      readThrough: isIssued ? { power: 'plans.read' } : { power: 'plans.amend', thing: { ownerAgencyId } },
      held: { number, signedOn },
    }
  },
  content: async ({ db }, id) => ({ title: (await findAmendment(db, id))?.title ?? '', items: null, figures: [] }),
}

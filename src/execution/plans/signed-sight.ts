import type { SignedSight } from '../signed-copies/index.ts'
import { planItems } from './facade.ts'
import { findPlan } from './store/plans.ts'

/** The signed paper of a plan: seen by everybody once it is issued, kept by its owner. */
export const signedPlans: SignedSight = {
  kind: 'plan',
  find: async (db, id) => {
    const plan = await findPlan(db, id)
    if (!plan || plan.state === 'draft') return undefined
    const { ownerAgencyId, number, signedOn } = plan
    return {
      ...{ planId: id, agencyId: ownerAgencyId, readThrough: { power: 'plans.read' }, keptBy: { ownerAgencyId } },
      ...{ takes: true, held: { number, signedOn } },
    }
  },
  content: async ({ db }, id) => {
    const plan = await findPlan(db, id)
    return { title: plan?.title ?? '', items: (await planItems(db, id)).length, figures: [] }
  },
}

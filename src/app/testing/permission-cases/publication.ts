import { aDecision, theWholeChoice } from '../../../publishing/public-plans/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { issued, type PermissionCase, planOwner } from './case.ts'

const choice = async (scene: Scene) => ({ ...issued(scene), ...(await theWholeChoice(scene.db, scene.plan.id)) })

const published = async (scene: Scene) => {
  const { version } = await aDecision(scene.db, scene.plan.id)
  return { ...issued(scene), version, reason: 'Nhầm kế hoạch' }
}

export const publication = {
  'publication.show': { sent: issued, allowed: planOwner },
  'publication.preview': { sent: choice, allowed: planOwner },
  'publication.decide': {
    sent: async (scene) => ({ ...(await choice(scene)), version: 0, reason: 'Để người dân cùng biết' }),
    allowed: planOwner,
  },
  'publication.withdraw': { sent: published, allowed: planOwner },
} satisfies Record<string, PermissionCase>

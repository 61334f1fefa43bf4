import { randomUUID } from 'node:crypto'
import { aDifficulty } from '../../../execution/difficulties/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { anywhere, doers, issued, mine, nothing, of, type PermissionCase, seeTheWork, whoeverWorks } from './case.ts'

const difficulty = async ({ db, share }: Scene) => ({
  difficultyId: (await aDifficulty(db, { assignment: share })).id,
})

export const difficulties = {
  'difficulties.list': { sent: nothing, allowed: whoeverWorks },
  'difficulties.addressees': { sent: issued, allowed: anywhere('focal_point', 'approver') },
  'difficulties.show': { sent: difficulty, allowed: seeTheWork },
  'difficulties.history': { sent: difficulty, allowed: seeTheWork },
  'difficulties.raise': {
    sent: (scene) => ({
      ...{ ...issued(scene), ...mine(scene), difficultyId: randomUUID(), revision: 0 },
      ...{ description: 'Thiếu xe', proposal: '', addressedTo: scene.owner.id },
    }),
    allowed: doers,
    refusals: ['difficulties.not_your_task'],
  },
  'difficulties.answer': {
    sent: async (scene) => ({ ...(await difficulty(scene)), revision: 1, answer: 'Đã bố trí' }),
    allowed: of('owner', 'plan_owner', 'leader'),
  },
} satisfies Record<string, PermissionCase>

import { randomUUID } from 'node:crypto'
import type { Difficulty } from '../../../execution/difficulties/index.ts'
import { aDifficulty } from '../../../execution/difficulties/testing.ts'
import { anAgency } from '../../../foundation/agencies/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { anywhere, doers, issued, mine, nothing, of, type PermissionCase, seeTheWork, whoeverWorks } from './case.ts'

const seen =
  (given: Partial<Difficulty> = {}) =>
  async ({ db, share }: Scene) => ({
    difficultyId: (await aDifficulty(db, { assignment: share, ...given })).id,
    revision: 1,
  })
const difficulty = seen()
const raisers = [...doers, ...of('doer', 'plan_owner')]
const deciders = of('owner', 'plan_owner', 'approver', 'leader')
const seers = [...seeTheWork, ...of('owner', 'focal_point', 'approver')]
const seesMore = anywhere('plan_owner', 'focal_point', 'approver', 'leader')

export const difficulties = {
  'difficulties.list': { sent: nothing, allowed: whoeverWorks },
  'difficulties.csv': { sent: nothing, allowed: whoeverWorks },
  'difficulties.addressees': { sent: issued, allowed: seesMore },
  'difficulties.show': { sent: difficulty, allowed: seers },
  'difficulties.history': { sent: difficulty, allowed: seers },
  'difficulties.raise': {
    sent: (scene) => ({
      ...{ ...issued(scene), ...mine(scene), difficultyId: randomUUID(), revision: 0 },
      ...{ description: 'Thiếu xe', proposal: '', addressedTo: scene.owner.id },
    }),
    allowed: raisers,
    refusals: ['difficulties.not_your_task'],
  },
  'difficulties.answer': {
    sent: async (scene) => ({ ...(await difficulty(scene)), outcome: 'solved', answer: 'Đã bố trí' }),
    allowed: deciders,
  },
  'difficulties.pass': {
    sent: async (scene) => {
      const { id: parentId } = await anAgency(scene.db)
      await scene.db.updateTable('agencies').set({ parentId }).where('id', '=', scene.owner.id).execute()
      return { ...(await difficulty(scene)), addressedTo: parentId, note: 'Vượt thẩm quyền' }
    },
    allowed: deciders,
  },
  'difficulties.sayMeanwhile': {
    sent: async (scene) => ({ ...(await difficulty(scene)), note: 'Đang chờ báo giá' }),
    allowed: deciders,
  },
  'difficulties.withdraw': {
    sent: async (scene) => ({ ...(await difficulty(scene)), reason: 'Đã tự khắc phục' }),
    allowed: raisers,
  },
  'difficulties.settle': { sent: seen({ state: 'answered' }), allowed: raisers },
  'difficulties.reopen': {
    sent: async (scene) => ({ ...(await seen({ state: 'answered' })(scene)), words: 'Xe chưa về' }),
    allowed: raisers,
  },
} satisfies Record<string, PermissionCase>

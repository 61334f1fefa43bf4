import { randomUUID } from 'node:crypto'
import { activityContent, anActivity } from '../../../execution/activities/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { approver, doers, issued, nothing, type PermissionCase, posts, seeTheWork, whoeverWorks } from './case.ts'

const activity =
  (state: 'draft' | 'submitted' | 'approved', given = {}) =>
  async ({ db, share }: Scene) => {
    const links = ['https://cong.example/tin-1']
    const { id, revision } = await anActivity(db, { assignment: share, state, links })
    return { activityId: id, revision, ...given }
  }

export const activities = {
  'activities.list': { sent: nothing, allowed: whoeverWorks },
  'activities.choices': { sent: issued, allowed: posts },
  'activities.show (approved)': { sent: activity('approved'), allowed: seeTheWork },
  'activities.show (submitted)': { sent: activity('submitted'), allowed: doers },
  'activities.history (approved)': { sent: activity('approved'), allowed: seeTheWork },
  'activities.history (submitted)': { sent: activity('submitted'), allowed: doers },
  'activities.save (new)': {
    sent: ({ share }) => ({ activityId: randomUUID(), revision: 0, ...activityContent(share.id) }),
    allowed: doers,
    refusals: ['activities.not_your_task'],
  },
  'activities.save (draft)': {
    sent: async (scene) => ({ ...(await activity('draft')(scene)), ...activityContent(scene.share.id) }),
    allowed: doers,
  },
  'activities.submit': { sent: activity('draft'), allowed: doers },
  'activities.withdraw': { sent: activity('submitted'), allowed: doers },
  'activities.approve': { sent: activity('submitted'), allowed: approver },
  'activities.return': { sent: activity('submitted', { reason: 'Thiếu ảnh' }), allowed: approver },
  'activities.discard': { sent: activity('draft'), allowed: doers },
} satisfies Record<string, PermissionCase>

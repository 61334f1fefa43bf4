import { anAssignment } from '../../../execution/tasks/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { approver, issued, mine, nothing, type PermissionCase, planOwner, seeTheWork, whoeverWorks } from './case.ts'

const waiting = async ({ db, plan, doer }: Scene) => {
  const [, task] = plan.tasks
  if (!task) throw new Error('the plan has two tasks')
  const { id, revision } = await anAssignment(db, { task, agencyId: doer.id, state: 'awaiting_confirmation' })
  return { assignmentId: id, revision }
}

export const tasks = {
  'tasks.list': { sent: nothing, allowed: whoeverWorks },
  'tasks.show': { sent: mine, allowed: seeTheWork },
  'tasks.history': { sent: mine, allowed: seeTheWork },
  'tasks.propose': { sent: (scene) => ({ ...mine(scene), revision: 1, outcome: 'done' }), allowed: approver },
  'tasks.confirm': { sent: waiting, allowed: planOwner },
  'tasks.sendBack': {
    sent: async (scene) => ({ ...(await waiting(scene)), reason: 'Thiếu ảnh' }),
    allowed: planOwner,
  },
  'tasks.ofPlan': { sent: issued, allowed: whoeverWorks },
  'tasks.versions': { sent: ({ share }) => ({ taskId: share.task.id }), allowed: seeTheWork },
  'tasks.showTask': { sent: ({ share }) => ({ taskId: share.task.id }), allowed: seeTheWork },
} satisfies Record<string, PermissionCase>

import { randomUUID } from 'node:crypto'
import { amendmentsContract } from '../../../execution/amendments/index.ts'
import type { Scene } from '../permissions-scene.ts'
import { issued, type PermissionCase, planOwner, posts } from './case.ts'

const words = new TextEncoder().encode(
  'QUYẾT ĐỊNH\nĐiều chỉnh kế hoạch\nĐiều 1. Gia hạn mục 1.1 đến hết ngày 30/11/2024.',
)

/** A draft of the plan's owner that withdraws the second task. */
async function draft({ as, plan }: Scene) {
  const owner = as('plan_owner of owner')
  const amendmentId = randomUUID()
  const { body } = await owner.call(amendmentsContract.byHand, { planId: plan.id, amendmentId })
  const change = {
    ...{ amendmentId, changeId: randomUUID(), revision: 0, kind: 'withdraw' as const },
    ...{ taskId: plan.tasks[1]?.id ?? '', dutyId: null, after: null, dayAfter: null },
  }
  await owner.call(amendmentsContract.putChange, change)
  return { amendmentId, revision: body.revision, change }
}

async function ready(scene: Scene) {
  const { amendmentId, revision } = await draft(scene)
  const paper = { number: '12/QĐ-UBND', signedOn: '2024-11-05', issuer: 'UBND tỉnh', reason: 'Chậm kinh phí' }
  await scene.as('plan_owner of owner').call(amendmentsContract.correct, { amendmentId, revision, ...paper })
  return { amendmentId, revision: revision + 1 }
}

async function done(scene: Scene) {
  const { amendmentId, revision } = await ready(scene)
  await scene.as('plan_owner of owner').call(amendmentsContract.issue, { amendmentId, revision })
  return { amendmentId }
}

async function withSource(scene: Scene) {
  const amendmentId = randomUUID()
  const sent = { planId: scene.plan.id, amendmentId, text: new TextDecoder().decode(words) }
  await scene.as('plan_owner of owner').call(amendmentsContract.readText, sent)
  return { amendmentId }
}

const fresh = (scene: Scene) => ({ ...issued(scene), amendmentId: randomUUID() })

export const amendments = {
  'amendments.list': { sent: issued, allowed: posts },
  'amendments.readFile': {
    sent: (scene) => ({ ...fresh(scene), name: 'quyet-dinh.txt' }),
    file: words,
    allowed: planOwner,
  },
  'amendments.readText': {
    sent: (scene) => ({ ...fresh(scene), text: new TextDecoder().decode(words) }),
    allowed: planOwner,
  },
  'amendments.byHand': { sent: fresh, allowed: planOwner },
  'amendments.show (draft)': { sent: draft, allowed: planOwner },
  'amendments.show (issued)': { sent: done, allowed: posts },
  'amendments.source': { sent: withSource, allowed: planOwner },
  'amendments.correct': {
    sent: async (scene) => ({ ...(await draft(scene)), number: '12/QĐ-UBND' }),
    allowed: planOwner,
  },
  'amendments.putChange': {
    sent: async (scene) => ({ ...(await draft(scene)).change, changeId: randomUUID() }),
    allowed: planOwner,
  },
  'amendments.decide': {
    sent: async (scene) => {
      const { amendmentId, change } = await draft(scene)
      return { amendmentId, changes: [{ id: change.changeId, revision: 1 }], verdict: 'rejected' }
    },
    allowed: planOwner,
  },
  'amendments.issue': { sent: ready, allowed: planOwner },
  'amendments.discard': { sent: async (scene) => ({ ...(await draft(scene)), reason: 'Nhầm' }), allowed: planOwner },
  'amendments.asOf': { sent: (scene) => ({ ...issued(scene), day: '2024-11-07' }), allowed: posts },
  'amendments.asOfCsv': { sent: (scene) => ({ ...issued(scene), day: '2024-11-07' }), allowed: posts },
  'amendments.timeline': { sent: issued, allowed: posts },
} satisfies Record<string, PermissionCase>

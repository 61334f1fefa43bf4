import { randomUUID } from 'node:crypto'
import { phraseFor } from '../../../execution/plans/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { anywhere, draft, issued, nothing, type PermissionCase, planOwner, posts } from './case.ts'

const words = new TextEncoder().encode('KẾ HOẠCH\nTuyên truyền\n1. Sở Thử nghiệm tổ chức việc thử.')

/** Something of the draft as it stands, with a part of it changed. */
const part = (name: 'items' | 'topics' | 'duties', change: object) => (scene: Scene) => {
  const [one] = scene.draft[name]
  if (!one) throw new Error(`the draft has no ${name}`)
  return { ...one, ...draft(scene), itemId: one.id, topicId: one.id, dutyId: one.id, ...change }
}

const step = (scene: Scene) => ({ ...draft(scene), stepId: randomUUID() })
const seen = ({ id, revision }: { id: string; revision: number }) => ({ id, revision })

/** The draft's first item in two that keep all its words. */
const split = (scene: Scene) => {
  const [item] = scene.draft.items
  if (!item) throw new Error('the draft has no items')
  const whole = { start: 0, end: item.action.length, actions: item.actions.map((_, number) => number) }
  const parts = ['a', 'b'].map((label) => ({ id: randomUUID(), label, ...whole }))
  return { ...step(scene), itemId: item.id, revision: item.revision, parts }
}

/** The draft's first item and a copy of it as one. */
async function merging(scene: Scene, copyId: string) {
  const { db, draft: given } = scene
  const [item] = await db.selectFrom('planItems').selectAll().where('planId', '=', given.id).limit(1).execute()
  if (!item) throw new Error('the draft has no items')
  const copy = { ...item, id: copyId, actions: '[]', deadlines: '[]', otherSpans: '[]', span: null, origin: null }
  await db.insertInto('planItems').values(copy).execute()
  return { ...step(scene), itemId: randomUUID(), items: [seen(item), seen(copy)] }
}

const keptSource = async ({ db, world, draft: { id } }: Scene) => {
  const sourceSha256 = await world.outside.storage.put(words)
  await db.updateTable('plans').set({ sourceSha256 }).where('id', '=', id).execute()
  return { planId: id }
}

const keptPage = async ({ db, world, draft: { id } }: Scene) => {
  const pictureSha256 = await world.outside.storage.put(words)
  const page = { page: 1, width: 595, height: 842, lines: '[]', state: 'drawn', pictureSha256 }
  await db
    .insertInto('planPages')
    .values({ planId: id, ...page })
    .onConflict((c) => c.doNothing())
    .execute()
  return { planId: id, page: 1 }
}

/** A step of the issued plan's life, once it stands in the state that the step needs. */
const lifeStep =
  (state?: 'suspended' | 'closed') =>
  async ({ db, plan }: Scene) => {
    if (state) await db.updateTable('plans').set({ state }).where('id', '=', plan.id).execute()
    const paper = { number: '12/QĐ-UBND', on: '2024-11-05', issuer: 'UBND tỉnh', fileId: null }
    return { planId: plan.id, stepId: randomUUID(), paper, reason: 'Theo chỉ đạo' }
  }

export const plans = {
  'plans.list': { sent: nothing, allowed: posts },
  'plans.import': {
    sent: () => ({ planId: randomUUID(), name: 'ke-hoach.txt' }),
    file: words,
    allowed: anywhere('plan_owner'),
  },
  'plans.importText': {
    sent: () => ({ planId: randomUUID(), text: 'KẾ HOẠCH\nTuyên truyền' }),
    allowed: anywhere('plan_owner'),
  },
  'plans.show (draft)': { sent: draft, allowed: planOwner },
  'plans.show (issued)': { sent: issued, allowed: posts },
  'plans.readiness': { sent: draft, allowed: planOwner },
  'plans.presence': { sent: draft, allowed: planOwner },
  'plans.beAtDesk': {
    sent: (scene) => ({ ...draft(scene), windowId: randomUUID(), at: null, editing: false }),
    allowed: planOwner,
  },
  'plans.leaveDesk': { sent: (scene) => ({ ...draft(scene), windowId: randomUUID() }), allowed: planOwner },
  'plans.history (draft)': { sent: draft, allowed: planOwner },
  'plans.history (issued)': { sent: issued, allowed: posts },
  'plans.source': { sent: keptSource, allowed: planOwner },
  'plans.pages (draft)': { sent: draft, allowed: planOwner },
  'plans.pages (issued)': { sent: issued, allowed: posts },
  'plans.page': { sent: keptPage, allowed: planOwner },
  'plans.correctHeader': {
    sent: (scene) => ({ ...draft(scene), revision: 1, title: 'Tên khác' }),
    allowed: planOwner,
  },
  'plans.correctItem': { sent: part('items', { label: '9' }), allowed: planOwner },
  'plans.decideItems': {
    sent: (scene) => ({
      ...draft(scene),
      items: scene.draft.items.map(({ id, revision }) => ({ id, revision })),
      verdict: 'rejected',
    }),
    allowed: planOwner,
  },
  'plans.splitItem': { sent: split, allowed: planOwner },
  'plans.mergeItems': { sent: (scene) => merging(scene, randomUUID()), allowed: planOwner },
  'plans.moveItems': {
    sent: (scene) => ({ ...step(scene), items: scene.draft.items.slice(0, 1).map(seen), before: null, section: 'V.9' }),
    allowed: planOwner,
  },
  'plans.addItem': {
    sent: (scene) => part('items', { ...step(scene), itemId: randomUUID(), label: '9' })(scene),
    allowed: planOwner,
  },
  'plans.removeItem': {
    sent: async (scene) => {
      await scene.db.updateTable('planItems').set({ addedByHand: true }).where('planId', '=', scene.draft.id).execute()
      return part('items', step(scene))(scene)
    },
    allowed: planOwner,
  },
  'plans.turnStep': {
    sent: async (scene) => {
      const stepId = randomUUID()
      const none = { planId: scene.draft.id, deed: 'move', taken: '[]', put: '[]' }
      await scene.db
        .insertInto('planDeskSteps')
        .values({ id: stepId, ...none })
        .execute()
      return { ...draft(scene), stepId, undone: true }
    },
    allowed: planOwner,
  },
  'plans.rosterReasons': { sent: draft, allowed: planOwner },
  'plans.confirmRoster': {
    sent: (scene) => ({
      ...draft(scene),
      ...{ phrase: phraseFor(scene.doer.id), revision: 1 },
      members: [{ agencyId: scene.doer.id, included: true, reason: null }],
    }),
    allowed: planOwner,
  },
  'plans.correctTopic': { sent: part('topics', { text: 'Chữ khác' }), allowed: planOwner },
  'plans.correctRecipient': {
    sent: (scene) => ({
      ...draft(scene),
      ...{ recipientId: randomUUID(), revision: 0, text: 'Như trên', recipient: 'Như trên', role: 'execute' },
      ...{ agencyId: null, kept: true },
    }),
    allowed: planOwner,
  },
  'plans.correctDuty': { sent: part('duties', { text: 'Chữ khác' }), allowed: planOwner },
  'plans.issue': { sent: draft, allowed: planOwner },
  'plans.discard': { sent: (scene) => ({ ...draft(scene), reason: 'Nhập nhầm' }), allowed: planOwner },
  'plans.life': { sent: issued, allowed: posts },
  'plans.suspend': { sent: lifeStep(), allowed: planOwner },
  'plans.resume': { sent: lifeStep('suspended'), allowed: planOwner },
  'plans.withdraw': { sent: lifeStep(), allowed: planOwner },
  'plans.close': { sent: async (scene) => ({ ...(await lifeStep()(scene)), withOpen: true }), allowed: planOwner },
  'plans.reopen': { sent: lifeStep('closed'), allowed: planOwner },
} satisfies Record<string, PermissionCase>

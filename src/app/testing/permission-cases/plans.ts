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

const keptSource = async ({ db, world, draft: { id } }: Scene) => {
  const sourceSha256 = await world.outside.storage.put(words)
  await db.updateTable('plans').set({ sourceSha256 }).where('id', '=', id).execute()
  return { planId: id }
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
  'plans.history (draft)': { sent: draft, allowed: planOwner },
  'plans.history (issued)': { sent: issued, allowed: posts },
  'plans.source': { sent: keptSource, allowed: planOwner },
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
} satisfies Record<string, PermissionCase>

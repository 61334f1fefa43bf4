import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { commentsContract } from '../../foundation/comments/index.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from './contract.ts'
import { ItemContent, type PlanItem } from './shapes.ts'
import { aDraftPlan, anIssuedPlan } from './testing.ts'

type Refused = { status: number; body: { code?: string } }
const refusalOf = ({ status, body }: Refused) => [status, body.code]

const clause = 'Treo băng rôn tại chợ; phát tờ rơi cho người dân.'

/** A draft of three items in one section, of which the second holds two actions; its owner; and its items as they stand. */
async function aDesk({ db, as }: World) {
  const leads = [(await anAgency(db)).id]
  const actions = [
    { verb: 'Treo', object: 'băng rôn' },
    { verb: 'phát', object: 'tờ rơi' },
  ]
  const plan = await aDraftPlan(db, { items: [{ leads }, { leads, action: clause, actions }, { leads }] })
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  const planId = plan.id
  const items = async () => (await owner.call(plansContract.show, { planId })).body.items
  const kinds = async () => (await owner.call(plansContract.history, { planId })).body.map(({ kind }) => kind)
  const turn = (stepId: string, undone: boolean) => owner.call(plansContract.turnStep, { planId, stepId, undone })
  const [a, b, c] = await items()
  if (!a || !b || !c) throw new Error('three items were built')
  return { plan, planId, owner, items, kinds, turn, a, b, c }
}

const seen = ({ id, revision }: PlanItem) => ({ id, revision })
const labels = (items: readonly PlanItem[]): string[] => items.map(({ label }) => label)
const saying = (items: readonly PlanItem[]) => items.map(({ revision: _revision, ...words }) => words)

const halvesOf = (item: PlanItem) => {
  const cut = item.action.indexOf(';') + 1
  return [
    { id: randomUUID(), label: '1.2a', start: 0, end: cut, actions: [0] },
    { id: randomUUID(), label: '1.2b', start: cut, end: item.action.length, actions: [1] },
  ]
}

test(
  'an item is split, taken back with its id and words, and split again with the same parts',
  inWorld(async (world) => {
    const { planId, owner, items, kinds, turn, b } = await aDesk(world)
    const before = await items()
    const stepId = randomUUID()
    const sent = { planId, stepId, itemId: b.id, revision: b.revision, parts: halvesOf(b) }
    const done = await owner.call(plansContract.splitItem, sent)
    expect(done.body).toMatchObject({ stepId, undone: false, gone: [b.id] })
    const split = await items()
    expect(labels(split)).toEqual(['1.1', '1.2a', '1.2b', '1.3'])
    expect(split.map(({ action }) => action).slice(1, 3)).toEqual([
      'Treo băng rôn tại chợ;',
      'phát tờ rơi cho người dân.',
    ])
    expect(split[1]?.origin).toEqual({ deed: 'split', labels: ['1.2'] })

    expect((await turn(stepId, true)).body).toMatchObject({ undone: true, gone: sent.parts.map(({ id }) => id) })
    expect(saying(await items())).toEqual(saying(before))
    await turn(stepId, false)
    expect(saying(await items())).toEqual(saying(split))
    expect(await kinds()).toEqual(['plans.step_redone', 'plans.step_undone', 'plans.item_split'])
  }),
)

test(
  'what came back is newer than what anybody saw of it',
  inWorld(async (world) => {
    const { planId, owner, items, turn, b } = await aDesk(world)
    const stepId = randomUUID()
    await owner.call(plansContract.splitItem, {
      planId,
      stepId,
      itemId: b.id,
      revision: b.revision,
      parts: halvesOf(b),
    })
    await turn(stepId, true)
    const late = { ...ItemContent.parse(b), planId, itemId: b.id, revision: b.revision, label: 'khác' }
    expect(refusalOf(await owner.call(plansContract.correctItem, late))).toEqual([409, 'platform.stale'])
    expect((await items())[1]?.revision).toBe(b.revision + 1)
  }),
)

test(
  'items that do not lie beside each other are merged at the place of the first; the journal has them whole',
  inWorld(async (world) => {
    const { planId, owner, items, turn, a, c } = await aDesk(world)
    const before = await items()
    const [stepId, itemId] = [randomUUID(), randomUUID()]
    await owner.call(plansContract.mergeItems, { planId, stepId, itemId, items: [seen(c), seen(a)] })
    expect(labels(await items())).toEqual(['1.1, 1.3', '1.2'])
    const [entry] = (await owner.call(plansContract.history, { planId })).body
    expect(entry).toMatchObject({
      kind: 'plans.items_merged',
      payload: { label: '1.1, 1.3', before: [{ id: a.id, action: a.action }, { id: c.id }], after: [{ id: itemId }] },
    })
    await turn(stepId, true)
    expect(saying(await items())).toEqual(saying(before))
  }),
)

test(
  'items move before another one, to the end and into another section, and back',
  inWorld(async (world) => {
    const { planId, owner, items, turn, a, c } = await aDesk(world)
    const before = await items()
    const stepId = randomUUID()
    const move = { planId, stepId, items: [seen(c)], before: a.id, section: 'V.7' }
    await owner.call(plansContract.moveItems, move)
    const moved = await items()
    expect(moved.map(({ label, section, position }) => [label, section, position])).toEqual([
      ['1.3', 'V.7', 0],
      ['1.1', 'V.1', 1],
      ['1.2', 'V.1', 2],
    ])
    await owner.call(plansContract.moveItems, { planId, stepId: randomUUID(), items: [seen(a)], before: null })
    expect(labels(await items())).toEqual(['1.3', '1.2', '1.1'])
    await turn(stepId, true)
    expect(labels(await items())).toEqual(['1.2', '1.3', '1.1'])
    expect((await items())[1]).toMatchObject({ id: c.id, section: before[2]?.section })
  }),
)

test(
  'an item is added at a place and taken away again; what was printed is not',
  inWorld(async (world) => {
    const { planId, owner, items, turn, a, b } = await aDesk(world)
    const [stepId, itemId] = [randomUUID(), randomUUID()]
    const content = { ...ItemContent.parse(a), label: 'mới', action: 'Nắm tình hình dư luận trên mạng.' }
    await owner.call(plansContract.addItem, { ...content, planId, stepId, itemId, behind: null })
    const [added] = await items()
    expect(added).toMatchObject({ id: itemId, addedByHand: true, verdict: 'accepted', restricted: true, position: 0 })

    const away = { planId, stepId: randomUUID(), itemId, revision: 1 }
    expect((await owner.call(plansContract.removeItem, away)).body).toMatchObject({ gone: [itemId], items: [] })
    expect(labels(await items())).toEqual(['1.1', '1.2', '1.3'])
    await turn(away.stepId, true)
    expect((await items())[0]?.action).toBe(content.action)
    await turn(stepId, true)
    expect(labels(await items())).toEqual(['1.1', '1.2', '1.3'])

    const printed = { planId, stepId: randomUUID(), itemId: b.id, revision: b.revision }
    expect(refusalOf(await owner.call(plansContract.removeItem, printed))).toEqual([409, 'plans.item_was_printed'])
  }),
)

test(
  'a step sent twice is done once, and one that changes nothing leaves no trace',
  inWorld(async (world) => {
    const { planId, owner, kinds, a, b, c } = await aDesk(world)
    const merge = { planId, stepId: randomUUID(), itemId: randomUUID(), items: [seen(a), seen(b)] }
    const first = await owner.call(plansContract.mergeItems, merge)
    const again = await owner.call(plansContract.mergeItems, merge)
    expect(again.body).toEqual(first.body)
    await owner.call(plansContract.moveItems, { planId, stepId: randomUUID(), items: [seen(c)], before: null })
    expect(await kinds()).toEqual(['plans.items_merged'])
  }),
)

test(
  'what somebody else changed meanwhile is neither split, merged nor moved',
  inWorld(async (world) => {
    const { planId, owner, items, b, c } = await aDesk(world)
    await owner.call(plansContract.decideItems, { planId, items: [seen(b)], verdict: 'rejected' })
    const before = await items()
    const step = { planId, stepId: randomUUID() }
    const answers = [
      await owner.call(plansContract.splitItem, { ...step, itemId: b.id, revision: b.revision, parts: halvesOf(b) }),
      await owner.call(plansContract.mergeItems, { ...step, itemId: randomUUID(), items: [seen(b), seen(c)] }),
      await owner.call(plansContract.moveItems, { ...step, items: [seen(b)], before: null }),
    ]
    expect(answers.map(refusalOf)).toEqual(Array(3).fill([409, 'platform.stale']))
    expect(await items()).toEqual(before)
  }),
)

test(
  'a step is not taken back over what somebody wrote since, and can be once that is taken back too',
  inWorld(async (world) => {
    const { planId, owner, items, turn, b } = await aDesk(world)
    const stepId = randomUUID()
    const parts = halvesOf(b)
    await owner.call(plansContract.splitItem, { planId, stepId, itemId: b.id, revision: b.revision, parts })
    const [, part] = await items()
    if (!part) throw new Error('the split left two parts')
    const correction = { ...ItemContent.parse(part), planId, itemId: part.id }
    await owner.call(plansContract.correctItem, { ...correction, revision: 1, label: 'của tôi' })
    expect(refusalOf(await turn(stepId, true))).toEqual([409, 'plans.step_overtaken'])
    await owner.call(plansContract.correctItem, { ...correction, revision: 2 })
    expect((await turn(stepId, true)).status).toBe(200)
    expect(labels(await items())).toEqual(['1.1', '1.2', '1.3'])
  }),
)

test(
  'ids of other plans’ items and steps cannot be taken over, nor places in them',
  inWorld(async (world) => {
    const { planId, owner, a, b } = await aDesk(world)
    const other = await aDesk(world)
    const stepId = randomUUID()
    await other.owner.call(plansContract.mergeItems, {
      planId: other.planId,
      ...{ stepId, itemId: randomUUID(), items: [seen(other.a), seen(other.b)] },
    })
    const step = { planId, stepId: randomUUID() }
    const merge = { ...step, itemId: other.c.id, items: [seen(a), seen(b)] }
    const answers = [
      await owner.call(plansContract.mergeItems, merge),
      await owner.call(plansContract.mergeItems, { ...merge, itemId: a.id, stepId }),
      await owner.call(plansContract.moveItems, { ...step, items: [seen(a)], before: other.c.id }),
      await owner.call(plansContract.moveItems, { ...step, items: [seen(other.c)], before: null }),
      await owner.call(plansContract.turnStep, { planId, stepId, undone: true }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(answers.length).fill(404))
  }),
)

test(
  'the fingerprint of an issued plan does not depend on how its items came to be',
  inWorld(async ({ db, as }) => {
    const leads = [(await anAgency(db)).id]
    const plan = await anIssuedPlan(db, { items: [{ leads }] })
    const origin = JSON.stringify({ deed: 'split', labels: ['1'] })
    await db.updateTable('planItems').set({ origin, otherSpans: '[[0,0,1]]' }).where('planId', '=', plan.id).execute()
    const reader = as(await anActor(db, { role: 'reader' }))
    expect((await reader.call(plansContract.show, { planId: plan.id })).body.intact).toBe(true)
  }),
)

test(
  'what was said about an item is shown on the one that took its words, and can be answered there, until it is taken back',
  inWorld(async (world) => {
    const { planId, owner, items, turn, a, b, c } = await aDesk(world)
    const said = async (subjectId = '') => {
      const { body } = await owner.call(commentsContract.list, { subjectKind: 'plan_item', subjectId })
      return body.comments.map(({ words }) => words)
    }
    const say = (subjectId: string, words: string, replyTo: string | null = null) => {
      const commentId = randomUUID()
      const on = { subjectKind: 'plan_item', subjectId, revision: 0, replyTo, mentions: [] }
      return owner.call(commentsContract.write, { ...on, commentId, words })
    }
    const first = (await say(b.id, 'Về chợ')).body
    const parts = halvesOf(b)
    await owner.call(plansContract.splitItem, { planId, stepId: randomUUID(), itemId: b.id, revision: 1, parts })
    const half = (await items())[1]
    expect([await said(half?.id), await said(a.id)]).toEqual([['Về chợ'], []])
    const [stepId, itemId] = [randomUUID(), randomUUID()]
    await owner.call(plansContract.mergeItems, { planId, stepId, itemId, items: [seen(half ?? b), seen(c)] })
    expect((await say(b.id, 'Đã rõ', first.id)).status).toBe(200)
    expect((await said(itemId)).toSorted()).toEqual(['Về chợ', 'Đã rõ'])
    await turn(stepId, true)
    expect(await said(c.id)).toEqual([])
  }),
)

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from './contract.ts'
import { ItemContent, type PlanItem } from './shapes.ts'
import { aDraftPlan, type BuiltPlan, type GivenPlan, phraseFor } from './testing.ts'

type Refused = { status: number; body: { code?: string } }
const refusalOf = ({ status, body }: Refused) => [status, body.code]

/** A draft, its owner's visitor, and somebody who may not touch it. */
async function aReview({ db, as }: World, given: GivenPlan = {}) {
  const plan = await aDraftPlan(db, given)
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  const stranger = as(await anActor(db, { role: 'plan_owner' }))
  const focal = as(await anActor(db, { role: 'focal_point', agencyId: plan.ownerAgencyId }))
  const history = async () =>
    (await owner.call(plansContract.history, { planId: plan.id })).body.map((line) => line.kind)
  return { plan, owner, stranger, focal, history }
}

const firstItem = (plan: BuiltPlan): PlanItem => {
  const [item] = plan.items
  if (!item) throw new Error('a built plan has an item')
  return item
}

const correction = (plan: BuiltPlan, given: Partial<PlanItem> = {}) => {
  const item = firstItem(plan)
  return { planId: plan.id, itemId: item.id, revision: item.revision, ...ItemContent.parse(item), ...given }
}

test(
  'the owner corrects an item; what it was and what it became are in the history',
  inWorld(async (world) => {
    const { plan, owner } = await aReview(world)
    const sent = correction(plan, { label: '1.1a', quantities: ['ít nhất 01'] })
    const { body } = await owner.call(plansContract.correctItem, sent)
    expect(body).toMatchObject({ label: '1.1a', quantities: ['ít nhất 01'], revision: 2, verdict: 'accepted' })
    const [entry] = (await owner.call(plansContract.history, { planId: plan.id })).body
    expect(entry).toMatchObject({
      kind: 'plans.item_corrected',
      payload: { before: { label: '1.1', quantities: [] }, after: { label: '1.1a', quantities: ['ít nhất 01'] } },
    })
  }),
)

test(
  'the same correction sent twice changes and records nothing more',
  inWorld(async (world) => {
    const { plan, owner, history } = await aReview(world)
    const sent = correction(plan, { label: '9.9' })
    const first = await owner.call(plansContract.correctItem, sent)
    const second = await owner.call(plansContract.correctItem, sent)
    expect(second.body).toEqual(first.body)
    expect(await history()).toEqual(['plans.item_corrected'])
  }),
)

test(
  'a correction of what somebody else changed meanwhile is refused and nothing is lost',
  inWorld(async (world) => {
    const { plan, owner } = await aReview(world)
    await owner.call(plansContract.correctItem, correction(plan, { label: 'một' }))
    const late = await owner.call(plansContract.correctItem, correction(plan, { label: 'hai' }))
    expect(refusalOf(late)).toEqual([409, 'platform.stale'])
    const desk = await owner.call(plansContract.show, { planId: plan.id })
    expect(desk.body.items[0]?.label).toBe('một')
  }),
)

test(
  'an item is added by hand beside its section, accepted, and its new phrase waits for its agencies',
  inWorld(async (world) => {
    const { db } = world
    const [one, two] = [await anAgency(db), await anAgency(db)]
    const items = [
      { leads: [one.id], section: 'V.1' },
      { leads: [two.id], section: 'V.2' },
    ]
    const { plan, owner, history } = await aReview(world, { items })
    const added = correction(plan, { lead: ['Đơn vị chưa ai biết'], label: '1.9' })
    await owner.call(plansContract.addItem, { ...added, itemId: randomUUID(), stepId: randomUUID() })
    const desk = (await owner.call(plansContract.show, { planId: plan.id })).body
    expect(desk.items.map((item) => item.label)).toEqual(['1.1', '1.9', '1.2'])
    expect(desk.items[1]).toMatchObject({ addedByHand: true, verdict: 'accepted', source: 'by-hand', span: null })
    expect(desk.rosters.find((roster) => roster.phrase === 'Đơn vị chưa ai biết')).toMatchObject({
      kind: 'unknown',
      confirmed: false,
      members: [],
    })
    expect(await history()).toEqual(['plans.item_added'])
  }),
)

test(
  'a phrase that is an agency’s name needs no confirmation',
  inWorld(async (world) => {
    const agency = await anAgency(world.db, { name: 'Sở Thử Khớp Tên' })
    const { plan, owner } = await aReview(world)
    await owner.call(plansContract.correctItem, correction(plan, { lead: ['Sở thử khớp tên'] }))
    const { rosters } = (await owner.call(plansContract.show, { planId: plan.id })).body
    expect(rosters.find((roster) => roster.phrase === 'Sở thử khớp tên')).toMatchObject({
      kind: 'agency',
      confirmed: true,
      members: [{ agencyId: agency.id, included: true }],
    })
  }),
)

test(
  'an id of another plan’s item cannot be taken over',
  inWorld(async (world) => {
    const { plan, owner } = await aReview(world)
    const other = await aDraftPlan(world.db)
    const sent = { ...correction(plan), itemId: firstItem(other).id, stepId: randomUUID() }
    expect((await owner.call(plansContract.correctItem, sent)).status).toBe(404)
    expect((await owner.call(plansContract.addItem, sent)).status).toBe(404)
  }),
)

test(
  'a deadline whose day a person gives ends with the last legal day, and restricted words stay restricted',
  inWorld(async (world) => {
    const { plan, owner } = await aReview(world)
    const sent = correction(plan, {
      action: 'Đấu tranh, phản bác thông tin sai trước ngày 15/11/2024.',
      deadlines: [{ text: 'trước ngày 15/11/2024', date: '2024-11-15' }],
      restricted: false,
    })
    const { body } = await owner.call(plansContract.correctItem, sent)
    expect(body.restricted).toBe(true)
    expect(body.deadlines[0]?.dueAt).toBe('2024-11-14T23:59:59+07:00')
  }),
)

test(
  'several items are accepted at once with one entry, and that is taken back',
  inWorld(async (world) => {
    const lead = (await anAgency(world.db)).id
    const items = [1, 2, 3].map(() => ({ leads: [lead], verdict: 'unreviewed' as const }))
    const { plan, owner, history } = await aReview(world, { items })
    const ids = plan.items.map(({ id, revision }) => ({ id, revision }))
    const accepted = await owner.call(plansContract.decideItems, { planId: plan.id, items: ids, verdict: 'accepted' })
    expect(accepted.body.map((item) => [item.verdict, item.revision])).toEqual(Array(3).fill(['accepted', 2]))
    const now = accepted.body.map(({ id, revision }) => ({ id, revision }))
    const undone = await owner.call(plansContract.decideItems, { planId: plan.id, items: now, verdict: 'unreviewed' })
    expect(undone.body.map((item) => item.verdict)).toEqual(Array(3).fill('unreviewed'))
    expect(await history()).toEqual(['plans.items_decided', 'plans.items_decided'])
  }),
)

test(
  'accepting what is accepted changes nothing, even with an old revision',
  inWorld(async (world) => {
    const { plan, owner, history } = await aReview(world)
    const sent = { planId: plan.id, items: [{ id: firstItem(plan).id, revision: 1 }], verdict: 'rejected' as const }
    await owner.call(plansContract.decideItems, sent)
    expect((await owner.call(plansContract.decideItems, sent)).status).toBe(200)
    expect(await history()).toEqual(['plans.items_decided'])
    const stale = await owner.call(plansContract.decideItems, { ...sent, verdict: 'accepted' })
    expect(refusalOf(stale)).toEqual([409, 'platform.stale'])
    const foreign = { ...sent, items: [{ id: randomUUID(), revision: 1 }] }
    expect((await owner.call(plansContract.decideItems, foreign)).status).toBe(404)
  }),
)

test(
  'missing header fields are supplied; the same again is harmless, an old revision is not',
  inWorld(async (world) => {
    const { plan, owner, history } = await aReview(world, { number: null, signedOn: null })
    const sent = { planId: plan.id, revision: 1, number: '71/KH-UBND', signedOn: '2024-03-20' }
    const answers = [
      await owner.call(plansContract.correctHeader, sent),
      await owner.call(plansContract.correctHeader, sent),
    ]
    expect(answers.map(({ body }) => [body.number, body.signedOn, body.revision])).toEqual(
      Array(2).fill(['71/KH-UBND', '2024-03-20', 2]),
    )
    const stale = await owner.call(plansContract.correctHeader, { ...sent, number: '72/KH-UBND' })
    expect(refusalOf(stale)).toEqual([409, 'platform.stale'])
    expect(await history()).toEqual(['plans.header_corrected'])
  }),
)

test(
  'a roster takes an unknown phrase to an agency, and refuses one that does not exist',
  inWorld(async (world) => {
    const agency = await anAgency(world.db)
    const { plan, owner, history } = await aReview(world)
    await owner.call(plansContract.correctItem, correction(plan, { lead: ['Đơn vị lạ'] }))
    const sent = (agencyId: string) => ({
      planId: plan.id,
      phrase: 'Đơn vị lạ',
      revision: 1,
      members: [{ agencyId, included: true, reason: null }],
    })
    expect(refusalOf(await owner.call(plansContract.confirmRoster, sent(randomUUID())))).toEqual([
      422,
      'plans.unknown_agency',
    ])
    const first = await owner.call(plansContract.confirmRoster, sent(agency.id))
    expect(first.body).toMatchObject({ confirmed: true, revision: 2, members: [{ agencyId: agency.id }] })
    const again = await owner.call(plansContract.confirmRoster, sent(agency.id))
    expect(again.body).toEqual(first.body)
    expect((await history())[0]).toBe('plans.roster_confirmed')
    const missing = await owner.call(plansContract.confirmRoster, { ...sent(agency.id), phrase: 'Chưa có' })
    expect(missing.status).toBe(404)
  }),
)

test(
  'themes, recipients and report duties are corrected, struck out and added, each with its entry',
  inWorld(async (world) => {
    const { plan, owner, history } = await aReview(world)
    const { topics, duties } = (await owner.call(plansContract.show, { planId: plan.id })).body
    const [topic] = topics
    const [duty] = duties
    if (!topic || !duty) throw new Error('a built plan has a topic and a duty')
    const { kind, label, title } = topic
    const struck = await owner.call(plansContract.correctTopic, {
      ...{ planId: plan.id, topicId: topic.id, revision: 1, kind, label, title },
      ...{ text: 'Nắm bắt dư luận xã hội', restricted: false, kept: false },
    })
    expect(struck.body).toMatchObject({ kept: false, restricted: true })
    const recipient = await owner.call(plansContract.correctRecipient, {
      ...{ planId: plan.id, recipientId: randomUUID(), revision: 0 },
      ...{ text: 'Như trên (b/c)', recipient: 'Như trên', role: 'report', agencyId: plan.ownerAgencyId, kept: true },
    })
    expect(recipient.body).toMatchObject({ addedByHand: true, position: 0 })
    const { reporters, recipient: to, via, text } = duty
    const moved = await owner.call(plansContract.correctDuty, {
      ...{ planId: plan.id, dutyId: duty.id, revision: 1, kind: duty.kind, text, reporters, recipient: to, via },
      ...{ dueOn: '2024-11-20', kept: true },
    })
    expect(moved.body).toMatchObject({ dueOn: '2024-11-20', revision: 2 })
    expect(await history()).toEqual(['plans.duty_corrected', 'plans.recipient_added', 'plans.topic_corrected'])
  }),
)

test(
  'a draft is shown to its owner only',
  inWorld(async (world) => {
    const { plan, owner, stranger, focal } = await aReview(world)
    const look = async (visitor: typeof owner) => (await visitor.call(plansContract.show, { planId: plan.id })).status
    expect([await look(owner), await look(stranger), await look(focal), await look(world.as(null))]).toEqual([
      200, 403, 403, 401,
    ])
    const listed = async (visitor: typeof owner) =>
      (await visitor.call(plansContract.list, {})).body.map(({ id }) => id)
    expect([await listed(owner), await listed(stranger), await listed(focal)]).toEqual([[plan.id], [], []])
  }),
)

test(
  'a draft is thrown away with a reason, and the reason stays',
  inWorld(async (world) => {
    const { plan, owner, stranger } = await aReview(world)
    const sent = { planId: plan.id, reason: 'Đưa nhầm văn bản' }
    expect((await stranger.call(plansContract.discard, sent)).status).toBe(403)
    expect((await owner.call(plansContract.discard, { ...sent, reason: ' ' })).status).toBe(422)
    expect((await owner.call(plansContract.discard, sent)).status).toBe(200)
    expect((await owner.call(plansContract.show, { planId: plan.id })).status).toBe(404)
    const entries = await world.db.selectFrom('journalEntries').select('kind').where('planId', '=', plan.id).execute()
    expect(entries).toEqual([{ kind: 'plans.draft_discarded' }])
    for (const table of ['planItems', 'planTopics', 'planReportDuties', 'planPhrases', 'planRosters'] as const)
      expect(await world.db.selectFrom(table).select('planId').where('planId', '=', plan.id).execute()).toEqual([])
  }),
)

test(
  'plans are found by year, state and words without diacritics',
  inWorld(async (world) => {
    const { db, as } = world
    const owner = await anAgency(db)
    const given = { ownerAgencyId: owner.id }
    await aDraftPlan(db, { ...given, title: 'Truyền thông môi trường năm 2024', year: 2024 })
    await aDraftPlan(db, { ...given, title: 'Phòng chống thiên tai năm 2025 (100%)', year: 2025 })
    const visitor = as(await anActor(db, { role: 'plan_owner', agencyId: owner.id }))
    const titles = async (filter: Parameters<typeof visitor.call<typeof plansContract.list>>[1]) =>
      (await visitor.call(plansContract.list, filter)).body.map((plan) => plan.year)
    expect(await titles({ search: 'moi truong' })).toEqual([2024])
    expect(await titles({ search: '100%' })).toEqual([2025])
    expect(await titles({ search: '_' })).toEqual([])
    expect(await titles({ year: 2025 })).toEqual([2025])
    expect(await titles({ state: 'issued' })).toEqual([])
  }),
)

test(
  'nobody but the owner corrects a draft, whatever the way',
  inWorld(async (world) => {
    const { plan, stranger, focal } = await aReview(world)
    const item = firstItem(plan)
    const statuses = async (visitor: typeof stranger) => [
      (await visitor.call(plansContract.correctItem, correction(plan))).status,
      (await visitor.call(plansContract.correctHeader, { planId: plan.id, revision: 1, title: 'x' })).status,
      (
        await visitor.call(plansContract.decideItems, {
          planId: plan.id,
          items: [{ id: item.id, revision: 1 }],
          verdict: 'rejected',
        })
      ).status,
      (
        await visitor.call(plansContract.confirmRoster, {
          planId: plan.id,
          phrase: phraseFor(plan.ownerAgencyId),
          revision: 1,
          members: [],
        })
      ).status,
      (await visitor.call(plansContract.issue, { planId: plan.id })).status,
      (await visitor.call(plansContract.readiness, { planId: plan.id })).status,
      (await visitor.call(plansContract.history, { planId: plan.id })).status,
      (await visitor.call(plansContract.source, { planId: plan.id })).status,
    ]
    expect(await statuses(stranger)).toEqual(Array(8).fill(403))
    expect(await statuses(focal)).toEqual(Array(8).fill(403))
    expect(await statuses(world.as(null))).toEqual(Array(8).fill(401))
  }),
)

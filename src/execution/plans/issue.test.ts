import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inOwnDatabase, inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { plansContract } from './contract.ts'
import { ItemContent } from './shapes.ts'
import { aDraftPlan, type GivenPlan, phraseFor } from './testing.ts'

async function aReadyPlan({ db, as }: World, given: GivenPlan = {}) {
  const plan = await aDraftPlan(db, given)
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  return { plan, owner, planId: plan.id }
}

test(
  'a ready draft is issued: it gets a fingerprint, an entry, and is shown to everyone',
  inWorld(async (world) => {
    const { owner, planId } = await aReadyPlan(world)
    expect((await owner.call(plansContract.readiness, { planId })).body).toEqual({
      problems: [],
      tasks: 1,
      assignments: 1,
      agencies: 1,
    })
    const { status, body } = await owner.call(plansContract.issue, { planId })
    expect([status, body.state, body.frozenSha256?.length]).toEqual([200, 'issued', 64])
    const reader = world.as(await anActor(world.db, { role: 'reader' }))
    const desk = (await reader.call(plansContract.show, { planId })).body
    expect([desk.intact, desk.editable]).toEqual([true, false])
    const history = (await reader.call(plansContract.history, { planId })).body
    const entry = history.find(({ kind }) => kind === 'plans.issued')
    expect(entry).toMatchObject({ kind: 'plans.issued', payload: { items: 1, agencies: 1, sha256: body.frozenSha256 } })
    expect((await reader.call(plansContract.list, {})).body.map(({ id }) => id)).toEqual([planId])
  }),
)

test(
  'an unready draft is refused with everything that is missing, in words',
  inWorld(async (world) => {
    const lead = (await anAgency(world.db)).id
    const items = [
      { leads: [lead], label: '2.1', verdict: 'unreviewed' as const },
      { leads: [], label: '2.2' },
    ]
    const { owner, planId } = await aReadyPlan(world, { items, number: null, duties: [{ by: [lead], dueOn: null }] })
    const { status, body } = await owner.call(plansContract.issue, { planId })
    expect([status, body.code, body.details?.count]).toEqual([422, 'plans.not_ready', 4])
    expect(body.message).toContain(
      'chưa có số, ký hiệu, mục 2.1 chưa được nhận hoặc bỏ, mục 2.2 chưa có cơ quan chủ trì',
    )
    const { problems } = (await owner.call(plansContract.readiness, { planId })).body
    expect(problems.map((problem) => problem.code)).toEqual([
      'header_missing',
      'item_unreviewed',
      'item_without_lead',
      'duty_without_day',
    ])
    expect((await owner.call(plansContract.show, { planId })).body.plan.state).toBe('draft')
  }),
)

test(
  'a demonstration is issued without number and date',
  inWorld(async (world) => {
    const given = { demonstration: true, number: null, signedOn: null }
    const { owner, planId } = await aReadyPlan(world, given)
    expect((await owner.call(plansContract.issue, { planId })).body.state).toBe('issued')
  }),
)

test(
  'after issue every write is refused and nothing changes',
  inWorld(async (world) => {
    const { plan, owner, planId } = await aReadyPlan(world)
    await owner.call(plansContract.issue, { planId })
    const [item] = plan.items
    const [topic] = plan.topics
    const [duty] = plan.duties
    if (!item || !topic || !duty) throw new Error('a built plan has parts')
    const before = (await owner.call(plansContract.show, { planId })).body
    const { kind, label, title, text } = topic
    const topicSent = {
      planId,
      topicId: topic.id,
      revision: 1,
      kind,
      label,
      title,
      text,
      restricted: true,
      kept: false,
    }
    const recipient = { text: 'x', recipient: 'x', role: 'know', agencyId: null, kept: true } as const
    const { reporters, via, recipient: to } = duty
    const dutySent = {
      planId,
      dutyId: duty.id,
      revision: 1,
      kind: duty.kind,
      text: 'khác',
      reporters,
      via,
      recipient: to,
    }
    const answers = [
      await owner.call(plansContract.correctHeader, { planId, revision: 1, title: 'khác' }),
      await owner.call(plansContract.correctItem, {
        planId,
        itemId: item.id,
        ...ItemContent.parse(item),
        revision: 1,
        label: 'x',
      }),
      await owner.call(plansContract.addItem, {
        planId,
        stepId: randomUUID(),
        itemId: randomUUID(),
        ...ItemContent.parse(item),
      }),
      await owner.call(plansContract.moveItems, {
        planId,
        stepId: randomUUID(),
        items: [{ id: item.id, revision: 1 }],
        before: null,
      }),
      await owner.call(plansContract.decideItems, {
        planId,
        items: [{ id: item.id, revision: 1 }],
        verdict: 'rejected',
      }),
      await owner.call(plansContract.confirmRoster, { planId, phrase: item.lead[0] ?? '', revision: 1, members: [] }),
      await owner.call(plansContract.correctTopic, topicSent),
      await owner.call(plansContract.correctRecipient, {
        planId,
        recipientId: randomUUID(),
        revision: 0,
        ...recipient,
      }),
      await owner.call(plansContract.correctDuty, { ...dutySent, dueOn: '2025-01-01', kept: true }),
      await owner.call(plansContract.discard, { planId, reason: 'không cần nữa' }),
      await owner.call(plansContract.issue, { planId }),
    ]
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(answers.length).fill([409, 'plans.already_issued']),
    )
    expect((await owner.call(plansContract.show, { planId })).body).toEqual(before)
  }),
)

test(
  'what was rejected or struck out is not in the issued plan, and unused phrases are forgotten',
  inWorld(async (world) => {
    const [one, two] = [await anAgency(world.db), await anAgency(world.db)]
    const items = [{ leads: [one.id] }, { leads: [two.id], verdict: 'rejected' as const }]
    const duties = [{ by: [one.id] }]
    const { owner, planId } = await aReadyPlan(world, { items, duties, topics: [{ kept: false }] })
    await owner.call(plansContract.issue, { planId })
    const desk = (await owner.call(plansContract.show, { planId })).body
    expect([desk.items.length, desk.topics.length, desk.rosters.map((roster) => roster.phrase)]).toEqual([
      1,
      0,
      [phraseFor(one.id)],
    ])
  }),
)

test(
  'a change behind the program’s back shows as a broken fingerprint',
  inWorld(async (world) => {
    const { owner, planId } = await aReadyPlan(world)
    await owner.call(plansContract.issue, { planId })
    await world.db.updateTable('planItems').set({ action: 'khác' }).where('planId', '=', planId).execute()
    expect((await owner.call(plansContract.show, { planId })).body.intact).toBe(false)
  }),
)

test(
  'of two people who issue at the same moment one wins and the other is told',
  inOwnDatabase(async ({ db, as }) => {
    const { plan, owners } = await db.transaction().execute(async (tx: Tx) => {
      const plan = await aDraftPlan(tx)
      const given = { role: 'plan_owner' as const, agencyId: plan.ownerAgencyId }
      return { plan, owners: [await anActor(tx, given), await anActor(tx, given)] }
    })
    const answers = await Promise.all(owners.map((owner) => as(owner).call(plansContract.issue, { planId: plan.id })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const entries = await db.selectFrom('journalEntries').select('kind').where('planId', '=', plan.id).execute()
    expect(entries.map((entry) => entry.kind)).toEqual(['plans.issued', 'tasks.assigned'])
  }),
)

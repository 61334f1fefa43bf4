import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from './contract.ts'
import { aDraftPlan } from './testing.ts'

const words = [
  'KẾ HOẠCH',
  'Thử nghiệm dọn vệ sinh bản làng năm 2024',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Giữ cho bản làng sạch đẹp.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Tài nguyên và Môi trường',
  '1.1. Chủ trì tổ chức một đợt dọn vệ sinh trước ngày 15/11/2024.',
].join('\n')

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function anOwner({ db, as }: World) {
  const owner = await anActor(db, { role: 'plan_owner' })
  return { owner: as(owner), focal: as(await anActor(db, { role: 'focal_point' })), planId: randomUUID() }
}

test(
  'pasted text becomes a draft with its items, and the text itself can be fetched again',
  inWorld(async (world) => {
    const { owner, planId } = await anOwner(world)
    const { status, body } = await owner.call(plansContract.importText, { planId, text: words })
    expect([status, body.state, body.title, body.year, body.unreviewed]).toEqual([
      200,
      'draft',
      'Thử nghiệm dọn vệ sinh bản làng năm 2024',
      2024,
      body.items,
    ])
    const desk = (await owner.call(plansContract.show, { planId })).body
    expect(desk.items.map(({ label, lead }) => [label, lead])).toEqual([['1.1', ['Sở Tài nguyên và Môi trường']]])
    const source = await owner.call(plansContract.source, { planId })
    expect([source.status, source.bytes.toString()]).toEqual([200, words])
  }),
)

test(
  'a text file is read as the same words pasted',
  inWorld(async (world) => {
    const { owner, planId } = await anOwner(world)
    const file = new TextEncoder().encode(words)
    const { body } = await owner.call(plansContract.import, { planId, name: 'kế hoạch.txt' }, file)
    expect([body.title, body.sourceName]).toEqual(['Thử nghiệm dọn vệ sinh bản làng năm 2024', 'kế hoạch.txt'])
  }),
)

test(
  'the same document sent twice is one draft; another one under its id is refused',
  inWorld(async (world) => {
    const { owner, planId } = await anOwner(world)
    const first = await owner.call(plansContract.importText, { planId, text: words })
    const again = await owner.call(plansContract.importText, { planId, text: words })
    expect(again.body).toEqual(first.body)
    const other = await owner.call(plansContract.importText, { planId, text: `${words}\nThêm một dòng.` })
    expect([other.status, other.body.code]).toEqual([409, 'plans.another_document'])
  }),
)

test.each([
  ['a secrecy stamp', `TUYỆT MẬT\n${words}`, [415, 'reading.secret']],
  ['no plan in it', 'Danh sách thực đơn trong tuần.', [415, 'reading.not_a_plan']],
])('a document with %s leaves no plan and no bytes behind', (_case, text, refusal) =>
  inWorld(async (world) => {
    const { owner, planId } = await anOwner(world)
    const { status, body } = await owner.call(plansContract.importText, { planId, text })
    expect([status, body.code]).toEqual(refusal)
    expect((await owner.call(plansContract.show, { planId })).status).toBe(404)
    expect(await world.outside.storage.has(hashOf(text))).toBe(false)
  })(),
)

test(
  'a focal point may not bring a plan in, and nothing of it is kept',
  inWorld(async (world) => {
    const { focal, planId } = await anOwner(world)
    expect((await focal.call(plansContract.importText, { planId, text: words })).status).toBe(403)
    expect(await world.outside.storage.has(hashOf(words))).toBe(false)
  }),
)

test(
  'a plan that was made without a document says so',
  inWorld(async (world) => {
    const plan = await aDraftPlan(world.db)
    const owner = world.as(await anActor(world.db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
    const { status, body } = await owner.call(plansContract.source, { planId: plan.id })
    expect([status, body.code]).toEqual([404, 'plans.no_source'])
  }),
)

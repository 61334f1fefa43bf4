import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import type { Role } from '../../foundation/access/index.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anActivity } from '../activities/testing.ts'
import { aDifficulty } from '../difficulties/testing.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { reportsContract } from '../reports/index.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { searchContract } from './contract.ts'
import type { Hit, HitKind } from './shapes.ts'

/** A plan of one agency with the work of another, and a third that has nothing to do with it. */
async function aProvince(world: World) {
  const { db, as } = world
  const agency = (name: string) => anAgency(db, { name, shortName: name })
  const [owner, doer, stranger] = [await agency('Sở Chủ trì'), await agency('Sở Ấm'), await agency('Sở Lạ')]
  const tasks = { '1.1': [doer.id], '1.2!': [doer.id], '1.3': [stranger.id] }
  const plan = await aReportedPlan(db, { ownerAgencyId: owner.id, number: '46/KH-UBND', tasks })
  const [share, restricted] = [plan.share(doer.id, '1.1'), plan.share(doer.id, '1.2')]
  const search = async (role: Role, agencyId: string) => {
    const visitor = as(await anActor(db, { role, agencyId }))
    return async (q: string, given: { kind?: HitKind; page?: number } = {}) =>
      (await visitor.call(searchContract.search, { q, ...given })).body
  }
  return { owner, doer, stranger, plan, share, restricted, search }
}

const titles = (hits: readonly Hit[], kind: HitKind) =>
  hits.filter((hit) => hit.kind === kind).map(({ title }) => title)

describe('activities', () => {
  test(
    'approved ones are found by those who may read them, others by their own agency alone',
    inWorld(async (world) => {
      const { owner, doer, stranger, share, search } = await aProvince(world)
      await anActivity(world.db, { assignment: share, title: 'Ngày hội tái chế', place: 'Bản Mạt' })
      await anActivity(world.db, { assignment: share, title: 'Tái chế ở chợ', state: 'submitted' })
      const seen = async (role: Role, agencyId: string) => {
        const { hits, counts } = await (await search(role, agencyId))('tai che')
        return [titles(hits, 'activity').sort(), counts.activity]
      }
      const both = ['Ngày hội tái chế', 'Tái chế ở chợ']
      expect(await seen('focal_point', doer.id)).toEqual([both, 2])
      expect(await seen('plan_owner', owner.id)).toEqual([['Ngày hội tái chế'], 1])
      expect(await seen('leader', stranger.id)).toEqual([['Ngày hội tái chế'], 1])
      expect(await seen('focal_point', stranger.id)).toEqual([[], 0])
      expect(await seen('administrator', doer.id)).toEqual([[], undefined])
    }),
  )

  test(
    'nothing that a restricted one says is found, nor what is said no more',
    inWorld(async (world) => {
      const { doer, share, restricted, search } = await aProvince(world)
      const found = async (q: string) => (await (await search('approver', doer.id))(q)).counts.activity
      await anActivity(world.db, { assignment: restricted })
      expect(await found('san pham')).toBe(0)
      const { id } = await anActivity(world.db, { assignment: share, title: 'Múa lân' })
      expect(await found('mua lan')).toBe(1)
      const change = (values: object) => world.db.updateTable('activities').set(values).where('id', '=', id).execute()
      await change({ title: 'Hát ru' })
      expect([await found('mua lan'), await found('hat ru')]).toEqual([0, 1])
      await change({ restricted: true })
      expect(await found('hat ru')).toBe(0)
    }),
  )

  test(
    'are found by place and description, and shown with the words around them',
    inWorld(async (world) => {
      const { doer, share, search } = await aProvince(world)
      const said = { place: 'Nhà văn hóa bản Nong', description: 'Nói chuyện về ủ phân.' }
      await anActivity(world.db, { assignment: share, title: 'Buổi tối', ...said })
      const find = await search('focal_point', doer.id)
      const { hits } = await find('nong van hoa')
      expect(hits.find(({ kind }) => kind === 'activity')).toMatchObject({
        title: 'Buổi tối',
        excerpt: 'Nhà văn hóa bản Nong · Nói chuyện về ủ phân.',
        agencyName: 'Sở Ấm',
        on: '2024-10-10',
      })
      expect((await find('"văn hóa bản"')).counts.activity).toBe(1)
      expect((await find('"bản văn hóa"')).counts.activity).toBe(0)
      expect((await find('BẢN NONG'.normalize('NFD'))).counts.activity).toBe(1)
    }),
  )
})

test(
  'titles that begin so come first, then titles with it, then other words, then beginnings; among equals the recent',
  inWorld(async (world) => {
    const { doer, share, search } = await aProvince(world)
    const given = [
      { title: 'Hội làng', description: 'Nhặt rác', startedOn: '2024-10-30' },
      { title: 'Dọn rác suối', startedOn: '2024-09-01' },
      { title: 'Dọn rác chợ', startedOn: '2024-09-02' },
      { title: 'Rác và ta', startedOn: '2024-01-05' },
      { title: 'Xây rạch nước', startedOn: '2024-11-01' },
    ]
    for (const one of given) await anActivity(world.db, { assignment: share, ...one })
    const order = async (q: string) =>
      titles((await (await search('approver', doer.id))(q, { kind: 'activity' })).hits, 'activity')
    expect(await order('rac')).toEqual(['Rác và ta', 'Dọn rác chợ', 'Dọn rác suối', 'Hội làng', 'Xây rạch nước'])
    expect(await order('cho don')).toEqual(['Dọn rác chợ'])
    expect(await order('"rac"')).toEqual(['Rác và ta', 'Dọn rác chợ', 'Dọn rác suối', 'Hội làng'])
  }),
)

describe('tasks', () => {
  test(
    'are found by label and words, by those who share them and those who see the plan',
    inWorld(async (world) => {
      const { owner, doer, stranger, share, search } = await aProvince(world)
      const labels = async (role: Role, agencyId: string, q: string) =>
        (await (await search(role, agencyId))(q, { kind: 'task' })).hits.map(({ label }) => label).sort()
      const words = 'thu nghiem viec'
      expect(await labels('plan_owner', owner.id, words)).toEqual(['1.1', '1.2', '1.3'])
      expect(await labels('reader', stranger.id, words)).toEqual(['1.1', '1.2', '1.3'])
      expect(await labels('focal_point', doer.id, words)).toEqual(['1.1', '1.2'])
      expect(await labels('focal_point', stranger.id, '1.3')).toEqual(['1.3'])
      expect(await labels('focal_point', stranger.id, '1.1')).toEqual([])
      const { hits } = await (await search('focal_point', doer.id))('1.1', { kind: 'task' })
      expect(hits[0]).toMatchObject({ label: '1.1', assignmentId: share.id, planNumber: '46/KH-UBND' })
      await world.db.updateTable('assignments').set({ withdrawnOn: '2024-11-05' }).where('id', '=', share.id).execute()
      expect(await labels('focal_point', doer.id, words)).toEqual(['1.2'])
    }),
  )
})

describe('plans and documents', () => {
  test(
    'a draft and its words are found by its own agency alone',
    inWorld(async (world) => {
      const { owner, doer, search } = await aProvince(world)
      await aDraftPlan(world.db, { ownerAgencyId: owner.id, title: 'Chiến dịch mùa khô', number: null })
      const found = async (role: Role, agencyId: string) => {
        const find = await search(role, agencyId)
        const { counts } = await find('ke hoach thu nghiem')
        return [(await find('mua kho')).counts.plan, counts.document]
      }
      expect(await found('plan_owner', owner.id)).toEqual([1, 2])
      expect(await found('plan_owner', doer.id)).toEqual([0, 1])
      expect(await found('leader', owner.id)).toEqual([0, 1])
    }),
  )

  test(
    'the very number comes first, then titles that begin so; a line of the document says where it stands',
    inWorld(async (world) => {
      const { doer, plan, search } = await aProvince(world)
      await aReportedPlan(world.db, { number: '146/KH-UBND', tasks: { '1.1': [doer.id] } })
      const find = await search('reader', doer.id)
      const { hits } = await find('46/kh-ubnd', { kind: 'plan' })
      expect(hits.map(({ id }) => id)).toEqual([plan.id])
      expect((await find('46', { kind: 'plan' })).hits[0]?.id).toBe(plan.id)
      expect((await find('tổ chức việc', { kind: 'plan' })).hits).toHaveLength(2)
      const lines = (await find('kế hoạch thử nghiệm', { kind: 'document' })).hits
      expect(lines[0]).toMatchObject({ line: 1, excerpt: 'Kế hoạch thử nghiệm' })
    }),
  )
})

describe('what else is found', () => {
  test(
    'difficulties by those through whose hands they go; reports by their agency; people by administrators',
    inWorld(async (world) => {
      const { owner, doer, stranger, share, search } = await aProvince(world)
      await aDifficulty(world.db, { assignment: share, addressedTo: owner.id })
      const found = async (role: Role, agencyId: string, q: string) => (await (await search(role, agencyId))(q)).counts
      expect((await found('approver', doer.id, 'xe cho rac')).difficulty).toBe(1)
      expect((await found('plan_owner', owner.id, 'xe cho rac')).difficulty).toBe(1)
      expect((await found('approver', stranger.id, 'xe cho rac')).difficulty).toBe(0)
      await anActor(world.db, { name: 'Lò Thị Thử' })
      expect((await found('administrator', owner.id, 'lo thi thu')).person).toBe(1)
      expect(await found('leader', owner.id, 'lo thi thu')).not.toHaveProperty('person')
    }),
  )

  test(
    'a report by its agency and those who see the plan, the consolidated one by these alone',
    inWorld(async (world) => {
      const { owner, doer, stranger, plan, search } = await aProvince(world)
      const save = async (role: Role, agencyId: string, kind: 'agency' | 'consolidated') => {
        const of = { reportId: randomUUID(), planId: plan.id, agencyId, kind, revision: 0, words: {} }
        const { status } = await world.as(await anActor(world.db, { role, agencyId })).call(reportsContract.save, of)
        expect(status).toBe(200)
      }
      await save('approver', doer.id, 'agency')
      await save('plan_owner', owner.id, 'consolidated')
      const found = async (role: Role, agencyId: string) =>
        titles((await (await search(role, agencyId))('ke hoach thu nghiem')).hits, 'report').sort()
      expect(await found('focal_point', doer.id)).toEqual(['Sở Ấm'])
      expect(await found('plan_owner', owner.id)).toEqual(['Sở Chủ trì', 'Sở Ấm'])
      expect(await found('leader', stranger.id)).toEqual(['Sở Chủ trì', 'Sở Ấm'])
      expect(await found('approver', stranger.id)).toEqual([])
      expect(await found('approver', owner.id)).toEqual([])
    }),
  )

  test(
    'agencies by whatever documents call them',
    inWorld(async (world) => {
      const { doer, search } = await aProvince(world)
      const { id } = await anAgency(world.db, { name: 'Sở Giao thông vận tải Thử', shortName: 'Sở GTVT Thử' })
      const { hits } = await (await search('focal_point', doer.id))('so gtvt thu', { kind: 'agency' })
      expect(hits[0]).toMatchObject({ kind: 'agency', id })
    }),
  )

  test(
    'nobody is answered, and nothing is found of nothing',
    inWorld(async (world) => {
      const { doer, search } = await aProvince(world)
      expect((await world.as(null).call(searchContract.search, { q: 'rác' })).status).toBe(401)
      const find = await search('focal_point', doer.id)
      for (const q of ['', '   ', '"?"', "' | @activity", '%', '_', '\\']) {
        const { hits } = await find(q)
        expect(hits.filter(({ kind }) => kind !== 'agency')).toEqual([])
      }
    }),
  )

  test(
    'parts follow each other without gap or repetition, and words that stand everywhere are answered too',
    inWorld(async (world) => {
      const { doer, share, search } = await aProvince(world)
      const { id, ...like } = await world.db
        .selectFrom('activities')
        .selectAll()
        .where('id', '=', (await anActivity(world.db, { assignment: share })).id)
        .executeTakeFirstOrThrow()
      const many = Array.from({ length: 1100 }, (_, n) => ({
        ...{ ...like, links: '[]', id: `${id.slice(0, -4)}${n.toString(16).padStart(4, '0')}` },
        title: n === 7 ? 'Thu gom pin' : `Tuyên truyền buổi ${n}`,
      }))
      await world.db
        .insertInto('activities')
        .values(many)
        .onConflict((on) => on.doNothing())
        .execute()
      const find = await search('focal_point', doer.id)
      const [one, two] = [
        await find('tuyen truyen', { kind: 'activity' }),
        await find('tuyen truyen', { kind: 'activity', page: 2 }),
      ]
      expect(one.counts.activity).toBe(1000)
      expect(new Set([...one.hits, ...two.hits].map((hit) => hit.id)).size).toBe(40)
      expect(one.more).toBe(true)
      const last = await find('thu gom pin', { kind: 'activity' })
      expect([last.hits.length, last.more]).toEqual([1, false])
    }),
  )
})

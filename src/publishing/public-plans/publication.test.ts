import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anIssuedPlan } from '../../execution/plans/testing.ts'
import { anAssignment, aTask } from '../../execution/tasks/testing.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { historyOf } from '../../foundation/journal/index.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { publicationContract } from './contract.ts'
import { addressOfPlan } from './rules.ts'
import { officeContact, theWholeChoice } from './testing.ts'

/** A plan with a task of three agencies, one of a Front body, and a restricted one. */
async function anOffice({ db, as }: World) {
  const owner = await anAgency(db, { name: 'Sở Chủ trì' })
  const front = await anAgency(db, { name: 'Ủy ban Mặt trận thử', kind: 'front', commanded: false })
  const schools = await anAgency(db, { name: 'Sở Trường học' })
  const farms = await anAgency(db, { name: 'Sở Ruộng đồng' })
  const plan = await anIssuedPlan(db, {
    ...{ ownerAgencyId: owner.id, title: 'Tuyên truyền phân loại rác năm 2024', number: '71/KH-UBND' },
    items: [{ leads: [schools.id] }, { leads: [front.id] }, { leads: [schools.id], restricted: true }],
  })
  const task = (position: number, given: object) =>
    aTask(db, { planId: plan.id, itemId: plan.items[position]?.id ?? '', position, ...given })
  const wide = await task(0, {
    ...{ label: '1.1', clause: 'Mở lớp học phân loại rác.', dueOn: '2024-11-01', dueText: 'trước ngày 02/11/2024' },
  })
  const single = await task(1, { label: '1.2', clause: 'Vận động hội viên đổi rác lấy cây.' })
  const secret = await task(2, { label: '6.2', clause: 'Theo dõi chuyện không được viết ra.', restricted: true })
  for (const agency of [schools, farms, front])
    await anAssignment(db, { task: wide, agencyId: agency.id, state: agency === schools ? 'done' : 'assigned' })
  await anAssignment(db, { task: single, agencyId: front.id })
  await anAssignment(db, { task: secret, agencyId: schools.id, state: 'done' })
  const officer = as(await anActor(db, { role: 'plan_owner', agencyId: owner.id }))
  return { plan, owner, officer, wide, single, secret, nobody: as(null) }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const sent = async ({ db }: World, { plan }: Office, given: object = {}) => ({
  ...(await theWholeChoice(db, plan.id)),
  ...{ planId: plan.id, version: 0, reason: 'Để người dân cùng biết' },
  ...given,
})

/** What a visitor without an account gets. */
async function visit({ app }: World, address: string, headers: Record<string, string> = {}) {
  const { statusCode, body, headers: got } = await app.inject({ url: address, headers })
  return { status: statusCode, body, headers: got }
}

describe('deciding', () => {
  test(
    'makes a plan public, keeps the reason and the versions, and is told by the journal',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { officer, plan } = office
      expect((await visit(world, addressOfPlan(plan.id))).status).toBe(404)
      const before = (await officer.call(publicationContract.show, { planId: plan.id })).body
      expect([before.version, before.isPublic, before.decisions]).toEqual([0, false, []])
      expect(before.choice.fields).not.toContain('document')
      const decided = await officer.call(publicationContract.decide, await sent(world, office))
      expect([decided.status, decided.body.isPublic, decided.body.version]).toEqual([200, true, 1])
      const fewer = await sent(world, office, { version: 1, fields: ['title'], reason: 'Bớt số liệu' })
      const { decisions } = (await officer.call(publicationContract.decide, fewer)).body
      expect(decisions.map(({ version, reason, fields }) => [version, reason, fields.length])).toEqual([
        [2, 'Bớt số liệu', 1],
        [1, 'Để người dân cùng biết', 6],
      ])
      const kinds = await world.gate.read({ actor: null, language: 'vi' }, (ctx) =>
        historyOf(ctx, { kind: 'publication', id: plan.id }),
      )
      expect(kinds.map(({ kind }) => kind)).toEqual(['publication.decided', 'publication.decided'])
    }),
  )

  test(
    'is refused without a contact, for tasks of other plans, for a paper with restricted items, and when somebody was faster',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const other = await aTask(world.db)
      const refused = async (given: object) =>
        (await office.officer.call(publicationContract.decide, await sent(world, office, given))).body.code
      expect(await refused({ contact: { ...officeContact, email: '' } })).toBe('publication.no_contact')
      expect(await refused({ tasks: [other.id] })).toBe('publication.unknown_task')
      expect(await refused({ fields: ['document'] })).toBe('publication.document_restricted')
      expect(await refused({ reason: ' ' })).toBe('platform.bad_input')
      expect(await refused({ version: 3 })).toBe('platform.stale')
      expect((await visit(world, addressOfPlan(office.plan.id))).status).toBe(404)
    }),
  )

  test(
    'is taken back at once, and what was chosen waits for another time',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { officer, plan } = office
      const withdraw = { planId: plan.id, version: 1, reason: 'Sai số liệu' }
      expect((await officer.call(publicationContract.withdraw, withdraw)).body.code).toBe('platform.stale')
      await officer.call(publicationContract.decide, await sent(world, office, { fields: ['title'] }))
      expect((await visit(world, addressOfPlan(plan.id))).status).toBe(200)
      const after = (await officer.call(publicationContract.withdraw, withdraw)).body
      expect([after.isPublic, after.version, after.choice.fields]).toEqual([false, 2, ['title']])
      const gone = await visit(world, addressOfPlan(plan.id))
      expect([gone.status, gone.body.includes('cơ quan ban hành đã gỡ trang')]).toEqual([404, true])
      expect((await visit(world, `${addressOfPlan(plan.id)}.json`)).status).toBe(404)
      const twice = await officer.call(publicationContract.withdraw, { ...withdraw, version: 2 })
      expect([twice.status, twice.body.code]).toEqual([409, 'publication.not_public'])
    }),
  )
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anActivity } from '../../execution/activities/testing.ts'
import { anIssuedPlan } from '../../execution/plans/testing.ts'
import { anAssignment, aTask } from '../../execution/tasks/testing.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { addressOfPlan } from './rules.ts'
import { aDecision } from './testing.ts'

/** A plan with one task for three bodies, one for a Front body alone, and a restricted one; a day has passed already. */
async function aPlan({ db }: World) {
  const schools = await anAgency(db, { name: 'Sở Trường học' })
  const farms = await anAgency(db, { name: 'Sở Ruộng đồng' })
  const front = await anAgency(db, { name: 'Ủy ban Mặt trận thử', kind: 'front', commanded: false })
  const plan = await anIssuedPlan(db, {
    ...{ title: 'Tuyên truyền phân loại rác', number: '71/KH-UBND' },
    items: [{ leads: [schools.id] }, { leads: [front.id] }, { leads: [schools.id], restricted: true }],
  })
  const task = (position: number, given: object) =>
    aTask(db, { planId: plan.id, itemId: plan.items[position]?.id ?? '', position, ...given })
  const wide = await task(0, { label: '1.1', clause: 'Mở lớp dạy phân loại; mời, hướng dẫn.', ...aDayPast })
  const single = await task(1, { label: '1.2', clause: 'Đổi rác lấy cây.' })
  const restricted = await task(2, { label: '6.2', clause: 'Chuyện không được viết ra.', restricted: true })
  const done = await anAssignment(db, { task: wide, agencyId: schools.id, state: 'done' })
  await anAssignment(db, { task: wide, agencyId: farms.id, role: 'partner', state: 'in_progress' })
  await anAssignment(db, { task: wide, agencyId: front.id, role: 'partner' })
  await anAssignment(db, { task: single, agencyId: front.id })
  await anAssignment(db, { task: restricted, agencyId: schools.id, state: 'done' })
  await anActivity(db, { assignment: done, statistics: { NEWS: 12 } })
  return { plan, wide, single, restricted, address: addressOfPlan(plan.id) }
}

/** A paper that has changed the words of a task. */
async function anAmendment({ db }: World, { planId, taskId }: { planId: string; taskId: string }) {
  const { personId } = await anActor(db)
  const [id, at] = [randomUUID(), new Date()]
  await db
    .insertInto('amendments')
    .values({
      ...{ id, planId, state: 'issued', createdBy: personId, createdAt: at, issuedAt: at, frozenSha256: 'x' },
      ...{ number: '88/QĐ-UBND', title: 'Điều chỉnh', signedOn: '2024-10-05', effectiveOn: '2024-10-06' },
    })
    .execute()
  await db
    .insertInto('amendmentChanges')
    .values({
      ...{ id: randomUUID(), amendmentId: id, taskId },
      ...{ position: 0, kind: 'change', byHand: true, verdict: 'accepted' },
    })
    .execute()
}

const aDayPast = { dueOn: '2024-11-01', dueText: 'trước ngày 02/11/2024' }

async function visit({ app }: World, url: string, headers: Record<string, string> = {}) {
  const answer = await app.inject({ url, headers })
  return { status: answer.statusCode, body: answer.body, headers: answer.headers }
}

const everyForm = (address: string) => [
  ...[address, `${address}.json`, `${address}.csv`, `${address}.ics`],
  ...[`/en${address}`, `/en${address}.json`],
]

describe('the public page of a plan', () => {
  test(
    'tells by section and by agency what is asked, by when, and how far it is as counts',
    inWorld(async (world) => {
      const { plan, address } = await aPlan(world)
      await aDecision(world.db, plan.id)
      const { status, body } = await visit(world, address)
      expect(status).toBe(200)
      for (const words of [
        ...['Tuyên truyền phân loại rác', '71/KH-UBND', '20/03/2024', 'Ủy ban nhân dân tỉnh Thử nghiệm'],
        ...['Mở lớp dạy phân loại; mời, hướng dẫn.', 'hết ngày 01/11/2024', '1 trong 2 cơ quan được giao đã làm xong'],
        ...['2 trong 3 phần việc đã làm xong', '1 phần việc đang làm', '1 việc nữa chỉ được nêu bằng số lượng'],
        ...['12 tin', 'mailto:gop-y@lantoa.example', 'Cập nhật'],
      ])
        expect(body).toContain(words)
      expect(body).toMatch(/Ủy ban Mặt trận thử<\/span>.*href="#viec-1".*href="#viec-2"/)
    }),
  )

  test(
    'never marks anybody as late, and counts only bodies that were ordered: the whole is the sum of what they did',
    inWorld(async (world) => {
      const { plan, address } = await aPlan(world)
      await aDecision(world.db, plan.id)
      for (const form of everyForm(address)) {
        const { body } = await visit(world, form)
        expect(body).not.toMatch(/quá hạn|trễ|chậm|overdue|late\b/i)
      }
      const { tasks } = JSON.parse((await visit(world, `${address}.json`)).body)
      expect(tasks.map(({ label, progress }: { label: string; progress: object }) => [label, progress])).toEqual([
        ['1.1', { shares: 2, done: 1, working: 1 }],
        ['1.2', null],
      ])
    }),
  )

  test.each([
    ['a Front body has done all', { requested: false }, [{ shares: 2, done: 1, working: 1 }, 3, 2]],
    ['a task is merely asked for', { requested: true }, [null, 1, 1]],
  ])('counts nothing of what was not ordered: %s', (_what, { requested }, counted) =>
    inWorld(async (world) => {
      const { plan, wide, address } = await aPlan(world)
      await aDecision(world.db, plan.id)
      const fronts = world.db.selectFrom('agencies').select('id').where('name', '=', 'Ủy ban Mặt trận thử')
      const done = { state: 'done', outcome: 'done', changedAt: new Date('2030-01-01') }
      await world.db.updateTable('assignments').set(done).where('agencyId', 'in', fronts).execute()
      await world.db.updateTable('tasks').set({ requested }).where('id', '=', wide.id).execute()
      const { tasks, progress, updatedAt } = JSON.parse((await visit(world, `${address}.json`)).body)
      expect([tasks[0].progress, progress.shares, progress.done]).toEqual(counted)
      expect([tasks[1].progress, updatedAt < '2030']).toEqual([null, true])
    })(),
  )

  test(
    'tells restricted items as a number alone, in every form',
    inWorld(async (world) => {
      const { plan, address, restricted } = await aPlan(world)
      await aDecision(world.db, plan.id)
      for (const form of everyForm(address)) {
        const { status, body } = await visit(world, form)
        expect(status).toBe(200)
        expect(body).not.toContain('không được viết ra')
        expect(body).not.toContain('6.2')
        expect(body).not.toContain(restricted.id)
      }
      expect(JSON.parse((await visit(world, `${address}.json`)).body).countedOnly).toBe(1)
    }),
  )

  test.each([
    ['reference', /71\/KH-UBND|20\/03\/2024|2024-03-20|88\/QĐ|05\/10\/2024/],
    ['title', /Tuyên truyền phân loại rác|Điều chỉnh/],
    ['agencies', /Ruộng đồng/],
    ['deadlines', /01\/11\/2024|20241101|2024-11-01|02\/11\/2024/],
    ['progress', /trong 2 cơ quan|trong 3 phần|"shares"/],
    ['figures', /12 tin|"NEWS"/],
  ] as const)('without %s tells nothing of it, in any form', (field, words) =>
    inWorld(async (world) => {
      const { plan, address } = await aPlan(world)
      const decision = await aDecision(world.db, plan.id)
      const everything = await Promise.all(everyForm(address).map((form) => visit(world, form)))
      expect(everything.some(({ body }) => words.test(body))).toBe(true)
      const fields = decision.fields.filter((one) => one !== field)
      const fewer = await aPlan(world)
      await anAmendment(world, { planId: fewer.plan.id, taskId: fewer.wide.id })
      await aDecision(world.db, fewer.plan.id, { fields })
      for (const form of everyForm(fewer.address)) expect((await visit(world, form)).body).not.toMatch(words)
    })(),
  )

  test(
    'tells only the chosen tasks; one that comes in later waits for another decision',
    inWorld(async (world) => {
      const { plan, wide, single, address } = await aPlan(world)
      await aDecision(world.db, plan.id, { tasks: [wide.id] })
      const { body } = await visit(world, address)
      expect([body.includes('Mở lớp dạy phân loại'), body.includes('Đổi rác lấy cây')]).toEqual([true, false])
      expect(body).toContain('1 trong 2 phần việc đã làm xong')
      expect(body).not.toContain('việc nữa')
      expect(single.clause).toBe('Đổi rác lấy cây.')
    }),
  )

  test(
    'leaves out shares and tasks that an amendment took away, and names the paper',
    inWorld(async (world) => {
      const { db } = world
      const { plan, wide, single, address } = await aPlan(world)
      await aDecision(db, plan.id)
      await anAmendment(world, { planId: plan.id, taskId: wide.id })
      await db.updateTable('tasks').set({ withdrawnOn: '2024-10-06' }).where('id', '=', single.id).execute()
      await db.updateTable('assignments').set({ withdrawnOn: '2024-10-06' }).where('taskId', '=', single.id).execute()
      const { body } = await visit(world, address)
      expect(body).not.toContain('Đổi rác lấy cây')
      expect(body).toContain('2 trong 3 phần việc')
      expect(body.match(/văn bản số 88\/QĐ-UBND ngày 05\/10\/2024/g)).toHaveLength(2)
      expect(body).toContain('ngày 05/10/2024: Điều chỉnh')
    }),
  )
})

describe('how it is served', () => {
  test(
    'is one page without script, kept by the browser as long as it is the same, packed for those who can',
    inWorld(async (world) => {
      const { plan, address } = await aPlan(world)
      await aDecision(world.db, plan.id)
      const { body, headers } = await visit(world, address)
      expect(body).not.toMatch(/<script|style=|javascript:/)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'/)
      expect([headers['x-robots-tag'], headers['x-content-type-options']]).toEqual(['all', 'nosniff'])
      const again = await visit(world, address, { 'if-none-match': String(headers.etag) })
      expect([again.status, again.body]).toEqual([304, ''])
      const packed = await visit(world, address, { 'accept-encoding': 'gzip' })
      expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['gzip', 'accept-encoding'])
    }),
  )

  test(
    'is Vietnamese at its address and English behind /en, each leading to the other',
    inWorld(async (world) => {
      const { plan, address } = await aPlan(world)
      await aDecision(world.db, plan.id)
      const [vi, en] = [await visit(world, address), await visit(world, `/en${address}`)]
      expect(vi.body).toMatch(new RegExp(`^<!doctype html><html lang="vi">.*href="/en${address}"`))
      expect(en.body).toMatch(new RegExp(`^<!doctype html><html lang="en">.*href="${address}"`))
      expect([en.body.includes('What is asked'), en.body.includes('Đổi rác lấy cây.')]).toEqual([true, true])
      expect((await visit(world, '/en')).headers.location).toBe('/en/cong')
    }),
  )

  test(
    'comes as data, as a table and as a calendar',
    inWorld(async (world) => {
      const { plan, wide, address } = await aPlan(world)
      await aDecision(world.db, plan.id)
      const [json, csv, ics] = await Promise.all(
        ['json', 'csv', 'ics'].map((form) => visit(world, `${address}.${form}`)),
      )
      expect(json?.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(JSON.parse(json?.body ?? '')).toMatchObject({
        title: 'Tuyên truyền phân loại rác',
        progress: { shares: 3, done: 2, working: 1 },
      })
      expect(csv?.body.split('\r\n')[1]).toBe(
        'V.1;1.1;"Mở lớp dạy phân loại; mời, hướng dẫn.";Sở Trường học;Sở Ruộng đồng, Ủy ban Mặt trận thử;trước ngày 02/11/2024;01/11/2024;2;1;',
      )
      const lines = ics?.body.split('\r\n') ?? []
      expect(lines).toContain(`UID:${wide.id}@lantoa`)
      expect(lines).toContain('DTSTART;VALUE=DATE:20241101')
      expect(lines).toContain('DESCRIPTION:Mở lớp dạy phân loại\\; mời\\, hướng dẫn.')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    }),
  )

  test(
    'hands out the source document only where it was chosen and nothing in it is restricted',
    inWorld(async (world) => {
      const { db, outside } = world
      const plan = await anIssuedPlan(db)
      const sourceSha256 = await outside.storage.put(new TextEncoder().encode('KẾ HOẠCH'))
      await db.updateTable('plans').set({ sourceSha256 }).where('id', '=', plan.id).execute()
      const file = `${addressOfPlan(plan.id)}/van-ban`
      expect((await visit(world, file)).status).toBe(404)
      await aDecision(db, plan.id, { fields: ['document'] })
      const sent = await visit(world, file)
      expect([sent.status, sent.body]).toEqual([200, 'KẾ HOẠCH'])
      expect(sent.headers['content-disposition']).toBe('attachment; filename="ke-hoach-2024.txt"')
      await aDecision(db, plan.id, { fields: ['title'] })
      expect((await visit(world, file)).status).toBe(404)
      const restricted = await aPlan(world)
      await aDecision(db, restricted.plan.id, { fields: ['document'] })
      expect((await visit(world, `${restricted.address}/van-ban`)).status).toBe(404)
    }),
  )

  test.each([
    ['a plan of the story', true],
    ['a plan that somebody brought into a demonstration', false],
  ])('marks %s as invented, and keeps it out of search engines', (_which, demonstration) =>
    inWorld(async (world) => {
      const plan = await anIssuedPlan(world.db, { demonstration })
      if (!demonstration)
        await world.db.insertInto('businessClock').values({ offsetMs: 0, demonstration: true }).execute()
      await aDecision(world.db, plan.id)
      const page = await visit(world, addressOfPlan(plan.id))
      expect(page.headers['x-robots-tag']).toBe('noindex, nofollow')
      expect(page.body).toMatch(/<meta name="robots" content="noindex, nofollow"\/>.*DỮ LIỆU MINH HỌA/)
      for (const form of everyForm(addressOfPlan(plan.id)))
        expect((await visit(world, form)).body).toContain('DỮ LIỆU MINH HỌA')
    })(),
  )
})

describe('the first page of the portal', () => {
  test(
    'lists the plans that are public now, and says so when there is none',
    inWorld(async (world) => {
      expect((await visit(world, '/cong')).body).toContain('Chưa có kế hoạch nào được công khai')
      const told = await anIssuedPlan(world.db, { title: 'Kế hoạch được nêu' })
      const unnamed = await anIssuedPlan(world.db, { title: 'Tên không nêu' })
      const back = await anIssuedPlan(world.db, { title: 'Kế hoạch đã gỡ' })
      await anIssuedPlan(world.db, { title: 'Kế hoạch chưa ai quyết định' })
      await aDecision(world.db, told.id)
      await aDecision(world.db, unnamed.id, { fields: [] })
      await aDecision(world.db, back.id)
      await aDecision(world.db, back.id, { state: 'withdrawn' })
      const { body } = await visit(world, '/en/cong')
      expect(body).toContain('Kế hoạch được nêu')
      expect(body).toContain('Plan for 2024 of Ủy ban nhân dân tỉnh Thử nghiệm')
      expect(body).not.toMatch(/Tên không nêu|Kế hoạch đã gỡ|chưa ai quyết định/)
    }),
  )

  test.each([
    '/cong/khong-co',
    '/cong/ke-hoach/khong-phai-ma',
    '/cong/ke-hoach/00000000-0000-4000-8000-000000000000',
    '/cong/ke-hoach/00000000-0000-4000-8000-000000000000.json',
    '/cong/ke-hoach/00000000-0000-4000-8000-000000000000.exe',
    '/cong/ke-hoach/00000000-0000-4000-8000-000000000000/van-ban',
    '/cong/ke-hoach/00000000-0000-4000-8000-000000000000.json/van-ban',
    '/cong/ke-hoach/%00',
    '/cong/tep/cong-0.css',
  ])('%s is a page that says what to do', (address) =>
    inWorld(async (world) => {
      const { status, body, headers } = await visit(world, address)
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
      expect(body).toMatch(/Không có trang này.*Xem các kế hoạch đang công khai/)
    })(),
  )
})

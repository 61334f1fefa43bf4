import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type Visitor, type World } from '../../app/testing/world.ts'
import { type Actor, readContext } from '../../foundation/access/index.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import type { Db } from '../../platform/database/database.ts'
import { anActivity } from '../activities/testing.ts'
import { reportsContract } from './contract.ts'
import { consolidatedDesk } from './desk.ts'
import { reportList } from './queries.ts'
import type { Cell, ReportDesk } from './shapes.ts'
import { aReportedPlan, type ReportedPlan } from './testing.ts'

/** Submits and accepts the report of an agency as it stands. */
async function accept({ db, as }: World, plan: ReportedPlan, agencyId: string) {
  const reportId = randomUUID()
  const approver = as(await anActor(db, { role: 'approver', agencyId }))
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  const words = { strengths: { text: 'Đều khắp.', was: '' } }
  await approver.call(reportsContract.save, { reportId, planId: plan.id, agencyId, kind: 'agency', revision: 0, words })
  await approver.call(reportsContract.submit, { reportId, revision: 1 })
  expect((await owner.call(reportsContract.accept, { reportId, revision: 2 })).status).toBe(200)
}

/** A department, the portal and a Party body, with one task each and one in common. */
async function aProvince(world: World, dueOn = '2024-11-14') {
  const { db, as } = world
  const department = await anAgency(db, { name: 'Sở Ấm', shortName: 'Sở Ấm', code: `am-${randomUUID()}` })
  const portal = await anAgency(db, { name: 'Cổng thông tin', kind: 'public-unit', code: `cong-${randomUUID()}` })
  const party = await anAgency(db, {
    name: 'Ban Thử Tỉnh ủy',
    kind: 'party',
    commanded: false,
    code: `ban-${randomUUID()}`,
  })
  const all = [department.id, portal.id, party.id]
  const plan = await aReportedPlan(db, { tasks: { '6.1': all, '7.1': [portal.id], '8.2!': [party.id] }, dueOn })
  const owner = await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId })
  return { plan, department, portal, party, ownerActor: owner, owner: as(owner) }
}

const deskFor = async (visitor: Visitor, planId: string, open?: 'true'): Promise<ReportDesk> =>
  (await visitor.call(reportsContract.consolidated, { planId, ...(open ? { open } : {}) })).body

/** Annex 02 as rows of printed values by statistic. */
function statisticsOf({ annexes }: ReportDesk): Record<string, Record<string, string | number | null>> {
  const table = annexes.find(({ key }) => key === '02')
  const titles = table?.columns.slice(2).map(({ title }) => title.replace(/ \([^)]*\)$/, '')) ?? []
  const named = (name: string, cells: readonly Cell[]) =>
    [name, Object.fromEntries(titles.map((title, at) => [title, valueIn(cells[at] ?? null)]))] as const
  const rows =
    table?.rows.flatMap((row) => (row.kind === 'row' ? [named(String(row.cells[1]), row.cells.slice(2))] : [])) ?? []
  return Object.fromEntries([...rows, named('total', table?.total?.cells ?? [])])
}

const valueIn = (cell: Cell): string | number | null => (cell !== null && typeof cell === 'object' ? cell.value : cell)

const wordsOf = ({ sections }: ReportDesk): string =>
  sections
    .flatMap(({ parts }) =>
      parts.flatMap(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join(''))),
    )
    .join('\n')

describe('the consolidated report', () => {
  test(
    'adds accepted reports by the rules of the dictionary and leaves out what is not locked until asked',
    inWorld(async (world) => {
      const { plan, department, portal, party, owner } = await aProvince(world)
      const { db } = world
      const news = { links: ['https://cong.example/tin-1'] }
      const shared = plan.share(department.id, '6.1')
      await anActivity(db, { assignment: shared, statistics: { NEWS: 2, PERS: 40, ATT: 100 }, ...news })
      await anActivity(db, {
        assignment: shared,
        statistics: { MODEL_STOCK: 7, WASTE_T: 1.25 },
        startedOn: '2024-09-01',
      })
      await anActivity(db, {
        assignment: shared,
        statistics: { MODEL_STOCK: 5, WASTE_T: 0.5 },
        startedOn: '2024-10-01',
      })
      await anActivity(db, { assignment: plan.share(portal.id, '7.1'), statistics: { NEWS: 3, PERS: 60 }, ...news })
      await anActivity(db, { assignment: plan.share(party.id, '6.1'), statistics: { TALK: 9, ATT: 11 } })
      await accept(world, plan, department.id)
      await accept(world, plan, portal.id)
      const locked = await deskFor(owner, plan.id)
      expect(locked.open).toEqual({ counted: false, activities: 1, agencies: 1 })
      const table = statisticsOf(locked)
      expect(table['Sở Ấm']).toMatchObject({ Tin: 2, 'Số người (không trùng)': 40, 'Lượt người tham dự': 100 })
      expect(table.total).toEqual({
        Tin: 3,
        'Lượt người tham dự': 100,
        'Số người (không trùng)': 'không cộng',
        'Rác thải thu gom, theo khối lượng': 1.75,
        'Mô hình tự quản đang duy trì (cuối kỳ)': 5,
      })
      const open = statisticsOf(await deskFor(owner, plan.id, 'true'))
      expect(open.total).toMatchObject({
        Tin: 3,
        'Lượt người tham dự': 111,
        'Buổi tuyên truyền, sinh hoạt lồng ghép': 9,
      })
      expect(Object.keys(open).some((name) => name.endsWith('(chưa chốt)'))).toBe(true)
    }),
  )

  test(
    'counts what the plan owner did itself, and once more nothing that is already in an accepted report',
    inWorld(async (world) => {
      const { db } = world
      const agency = await anAgency(db)
      const own = await anAgency(db, { name: 'Sở Chủ trì' })
      const plan = await aReportedPlan(db, { ownerAgencyId: own.id, tasks: { '1.1': [own.id, agency.id] } })
      await anActivity(db, { assignment: plan.share(own.id, '1.1'), statistics: { MEET: 4 } })
      await anActivity(db, { assignment: plan.share(agency.id, '1.1'), statistics: { MEET: 3 } })
      await accept(world, plan, agency.id)
      const owner = world.as(await anActor(db, { role: 'plan_owner', agencyId: own.id }))
      for (const open of [undefined, 'true'] as const)
        expect(statisticsOf(await deskFor(owner, plan.id, open)).total).toEqual({
          'Hội nghị, hội thảo, tập huấn, tọa đàm': 7,
        })
      const list = (await owner.call(reportsContract.list, { planId: plan.id })).body
      expect(list[0]?.rows.map(({ agency: one }) => one.id)).toEqual([agency.id])
    }),
  )

  test(
    'names late bodies that the issuer commands and never a Party body, in words, annex and file',
    inWorld(async (world) => {
      const { plan, department, party, portal, owner } = await aProvince(world, '2024-11-01')
      await accept(world, plan, portal.id)
      const desk = await deskFor(owner, plan.id)
      expect(wordsOf(desk)).toContain('đã nhận báo cáo của 01/03 cơ quan')
      expect(wordsOf(desk)).toContain(`Gửi trễ hạn: ${portal.name} (07 ngày).`)
      expect(wordsOf(desk)).toContain(`Quá hạn chưa gửi: ${department.name} (07 ngày).`)
      expect(wordsOf(desk)).not.toContain(party.name)
      const discipline = JSON.stringify(desk.annexes.find(({ key }) => key === '08'))
      expect(discipline).toContain('Chưa gửi, quá hạn 7 ngày')
      expect(discipline).not.toContain(party.name)
      const list = (await owner.call(reportsContract.list, { planId: plan.id })).body[0]
      expect(list?.rows.map(({ agency, standing, daysLate }) => [agency.name, standing, daysLate])).toEqual([
        [department.name, 'missing', 7],
        [portal.name, 'late', 7],
        [party.name, 'awaited', 0],
      ])
      await accept(world, plan, party.id)
      const late = await deskFor(owner, plan.id)
      expect(JSON.stringify(late.annexes)).toContain('Đã nhận')
      expect(wordsOf(late)).not.toContain(party.name)
    }),
  )

  test(
    'opens the activities behind a figure; of restricted ones only how many',
    inWorld(async (world) => {
      const { plan, party, owner } = await aProvince(world)
      const { db } = world
      const open = await anActivity(db, {
        assignment: plan.share(party.id, '6.1'),
        statistics: { ART: 2 },
        title: 'Bài ở bản',
      })
      await anActivity(db, { assignment: plan.share(party.id, '8.2'), statistics: { ART: 5, REFUTE: 3 } })
      await accept(world, plan, party.id)
      const figure = async (name: string) =>
        (await owner.call(reportsContract.figure, { planId: plan.id, figure: name })).body
      const total = await figure('total/ART')
      expect([total.value, total.restricted]).toEqual([7, { activities: 1, value: 5 }])
      expect(total.activities.map(({ id, title, value, labels }) => [id, title, value, labels])).toEqual([
        [open.id, 'Bài ở bản', 2, ['6.1']],
      ])
      const restricted = await figure('task:8.2/REFUTE')
      expect([restricted.value, restricted.activities, restricted.restricted.activities]).toEqual([3, [], 1])
      expect((await figure(`agency:${party.code}/ART`)).value).toBe(7)
      expect((await figure('total/activities')).value).toBe(2)
      const unknown = await owner.call(reportsContract.figure, { planId: plan.id, figure: 'total/NOTHING' })
      expect([unknown.status, unknown.body.code]).toEqual([422, 'reports.unknown_figure'])
      const stranger = world.as(await anActor(db, { role: 'focal_point', agencyId: party.id }))
      expect((await stranger.call(reportsContract.figure, { planId: plan.id, figure: 'total/ART' })).status).toBe(403)
      const ownFigure = { planId: plan.id, agencyId: party.id, figure: 'total/ART' }
      expect((await stranger.call(reportsContract.figure, ownFigure)).body.value).toBe(7)
    }),
  )

  test(
    'stays as it was submitted, and goes out as a Word file and as tables',
    inWorld(async (world) => {
      const { plan, department, owner } = await aProvince(world)
      await anActivity(world.db, {
        assignment: plan.share(department.id, '6.1'),
        statistics: { MEET: 3, COST_REGULAR: 12.5 },
      })
      await accept(world, plan, department.id)
      const reportId = randomUUID()
      const save = {
        reportId,
        planId: plan.id,
        agencyId: plan.ownerAgencyId,
        kind: 'consolidated' as const,
        revision: 0,
      }
      await owner.call(reportsContract.save, { ...save, words: { nextYear: { text: 'Làm tiếp.', was: '' } } })
      await owner.call(reportsContract.submit, { reportId, revision: 1 })
      await anActivity(world.db, {
        assignment: plan.share(department.id, '6.1'),
        statistics: { MEET: 8 },
      })
      expect(statisticsOf(await deskFor(owner, plan.id, 'true')).total).toMatchObject({
        'Hội nghị, hội thảo, tập huấn, tọa đàm': 3,
      })
      const word = await owner.call(reportsContract.consolidatedDocx, { planId: plan.id })
      expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK'])
      expect(String(word.headers['content-disposition'])).toContain('bao-cao-tong-hop-')
      const csv = await owner.call(reportsContract.annex, { planId: plan.id, annex: '02' })
      const lines = csv.bytes.toString('utf8').split('\r\n')
      expect(lines[0]).toBe(
        '\uFEFFTT;Cơ quan, đơn vị;Hội nghị, hội thảo, tập huấn, tọa đàm (cuộc);Kinh phí chi thường xuyên (triệu đồng)',
      )
      expect(lines.slice(1)).toEqual(['I;Sở, ban, ngành tỉnh', '1;Sở Ấm;3;12,5', ';Tổng cộng;3;12,5', ''])
    }),
  )
})

describe('the list', () => {
  test(
    'shows an agency its own report alone, and nothing of plans in which it has no task',
    inWorld(async (world) => {
      const { plan, department } = await aProvince(world)
      const focal = world.as(await anActor(world.db, { role: 'focal_point', agencyId: department.id }))
      const [mine] = (await focal.call(reportsContract.list, {})).body
      expect([mine?.whole, mine?.rows.map(({ agency }) => agency.id)]).toEqual([false, [department.id]])
      const stranger = world.as(await anActor(world.db, { role: 'focal_point' }))
      expect((await stranger.call(reportsContract.list, { planId: plan.id })).body).toEqual([])
      expect((await world.as(null).call(reportsContract.list, {})).status).toBe(401)
      expect(
        (await world.as(await anActor(world.db, { role: 'administrator' })).call(reportsContract.list, {})).status,
      ).toBe(403)
    }),
  )

  test(
    'and the consolidated report ask as many questions for many agencies as for few',
    inWorld(async (world) => {
      const asked = async (agencies: number) => {
        const ids = []
        for (let made = 0; made < agencies; made++) ids.push((await anAgency(world.db)).id)
        const plan = await aReportedPlan(world.db, { tasks: { '1.1': ids } })
        for (const agencyId of ids) {
          await anActivity(world.db, { assignment: plan.share(agencyId, '1.1') })
          await accept(world, plan, agencyId)
        }
        const actor = await anActor(world.db, { role: 'plan_owner', agencyId: plan.ownerAgencyId })
        return [
          await questions(
            world.db,
            actor,
            async (ctx) => void (await consolidatedDesk(ctx, { planId: plan.id, open: true })),
          ),
          await questions(world.db, actor, async (ctx) => void (await reportList(ctx, {}))),
        ]
      }
      expect(await asked(4)).toEqual(await asked(1))
    }),
  )
})

/** How many questions a read asks of the database. */
async function questions(
  db: Db,
  actor: Actor,
  read: (ctx: ReturnType<typeof readContext>) => Promise<void>,
): Promise<number> {
  let count = 0
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const parts = {
    actor,
    now: new Date('2024-11-08T02:00:00Z'),
    today: '2024-11-08',
    language: 'vi',
    newId: randomUUID,
  } as const
  await read(readContext(counting, parts))
  return count
}

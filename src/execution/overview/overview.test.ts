import { randomUUID } from 'node:crypto'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { type Actor, type Role, readContext } from '../../foundation/access/index.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anActivity } from '../activities/testing.ts'
import { aDifficulty } from '../difficulties/testing.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { showBoard } from './board.ts'
import { overviewContract } from './contract.ts'
import { showDashboard } from './dashboard.ts'

/** A plan of a department that is late, a district that is not, and a Party body past the same day. */
async function aProvince(world: World) {
  const { db, as } = world
  const department = await anAgency(db, { name: 'Sở Ấm', shortName: 'Sở Ấm' })
  const district = await anAgency(db, { name: 'UBND huyện Bắc', level: 'district' })
  const party = await anAgency(db, { name: 'Ban Thử Tỉnh ủy', kind: 'party', commanded: false })
  const plan = await aReportedPlan(db, {
    tasks: { '6.1': [department.id, party.id], '7.2': [district.id] },
    dueOn: '2024-11-14',
  })
  const late = plan.share(department.id, '6.1')
  await db.updateTable('assignments').set({ dueOn: '2024-11-01' }).where('taskId', '=', late.taskId).execute()
  await anActivity(db, { assignment: late, startedOn: '2024-09-20' })
  await anActivity(db, { assignment: late, startedOn: '2024-11-02' })
  await anActivity(db, { assignment: late, state: 'submitted' })
  await aDifficulty(db, { assignment: late })
  const actor = async (role: Role, agencyId = plan.ownerAgencyId) => as(await anActor(db, { role, agencyId }))
  return { department, district, party, plan, late, actor }
}

describe('the board', () => {
  test(
    'has the late agency first with its signs, approved activities, report and difficulties; a Party body is never late',
    inWorld(async (world) => {
      const { plan, actor, late } = await aProvince(world)
      const owner = await actor('plan_owner')
      const { body } = await owner.call(overviewContract.board, { planId: plan.id })
      expect(body.duties.map(({ label }) => label)).toEqual(['6.1', '7.2'])
      expect(body.rows.map(({ agency, late: count }) => [agency.name, agency.group, count])).toEqual([
        ['Sở Ấm', 'departments', 1],
        ['UBND huyện Bắc', 'districts', 0],
        ['Ban Thử Tỉnh ủy', 'party', 0],
      ])
      expect(body.rows.map(({ cells }) => cells.map((cell) => cell && [cell.look, cell.activities]))).toEqual([
        [['overdue', 2], null],
        [null, ['in_progress', 0]],
        [['in_progress', 0], null],
      ])
      expect(body.rows[0]).toMatchObject({
        cells: [{ assignmentId: late.id }, null],
        report: { standing: 'awaited', state: null },
        difficulties: { open: 1, all: 1 },
      })
      expect(body.total).toEqual({ shares: 3, done: 0, overdue: 1, activities: 2 })
      expect(body.totals.map(({ shares }) => shares)).toEqual([2, 1])
      expect(body).toMatchObject({ lacking: 3, agenciesDueOn: '2024-11-14', reports: { sent: 0, owed: 3 } })
    }),
  )

  test(
    'is filtered by what the address says, and counts activities of one theme alone',
    inWorld(async (world) => {
      const { plan, actor, late } = await aProvince(world)
      const leader = await actor('leader', (await anAgency(world.db)).id)
      const names = async (filter: object) =>
        (await leader.call(overviewContract.board, { planId: plan.id, ...filter })).body.rows.map(
          ({ agency }) => agency.name,
        )
      expect(await names({ late: 'true' })).toEqual(['Sở Ấm'])
      expect(await names({ group: 'districts' })).toEqual(['UBND huyện Bắc'])
      expect(await names({ before: '2024-11-02' })).toEqual(['Sở Ấm', 'Ban Thử Tỉnh ủy'])
      expect(await names({ mine: 'true' })).toEqual([])
      const theme = await aTheme(world, plan.id)
      const activity = await anActivity(world.db, { assignment: late })
      await world.db.insertInto('activityTopics').values({ activityId: activity.id, topicId: theme }).execute()
      const { body } = await leader.call(overviewContract.board, { planId: plan.id, theme })
      expect(body.total.activities).toBe(1)
      expect(body.themes.map(({ id }) => id)).toContain(theme)
    }),
  )

  test(
    'leaves out what an amendment took away, and calls nothing late while the plan rests',
    inWorld(async (world) => {
      const { plan, actor, district, party } = await aProvince(world)
      const { db } = world
      await db
        .updateTable('assignments')
        .set({ withdrawnOn: '2024-11-05' })
        .where('agencyId', '=', district.id)
        .execute()
      await db.updateTable('plans').set({ state: 'suspended' }).where('id', '=', plan.id).execute()
      const owner = await actor('plan_owner')
      const { body } = await owner.call(overviewContract.board, { planId: plan.id })
      expect(body.rows.find(({ agency }) => agency.id === district.id)?.cells ?? []).not.toContainEqual(
        expect.objectContaining({ look: 'in_progress' }),
      )
      expect(body.rows.map(({ late }) => late)).not.toContain(1)
      expect(body.rows.map(({ agency }) => agency.id)).toContain(party.id)
      expect((await owner.call(overviewContract.dashboard, {})).body).toMatchObject({ plans: [], agencies: [] })
    }),
  )

  test(
    'is for those who oversee the plan: not for agencies of it, nor owners of other plans, nor nobody',
    inWorld(async (world) => {
      const { plan, actor, department } = await aProvince(world)
      const status = async (role: Role, agencyId?: string) =>
        (await (await actor(role, agencyId)).call(overviewContract.board, { planId: plan.id })).status
      expect(await status('reader')).toBe(200)
      expect(await status('focal_point', department.id)).toBe(403)
      expect(await status('approver', department.id)).toBe(403)
      expect(await status('plan_owner', department.id)).toBe(403)
      expect(await status('administrator')).toBe(403)
      expect((await world.as(null).call(overviewContract.board, { planId: plan.id })).status).toBe(401)
      const leader = await actor('leader')
      expect((await leader.call(overviewContract.board, { planId: randomUUID() })).status).toBe(404)
      await world.db
        .updateTable('plans')
        .set({ state: 'draft', issuedAt: null, frozenSha256: null })
        .where('id', '=', plan.id)
        .execute()
      expect((await leader.call(overviewContract.board, { planId: plan.id })).status).toBe(404)
    }),
  )

  test(
    'is written for spreadsheets: words in CSV, signs and a repeated head across in Excel',
    inWorld(async (world) => {
      const { plan, actor } = await aProvince(world)
      const owner = await actor('plan_owner')
      const csv = (await owner.call(overviewContract.boardCsv, { planId: plan.id })).bytes.toString()
      expect(csv).toContain('Sở Ấm;Sở, ban, ngành tỉnh;Quá hạn (2);;Chưa gửi;1 trên 1;1;0 trên 1')
      expect(csv).not.toContain('Ban Thử Tỉnh ủy;Cơ quan Đảng;Quá hạn')
      const { bytes, headers } = await owner.call(overviewContract.boardXlsx, { planId: plan.id, late: 'true' })
      expect(String(headers['content-disposition'])).toContain('.xlsx')
      const book = new exceljs.Workbook()
      await book.xlsx.load(new Uint8Array(bytes).buffer)
      const [sheet] = book.worksheets
      const texts = sheet?.getSheetValues().flatMap((row) => (Array.isArray(row) ? row.map(String) : [])) ?? []
      expect(texts).toContain('! 2')
      expect(texts).not.toContain('UBND huyện Bắc')
      expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' })
    }),
  )
})

describe('the dashboard', () => {
  test(
    'counts shares by agency and month, and approved activities and figures over time',
    inWorld(async (world) => {
      const { plan, actor, late } = await aProvince(world)
      await anActivity(world.db, { assignment: late, startedOn: '2024-11-03', statistics: { TALK: 2 } })
      const owner = await actor('plan_owner')
      const { body } = await owner.call(overviewContract.dashboard, {})
      expect(body.planId).toBe(plan.id)
      expect(body.shares).toMatchObject({ in_progress: 2, overdue: 1, done: 0 })
      expect(body.agencies.map(({ agency, shares, activities }) => [agency.name, shares.overdue, activities])).toEqual([
        ['Sở Ấm', 1, 3],
        ['UBND huyện Bắc', 0, 0],
        ['Ban Thử Tỉnh ủy', 0, 0],
      ])
      expect(body.months.map(({ month, shares }) => [month, shares.overdue, shares.in_progress])).toEqual([
        ['2024-11', 1, 2],
      ])
      expect(body.activities).toEqual({
        total: 3,
        months: [
          { month: '2024-09', value: 1 },
          { month: '2024-10', value: 0 },
          { month: '2024-11', value: 2 },
        ],
      })
      expect(body.figures.find(({ code }) => code === 'TALK')).toMatchObject({ months: expect.arrayContaining([]) })
    }),
  )

  test(
    'is narrowed to a period; other plans are not in it',
    inWorld(async (world) => {
      const { actor } = await aProvince(world)
      await aReportedPlan(world.db, { tasks: { '1.1': [(await anAgency(world.db)).id] } })
      const owner = await actor('plan_owner')
      const november = (await owner.call(overviewContract.dashboard, { from: '2024-11-01', to: '2024-11-30' })).body
      expect(november.activities.total).toBe(1)
      expect(november.plans).toHaveLength(1)
      const leader = (await (await actor('leader')).call(overviewContract.dashboard, {})).body
      expect(leader.plans.length).toBeGreaterThan(1)
      expect(leader.planId).toBeNull()
      expect(leader.themes).toEqual([])
    }),
  )
})

test(
  'both ask as many questions for much as for little',
  inWorld(async (world) => {
    const { db } = world
    const { plan, late } = await aProvince(world)
    const actor = await anActor(db, { role: 'leader' })
    const before = await questions(world, actor, plan.id)
    const others = [await anAgency(db), await anAgency(db), await anAgency(db)].map(({ id }) => id)
    await aReportedPlan(db, { tasks: { '1.1': others, '1.2': others } })
    for (let made = 0; made < 3; made++) await anActivity(db, { assignment: late })
    expect(await questions(world, actor, plan.id)).toBe(before)
    expect(before).toBeLessThan(40)
  }),
)

async function questions({ db }: World, actor: Actor, planId: string): Promise<number> {
  let count = 0
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const instant = { now: new Date('2024-11-08T02:00:00Z'), today: '2024-11-08' }
  const ctx = readContext(counting, { actor, ...instant, language: 'vi', newId: randomUUID })
  await showBoard(ctx, { planId })
  await showDashboard(ctx, { planId })
  return count
}

async function aTheme({ db }: World, planId: string): Promise<string> {
  const id = randomUUID()
  const row = { id, planId, kind: 'theme', position: 0, label: 'II.1', title: 'Nước sạch', text: 'Nước sạch.' }
  await db.insertInto('planTopics').values(row).execute()
  return id
}

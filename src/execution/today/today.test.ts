import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { type Actor, type Role, readContext } from '../../foundation/access/index.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anActivity } from '../activities/testing.ts'
import { aDifficulty } from '../difficulties/testing.ts'
import { anIssuedPlan } from '../plans/testing.ts'
import { reportsContract } from '../reports/index.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { anAssignment, aTask } from '../tasks/testing.ts'
import { todayContract } from './contract.ts'
import { todayOf } from './queries.ts'

/** A plan of one department and one Party body, the department with work of every kind. */
async function anOffice({ db, as }: World, dueOn = '2024-11-14') {
  const agency = await anAgency(db, { name: 'Sở Ấm', shortName: 'Sở Ấm' })
  const party = await anAgency(db, { name: 'Ban Thử Tỉnh ủy', kind: 'party', commanded: false })
  const plan = await aReportedPlan(db, { tasks: { '6.1': [agency.id], '8.1': [party.id] }, dueOn })
  const share = plan.share(agency.id, '6.1')
  const actor = async (role: Role, agencyId = agency.id) => as(await anActor(db, { role, agencyId }))
  return { agency, party, plan, share, actor }
}

describe('the day', () => {
  test(
    'of a focal point: returned work, the report with its last day, quiet tasks, what waits and what was approved',
    inWorld(async (world) => {
      const { share, actor, agency } = await anOffice(world)
      await anActivity(world.db, {
        assignment: share,
        state: 'returned',
        title: 'Lớp ở bản',
        returnReason: 'Thiếu ảnh',
        decidedAt: '2024-11-06T02:00:00.000Z',
      })
      await anActivity(world.db, { assignment: share, state: 'submitted', title: 'Buổi ở chợ' })
      await anActivity(world.db, {
        assignment: share,
        title: 'Ra quân',
        startedOn: '2024-10-01',
        decidedAt: '2024-11-07T02:00:00.000Z',
      })
      const focal = (await (await actor('focal_point')).call(todayContract.show, {})).body
      const lines = (place: 'now' | 'soon' | 'waiting' | 'done') =>
        focal[place].map(({ kind, title, day, reason }) => [kind, title, day, reason])
      expect(lines('now')).toEqual([
        ['activity_returned', 'Lớp ở bản', '2024-11-06', 'Thiếu ảnh'],
        ['report_due', 'Kế hoạch thử nghiệm năm 2024', '2024-11-14', null],
      ])
      expect(lines('soon')).toEqual([['task_quiet', 'Tổ chức việc thử nghiệm số 1.', '2024-10-01', null]])
      expect(lines('waiting')).toEqual([['activity_waiting', 'Buổi ở chợ', '2024-10-12', null]])
      expect(lines('done').map(([kind, title]) => [kind, title])).toEqual([['activity_approved', 'Ra quân']])
      expect(focal.now.at(-1)?.id).toBe(agency.id)
      const approver = (await (await actor('approver')).call(todayContract.show, {})).body
      expect(approver.now.map(({ kind }) => kind)).toEqual(['activity_returned', 'report_due', 'activity_to_approve'])
    }),
  )

  test(
    'says the duty to report once: as the report to write and to decide, not as a task beside it',
    inWorld(async (world) => {
      const { agency, plan, actor } = await anOffice(world)
      const { db } = world
      const task = await aTask(db, {
        label: '10.1',
        planId: plan.id,
        itemId: (await anIssuedPlan(db)).items[0]?.id ?? '',
      })
      await anAssignment(db, { task, agencyId: agency.id, reportKind: 'agency', state: 'awaiting_confirmation' })
      const lines = async (visitor: Awaited<ReturnType<typeof actor>>) => {
        const { now, soon, waiting } = (await visitor.call(todayContract.show, {})).body
        return [...now, ...soon, ...waiting].map(({ kind, label }) => [kind, label])
      }
      expect(await lines(await actor('focal_point'))).toEqual([
        ['report_due', null],
        ['task_quiet', '6.1'],
      ])
      expect(await lines(await actor('plan_owner', plan.ownerAgencyId))).toEqual([])
    }),
  )

  test(
    'of a plan owner: what to decide and to answer, drafts, and the two last days with late bodies counted',
    inWorld(async (world) => {
      const { agency, plan, actor, share } = await anOffice(world, '2024-11-01')
      const reportId = randomUUID()
      const approver = await actor('approver')
      const save = { reportId, planId: plan.id, agencyId: agency.id, kind: 'agency' as const, revision: 0, words: {} }
      await approver.call(reportsContract.save, save)
      await approver.call(reportsContract.submit, { reportId, revision: 1 })
      await world.db
        .updateTable('assignments')
        .set({ state: 'awaiting_confirmation', outcome: 'done' })
        .where('id', '=', share.id)
        .execute()
      const owner = await actor('plan_owner', plan.ownerAgencyId)
      const { now, clocks } = (await owner.call(todayContract.show, {})).body
      expect(now.map(({ kind, agency: name }) => [kind, name])).toEqual([
        ['report_to_decide', 'Sở Ấm'],
        ['task_to_confirm', 'Sở Ấm'],
      ])
      expect(clocks.map(({ kind, dueOn, sent, owed, late }) => [kind, dueOn, sent, owed, late])).toEqual([
        ['agencies', '2024-11-01', 1, 2, 1],
        ['consolidated', '2024-12-29', 0, 1, 0],
      ])
      const other = await actor('plan_owner', (await anAgency(world.db)).id)
      expect((await other.call(todayContract.show, {})).body).toMatchObject({ now: [], clocks: [] })
    }),
  )

  test(
    'of a leader: numbers, groups with the failing first, what is put to the own agency; a reader decides nothing',
    inWorld(async (world) => {
      const { db } = world
      const { share, actor, agency } = await anOffice(world, '2024-11-01')
      const committee = await anAgency(db)
      await anActivity(db, { assignment: share })
      await db.updateTable('assignments').set({ dueOn: '2024-11-05' }).where('id', '=', share.id).execute()
      await aDifficulty(db, { assignment: share, addressedTo: committee.id })
      const day = (await (await actor('leader', committee.id)).call(todayContract.show, {})).body
      expect(day.numbers).toMatchObject({
        assignments: 2,
        overdue: 1,
        reportsOwed: 2,
        reportsSent: 0,
        activities: 1,
        difficulties: 1,
      })
      expect(day).toMatchObject({ clocks: [], soon: [], waiting: [], done: [] })
      expect(day.groups.map(({ group, missing, overdue }) => [group, missing, overdue])).toEqual([
        ['departments', 1, 1],
        ['party', 0, 0],
      ])
      expect(day.now.map(({ kind, agency: name }) => [kind, name])).toEqual([
        ['difficulty_to_answer', agency.shortName],
      ])
      expect((await (await actor('reader', committee.id)).call(todayContract.show, {})).body.now).toEqual([])
    }),
  )

  test(
    'of an administrator: accounts and agencies; nobody has a day without signing in',
    inWorld(async (world) => {
      const { actor } = await anOffice(world)
      const { administration } = (await (await actor('administrator')).call(todayContract.show, {})).body
      expect(administration?.people).toBeGreaterThan(0)
      expect(administration?.withoutPost).toBe(0)
      expect((await world.as(null).call(todayContract.show, {})).status).toBe(401)
    }),
  )

  test(
    'asks as many questions for much as for little',
    inWorld(async (world) => {
      const { db } = world
      const { agency, plan, share } = await anOffice(world)
      const actors = [
        await anActor(db, { role: 'focal_point', agencyId: agency.id }),
        await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }),
        await anActor(db, { role: 'leader' }),
      ]
      const before = await Promise.all(actors.map((actor) => questions(world, actor)))
      await aReportedPlan(db, {
        ownerAgencyId: plan.ownerAgencyId,
        tasks: { '1.1': [agency.id], '2.1': [(await anAgency(db)).id] },
      })
      await anAssignment(db, { agencyId: agency.id })
      for (let made = 0; made < 3; made++) await anActivity(db, { assignment: share, state: 'submitted' })
      expect(await Promise.all(actors.map((actor) => questions(world, actor)))).toEqual(before)
    }),
  )
})

/** How many questions the day of somebody asks of the database. */
async function questions({ db }: World, actor: Actor): Promise<number> {
  let count = 0
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const instant = { now: new Date('2024-11-08T02:00:00Z'), today: '2024-11-08' }
  await todayOf(readContext(counting, { actor, ...instant, language: 'vi', newId: randomUUID }))
  return count
}

import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { activitiesContract } from '../activities/index.ts'
import { anActivity } from '../activities/testing.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { tasksContract } from '../tasks/contract.ts'
import { anAssignment } from '../tasks/testing.ts'
import { overviewContract } from './contract.ts'

/** A leader, and a plan with shares of every look: late, of a body that is only asked, done, and of two months. */
async function aMixedPlan(world: World) {
  const { db, as } = world
  const department = await anAgency(db, { name: 'Sở Ấm' })
  const party = await anAgency(db, { name: 'Ban Thử Tỉnh ủy', kind: 'party', commanded: false })
  const plan = await aReportedPlan(db, { tasks: { '1.1': [department.id, party.id], '1.2': [department.id] } })
  const late = plan.share(department.id, '1.1')
  await db.updateTable('assignments').set({ dueOn: '2024-10-20' }).where('taskId', '=', late.taskId).execute()
  await db
    .updateTable('assignments')
    .set({ state: 'done', outcome: 'done' })
    .where('id', '=', plan.share(department.id, '1.2').id)
    .execute()
  const leader = as(await anActor(db, { role: 'leader' }))
  return { plan, late, leader, department, party }
}

describe('a number of the overview opens a list of just so many', () => {
  test.each([
    ['not_started', { state: 'assigned', overdue: 'false' }],
    ['in_progress', { state: 'in_progress', overdue: 'false' }],
    ['done', { state: 'done' }],
    ['overdue', { overdue: 'true' }],
  ] as const)('shares: %s', async (look, asked) =>
    inWorld(async (world) => {
      const { plan, leader } = await aMixedPlan(world)
      const { shares } = (await leader.call(overviewContract.dashboard, { planId: plan.id })).body
      const list = await leader.call(tasksContract.list, { planId: plan.id, current: 'true', ...asked })
      expect(list.body.items).toHaveLength(shares[look])
    })(),
  )

  test(
    'shares by the month of their last day, own or the report’s',
    inWorld(async (world) => {
      const { plan, leader } = await aMixedPlan(world)
      const { months } = (await leader.call(overviewContract.dashboard, { planId: plan.id })).body
      const listed = async (month: string) =>
        (await leader.call(tasksContract.list, { planId: plan.id, month })).body.items.length
      expect(months.map(({ month }) => month)).toEqual(['2024-10', '2024-11'])
      expect(await listed('2024-10')).toBe(2)
      expect(await listed('2024-11')).toBe(1)
      expect(await listed('none')).toBe(0)
      expect((await leader.call(tasksContract.list, { planId: plan.id, month: '2024-13' })).status).toBe(422)
    }),
  )

  test(
    'a body that is only asked is listed with its day, but never as late',
    inWorld(async (world) => {
      const { plan, leader, party, late } = await aMixedPlan(world)
      const overdue = (await leader.call(tasksContract.list, { planId: plan.id, overdue: 'true' })).body
      expect(overdue.items.map(({ id }) => id)).toEqual([late.id])
      expect(overdue.counts.overdue).toBe(1)
      const its = (await leader.call(tasksContract.list, { planId: plan.id, agencyId: party.id })).body
      expect(its.items.map(({ dueOn, overdue: isLate }) => [dueOn, isLate])).toEqual([['2024-10-20', false]])
      const page = (await leader.call(tasksContract.showTask, { taskId: late.taskId })).body
      expect(page.agencies.map(({ id, overdue: isLate }) => [id === party.id, isLate])).toEqual(
        expect.arrayContaining([
          [true, false],
          [false, true],
        ]),
      )
    }),
  )

  test(
    'activities by month, by statistic, and of plans in force alone',
    inWorld(async (world) => {
      const { plan, leader, late } = await aMixedPlan(world)
      await anActivity(world.db, { assignment: late, startedOn: '2024-09-30', endedOn: '2024-10-02' })
      await anActivity(world.db, { assignment: late, startedOn: '2024-10-01', statistics: { POST: 1 } })
      const listed = async (asked: object) =>
        (await leader.call(activitiesContract.list, { planId: plan.id, state: 'approved', ...asked })).body.items.length
      expect(await listed({ month: '2024-09' })).toBe(1)
      expect(await listed({ month: '2024-10' })).toBe(1)
      expect(await listed({ from: '2024-10-01', to: '2024-10-31' })).toBe(2)
      expect(await listed({ statistic: 'TALK' })).toBe(1)
      expect(await listed({ current: 'true' })).toBe(2)
      await world.db.updateTable('plans').set({ state: 'closed' }).where('id', '=', plan.id).execute()
      expect(await listed({ current: 'true' })).toBe(0)
      expect(await listed({})).toBe(2)
    }),
  )
})

test(
  'whoever follows many agencies sees the work before what reports carry out, part by part; an agency the nearest day first',
  inWorld(async (world) => {
    const { db, as } = world
    const { plan, leader, department } = await aMixedPlan(world)
    const [task] = (await aReportedPlan(db, { ownerAgencyId: plan.ownerAgencyId, tasks: { '10.1': [] } })).tasks
    if (!task) throw new Error('the built plan has a task')
    const report = await anAssignment(db, { task, agencyId: department.id, reportKind: 'agency' })
    await db.updateTable('assignments').set({ dueOn: '2024-10-01' }).where('id', '=', report.id).execute()
    const ids: string[] = []
    let after: string | undefined
    do {
      const part = (await leader.call(tasksContract.list, { agencyId: department.id, limit: 1, after })).body
      ids.push(...part.items.map(({ id }) => id))
      after = part.next ?? undefined
    } while (after)
    expect([ids.length, ids.at(-1)]).toEqual([3, report.id])
    const focalPoint = as(await anActor(db, { role: 'focal_point', agencyId: department.id }))
    expect((await focalPoint.call(tasksContract.list, {})).body.items[0]?.id).toBe(report.id)
  }),
)

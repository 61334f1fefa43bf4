import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { reportsContract } from '../reports/index.ts'
import { amendmentsContract } from './contract.ts'
import { anAmendablePlan, aReadDecision, issueAll, planting } from './testing.ts'

describe('the past', () => {
  test(
    'on the day before, the old words and partners; a day to come is refused; nothing before the issue',
    inWorld(async (world) => {
      const { owner, leader, planId, desk, agencies } = await aReadDecision(world)
      // As if the plan had been issued two days earlier.
      await world.db.updateTable('taskVersions').set({ validFrom: '2024-11-06' }).execute()
      await world.db.updateTable('assignmentStates').set({ since: '2024-11-06' }).execute()
      await world.db
        .updateTable('plans')
        .set({ issuedAt: new Date('2024-11-06T02:00:00Z') })
        .where('id', '=', planId)
        .execute()
      await issueAll(owner, await desk())
      const on = async (day: string) => (await leader.call(amendmentsContract.asOf, { planId, day })).body
      const told = async (day: string) => {
        const task = (await on(day)).tasks.find(({ label }) => label === '4.1')
        return [task?.dueOn, task?.shares.length, task?.amendedOn]
      }
      expect(await told('2024-11-07')).toEqual(['2024-11-14', 2, null])
      expect(await told('2024-11-08')).toEqual(['2024-11-29', 3, '2024-11-08'])
      expect([(await on('2024-11-05')).issued, (await on('2024-11-05')).tasks]).toEqual([false, []])
      const later = await leader.call(amendmentsContract.asOf, { planId, day: '2024-11-09' })
      expect(later.body.code).toBe('amendments.day_to_come')
      const csv = await leader.call(amendmentsContract.asOfCsv, { planId, day: '2024-11-07' })
      const lines = csv.bytes.toString('utf8').split('\r\n')
      expect(lines.some((line) => line.startsWith('4.1;') && line.includes('Sở Giáo dục và Đào tạo'))).toBe(true)
      expect(lines.some((line) => line.includes('Sở Y tế'))).toBe(false)
      expect(agencies.health.name).toBe('Sở Y tế')
    }),
  )

  test(
    'agencies see the names of all and their own states alone',
    inWorld(async (world) => {
      const { planId, agencies } = await anAmendablePlan(world)
      const focal = world.as(await anActor(world.db, { role: 'focal_point', agencyId: agencies.edu.id }))
      const { tasks } = (await focal.call(amendmentsContract.asOf, { planId })).body
      const states = tasks.flatMap(({ shares }) => shares.map(({ agency, state }) => [agency.name, state]))
      expect(states).toEqual([
        ['Sở Giáo dục và Đào tạo', 'assigned'],
        ['Sở Công Thương', null],
        ['Sở Công Thương', null],
      ])
      expect(tasks[0]?.clause).toBe(planting)
    }),
  )

  test(
    'a report that was sent keeps the words it was made from, the next one cites the amendment',
    inWorld(async (world) => {
      const { owner, planId, desk, agencies } = await aReadDecision(world)
      const approver = world.as(await anActor(world.db, { role: 'approver', agencyId: agencies.edu.id }))
      const of = { planId, agencyId: agencies.edu.id }
      const reportId = randomUUID()
      await approver.call(reportsContract.save, { ...of, reportId, kind: 'agency', revision: 0, words: {} })
      await issueAll(owner, await desk())
      const opening = async () => JSON.stringify((await approver.call(reportsContract.show, of)).body.sections[0])
      const cited = 'được điều chỉnh bởi Quyết định số 12/QĐ-UBND ngày 05/11/2024'
      expect(await opening()).toContain(cited)
      await approver.call(reportsContract.submit, { reportId, revision: 1 })
      expect(await opening()).toContain(cited)
      const before = new Date('2024-11-08T01:00:00Z')
      await world.db.updateTable('reports').set({ submittedAt: before }).where('id', '=', reportId).execute()
      await world.db.updateTable('taskVersions').set({ recordedAt: before }).where('number', '=', 1).execute()
      expect(await opening()).not.toContain('điều chỉnh')
    }),
  )
})

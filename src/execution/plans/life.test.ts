import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { activitiesContract } from '../activities/index.ts'
import { activityContent, anActivity } from '../activities/testing.ts'
import { difficultiesContract } from '../difficulties/index.ts'
import { reportsContract } from '../reports/index.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { tasksContract } from '../tasks/index.ts'
import { todayContract } from '../today/contract.ts'
import { plansContract } from './contract.ts'
import { openThings } from './life.ts'
import type { TakeStep } from './shapes.ts'

const paper = { number: '12/QĐ-UBND', on: '2024-11-05', issuer: 'UBND tỉnh Thử nghiệm', fileId: null }
const stepOn = (planId: string, given: Partial<TakeStep> = {}): TakeStep => ({
  ...{ planId, stepId: randomUUID(), paper, reason: 'Theo chỉ đạo' },
  ...given,
})

/** An issued plan with a share that was due yesterday. */
async function aLatePlan(world: World) {
  const { db, as } = world
  const doer = (await anActor(db, { role: 'approver' })).post?.agencyId ?? ''
  const plan = await aReportedPlan(db, { tasks: { '1.1': [doer] }, dueOn: '2024-11-07' })
  const share = plan.share(doer, '1.1')
  await db.updateTable('assignments').set({ dueOn: '2024-11-07' }).where('id', '=', share.id).execute()
  return {
    planId: plan.id,
    share,
    owner: as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId })),
    approver: as(await anActor(db, { role: 'approver', agencyId: doer })),
    leader: as(await anActor(db, { role: 'leader' })),
  }
}

describe('a suspended plan', () => {
  test(
    'is late nowhere, still takes what was done, and goes on with a paper',
    inWorld(async (world) => {
      const { planId, share, owner, approver, leader } = await aLatePlan(world)
      const late = async () => {
        const { body: list } = await leader.call(tasksContract.list, { planId })
        const { body: reports } = await leader.call(reportsContract.list, { planId })
        const { body: day } = await leader.call(todayContract.show, {})
        const { body: own } = await approver.call(todayContract.show, {})
        return [
          list.counts.overdue,
          list.items[0]?.overdue,
          reports[0]?.counts.missing,
          day.numbers?.overdue,
          own.now.map(({ kind }) => kind),
        ]
      }
      expect(await late()).toEqual([1, true, 1, 1, ['task_overdue', 'report_due']])
      const suspended = await owner.call(plansContract.suspend, stepOn(planId))
      expect([suspended.status, suspended.body.state]).toEqual([200, 'suspended'])
      expect(await late()).toEqual([0, false, 0, 0, []])
      const { body: own } = await approver.call(todayContract.show, {})
      expect(own.waiting.map(({ kind }) => kind).sort()).toEqual(['report_paused', 'task_paused'])
      const content = activityContent(share.id)
      const saved = await approver.call(activitiesContract.save, { activityId: randomUUID(), revision: 0, ...content })
      expect(saved.status).toBe(200)
      const resumed = await owner.call(plansContract.resume, stepOn(planId))
      expect(resumed.body.state).toBe('issued')
      expect((await late())[0]).toBe(1)
      const { body: life } = await leader.call(plansContract.life, { planId })
      expect(life.steps.map(({ kind, reason }) => [kind, reason])).toEqual([
        ['suspended', 'Theo chỉ đạo'],
        ['resumed', 'Theo chỉ đạo'],
      ])
      expect(life.moves).toEqual([])
    }),
  )

  test(
    'the same step sent twice is taken once, and the journal names the agencies',
    inWorld(async (world) => {
      const { planId, share, owner } = await aLatePlan(world)
      const step = stepOn(planId)
      await owner.call(plansContract.suspend, step)
      expect((await owner.call(plansContract.suspend, step)).status).toBe(200)
      const history = (await owner.call(plansContract.history, { planId })).body
      expect(history.map(({ kind, payload }) => [kind, payload.agencies])).toEqual([
        ['plans.suspended', [share.agencyId]],
      ])
    }),
  )
})

describe('a plan that is over', () => {
  test(
    'takes nothing more: not of tasks, activities or reports, nor another step',
    inWorld(async (world) => {
      const { planId, share, owner, approver } = await aLatePlan(world)
      const activity = await anActivity(world.db, { assignment: share, state: 'draft' })
      await owner.call(plansContract.withdraw, stepOn(planId))
      const content = activityContent(share.id)
      const answers = [
        await approver.call(tasksContract.propose, { assignmentId: share.id, revision: 1, outcome: 'done' }),
        await approver.call(activitiesContract.save, { activityId: randomUUID(), revision: 0, ...content }),
        await approver.call(activitiesContract.submit, { activityId: activity.id, revision: 1 }),
        await approver.call(difficultiesContract.raise, {
          ...{ planId, assignmentId: share.id, difficultyId: randomUUID(), revision: 0, kind: 'difficulty' },
          ...{ description: 'Thiếu xe', proposal: '', addressedTo: share.agencyId },
        }),
        await approver.call(reportsContract.save, {
          ...{ planId, agencyId: share.agencyId, reportId: randomUUID(), kind: 'agency', revision: 0, words: {} },
        }),
      ]
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        Array(answers.length).fill([409, 'plans.is_withdrawn']),
      )
      for (const move of [plansContract.resume, plansContract.suspend, plansContract.reopen]) {
        const { status } = await owner.call(move, stepOn(planId))
        expect(status).toBe(409)
      }
      const { body } = await approver.call(todayContract.show, {})
      expect([...body.now, ...body.soon, ...body.waiting]).toEqual([])
    }),
  )

  test(
    'closing says what is still open and asks; reopened it takes writes again',
    inWorld(async (world) => {
      const { planId, share, owner, approver } = await aLatePlan(world)
      const { consequences } = (await owner.call(plansContract.life, { planId })).body
      expect([openThings(consequences), consequences.openShares, consequences.agencies]).toEqual([1, 1, 1])
      const asked = await owner.call(plansContract.close, stepOn(planId))
      expect([asked.status, asked.body.code, asked.body.details?.openShares]).toEqual([409, 'plans.still_open', 1])
      const closed = await owner.call(plansContract.close, { ...stepOn(planId), withOpen: true })
      expect(closed.body.state).toBe('closed')
      const proposal = { assignmentId: share.id, revision: 1, outcome: 'done' as const }
      expect((await approver.call(tasksContract.propose, proposal)).body.code).toBe('plans.is_closed')
      expect((await owner.call(plansContract.reopen, stepOn(planId))).body.state).toBe('issued')
      expect((await approver.call(tasksContract.propose, proposal)).status).toBe(200)
    }),
  )

  test.each(['suspend', 'withdraw', 'close'] as const)(
    '%s: a paper of tomorrow and another’s file are refused',
    (move) =>
      inWorld(async (world) => {
        const { planId, owner } = await aLatePlan(world)
        const sent = { ...stepOn(planId), withOpen: true }
        const later = await owner.call(plansContract[move], { ...sent, paper: { ...paper, on: '2024-11-09' } })
        expect(later.body.code).toBe('plans.paper_of_tomorrow')
        const strange = await owner.call(plansContract[move], { ...sent, paper: { ...paper, fileId: randomUUID() } })
        expect(strange.body.code).toBe('plans.unknown_paper')
      })(),
  )
})

import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anIssuedPlan } from '../plans/testing.ts'
import { tasksContract } from './contract.ts'
import { anAssignment, aTask, type GivenAssignment, ownerOf } from './testing.ts'

async function aShare({ db, as }: World, given: GivenAssignment = {}) {
  const assignment = await anAssignment(db, given)
  const { agencyId } = assignment
  const ownerAgencyId = await ownerOf(db, assignment.planId)
  return {
    assignment,
    sent: { assignmentId: assignment.id, revision: assignment.revision },
    focalPoint: as(await anActor(db, { role: 'focal_point', agencyId })),
    approver: as(await anActor(db, { role: 'approver', agencyId })),
    owner: as(await anActor(db, { role: 'plan_owner', agencyId: ownerAgencyId })),
    stranger: as(await anActor(db, { role: 'approver' })),
    strangeOwner: as(await anActor(db, { role: 'plan_owner' })),
    leader: as(await anActor(db, { role: 'leader' })),
  }
}

describe('from work to confirmation', () => {
  test(
    'the approver proposes done, the plan owner confirms; each leaves an entry',
    inWorld(async (world) => {
      const { sent, approver, owner, focalPoint } = await aShare(world, { state: 'in_progress' })
      const proposed = await approver.call(tasksContract.propose, { ...sent, outcome: 'done' })
      expect([proposed.status, proposed.body.state, proposed.body.outcome]).toEqual([
        200,
        'awaiting_confirmation',
        'done',
      ])
      const { revision } = proposed.body
      const confirmed = await owner.call(tasksContract.confirm, { ...sent, revision })
      expect([confirmed.status, confirmed.body.state]).toEqual([200, 'done'])
      const history = (await focalPoint.call(tasksContract.history, sent)).body
      expect(history.map(({ kind }) => kind)).toEqual(['tasks.confirmed_done', 'tasks.proposed_done'])
    }),
  )

  test(
    'not carried out takes a reason, and the plan owner may accept it',
    inWorld(async (world) => {
      const { sent, approver, owner } = await aShare(world)
      const without = await approver.call(tasksContract.propose, { ...sent, outcome: 'not_carried_out' })
      expect([without.status, without.body.code]).toEqual([422, 'tasks.reason_needed'])
      const reason = 'Không còn cơ sở chế biến trên địa bàn'
      const proposed = (await approver.call(tasksContract.propose, { ...sent, outcome: 'not_carried_out', reason }))
        .body
      expect(proposed.reason).toBe(reason)
      const confirmed = await owner.call(tasksContract.confirm, { ...sent, revision: proposed.revision })
      expect([confirmed.body.state, confirmed.body.reason]).toEqual(['not_carried_out', reason])
    }),
  )

  test(
    'sent back, it is worked on again and says why',
    inWorld(async (world) => {
      const { sent, owner, focalPoint } = await aShare(world, { state: 'awaiting_confirmation' })
      const back = await owner.call(tasksContract.sendBack, { ...sent, reason: 'Chưa có ảnh lễ phát động' })
      expect([back.body.state, back.body.outcome, back.body.reason]).toEqual([
        'in_progress',
        null,
        'Chưa có ảnh lễ phát động',
      ])
      const [entry] = (await focalPoint.call(tasksContract.history, sent)).body
      expect(entry).toMatchObject({ kind: 'tasks.sent_back', payload: { reason: 'Chưa có ảnh lễ phát động' } })
    }),
  )

  test(
    'a wrong state is refused with what to do',
    inWorld(async (world) => {
      const { sent, approver, owner } = await aShare(world, { state: 'in_progress' })
      const confirm = await owner.call(tasksContract.confirm, sent)
      expect([confirm.status, confirm.body.code]).toEqual([409, 'tasks.cannot_confirm'])
      const back = await owner.call(tasksContract.sendBack, { ...sent, reason: 'x' })
      expect([back.status, back.body.code]).toEqual([409, 'tasks.cannot_send_back'])
      const { body } = await approver.call(tasksContract.propose, { ...sent, outcome: 'done' })
      const again = await approver.call(tasksContract.propose, { ...sent, revision: body.revision, outcome: 'done' })
      expect([again.status, again.body.code]).toEqual([409, 'tasks.cannot_propose'])
    }),
  )

  test(
    'whoever saw an older revision is told',
    inWorld(async (world) => {
      const { sent, approver, owner } = await aShare(world)
      await approver.call(tasksContract.propose, { ...sent, outcome: 'done' })
      const stale = await owner.call(tasksContract.confirm, sent)
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
    }),
  )

  test(
    'other agencies, other roles and nobody may not',
    inWorld(async (world) => {
      const { sent, focalPoint, approver, owner, stranger, strangeOwner, leader } = await aShare(world, {
        state: 'awaiting_confirmation',
      })
      const propose = { ...sent, outcome: 'done' as const }
      for (const visitor of [focalPoint, owner, stranger, leader])
        expect((await visitor.call(tasksContract.propose, propose)).status).toBe(403)
      for (const visitor of [focalPoint, approver, strangeOwner, leader]) {
        expect((await visitor.call(tasksContract.confirm, sent)).status).toBe(403)
        expect((await visitor.call(tasksContract.sendBack, { ...sent, reason: 'x' })).status).toBe(403)
      }
      const nobody = world.as(null)
      expect((await nobody.call(tasksContract.propose, propose)).status).toBe(401)
      expect((await nobody.call(tasksContract.confirm, sent)).status).toBe(401)
      expect((await nobody.call(tasksContract.sendBack, { ...sent, reason: 'x' })).status).toBe(401)
    }),
  )
})

describe('reading', () => {
  test(
    'each sees the assignments that are theirs: an agency its own, the plan owner its plan’s, a leader all',
    inWorld(async (world) => {
      const { db } = world
      const task = await aTask(db)
      const mine = await aShare(world, { task })
      const other = await anAssignment(db, { task })
      await anAssignment(db)
      const seen = async (visitor: typeof mine.owner, planId?: string) =>
        (await visitor.call(tasksContract.list, planId ? { planId } : {})).body.items.map(({ id }) => id)
      expect(await seen(mine.focalPoint)).toEqual([mine.assignment.id])
      expect(new Set(await seen(mine.owner))).toEqual(new Set([mine.assignment.id, other.id]))
      expect((await seen(mine.leader)).length).toBe(3)
      expect((await seen(mine.leader, task.planId)).length).toBe(2)
      expect((await world.as(null).call(tasksContract.list, {})).status).toBe(401)
      const administrator = world.as(await anActor(db, { role: 'administrator' }))
      expect((await administrator.call(tasksContract.list, {})).status).toBe(403)
    }),
  )

  test(
    'the list counts states, filters by them, by lateness, role and words without diacritics',
    inWorld(async (world) => {
      const { db, as } = world
      const { id: agencyId } = await anAgency(db)
      const late = await aTask(db, { dueOn: '2024-11-07', label: '2.1', clause: 'Phát động trồng cây.' })
      const calm = await aTask(db, { dueOn: '2024-11-08', label: '2.2', clause: 'Đường làng sạch.' })
      await anAssignment(db, { task: late, agencyId })
      await anAssignment(db, { task: calm, agencyId, role: 'partner', state: 'in_progress' })
      await anAssignment(db, { agencyId, state: 'done', reportKind: 'agency' })
      const visitor = as(await anActor(db, { agencyId }))
      const labels = async (filter: Parameters<typeof visitor.call<typeof tasksContract.list>>[1]) =>
        (await visitor.call(tasksContract.list, filter)).body.items.map(({ label }) => label)
      expect(await labels({})).toEqual(['2.1', '2.2', '1.1'])
      expect(await labels({ overdue: 'true' })).toEqual(['2.1'])
      expect(await labels({ state: 'done' })).toEqual(['1.1'])
      expect(await labels({ byReport: 'true' })).toEqual(['1.1'])
      expect(await labels({ byReport: 'false' })).toEqual(['2.1', '2.2'])
      expect(await labels({ role: 'partner' })).toEqual(['2.2'])
      expect(await labels({ search: 'duong lang' })).toEqual(['2.2'])
      expect(await labels({ search: '100%' })).toEqual([])
      const { counts } = (await visitor.call(tasksContract.list, { state: 'done' })).body
      expect(counts).toEqual({
        ...{ assigned: 1, in_progress: 1, awaiting_confirmation: 0, done: 1, not_carried_out: 0, overdue: 1 },
      })
    }),
  )

  test(
    'a long list comes in parts, each assignment once',
    inWorld(async ({ db, as }) => {
      const { id: agencyId } = await anAgency(db)
      const days = ['2024-11-07', null, '2024-11-07', null, '2024-12-01']
      for (const dueOn of days) await anAssignment(db, { task: await aTask(db, { dueOn }), agencyId })
      const visitor = as(await anActor(db, { agencyId }))
      const seen: (string | null)[] = []
      let after: string | undefined
      do {
        const { body } = await visitor.call(tasksContract.list, { limit: 2, ...(after ? { after } : {}) })
        seen.push(...body.items.map(({ dueOn }) => dueOn))
        after = body.next ?? undefined
      } while (after)
      expect(seen).toEqual(['2024-11-07', '2024-11-07', '2024-12-01', null, null])
      expect((await visitor.call(tasksContract.list, { after: 'x~y' })).status).toBe(422)
    }),
  )

  test(
    'the page gives the clause verbatim, the plan, its owner and the deadline in words and computed',
    inWorld(async (world) => {
      const task = await aTask(world.db, {
        clause: 'Tổng hợp, báo cáo trước ngày 30/12/2024.',
        dueText: 'trước ngày 30/12/2024',
        dueOn: '2024-12-29',
      })
      const { sent, focalPoint, stranger } = await aShare(world, { task })
      const { body } = await focalPoint.call(tasksContract.show, sent)
      expect(body.task.clause).toBe('Tổng hợp, báo cáo trước ngày 30/12/2024.')
      expect(body.deadline).toEqual({
        text: 'trước ngày 30/12/2024',
        lastDay: '2024-12-29',
        isWorkingDay: false,
        lastWorkingDay: '2024-12-27',
      })
      expect(body.plan.owner.id).toBe(await ownerOf(world.db, task.planId))
      for (const operation of [tasksContract.show, tasksContract.history])
        expect((await stranger.call(operation, sent)).status).toBe(403)
    }),
  )

  test(
    'agencies of one task see each other’s names, but states are for the plan owner',
    inWorld(async (world) => {
      const task = await aTask(world.db)
      const { focalPoint, owner, stranger, assignment } = await aShare(world, { task, state: 'in_progress' })
      await anAssignment(world.db, { task, role: 'partner', state: 'done' })
      const states = async (visitor: typeof owner) =>
        (await visitor.call(tasksContract.showTask, { taskId: task.id })).body.agencies.map(({ state }) => state)
      expect(await states(focalPoint)).toEqual(['in_progress', null])
      expect(await states(owner)).toEqual(['in_progress', 'done'])
      expect((await stranger.call(tasksContract.showTask, { taskId: task.id })).status).toBe(403)
      expect(assignment.role).toBe('lead')
    }),
  )

  test(
    'of a plan’s tasks an agency opens its own, the plan owner all, a stranger none',
    inWorld(async (world) => {
      const { id: planId, items } = await anIssuedPlan(world.db, { items: [{}, {}] })
      const [task, other] = await Promise.all(items.map(({ id: itemId }) => aTask(world.db, { planId, itemId })))
      if (!task || !other) throw new Error('both tasks were built')
      const { focalPoint, owner, stranger } = await aShare(world, { task })
      await anAssignment(world.db, { task: other })
      const opened = async (visitor: typeof owner) =>
        (await visitor.call(tasksContract.ofPlan, { planId: task.planId })).body.map(({ id }) => id)
      expect(await opened(focalPoint)).toEqual([task.id])
      expect((await opened(owner)).toSorted()).toEqual([task.id, other.id].toSorted())
      expect(await opened(stranger)).toEqual([])
    }),
  )
})

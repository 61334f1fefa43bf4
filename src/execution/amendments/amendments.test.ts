import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from '../plans/index.ts'
import { reportsContract } from '../reports/index.ts'
import { tasksContract } from '../tasks/index.ts'
import { amendmentsContract } from './contract.ts'
import { anAmendablePlan, aReadDecision, cleaning, decision, issueAll, planting } from './testing.ts'

describe('from a second document', () => {
  test(
    'what its sentences ask for is proposed, and what is not understood is left for a person',
    inWorld(async (world) => {
      const { desk, agencies, task } = await aReadDecision(world)
      const { amendment, changes, concerned, editable } = await desk()
      expect(changes.map(({ kind, taskId, after }) => [kind, taskId, after?.dueOn, after?.partners])).toEqual([
        ['change', task('4.1'), '2024-11-29', [agencies.trade.id, agencies.health.id]],
      ])
      expect(amendment.unread.map(({ text }) => text)).toEqual(['Điều chỉnh kinh phí của mục 4.2 cho phù hợp'])
      expect([amendment.docType, editable]).toEqual(['QUYẾT ĐỊNH', true])
      expect(concerned.map(({ agency, told }) => [agency.id, told.map(({ kind }) => kind)])).toEqual([
        [agencies.trade.id, ['deadline']],
        [agencies.edu.id, ['deadline']],
        [agencies.health.id, ['given']],
      ])
    }),
  )

  test(
    'the same document under the same id changes nothing, another one is refused',
    inWorld(async (world) => {
      const { owner, planId, amendmentId, desk } = await aReadDecision(world)
      const before = await desk()
      await owner.call(amendmentsContract.readText, { planId, amendmentId, text: decision })
      expect(await desk()).toEqual(before)
      const other = await owner.call(amendmentsContract.readText, { planId, amendmentId, text: `${decision} khác` })
      expect([other.status, other.body.code]).toEqual([409, 'amendments.another_document'])
    }),
  )

  test(
    'pasted sentences without a head are read too',
    inWorld(async (world) => {
      const { desk } = await aReadDecision(world, 'Bãi bỏ mục 4.2.')
      expect((await desk()).changes.map(({ kind }) => kind)).toEqual(['withdraw'])
    }),
  )
})

/** A whole new plan: 4.1 by another day and without a partner, 4.2 under another number, one item more. */
const newPlan = `ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM
Số: 99/KH-UBND
Thử nghiệm, ngày 06 tháng 11 năm 2024
KẾ HOẠCH
Thử nghiệm năm 2024
I. MỤC ĐÍCH, YÊU CẦU
1. Giữ cho bản làng sạch. Kế hoạch này thay thế Kế hoạch số 71/KH-UBND.
V. TỔ CHỨC THỰC HIỆN
4. Sở Giáo dục và Đào tạo
4.1. ${planting.replace('15/11', '30/11')}
5. Sở Công Thương
5.1. ${cleaning}
5.2. Thu gom pin cũ tại các chợ.
`

test(
  'the items of a whole new plan are matched with the tasks, whatever their numbers; the others are new or dropped',
  inWorld(async (world) => {
    const { desk, task, agencies } = await aReadDecision(world, newPlan)
    const { amendment, changes } = await desk()
    expect([amendment.number, amendment.signedOn, amendment.replaces]).toEqual(['99/KH-UBND', '2024-11-06', true])
    expect(changes.map(({ kind, taskId, after }) => [kind, taskId, after?.label, after?.dueOn, after?.leads])).toEqual([
      ['change', task('4.1'), '4.1', '2024-11-29', [agencies.edu.id]],
      ['change', task('4.2'), '5.1', null, [agencies.trade.id]],
      ['add', null, '5.2', null, [agencies.trade.id]],
    ])
    expect(changes[0]?.after?.partners).toEqual([])
  }),
)

describe('issuing', () => {
  test(
    'gives the task another day and partner, keeps the paper, and tells only those concerned',
    inWorld(async (world) => {
      const { owner, leader, desk, planId, task, agencies } = await aReadDecision(world)
      const before = (await owner.call(plansContract.show, { planId })).body
      const issued = await issueAll(owner, await desk())
      expect([issued.status, issued.body.state, issued.body.frozenSha256?.length]).toEqual([200, 'issued', 64])
      const { body: shares } = await leader.call(tasksContract.list, { taskId: task('4.1') })
      expect(new Set(shares.items.map(({ agencyId, role, dueOn }) => `${agencyId} ${role} ${dueOn}`))).toEqual(
        new Set([
          `${agencies.edu.id} lead 2024-11-29`,
          `${agencies.trade.id} partner 2024-11-29`,
          `${agencies.health.id} partner 2024-11-29`,
        ]),
      )
      const after = (await owner.call(plansContract.show, { planId })).body
      expect([after.intact, after.items, after.plan.frozenSha256]).toEqual([
        true,
        before.items,
        before.plan.frozenSha256,
      ])
      const [entry] = (await leader.call(plansContract.history, { planId })).body
      expect(entry?.kind).toBe('plans.amended')
      expect(entry?.payload.agencies).toEqual([agencies.trade.id, agencies.edu.id, agencies.health.id])
      const shown = (await leader.call(amendmentsContract.show, { amendmentId: issued.body.id })).body
      expect([shown.intact, shown.editable, shown.amendment.unread]).toEqual([true, false, []])
    }),
  )

  test(
    'is refused with everything that is missing, in words, and once issued nothing changes',
    inWorld(async (world) => {
      const { owner, desk, amendmentId } = await aReadDecision(world)
      const { amendment } = await desk()
      await owner.call(amendmentsContract.correct, { amendmentId, revision: 1, effectiveOn: '2024-11-09' })
      const early = await owner.call(amendmentsContract.issue, { amendmentId, revision: amendment.revision + 1 })
      expect([early.status, early.body.code]).toEqual([422, 'amendments.not_ready'])
      const problems = (await desk()).problems.map(({ code }) => code)
      expect(problems).toEqual([
        'number_missing',
        'day_missing',
        'reason_missing',
        'effective_later',
        'nothing_accepted',
        'unreviewed',
      ])
      await issueAll(owner, await desk(), { effectiveOn: '2024-11-08' })
      const again = await owner.call(amendmentsContract.issue, { amendmentId, revision: 9 })
      expect([again.status, again.body.code]).toEqual([409, 'amendments.already_issued'])
      const discarded = await owner.call(amendmentsContract.discard, { amendmentId, reason: 'x' })
      expect(discarded.body.code).toBe('amendments.already_issued')
    }),
  )

  test(
    'is refused where another amendment changed the task meanwhile',
    inWorld(async (world) => {
      const { owner, planId, desk } = await aReadDecision(world)
      const other = randomUUID()
      await owner.call(amendmentsContract.readText, {
        planId,
        amendmentId: other,
        text: 'Gia hạn mục 4.1 đến ngày 20/11/2024.',
      })
      await issueAll(owner, await desk())
      const { body } = await owner.call(amendmentsContract.show, { amendmentId: other })
      const refused = await issueAll(owner, body)
      expect(refused.body.code).toBe('amendments.not_ready')
      expect((await owner.call(amendmentsContract.show, { amendmentId: other })).body.problems).toMatchObject([
        { code: 'outdated', label: '4.1' },
      ])
    }),
  )

  test(
    'keeps what was done on a share that is taken away, and lets nobody go on with it',
    inWorld(async (world) => {
      const { owner, leader, desk, task, agencies } = await aReadDecision(world, 'Bãi bỏ mục 4.2.')
      const [share] = (await leader.call(tasksContract.list, { taskId: task('4.2') })).body.items
      await issueAll(owner, await desk())
      expect((await leader.call(tasksContract.list, { taskId: task('4.2') })).body.items).toEqual([])
      const approver = world.as(await anActor(world.db, { role: 'approver', agencyId: agencies.trade.id }))
      const assignmentId = share?.id ?? ''
      const page = await approver.call(tasksContract.show, { assignmentId })
      expect([page.status, page.body.assignment.withdrawnOn]).toEqual([200, '2024-11-08'])
      const proposal = { assignmentId, revision: page.body.assignment.revision, outcome: 'done' as const }
      const proposed = await approver.call(tasksContract.propose, proposal)
      expect([proposed.status, proposed.body.code]).toEqual([409, 'tasks.taken_away'])
      const { body: versions } = await approver.call(tasksContract.versions, { taskId: task('4.2') })
      expect(versions.map(({ number, withdrawn, clause }) => [number, withdrawn, clause])).toEqual([
        [2, true, cleaning],
        [1, false, cleaning],
      ])
    }),
  )
})

describe('by hand', () => {
  test(
    'the owner corrects a difference, adds a task, moves the day of reports',
    inWorld(async (world) => {
      const { owner, leader, planId, plan, agencies, task } = await anAmendablePlan(world)
      const amendmentId = randomUUID()
      await owner.call(amendmentsContract.byHand, { planId, amendmentId })
      const { tasks } = (await owner.call(amendmentsContract.show, { amendmentId })).body
      const content = tasks.find(({ id }) => id === task('4.2'))?.content
      if (!content) throw new Error('the plan has 4.2')
      const put = { amendmentId, revision: 0, taskId: null, dutyId: null, after: null, dayAfter: null }
      const added = { ...content, label: '4.3', clause: 'Nắm dư luận tại chợ.', leads: [agencies.health.id] }
      const answer = await owner.call(amendmentsContract.putChange, {
        ...{ ...put, changeId: randomUUID(), kind: 'add', after: added },
      })
      expect([answer.status, answer.body.after?.restricted, answer.body.verdict]).toEqual([200, true, 'accepted'])
      const dutyId = plan.duties.find(({ kind }) => kind === 'agency')?.id ?? ''
      await owner.call(amendmentsContract.putChange, {
        ...{ ...put, changeId: randomUUID(), kind: 'report_day', dutyId, dayAfter: '2024-11-21' },
      })
      const issued = await issueAll(owner, (await owner.call(amendmentsContract.show, { amendmentId })).body)
      expect(issued.status).toBe(200)
      const { body: shares } = await leader.call(tasksContract.list, { agencyId: agencies.health.id })
      expect(shares.items.map(({ label, restricted }) => [label, restricted])).toEqual([['4.3', true]])
      const { body: reports } = await owner.call(reportsContract.list, { planId })
      expect([reports[0]?.agenciesDueOn, reports[0]?.rows.length]).toEqual(['2024-11-21', 2])
      const { body: own } = await leader.call(tasksContract.list, { agencyId: agencies.edu.id })
      expect(own.items.map(({ reportDueOn }) => reportDueOn)).toEqual(['2024-11-21'])
    }),
  )

  test(
    'whoever saw an older revision is told, and an incomplete difference is refused',
    inWorld(async (world) => {
      const { owner, desk, amendmentId } = await aReadDecision(world)
      const [change] = (await desk()).changes
      if (!change) throw new Error('there is a change')
      const put = {
        amendmentId,
        changeId: change.id,
        kind: change.kind,
        taskId: change.taskId,
        dutyId: null,
        dayAfter: null,
      }
      const after = { ...(change.after ?? { clause: '' }), clause: '' } as typeof change.after
      const empty = await owner.call(amendmentsContract.putChange, { ...put, revision: 1, after })
      expect(empty.body.code).toBe('amendments.incomplete')
      const mended = change.after && { ...change.after, dueOn: '2024-12-01' }
      expect((await owner.call(amendmentsContract.putChange, { ...put, revision: 1, after: mended })).status).toBe(200)
      const stale = await owner.call(amendmentsContract.putChange, { ...put, revision: 1, after: change.after })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
    }),
  )
})

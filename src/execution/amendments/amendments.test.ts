import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type Visitor, type World } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from '../plans/index.ts'
import { reportsContract } from '../reports/index.ts'
import { tasksContract } from '../tasks/index.ts'
import { amendmentsContract } from './contract.ts'
import type { AmendmentDesk } from './shapes.ts'
import { anAmendablePlan, cleaning, planting } from './testing.ts'

const decision = `QUYẾT ĐỊNH
Về việc điều chỉnh Kế hoạch thử nghiệm năm 2024

Điều 1. Điều chỉnh một số nội dung của Kế hoạch như sau:
1. Gia hạn mục 4.1 đến trước ngày 30/11/2024.
2. Bổ sung Sở Y tế phối hợp thực hiện mục 4.1.
3. Điều chỉnh kinh phí của mục 4.2 cho phù hợp.
`

const paper = { number: '12/QĐ-UBND', signedOn: '2024-11-05', issuer: 'UBND tỉnh', reason: 'Thời tiết không thuận' }

async function aReadDecision(world: World, text = decision) {
  const plan = await anAmendablePlan(world)
  const amendmentId = randomUUID()
  const { planId, owner } = plan
  const read = await owner.call(amendmentsContract.readText, { planId, amendmentId, text })
  expect(read.status).toBe(200)
  const desk = async () => (await owner.call(amendmentsContract.show, { amendmentId })).body
  return { ...plan, amendmentId, desk }
}

/** Accepts everything, says what the paper is, and issues. */
async function issueAll(owner: Visitor, desk: AmendmentDesk, given = {}) {
  const { amendment, changes } = desk
  const amendmentId = amendment.id
  const seen = changes.map(({ id, revision }) => ({ id, revision }))
  await owner.call(amendmentsContract.decide, { amendmentId, changes: seen, verdict: 'accepted' })
  const said = { amendmentId, revision: amendment.revision, ...paper, ...given }
  const { body } = await owner.call(amendmentsContract.correct, said)
  return owner.call(amendmentsContract.issue, { amendmentId, revision: body.revision })
}

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

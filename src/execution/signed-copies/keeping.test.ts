import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { amendmentsContract } from '../amendments/index.ts'
import { anAmendablePlan } from '../amendments/testing.ts'
import { plansContract } from '../plans/index.ts'
import { reportsContract } from '../reports/index.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { signedCopiesContract } from './contract.ts'
import type { OneSubject } from './shapes.ts'
import { aScene, changedPaper, confirmed, keep, paper, send, signedPaper } from './testing.ts'

describe('keeping it', () => {
  test(
    'makes its number and day the official ones and leaves what was issued as it was',
    inWorld(async (world) => {
      const { owner, reader, subject, plan } = await aScene(world)
      const before = (await reader.call(plansContract.show, { planId: plan.id })).body
      const { status, body } = await keep(owner, subject, { number: '46/KH-UBND' })
      expect([status, body.state, body.number]).toEqual([200, 'kept', '46/KH-UBND'])
      const after = (await reader.call(plansContract.show, { planId: plan.id })).body
      expect(after.official).toMatchObject({ number: '46/KH-UBND', signedOn: '2024-03-22' })
      expect([after.intact, after.plan]).toEqual([true, before.plan])
      const [listed] = (await reader.call(plansContract.list, {})).body.filter(({ id }) => id === plan.id)
      expect(listed?.official?.number).toBe('46/KH-UBND')
      const file = await reader.call(signedCopiesContract.file, { copyId: body.id })
      expect([file.status, file.headers['content-type'], file.bytes.equals(signedPaper)]).toEqual([
        200,
        'application/pdf',
        true,
      ])
    }),
  )

  test(
    'of a paper whose signature is broken needs a reason',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const refused = await keep(owner, subject, { bytes: changedPaper })
      expect([refused.status, refused.body.code]).toEqual([422, 'signed_copies.broken_without_reason'])
      const { status, body } = await keep(owner, subject, { bytes: changedPaper, reason: 'Bản duy nhất còn giữ' })
      expect([status, body.state, body.signatures[0]?.verdict]).toEqual([200, 'kept', 'changed'])
    }),
  )

  test(
    'in the place of another needs a reason; the older one stays listed with it',
    inWorld(async (world) => {
      const { owner, reader, subject, plan } = await aScene(world)
      const first = (await keep(owner, subject)).body
      const refused = await keep(owner, subject, { number: '47/KH-UBND' })
      expect([refused.status, refused.body.code]).toEqual([422, 'signed_copies.replaced_without_reason'])
      const second = (await keep(owner, subject, { number: '47/KH-UBND', reason: 'Đóng dấu lại' })).body
      const { kept, earlier } = (await reader.call(signedCopiesContract.list, subject)).body
      expect([kept?.id, earlier.map(({ id, state, endReason }) => [id, state, endReason])]).toEqual([
        second.id,
        [[first.id, 'replaced', 'Đóng dấu lại']],
      ])
      const desk = (await reader.call(plansContract.show, { planId: plan.id })).body
      expect(desk.official?.number).toBe('47/KH-UBND')
    }),
  )

  test(
    'sent again changes nothing; from an older look at it or once more with other words it is refused',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const { id: copyId } = (await send(owner, subject, signedPaper)).body
      const stale = await owner.call(signedCopiesContract.keep, { copyId, revision: 9, ...confirmed })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
      const input = { copyId, revision: 1, ...confirmed }
      const kept = await owner.call(signedCopiesContract.keep, input)
      expect((await owner.call(signedCopiesContract.keep, input)).body).toEqual(kept.body)
      const other = await owner.call(signedCopiesContract.keep, { ...input, number: '1/KH-UBND' })
      expect([other.status, other.body.code]).toEqual([409, 'signed_copies.already_kept'])
    }),
  )

  test(
    'it may be taken back with a reason, and then its number holds no longer',
    inWorld(async (world) => {
      const { owner, reader, subject, plan } = await aScene(world)
      const { id: copyId, revision } = (await keep(owner, subject)).body
      const back = await owner.call(signedCopiesContract.takeBack, { copyId, revision, reason: 'Nhầm tệp' })
      expect([back.status, back.body.state]).toEqual([200, 'taken_back'])
      const { kept, earlier } = (await reader.call(signedCopiesContract.list, subject)).body
      expect([kept, earlier[0]?.endReason]).toEqual([null, 'Nhầm tệp'])
      expect((await reader.call(plansContract.show, { planId: plan.id })).body.official).toBeNull()
    }),
  )

  test(
    'or dropped while nobody has confirmed it, but not afterwards',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const { id: copyId } = (await send(owner, subject, paper)).body
      expect((await owner.call(signedCopiesContract.drop, { copyId })).status).toBe(200)
      expect((await owner.call(signedCopiesContract.drop, { copyId })).status).toBe(404)
      const kept = (await keep(owner, subject)).body
      const refused = await owner.call(signedCopiesContract.drop, { copyId: kept.id })
      expect([refused.status, refused.body.code]).toEqual([409, 'signed_copies.already_kept'])
    }),
  )
})

describe('the number of a plan’s signed paper', () => {
  test(
    'stands in reports that are written from then on, and not in one that was sent before',
    inWorld(async (world) => {
      const { db, as } = world
      const [edu, trade] = [await anAgency(db), await anAgency(db)]
      const plan = await aReportedPlan(db, { number: '45/KH-UBND', tasks: { '1.1': [edu.id, trade.id] } })
      const approver = as(await anActor(db, { role: 'approver', agencyId: edu.id }))
      const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
      const reportId = randomUUID()
      const of = { planId: plan.id, agencyId: edu.id }
      await approver.call(reportsContract.save, { reportId, ...of, kind: 'agency', revision: 0, words: {} })
      await approver.call(reportsContract.submit, { reportId, revision: 1 })
      // Kept after the report was sent.
      await keep(owner, { subjectKind: 'plan', subjectId: plan.id })
      const later = new Date('2024-11-08T03:00:00Z')
      await db.updateTable('signedCopies').set({ keptAt: later }).where('subjectId', '=', plan.id).execute()
      const sent = (await owner.call(reportsContract.show, of)).body
      const live = (await owner.call(reportsContract.show, { ...of, agencyId: trade.id })).body
      expect(sent.head.subject).toContain('45/KH-UBND')
      expect(live.head.subject).toContain('46/KH-UBND ngày 22/3/2024')
    }),
  )
})

test(
  'the signed paper of an amendment names it on its page',
  inWorld(async (world) => {
    const { planId, owner, leader, task } = await anAmendablePlan(world)
    const amendmentId = randomUUID()
    await owner.call(amendmentsContract.byHand, { planId, amendmentId })
    const change = { amendmentId, changeId: randomUUID(), revision: 0, kind: 'withdraw' as const }
    await owner.call(amendmentsContract.putChange, {
      ...{ ...change, taskId: task('4.2'), dutyId: null, after: null, dayAfter: null },
    })
    const said = { number: '12/QĐ-UBND', signedOn: '2024-11-05', issuer: 'UBND tỉnh', reason: 'Thiếu kinh phí' }
    await owner.call(amendmentsContract.correct, { amendmentId, revision: 1, ...said })
    expect((await owner.call(amendmentsContract.issue, { amendmentId, revision: 2 })).status).toBe(200)
    const subject: OneSubject = { subjectKind: 'amendment', subjectId: amendmentId }
    expect((await send(leader, subject, paper)).status).toBe(403)
    await keep(owner, subject, { number: '13/QĐ-UBND' })
    const { official, amendment, intact } = (await leader.call(amendmentsContract.show, { amendmentId })).body
    expect([official?.number, amendment.number, intact]).toEqual(['13/QĐ-UBND', '12/QĐ-UBND', true])
  }),
)

describe('the signed paper of a report', () => {
  test(
    'is kept by the agency, seen by the plan owner, and gives the head its number and day',
    inWorld(async (world) => {
      const { db, as } = world
      const edu = await anAgency(db, { name: 'Sở Giáo dục và Đào tạo' })
      const plan = await aReportedPlan(db, { tasks: { '1.1': [edu.id] } })
      const approver = as(await anActor(db, { role: 'approver', agencyId: edu.id }))
      const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
      const of = { planId: plan.id, agencyId: edu.id }
      const reportId = randomUUID()
      await approver.call(reportsContract.save, { reportId, ...of, kind: 'agency', revision: 0, words: {} })
      await approver.call(reportsContract.submit, { reportId, revision: 1 })
      const subject: OneSubject = { subjectKind: 'report', subjectId: reportId }
      const before = (await owner.call(reportsContract.show, of)).body
      expect((await send(owner, subject, paper)).status).toBe(403)
      const { status } = await keep(approver, subject, { number: '512/BC-SGDĐT' })
      const after = (await owner.call(reportsContract.show, of)).body
      expect([status, after.head.number, after.head.symbol, after.head.date]).toEqual([
        200,
        '512',
        'BC-SGDĐT',
        '2024-03-22',
      ])
      expect(after.sections).toEqual(before.sections)
      expect((await owner.call(signedCopiesContract.list, subject)).body.kept?.number).toBe('512/BC-SGDĐT')
    }),
  )
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { activitiesContract } from '../activities/index.ts'
import { anActivity } from '../activities/testing.ts'
import { reportsContract } from './contract.ts'
import type { ReportDesk } from './shapes.ts'
import { aReportedPlan, type GivenReported } from './testing.ts'

/** One agency with two tasks, 1.1 and the restricted 7.2, and everybody who might want its report. */
async function anOffice(world: World, given: Partial<GivenReported> = {}) {
  const { db, as } = world
  const agency = await anAgency(db, { name: 'Sở Thử nghiệm Một', code: `mot-${randomUUID()}` })
  const plan = await aReportedPlan(db, { tasks: { '1.1': [agency.id], '7.2!': [agency.id] }, ...given })
  const of = { planId: plan.id, agencyId: agency.id }
  const actor = async (role: Parameters<typeof anActor>[1] & object) => as(await anActor(db, role))
  return {
    ...{ agency, plan, of },
    focalPoint: await actor({ role: 'focal_point', agencyId: agency.id }),
    approver: await actor({ role: 'approver', agencyId: agency.id }),
    owner: await actor({ role: 'plan_owner', agencyId: plan.ownerAgencyId }),
    stranger: await actor({ role: 'approver' }),
    leader: await actor({ role: 'leader' }),
    nobody: as(null),
  }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const partsOf = ({ sections }: ReportDesk) => sections.flatMap(({ parts }) => parts)
const textOf = (desk: ReportDesk, key: string): string =>
  partsOf(desk)
    .filter((part) => part.key === key)
    .flatMap(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join('')))
    .join('\n')

const draft = ({ of }: Office, words = {}) => ({
  ...of,
  ...{ reportId: randomUUID(), kind: 'agency' as const, revision: 0, words },
})

/** A report that the approver has submitted. */
async function submitted(office: Office) {
  const sent = draft(office, { strengths: { text: 'Đều khắp.', was: '' } })
  await office.focalPoint.call(reportsContract.save, sent)
  await office.approver.call(reportsContract.submit, { reportId: sent.reportId, revision: 1 })
  return { reportId: sent.reportId, revision: 2 }
}

describe('the report of an agency', () => {
  test(
    'drafts itself from what is approved; an activity of two tasks counts once in the total',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { db } = world
      const share = office.plan.share(office.agency.id, '1.1')
      await anActivity(db, { assignment: share, title: 'Lớp tập huấn ở bản', statistics: { MEET: 2, ATT: 1200 } })
      await anActivity(db, { assignment: share, statistics: { MEET: 1, ATT: 34 } })
      await anActivity(db, { assignment: share, state: 'submitted', statistics: { MEET: 50 } })
      const both = await anActivity(db, { assignment: share, statistics: { NEWS: 4 } })
      const other = office.plan.share(office.agency.id, '7.2')
      await db.insertInto('activityAssignments').values({ activityId: both.id, assignmentId: other.id }).execute()
      const { status, body } = await office.focalPoint.call(reportsContract.show, office.of)
      expect([status, body.report.state, body.report.dueOn, body.activities]).toEqual([200, 'draft', '2024-11-14', 3])
      expect(textOf(body, 'task:1.1')).toContain(
        '03 hoạt động; 04 tin; 03 cuộc hội nghị, hội thảo, tập huấn, tọa đàm; 1.234 lượt người tham dự.',
      )
      expect(textOf(body, 'task:1.1')).toContain('Lớp tập huấn ở bản (10/10/2024)')
      expect(textOf(body, 'task:7.2')).toContain('01 hoạt động; 04 tin.')
      expect(textOf(body, 'form:press')).toContain(': 04 tin.')
      expect(textOf(body, 'form:meetings')).toContain('03 cuộc')
      const figures = partsOf(body).flatMap(({ paragraphs }) =>
        paragraphs.flat().flatMap(({ figureId }) => figureId ?? []),
      )
      expect(figures).toEqual(
        expect.arrayContaining(['task:1.1/MEET', 'total/ATT', 'task:7.2/NEWS', 'total/activities']),
      )
    }),
  )

  test(
    'keeps words that people typed, and says when the figures under them changed',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const before = (await office.focalPoint.call(reportsContract.show, office.of)).body
      const was = textOf(before, 'overview')
      const sent = draft(office, {
        overview: { text: 'Chúng tôi mới bắt đầu.', was },
        causes: { text: 'Mưa lũ.', was: '' },
      })
      expect((await office.focalPoint.call(reportsContract.save, sent)).body).toMatchObject({
        state: 'draft',
        revision: 1,
      })
      expect((await office.approver.call(reportsContract.save, sent)).body).toMatchObject({ revision: 1 })
      const part = async (key: string) =>
        partsOf((await office.focalPoint.call(reportsContract.show, office.of)).body).find((one) => one.key === key)
      expect(await part('overview')).toMatchObject({ edited: 'Chúng tôi mới bắt đầu.', stale: false })
      await anActivity(world.db, { assignment: office.plan.share(office.agency.id, '1.1') })
      expect(await part('overview')).toMatchObject({ edited: 'Chúng tôi mới bắt đầu.', stale: true })
      expect(await part('causes')).toMatchObject({ edited: 'Mưa lũ.', stale: false })
      expect(
        (await office.focalPoint.call(reportsContract.save, { ...sent, revision: 1, words: {} })).body.revision,
      ).toBe(2)
      expect(await part('overview')).toMatchObject({ edited: null, stale: false })
      const stale = await office.focalPoint.call(reportsContract.save, {
        ...sent,
        words: { causes: { text: 'Khác', was: '' } },
      })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
    }),
  )

  test(
    'is one for each agency: a second beside it is refused, whoever makes it',
    inWorld(async (world) => {
      const office = await anOffice(world)
      expect((await office.focalPoint.call(reportsContract.save, draft(office))).status).toBe(200)
      const second = await office.approver.call(reportsContract.save, draft(office))
      expect([second.status, second.body.code]).toEqual([409, 'platform.stale'])
    }),
  )

  test(
    'takes no words on a restricted task and none outside the outline',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const refused = async (key: string) => {
        const { status, body } = await office.focalPoint.call(
          reportsContract.save,
          draft(office, { [key]: { text: 'Lời kể', was: '' } }),
        )
        return [status, body.code]
      }
      expect(await refused('task:7.2')).toEqual([422, 'reports.restricted_words'])
      expect(await refused('task:9.9')).toEqual([422, 'reports.unknown_part'])
      expect(await refused('anything')).toEqual([422, 'reports.unknown_part'])
    }),
  )
})

describe('who may', () => {
  test(
    'read and write the report of an agency',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const readers = ['focalPoint', 'approver', 'owner', 'leader', 'stranger', 'nobody'] as const
      const statuses = []
      for (const reader of readers) statuses.push((await office[reader].call(reportsContract.show, office.of)).status)
      expect(statuses).toEqual([200, 200, 200, 200, 403, 401])
      const writes = []
      for (const writer of ['owner', 'leader', 'stranger', 'nobody'] as const)
        writes.push((await office[writer].call(reportsContract.save, draft(office))).status)
      expect(writes).toEqual([403, 403, 403, 401])
      const foreign = { ...draft(office), agencyId: office.plan.ownerAgencyId }
      expect((await office.focalPoint.call(reportsContract.save, foreign)).status).toBe(403)
    }),
  )

  test(
    'submit, accept, return and read the history',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { reportId } = draft(office)
      await office.focalPoint.call(reportsContract.save, { ...draft(office), reportId })
      const first = { reportId, revision: 1 }
      for (const wrong of ['focalPoint', 'owner', 'leader', 'stranger'] as const)
        expect((await office[wrong].call(reportsContract.submit, first)).status, wrong).toBe(403)
      expect((await office.nobody.call(reportsContract.submit, first)).status).toBe(401)
      expect((await office.approver.call(reportsContract.accept, first)).status).toBe(403)
      const early = await office.owner.call(reportsContract.accept, first)
      expect([early.status, early.body.code]).toEqual([409, 'reports.cannot_accept'])
      expect((await office.approver.call(reportsContract.submit, first)).body).toMatchObject({ state: 'submitted' })
      const second = { reportId, revision: 2, reason: 'Thiếu số liệu' }
      for (const wrong of ['focalPoint', 'approver', 'leader', 'stranger'] as const)
        expect((await office[wrong].call(reportsContract.return, second)).status, wrong).toBe(403)
      const strangers = await anActor(world.db, { role: 'plan_owner' })
      expect((await world.as(strangers).call(reportsContract.accept, second)).status).toBe(403)
      expect((await office.owner.call(reportsContract.return, { ...second, reason: ' ' })).status).toBe(422)
      expect((await office.owner.call(reportsContract.return, second)).body.state).toBe('returned')
      const history = await office.focalPoint.call(reportsContract.history, { reportId })
      expect(history.body.map(({ kind }) => kind)).toEqual(['reports.returned', 'reports.submitted', 'reports.drafted'])
      expect((await office.stranger.call(reportsContract.history, { reportId })).status).toBe(403)
    }),
  )

  test(
    'see the consolidated report: the plan owner, leaders and readers, no agency that takes part',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const of = { planId: office.plan.id }
      const statuses = []
      for (const reader of ['owner', 'leader', 'focalPoint', 'stranger', 'nobody'] as const)
        statuses.push((await office[reader].call(reportsContract.consolidated, of)).status)
      expect(statuses).toEqual([200, 200, 403, 403, 401])
      const save = { ...draft(office), kind: 'consolidated' as const, agencyId: office.plan.ownerAgencyId }
      expect((await office.focalPoint.call(reportsContract.save, save)).status).toBe(403)
      expect((await office.leader.call(reportsContract.save, save)).status).toBe(403)
      expect((await office.owner.call(reportsContract.save, save)).status).toBe(200)
      expect((await office.leader.call(reportsContract.submit, { ...save, revision: 1 })).status).toBe(403)
      expect((await office.owner.call(reportsContract.submit, { ...save, revision: 1 })).body.state).toBe('submitted')
      const accepting = await office.owner.call(reportsContract.accept, { ...save, revision: 2 })
      expect([accepting.status, accepting.body.code]).toEqual([422, 'reports.not_accepted_here'])
      const back = { reportId: save.reportId, revision: 2, reason: 'Bổ sung số liệu' }
      expect((await office.owner.call(reportsContract.return, back)).body.state).toBe('returned')
    }),
  )
})

describe('a submitted report', () => {
  test(
    'offers its words, part by part, to whoever consolidates; a draft does not',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const said = async (part: string) => {
        const { body } = await office.owner.call(reportsContract.words, { planId: office.plan.id, part })
        return body.map(({ agency, text }) => [agency.id, text])
      }
      const sent = draft(office, { strengths: { text: 'Đều khắp.', was: '' } })
      await office.focalPoint.call(reportsContract.save, sent)
      expect(await said('strengths')).toEqual([])
      await office.approver.call(reportsContract.submit, { reportId: sent.reportId, revision: 1 })
      expect(await said('strengths')).toEqual([[office.agency.id, 'Đều khắp.']])
      expect(await said('causes')).toEqual([])
    }),
  )

  test(
    'keeps its figures whatever becomes of the activities, and is not accepted when they no longer agree',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const activity = await anActivity(world.db, {
        assignment: office.plan.share(office.agency.id, '1.1'),
        statistics: { TALK: 5 },
      })
      const sent = await submitted(office)
      const text = async () => textOf((await office.owner.call(reportsContract.show, office.of)).body, 'form:meetings')
      expect(await text()).toContain('05 buổi tuyên truyền')
      await office.approver.call(activitiesContract.return, { activityId: activity.id, revision: 1, reason: 'Sai số' })
      await anActivity(world.db, { assignment: office.plan.share(office.agency.id, '1.1'), statistics: { TALK: 9 } })
      expect(await text()).toContain('05 buổi tuyên truyền')
      const accepted = await office.owner.call(reportsContract.accept, sent)
      expect([accepted.status, accepted.body.code, accepted.body.details]).toEqual([
        409,
        'reports.activities_changed',
        { count: 1 },
      ])
      await office.approver.call(activitiesContract.discard, { activityId: activity.id, revision: 2 })
      expect((await office.owner.call(reportsContract.accept, sent)).body.code).toBe('reports.activities_changed')
      await office.owner.call(reportsContract.return, { ...sent, reason: 'Số liệu đã đổi' })
      expect(await text()).toContain('09 buổi tuyên truyền')
    }),
  )

  test(
    'cannot be edited or submitted again; an accepted one locks its activities until it is opened again',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const activity = await anActivity(world.db, { assignment: office.plan.share(office.agency.id, '1.1') })
      const sent = await submitted(office)
      const edit = await office.focalPoint.call(reportsContract.save, { ...draft(office), ...sent })
      expect([edit.status, edit.body.code]).toEqual([409, 'reports.cannot_save'])
      expect((await office.approver.call(reportsContract.submit, sent)).body.code).toBe('reports.cannot_submit')
      expect((await office.owner.call(reportsContract.accept, { ...sent, revision: 1 })).body.code).toBe(
        'platform.stale',
      )
      expect((await office.owner.call(reportsContract.accept, sent)).body).toMatchObject({
        state: 'accepted',
        revision: 3,
      })
      const move = { activityId: activity.id, revision: 1, reason: 'Sai số' }
      expect((await office.approver.call(activitiesContract.return, move)).body.code).toBe('activities.locked')
      const reopened = await office.owner.call(reportsContract.return, {
        ...sent,
        revision: 3,
        reason: 'Thiếu nhiệm vụ',
      })
      expect(reopened.body.state).toBe('returned')
      expect((await office.approver.call(activitiesContract.return, move)).status).toBe(200)
      const { body } = await office.focalPoint.call(reportsContract.show, office.of)
      expect([body.report.returnReason, body.may.write, body.activities]).toEqual(['Thiếu nhiệm vụ', true, 0])
    }),
  )
})

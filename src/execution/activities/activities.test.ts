import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { tasksContract } from '../tasks/index.ts'
import { anAssignment, aTask, type GivenAssignment, ownerOf } from '../tasks/testing.ts'
import { activitiesContract } from './contract.ts'
import { approvedActivities, lockActivities, unlockActivities } from './facade.ts'
import type { ActivityContent } from './shapes.ts'
import { activityContent, anActivity, aSentFile } from './testing.ts'

async function anOffice({ db, as }: World, given: GivenAssignment = {}) {
  const assignment = await anAssignment(db, given)
  const { agencyId } = assignment
  return {
    assignment,
    agencyId,
    focalPoint: as(await anActor(db, { role: 'focal_point', agencyId })),
    approver: as(await anActor(db, { role: 'approver', agencyId })),
    owner: as(await anActor(db, { role: 'plan_owner', agencyId: await ownerOf(db, assignment.planId) })),
    stranger: as(await anActor(db, { role: 'approver' })),
    leader: as(await anActor(db, { role: 'leader' })),
    nobody: as(null),
  }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const draft = (office: Office, given: Partial<ActivityContent> = {}) => ({
  activityId: randomUUID(),
  revision: 0,
  ...activityContent(office.assignment.id, given),
})

describe('a draft', () => {
  test(
    'is made under the id of the device, kept whole and edited; each change leaves an entry',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const file = await aSentFile(world.db, office)
      const topics = (await office.focalPoint.call(activitiesContract.choices, office.assignment)).body.topics
      const sent = draft(office, { files: [file], topics: topics.map(({ id }) => id) })
      const made = await office.focalPoint.call(activitiesContract.save, sent)
      expect(made.status).toBe(200)
      expect(made.body).toMatchObject({
        ...{
          id: sent.activityId,
          title: sent.title,
          place: sent.place,
          state: 'draft',
          revision: 1,
          restricted: false,
        },
        ...{ statistics: { TALK: 2, ATT: 120 }, audiences: ['residents'], links: sent.links },
      })
      expect(made.body.tasks.map(({ id }) => id)).toEqual(sent.assignments)
      expect([made.body.topics.length, made.body.files.map(({ id }) => id)]).toEqual([2, [file]])
      const edited = await office.approver.call(activitiesContract.save, { ...sent, revision: 1, place: 'Nhà văn hóa' })
      expect([edited.body.place, edited.body.revision]).toEqual(['Nhà văn hóa', 2])
      const history = (await office.focalPoint.call(activitiesContract.history, sent)).body
      expect(history.map(({ kind, payload }) => [kind, payload.changed])).toEqual([
        ['activities.edited', ['place']],
        ['activities.drafted', []],
      ])
    }),
  )

  test(
    'sent twice is kept once; an older revision with other content is refused',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const sent = draft(office)
      const first = await office.focalPoint.call(activitiesContract.save, sent)
      const second = await office.focalPoint.call(activitiesContract.save, sent)
      expect([second.status, second.body]).toEqual([200, first.body])
      expect((await office.focalPoint.call(activitiesContract.history, sent)).body.length).toBe(1)
      const stale = await office.focalPoint.call(activitiesContract.save, { ...sent, title: 'Khác' })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
    }),
  )

  test(
    'belongs to the agency whose tasks it names; others, other roles and nobody may not',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const sent = draft(office)
      expect((await office.nobody.call(activitiesContract.save, sent)).status).toBe(401)
      for (const visitor of [office.owner, office.leader])
        expect((await visitor.call(activitiesContract.save, sent)).status).toBe(403)
      const foreign = await office.stranger.call(activitiesContract.save, sent)
      expect([foreign.status, foreign.body.code]).toEqual([422, 'activities.not_your_task'])
      await office.focalPoint.call(activitiesContract.save, sent)
      expect((await office.stranger.call(activitiesContract.save, { ...sent, revision: 1 })).status).toBe(403)
    }),
  )

  test(
    'takes assignments of one plan, topics of that plan, files of the agency and figures of the dictionary',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { agencyId } = office
      const elsewhere = await anAssignment(world.db, { agencyId })
      const strange = await anActivity(world.db)
      const foreignFile = await aSentFile(world.db, { agencyId: strange.agencyId })
      const refused = async (given: Partial<ActivityContent>) =>
        (await office.focalPoint.call(activitiesContract.save, draft(office, given))).body.code
      expect(await refused({ assignments: [office.assignment.id, elsewhere.id] })).toBe('activities.several_plans')
      expect(await refused({ assignments: [randomUUID()] })).toBe('activities.not_your_task')
      expect(await refused({ topics: [randomUUID()] })).toBe('activities.unknown_topic')
      expect(await refused({ files: [foreignFile] })).toBe('activities.unknown_file')
      expect(await refused({ statistics: { TALK: 1.5 } })).toBe('activities.bad_value')
      expect(await refused({ statistics: { FOO: 1 } })).toBe('activities.unknown_statistic')
      expect(await refused({ links: ['javascript:alert(1)'] })).toBe('platform.bad_input')
    }),
  )

  test(
    'is thrown away and may be made again under its id',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const sent = draft(office)
      await office.focalPoint.call(activitiesContract.save, sent)
      const move = { activityId: sent.activityId, revision: 1 }
      expect((await office.stranger.call(activitiesContract.discard, move)).status).toBe(403)
      expect((await office.nobody.call(activitiesContract.discard, move)).status).toBe(401)
      expect((await office.focalPoint.call(activitiesContract.discard, move)).status).toBe(200)
      expect((await office.focalPoint.call(activitiesContract.show, sent)).status).toBe(404)
      expect((await office.focalPoint.call(activitiesContract.save, sent)).status).toBe(200)
      const kinds = (await office.focalPoint.call(activitiesContract.history, sent)).body.map(({ kind }) => kind)
      expect(kinds).toEqual(['activities.drafted', 'activities.discarded', 'activities.drafted'])
    }),
  )
})

describe('a restricted task or theme', () => {
  const restrictedOffice = async (world: World) =>
    anOffice(world, { task: await aTask(world.db, { restricted: true, label: '7.2' }) })
  const bare = { title: '', description: '', place: '' }

  test(
    'takes counts and own publications under a title nobody words',
    inWorld(async (world) => {
      const office = await restrictedOffice(world)
      const sent = draft(office, { ...bare, statistics: { ART: 12, REFUTE: 3 } })
      const { status, body } = await office.focalPoint.call(activitiesContract.save, sent)
      expect([status, body.restricted, body.title]).toEqual([
        ...[200, true, 'Số liệu và sản phẩm đã đăng của cơ quan (mục 7.2)'],
      ])
      const { title } = body
      const again = await office.focalPoint.call(activitiesContract.save, { ...sent, title, revision: 1 })
      expect([again.status, again.body.revision]).toEqual([200, 1])
    }),
  )

  test(
    'refuses free words, files and other figures with the reason',
    inWorld(async (world) => {
      const office = await restrictedOffice(world)
      const file = await aSentFile(world.db, office)
      const answer = async (given: Partial<ActivityContent>) =>
        (await office.focalPoint.call(activitiesContract.save, draft(office, { ...bare, statistics: {}, ...given })))
          .body
      expect((await answer({ description: 'Ông A nói' })).code).toBe('activities.restricted_words')
      expect((await answer({ files: [file] })).code).toBe('activities.restricted_files')
      expect((await answer({ links: ['https://facebook.com/x'] })).code).toBe('activities.restricted_links')
      const { code, message } = await answer({ statistics: { TREE: 1 } })
      expect([code, message]).toEqual(['activities.restricted_statistics', expect.stringContaining('Cây đã trồng')])
    }),
  )

  test(
    'restricts an activity by its theme as well',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const [theme] = (await office.focalPoint.call(activitiesContract.choices, office.assignment)).body.topics
      const id = theme?.id ?? ''
      await world.db.updateTable('planTopics').set({ restricted: true }).where('id', '=', id).execute()
      const sent = draft(office, { topics: [id] })
      expect((await office.focalPoint.call(activitiesContract.save, sent)).body.code).toBe(
        'activities.restricted_words',
      )
    }),
  )

  test(
    'shows no words in its history, also not those from before it was restricted',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { focalPoint, approver } = office
      const [theme] = (await focalPoint.call(activitiesContract.choices, office.assignment)).body.topics
      const id = theme?.id ?? ''
      await world.db.updateTable('planTopics').set({ restricted: true }).where('id', '=', id).execute()
      const sent = draft(office, { title: 'Ông A nói', statistics: { ART: 1 } })
      const { activityId } = sent
      await focalPoint.call(activitiesContract.save, sent)
      await focalPoint.call(activitiesContract.submit, { activityId, revision: 1 })
      await approver.call(activitiesContract.return, { activityId, revision: 2, reason: 'Ông A không nói vậy' })
      const shown = async () => JSON.stringify((await focalPoint.call(activitiesContract.history, sent)).body)
      expect(await shown()).toContain('Ông A')
      await focalPoint.call(activitiesContract.save, { ...sent, ...bare, revision: 3, topics: [id] })
      await focalPoint.call(activitiesContract.submit, { activityId, revision: 4 })
      const reason = 'Số liệu chưa khớp'
      await approver.call(activitiesContract.return, { activityId, revision: 5, reason })
      expect(await shown()).not.toContain('Ông A')
      expect(await shown()).toContain(reason)
    }),
  )

  test(
    'is returned with a reason from the list only',
    inWorld(async (world) => {
      const office = await restrictedOffice(world)
      const { id: activityId } = await anActivity(world.db, { assignment: office.assignment, state: 'submitted' })
      const move = { activityId, revision: 1 }
      const free = await office.approver.call(activitiesContract.return, { ...move, reason: 'Ông A không nói vậy' })
      expect([free.status, free.body.code]).toEqual([422, 'tasks.fixed_reason_only'])
      const fixed = await office.approver.call(activitiesContract.return, { ...move, reason: 'Số liệu chưa khớp' })
      expect(fixed.body.state).toBe('returned')
    }),
  )
})

describe('from the draft to approval', () => {
  test(
    'submitting begins the work on its tasks, approving makes it their newest evidence',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const sent = draft(office)
      const { activityId } = sent
      const { focalPoint, approver } = office
      await focalPoint.call(activitiesContract.save, sent)
      const share = async () =>
        (await focalPoint.call(tasksContract.show, { assignmentId: office.assignment.id })).body.assignment
      expect((await share()).state).toBe('assigned')
      const submitted = (await focalPoint.call(activitiesContract.submit, { activityId, revision: 1 })).body
      expect([submitted.state, (await share()).state, (await share()).evidenceOn]).toEqual([
        ...['submitted', 'in_progress', null],
      ])
      const approved = await approver.call(activitiesContract.approve, { activityId, revision: 2 })
      expect([approved.body.state, approved.body.decidedByName]).toEqual(['approved', 'Người Thử'])
      expect((await share()).evidenceOn).toBe('2024-11-02')
      const history = (await focalPoint.call(activitiesContract.history, sent)).body.map(({ kind }) => kind)
      expect(history).toEqual(['activities.approved', 'activities.submitted', 'activities.drafted'])
      const ofShare = (await focalPoint.call(tasksContract.history, { assignmentId: office.assignment.id })).body
      expect(ofShare.map(({ kind }) => kind)).toEqual(['tasks.started'])
    }),
  )

  test(
    'an incomplete one is refused with each field that lacks something',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const sent = draft(office, { title: '', links: [], statistics: {}, endedOn: '2024-11-09' })
      await office.focalPoint.call(activitiesContract.save, sent)
      const { status, body } = await office.focalPoint.call(activitiesContract.submit, { ...sent, revision: 1 })
      expect([status, body.code, body.details]).toEqual([
        422,
        'activities.incomplete',
        { problems: ['title_missing', 'not_yet_over', 'nothing_shown'] },
      ])
    }),
  )

  test(
    'a picture that cannot be read is named',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const file = await aSentFile(world.db, { agencyId: office.agencyId, state: 'unreadable' })
      const sent = draft(office, { files: [file] })
      await office.focalPoint.call(activitiesContract.save, sent)
      const { body } = await office.focalPoint.call(activitiesContract.submit, { ...sent, revision: 1 })
      expect([body.code, body.details]).toEqual(['activities.unreadable_file', { names: ['anh.jpg'] }])
    }),
  )

  test(
    'withdrawn it is a draft again; returned it says why, is mended and sent again',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { focalPoint, approver } = office
      const sent = draft(office)
      const { activityId } = sent
      await focalPoint.call(activitiesContract.save, sent)
      await focalPoint.call(activitiesContract.submit, { activityId, revision: 1 })
      expect((await focalPoint.call(activitiesContract.withdraw, { activityId, revision: 2 })).body.state).toBe('draft')
      await focalPoint.call(activitiesContract.submit, { activityId, revision: 3 })
      const reason = 'Thiếu ảnh lễ phát động'
      const returned = (await approver.call(activitiesContract.return, { activityId, revision: 4, reason })).body
      expect([returned.state, returned.returnReason]).toEqual(['returned', reason])
      await focalPoint.call(activitiesContract.save, { ...sent, place: 'Nhà văn hóa', revision: 5 })
      const again = (await focalPoint.call(activitiesContract.submit, { activityId, revision: 6 })).body
      expect([again.state, again.returnReason]).toEqual(['submitted', null])
    }),
  )

  test(
    'an approved one that is returned is no evidence any more',
    inWorld(async (world) => {
      const office = await anOffice(world, { state: 'in_progress' })
      const { assignment, approver } = office
      await anActivity(world.db, { assignment, startedOn: '2024-09-01' })
      const { id: activityId } = await anActivity(world.db, { assignment, startedOn: '2024-10-20' })
      const evidence = async () =>
        (await approver.call(tasksContract.show, { assignmentId: assignment.id })).body.assignment.evidenceOn
      expect(await evidence()).toBe('2024-10-20')
      await approver.call(activitiesContract.return, { activityId, revision: 1, reason: 'Nhầm ngày' })
      expect(await evidence()).toBe('2024-09-01')
    }),
  )

  test(
    'wrong states are refused',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { assignment, approver } = office
      const refused = async (state: 'draft' | 'submitted' | 'approved') => {
        const { id: activityId } = await anActivity(world.db, { assignment, state })
        const move = { activityId, revision: 1 }
        const save = { ...move, ...activityContent(assignment.id) }
        const answers = [
          await approver.call(activitiesContract.save, save),
          await approver.call(activitiesContract.submit, move),
          await approver.call(activitiesContract.withdraw, move),
          await approver.call(activitiesContract.approve, move),
          await approver.call(activitiesContract.discard, move),
        ]
        return answers.map(({ status }) => status)
      }
      expect(await refused('approved')).toEqual([409, 409, 409, 409, 409])
      expect((await refused('draft')).slice(2, 4)).toEqual([409, 409])
      expect((await refused('submitted')).slice(0, 2)).toEqual([409, 409])
      const { id: activityId } = await anActivity(world.db, { assignment, state: 'draft' })
      const back = await approver.call(activitiesContract.return, { activityId, revision: 1, reason: 'x' })
      expect([back.status, back.body.code]).toEqual([409, 'activities.cannot_return'])
    }),
  )

  test(
    'only the agency’s approver decides, only the agency sends',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { assignment, focalPoint, owner, stranger, leader, nobody } = office
      const { id: activityId } = await anActivity(world.db, { assignment, state: 'submitted' })
      const move = { activityId, revision: 1 }
      const { approve, submit, withdraw } = activitiesContract
      const returned = { ...move, reason: 'x' }
      for (const visitor of [focalPoint, owner, stranger, leader]) {
        expect((await visitor.call(approve, move)).status).toBe(403)
        expect((await visitor.call(activitiesContract.return, returned)).status).toBe(403)
      }
      for (const visitor of [owner, stranger, leader])
        for (const operation of [submit, withdraw]) expect((await visitor.call(operation, move)).status).toBe(403)
      for (const operation of [approve, submit, withdraw]) expect((await nobody.call(operation, move)).status).toBe(401)
      expect((await nobody.call(activitiesContract.return, returned)).status).toBe(401)
    }),
  )

  test(
    'what an accepted report counts cannot change until the report is taken back',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { id: activityId } = await anActivity(world.db, { assignment: office.assignment })
      const back = { activityId, revision: 1, reason: 'Nhầm ngày' }
      await lockActivities(world.db, [activityId])
      const locked = await office.approver.call(activitiesContract.return, back)
      expect([locked.status, locked.body.code]).toEqual([409, 'activities.locked'])
      await unlockActivities(world.db, [activityId])
      expect((await office.approver.call(activitiesContract.return, back)).status).toBe(200)
    }),
  )
})

describe('reading', () => {
  test(
    'the themes and channels of a draft are shown to nobody',
    inWorld(async ({ db, as }) => {
      const agencyId = (await anAgency(db)).id
      const { id: planId } = await aDraftPlan(db, { ownerAgencyId: agencyId })
      for (const role of ['plan_owner', 'leader', 'administrator'] as const) {
        const visitor = as(await anActor(db, { role, agencyId }))
        expect((await visitor.call(activitiesContract.choices, { planId })).status).toBe(404)
      }
    }),
  )

  test(
    'what is not approved is seen by its agency alone; approved ones by the plan owner, leaders and readers too',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { assignment, focalPoint, owner, stranger, leader, nobody } = office
      const shown = await anActivity(world.db, { assignment })
      const hidden = await anActivity(world.db, { assignment, state: 'submitted' })
      const count = async (visitor: Office['owner']) =>
        (await visitor.call(activitiesContract.list, { planId: assignment.planId })).body.items.length
      expect([await count(focalPoint), await count(owner), await count(stranger), await count(leader)]).toEqual([
        2, 1, 0, 1,
      ])
      const status = async (visitor: Office['owner'], activityId: string) => [
        (await visitor.call(activitiesContract.show, { activityId })).status,
        (await visitor.call(activitiesContract.history, { activityId })).status,
      ]
      for (const visitor of [focalPoint, owner, leader]) expect(await status(visitor, shown.id)).toEqual([200, 200])
      expect(await status(focalPoint, hidden.id)).toEqual([200, 200])
      for (const visitor of [owner, stranger, leader]) expect(await status(visitor, hidden.id)).toEqual([403, 403])
      expect(await status(stranger, shown.id)).toEqual([403, 403])
      expect((await nobody.call(activitiesContract.list, {})).status).toBe(401)
    }),
  )

  test(
    'the list is filtered by task, topic, state, days and words, and tells figures and labels',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { assignment, focalPoint } = office
      const { planId, agencyId } = assignment
      const { topics } = (await focalPoint.call(activitiesContract.choices, { planId })).body
      const [theme, channel] = topics.map(({ id }) => id)
      const files = [await aSentFile(world.db, office)]
      const given = { assignment, topics: [theme ?? ''], files, links: ['https://a.example'] }
      await anActivity(world.db, {
        ...given,
        title: 'Hội thi Đường xanh',
        startedOn: '2024-09-05',
        statistics: { CONT: 1 },
      })
      await anActivity(world.db, { assignment, title: 'Mít tinh', startedOn: '2024-10-05', state: 'draft' })
      const titles = async (filter: object) =>
        (await focalPoint.call(activitiesContract.list, filter)).body.items.map(({ title }) => title)
      expect(await titles({})).toEqual(['Mít tinh', 'Hội thi Đường xanh'])
      expect(await titles({ search: 'duong xanh' })).toEqual(['Hội thi Đường xanh'])
      expect(await titles({ state: 'draft', agencyId })).toEqual(['Mít tinh'])
      expect(await titles({ from: '2024-10-01', to: '2024-10-31' })).toEqual(['Mít tinh'])
      expect(await titles({ theme })).toEqual(['Hội thi Đường xanh'])
      expect(await titles({ channel })).toEqual([])
      expect(await titles({ assignmentId: assignment.id, taskId: assignment.taskId })).toHaveLength(2)
      const { items, counts } = (await focalPoint.call(activitiesContract.list, { state: 'approved' })).body
      expect(items).toMatchObject([
        { labels: ['1.1'], statistics: { CONT: 1 }, fileCount: 1, linkCount: 1, cover: null },
      ])
      expect(counts).toEqual({ draft: 1, submitted: 0, approved: 1, returned: 0 })
    }),
  )

  test(
    'a long list comes in parts, each activity once',
    inWorld(async (world) => {
      const { assignment, focalPoint } = await anOffice(world)
      const days = ['2024-10-01', '2024-10-02', '2024-10-02', '2024-10-03', '2024-10-01']
      for (const startedOn of days) await anActivity(world.db, { assignment, startedOn })
      const seen: string[] = []
      let after: string | undefined
      do {
        const { body } = await focalPoint.call(activitiesContract.list, { limit: 2, ...(after ? { after } : {}) })
        seen.push(...body.items.map(({ startedOn }) => startedOn))
        after = body.next ?? undefined
      } while (after)
      expect(seen).toEqual([...days].sort().reverse())
    }),
  )

  test(
    'reports get the approved activities of a plan, of some agencies only where told',
    inWorld(async ({ db }) => {
      const one = await anActivity(db, { statistics: { TALK: 3 } })
      await anActivity(db, { assignment: one.assignment, state: 'submitted' })
      const other = await anAssignment(db, { task: await aTask(db) })
      const { planId, agencyId } = one.assignment
      const found = await approvedActivities(db, { planId })
      expect(found.map(({ id, statistics }) => [id, statistics])).toEqual([[one.id, { TALK: 3 }]])
      expect(found[0]?.tasks.map(({ id }) => id)).toEqual([one.assignment.id])
      expect((await approvedActivities(db, { planId, agencyIds: [agencyId] })).length).toBe(1)
      expect(await approvedActivities(db, { planId, agencyIds: [other.agencyId] })).toEqual([])
      expect(await approvedActivities(db, { planId, agencyIds: [] })).toEqual([])
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { opened } from '../../documents/workbooks/testing/filled.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { activitiesContract } from '../activities/index.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { tasksContract } from '../tasks/index.ts'
import { anAssignment, aTask } from '../tasks/testing.ts'
import { importsContract } from './contract.ts'
import { rows } from './testing.ts'

const head = ['Tên hoạt động', 'Từ ngày', 'Đến ngày', 'Nhiệm vụ (mục)', 'Đối tượng', 'TALK', 'Đường dẫn minh chứng']
const row = (title: string, more: Partial<Record<'from' | 'to' | 'task' | 'whom' | 'talks' | 'link', string>> = {}) => [
  ...[title, more.from ?? '01/11/2024', more.to ?? '', more.task ?? '1.1', more.whom ?? '', more.talks ?? '2'],
  more.link ?? '',
]

async function anOffice({ db, as }: World, restricted = false) {
  const assignment = await anAssignment(db, { task: await aTask(db, { restricted }) })
  const { agencyId, planId } = assignment
  const list = { planId, agencyId }
  const focalPoint = as(await anActor(db, { agencyId }))
  const listed = async () => (await focalPoint.call(activitiesContract.list, list)).body.items
  return {
    assignment,
    agencyId,
    planId,
    focalPoint,
    listed,
    approver: as(await anActor(db, { role: 'approver', agencyId })),
  }
}

describe('activities from Excel', () => {
  test(
    'are shown before they are written, written once, and found again when the file is sent again',
    inWorld(async (world) => {
      const { focalPoint, planId, listed } = await anOffice(world)
      const file = rows(
        head,
        row('Họp bản', { whom: 'người dân; phụ nữ' }),
        row('Phát tờ rơi', { to: '3/11/2024', talks: '' }),
      )
      const preview = await focalPoint.call(importsContract.previewActivities, { planId }, file)
      expect([preview.status, preview.body.counts, preview.body.faults]).toEqual([
        200,
        { new: 2, known: 0, similar: 0, repeated: 0, wrong: 0 },
        [],
      ])
      expect(preview.body.rows[0]).toMatchObject({
        ...{ row: 2, state: 'new', title: 'Họp bản', startedOn: '2024-11-01', endedOn: '2024-11-01', labels: ['1.1'] },
        ...{ audiences: ['người dân', 'phụ nữ'], statistics: [{ value: 2 }] },
      })
      expect(await listed()).toEqual([])
      const written = await focalPoint.call(importsContract.addActivities, { planId }, file)
      expect([written.body.ids.length, written.body.skipped]).toEqual([2, 0])
      expect((await listed()).map(({ title, state }) => [title, state])).toContainEqual(['Họp bản', 'draft'])
      const again = await focalPoint.call(importsContract.addActivities, { planId }, file)
      expect([again.body.ids, again.body.skipped, (await listed()).length]).toEqual([[], 2, 2])
    }),
  )

  test(
    'each have the journal entry that one recorded by hand has',
    inWorld(async (world) => {
      const { focalPoint, planId } = await anOffice(world)
      const { body } = await focalPoint.call(
        importsContract.addActivities,
        { planId, submit: 'true' },
        rows(head, row('Họp bản')),
      )
      const [activityId = ''] = body.ids
      const history = await focalPoint.call(activitiesContract.history, { activityId })
      expect(history.body.map(({ kind }) => kind)).toEqual(['activities.submitted', 'activities.drafted'])
    }),
  )

  test(
    'may be handed to the approver at once, which begins the work; what is not over yet may not',
    inWorld(async (world) => {
      const { focalPoint, planId, approver, assignment } = await anOffice(world)
      const early = rows(head, row('Hội thi', { to: '30/11/2024' }))
      const fault = await focalPoint.call(importsContract.previewActivities, { planId, submit: 'true' }, early)
      expect(fault.body.faults).toMatchObject([
        { row: 2, address: 'C2', message: expect.stringContaining('chưa diễn ra xong') },
      ])
      expect((await focalPoint.call(importsContract.previewActivities, { planId }, early)).body.faults).toEqual([])
      const { body } = await focalPoint.call(
        importsContract.addActivities,
        { planId, submit: 'true' },
        rows(head, row('Họp bản')),
      )
      const [activityId = ''] = body.ids
      const approved = await approver.call(activitiesContract.approve, { activityId, revision: 2 })
      expect([approved.status, approved.body.state]).toEqual([200, 'approved'])
      const share = await focalPoint.call(tasksContract.show, { assignmentId: assignment.id })
      expect(share.body.assignment.state).toBe('in_progress')
    }),
  )

  test(
    'are written all or not at all: every wrong cell is named with how to mend it',
    inWorld(async (world) => {
      const { focalPoint, planId, listed } = await anOffice(world)
      const file = rows(
        head,
        row('Họp bản'),
        row('Ra quân', { from: '31/02/2024', task: '9.9', whom: 'người sao Hỏa', talks: '2,5', link: 'facebook' }),
        row('', { to: '1/10/2024' }),
      )
      const { body } = await focalPoint.call(importsContract.previewActivities, { planId }, file)
      expect(body.faults.map(({ address }) => address)).toEqual(['B3', 'D3', 'G3', 'E3', 'F3', 'C4'])
      expect(body.faults[0]?.message).toContain('“31/02/2024” không phải là ngày')
      expect(body.counts).toMatchObject({ new: 1, wrong: 2 })
      const refused = await focalPoint.call(importsContract.addActivities, { planId }, file)
      expect([refused.status, refused.body.code, await listed()]).toEqual([422, 'imports.has_faults', []])
    }),
  )

  test(
    'of a restricted task are figures and own publications alone',
    inWorld(async (world) => {
      const { focalPoint, planId, listed } = await anOffice(world, true)
      const worded = await focalPoint.call(
        importsContract.previewActivities,
        { planId },
        rows(head, row('Kể chuyện', { talks: '' })),
      )
      expect(worded.body.faults[0]).toMatchObject({
        address: 'A2',
        message: expect.stringContaining('chỉ được báo cáo bằng số liệu'),
      })
      const links = rows(
        ['Tên hoạt động', 'Từ ngày', 'Nhiệm vụ (mục)', 'Đường dẫn minh chứng'],
        ['', '1/11/2024', '1.1', 'https://cong.example/1'],
      )
      expect((await focalPoint.call(importsContract.addActivities, { planId }, links)).status).toBe(200)
      expect(await listed()).toMatchObject([{ restricted: true, linkCount: 1 }])
    }),
  )

  test(
    'that repeat a row or look like what is recorded are marked and passed over unless asked for',
    inWorld(async (world) => {
      const { focalPoint, planId, listed } = await anOffice(world)
      await focalPoint.call(importsContract.addActivities, { planId }, rows(head, row('Họp bản')))
      const file = rows(head, row('Họp bản', { talks: '5' }), row('Mới'), row('Mới'))
      const { body } = await focalPoint.call(importsContract.previewActivities, { planId }, file)
      expect(body.rows.map(({ state }) => state)).toEqual(['similar', 'new', 'repeated'])
      expect((await focalPoint.call(importsContract.addActivities, { planId }, file)).body.ids).toHaveLength(1)
      const all = await focalPoint.call(importsContract.addActivities, { planId, similar: 'true' }, file)
      expect([all.body.ids.length, (await listed()).length]).toEqual([1, 3])
    }),
  )

  test(
    'are taken back as far as nobody has touched them, by whoever wrote them',
    inWorld(async (world) => {
      const { focalPoint, planId, approver, listed, agencyId } = await anOffice(world)
      const file = rows(head, row('Một'), row('Hai'))
      const { ids } = (await focalPoint.call(importsContract.addActivities, { planId, submit: 'true' }, file)).body
      await approver.call(activitiesContract.approve, { activityId: ids[0] ?? '', revision: 2 })
      const other = world.as(await anActor(world.db, { agencyId }))
      expect((await other.call(importsContract.takeActivitiesBack, { ids })).body).toEqual({ gone: 0, kept: 2 })
      expect((await focalPoint.call(importsContract.takeActivitiesBack, { ids })).body).toEqual({ gone: 1, kept: 1 })
      expect((await listed()).map(({ state }) => state)).toEqual(['approved'])
      const again = await focalPoint.call(importsContract.addActivities, { planId }, file)
      expect(again.body.ids).toEqual([ids[1]])
    }),
  )

  test(
    'are refused to a plan that is a draft, and to an agency without a task',
    inWorld(async (world) => {
      const { planId, focalPoint } = await anOffice(world)
      const stranger = world.as(await anActor(world.db))
      expect((await stranger.call(importsContract.addActivities, { planId }, rows(head, row('Họp')))).body.code).toBe(
        'imports.no_tasks',
      )
      const draft = await aDraftPlan(world.db, {})
      const asked = await focalPoint.call(importsContract.addActivities, { planId: draft.id }, rows(head, row('Họp')))
      expect(asked.status).toBe(404)
    }),
  )

  test(
    'come in the form of the agency, whose wrong cells are marked in it',
    inWorld(async (world) => {
      const { focalPoint, planId, assignment } = await anOffice(world)
      const form = await focalPoint.call(importsContract.activityForm, { planId })
      const book = await opened(form.bytes)
      const sheet = book.getWorksheet('Hoạt động')
      expect(book.getWorksheet('Danh mục')?.getCell('A2').text).toContain(assignment.task.label)
      if (sheet)
        for (const [cell, value] of [
          ['B6', 'Họp bản'],
          ['C6', 'hôm qua'],
          ['E6', '1.1'],
        ] as const)
          sheet.getCell(cell).value = value
      const filled = new Uint8Array(await book.xlsx.writeBuffer())
      const preview = await focalPoint.call(importsContract.previewActivities, { planId }, filled)
      expect(preview.body.faults).toMatchObject([{ row: 6, address: 'C6' }])
      const marked = await focalPoint.call(importsContract.markActivities, { planId }, filled)
      const shown = (await opened(marked.bytes)).getWorksheet('Hoạt động')
      expect(JSON.stringify(shown?.getCell('C6').note)).toContain('không phải là ngày')
      const other = await anOffice(world)
      const elsewhere = await other.focalPoint.call(importsContract.previewActivities, { planId: other.planId }, filled)
      expect(elsewhere.body.code).toBe('workbooks.made_for_another')
    }),
  )
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from '../plans/index.ts'
import { aDraftPlan, type GivenItem } from '../plans/testing.ts'
import { tasksContract } from '../tasks/index.ts'
import { reportsContract } from './contract.ts'

const verbs = (...given: string[]) => given.map((verb) => ({ verb }))

/** An issued plan: 1.1 is work; 10.1 and 10.2 are the duties to report, of an agency and the owner, unless told otherwise. */
async function anOffice({ db, as }: World, given: Partial<GivenItem> = {}) {
  const [agency, owner] = [await anAgency(db), await anAgency(db)]
  const plan = await aDraftPlan(db, {
    ownerAgencyId: owner.id,
    items: [
      { label: '1.1', leads: [agency.id], span: [3, 0, 60] },
      { label: '10.1', leads: [agency.id, owner.id], actions: verbs('báo cáo'), span: [8, 0, 200], ...given },
      { label: '10.2', leads: [owner.id], actions: verbs('tổng hợp, báo cáo'), span: [9, 0, 90] },
    ],
    duties: [
      { kind: 'agency', by: [agency.id, owner.id], dueOn: '2024-11-14', span: [8, 20, 200] },
      { kind: 'consolidated', by: [owner.id], dueOn: '2024-12-29', span: [9, 0, 90] },
    ],
  })
  const approver = as(await anActor(db, { role: 'approver', agencyId: agency.id }))
  const ownersDesk = as(await anActor(db, { role: 'plan_owner', agencyId: owner.id }))
  expect((await ownersDesk.call(plansContract.issue, { planId: plan.id })).status).toBe(200)
  const rows = async () => (await ownersDesk.call(tasksContract.list, { planId: plan.id, limit: 200 })).body.items
  const shareOf = async (label: string, agencyId: string) => {
    const row = (await rows()).find((one) => one.label === label && one.agencyId === agencyId)
    if (!row) throw new Error(`no share in ${label}`)
    return row
  }
  const kindsOf = async (label: string, agencyId: string) => {
    const { id } = await shareOf(label, agencyId)
    return (await ownersDesk.call(tasksContract.history, { assignmentId: id })).body.map(({ kind }) => kind)
  }
  return { plan, agency, owner, approver, ownersDesk, rows, shareOf, kindsOf }
}
type Office = Awaited<ReturnType<typeof anOffice>>

/** The agency's report, drafted and handed in. */
async function submitted({ plan, agency, approver }: Office): Promise<string> {
  const reportId = randomUUID()
  const of = { planId: plan.id, agencyId: agency.id, kind: 'agency' as const }
  await approver.call(reportsContract.save, { ...of, reportId, revision: 0, words: {} })
  expect((await approver.call(reportsContract.submit, { reportId, revision: 1 })).status).toBe(200)
  return reportId
}

test(
  'the duty to report is proposed by the report, confirmed by its acceptance, and worked on again when it goes back',
  inWorld(async (world) => {
    const office = await anOffice(world)
    const { agency, ownersDesk, approver, shareOf, kindsOf } = office
    const state = async () => {
      const { state: now, outcome, reason } = await shareOf('10.1', agency.id)
      return [now, outcome, reason]
    }
    expect(await state()).toEqual(['assigned', null, null])
    const of = { planId: office.plan.id, agencyId: agency.id }
    const draft = JSON.stringify((await approver.call(reportsContract.show, of)).body.sections)
    expect(draft).toMatch(/Nhiệm vụ 1\.1 [^:]*: chưa thực hiện\./)
    expect(draft).toMatch(/Nhiệm vụ 10\.1 [^:]*: hoàn thành\./)
    const reportId = await submitted(office)
    expect(await state()).toEqual(['awaiting_confirmation', 'done', null])
    await ownersDesk.call(reportsContract.return, { reportId, revision: 2, reason: 'Thiếu số liệu' })
    expect(await state()).toEqual(['in_progress', null, 'Thiếu số liệu'])
    await approver.call(reportsContract.submit, { reportId, revision: 3 })
    await ownersDesk.call(reportsContract.accept, { reportId, revision: 4 })
    expect(await state()).toEqual(['done', 'done', null])
    expect((await ownersDesk.call(reportsContract.accept, { reportId, revision: 5 })).status).toBe(409)
    await ownersDesk.call(reportsContract.return, { reportId, revision: 5, reason: 'Mở lại' })
    expect(await state()).toEqual(['in_progress', null, 'Mở lại'])
    const steps = ['report_returned', 'report_accepted', 'report_sent', 'report_returned', 'report_sent']
    expect(await kindsOf('10.1', agency.id)).toEqual(steps.map((step) => `tasks.${step}`))
    expect((await shareOf('1.1', agency.id)).state).toBe('assigned')
  }),
)

test(
  'the plan owner’s shares follow the consolidated report, by its last day, and are done once it is submitted',
  inWorld(async (world) => {
    const { plan, owner, ownersDesk, shareOf, kindsOf } = await anOffice(world)
    const shares = async () => [await shareOf('10.1', owner.id), await shareOf('10.2', owner.id)]
    expect((await shares()).map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['assigned', '2024-12-29'],
      ['assigned', '2024-12-29'],
    ])
    const reportId = randomUUID()
    const of = { planId: plan.id, agencyId: owner.id, kind: 'consolidated' as const }
    await ownersDesk.call(reportsContract.save, { ...of, reportId, revision: 0, words: {} })
    await ownersDesk.call(reportsContract.submit, { reportId, revision: 1 })
    expect((await shares()).map(({ state }) => state)).toEqual(['done', 'done'])
    const { annexes } = (await ownersDesk.call(reportsContract.consolidated, { planId: plan.id })).body
    const row = annexes[0]?.rows.find((one) => one.kind === 'row' && String(one.cells[1]).startsWith('10.2.'))
    expect(row?.kind === 'row' && row.cells).toContain('Hoàn thành')
    await ownersDesk.call(reportsContract.return, { reportId, revision: 2, reason: 'Bổ sung' })
    expect((await shares()).map(({ state }) => state)).toEqual(['in_progress', 'in_progress'])
    expect(await kindsOf('10.2', owner.id)).toEqual(['tasks.report_returned', 'tasks.report_made'])
  }),
)

test(
  'nobody proposes or decides by hand what the report carries out',
  inWorld(async (world) => {
    const office = await anOffice(world)
    const { agency, approver, ownersDesk, shareOf } = office
    const seen = async () => {
      const { id: assignmentId, revision } = await shareOf('10.1', agency.id)
      return { assignmentId, revision }
    }
    const proposed = await approver.call(tasksContract.propose, { ...(await seen()), outcome: 'done' })
    expect([proposed.status, proposed.body.code]).toEqual([409, 'tasks.by_agency_report'])
    await submitted(office)
    for (const answer of [
      await ownersDesk.call(tasksContract.confirm, await seen()),
      await ownersDesk.call(tasksContract.sendBack, { ...(await seen()), reason: 'x' }),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'tasks.by_agency_report'])
  }),
)

test(
  'a report is on time by the day it was first sent, and says when it came again',
  inWorld(async (world) => {
    const office = await anOffice(world)
    const { plan, agency, approver, ownersDesk } = office
    const reportId = await submitted(office)
    const firstSubmittedAt = '2024-11-04T02:00:00.000Z'
    await world.db
      .updateTable('reports')
      .set({ firstSubmittedAt, dueOn: '2024-11-05' })
      .where('id', '=', reportId)
      .execute()
    await world.db.updateTable('planReportDuties').set({ dueOn: '2024-11-05' }).where('planId', '=', plan.id).execute()
    const row = async () => (await ownersDesk.call(reportsContract.list, { planId: plan.id })).body[0]?.rows[0]
    await ownersDesk.call(reportsContract.return, { reportId, revision: 2, reason: 'Thiếu số liệu' })
    expect(await row()).toMatchObject({ standing: 'awaited', sentOn: null, firstSentOn: '2024-11-04' })
    await approver.call(reportsContract.submit, { reportId, revision: 3 })
    expect(await row()).toMatchObject({ standing: 'on_time', sentOn: '2024-11-08', firstSentOn: '2024-11-04' })
    const desk = (await approver.call(reportsContract.show, { planId: plan.id, agencyId: agency.id })).body
    expect(desk.report.firstSubmittedAt).toBe(firstSubmittedAt)
    const { annexes } = (await ownersDesk.call(reportsContract.consolidated, { planId: plan.id })).body
    expect(JSON.stringify(annexes.at(-1))).toContain('04/11/2024; gửi lại 08/11/2024')
  }),
)

test(
  'a plan whose report duty stands in no item of its own: the report touches no task, and tasks go by hand',
  inWorld(async (world) => {
    const office = await anOffice(world, { actions: verbs('tổ chức', 'báo cáo') })
    const { agency, approver, ownersDesk, shareOf, kindsOf } = office
    await ownersDesk.call(reportsContract.accept, { reportId: await submitted(office), revision: 2 })
    const { id: assignmentId, revision, state, dueOn } = await shareOf('10.1', agency.id)
    expect([state, dueOn, await kindsOf('10.1', agency.id)]).toEqual(['assigned', null, []])
    const proposed = await approver.call(tasksContract.propose, { assignmentId, revision, outcome: 'done' })
    expect(proposed.status).toBe(200)
  }),
)

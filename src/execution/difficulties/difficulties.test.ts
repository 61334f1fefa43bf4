import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anIssuedPlan } from '../plans/testing.ts'
import { anAssignment, aTask } from '../tasks/testing.ts'
import { difficultiesContract } from './contract.ts'
import { difficultiesOf } from './facade.ts'
import { aDifficulty } from './testing.ts'

/** A plan whose owner stands under another body, and an agency with one task in it. */
async function anOffice({ db, as }: World, { restricted = false } = {}) {
  const above = await anAgency(db, { name: 'Ủy ban nhân dân tỉnh' })
  const owner = await anAgency(db, { name: 'Sở Chủ trì' })
  await db.updateTable('agencies').set({ parentId: above.id }).where('id', '=', owner.id).execute()
  const plan = await anIssuedPlan(db, { ownerAgencyId: owner.id })
  const task = await aTask(db, { planId: plan.id, itemId: plan.items[0]?.id ?? '', restricted, label: '6.1' })
  const assignment = await anAssignment(db, { task })
  const { agencyId } = assignment
  return {
    ...{ plan, above, owner, assignment, agencyId },
    focalPoint: as(await anActor(db, { role: 'focal_point', agencyId })),
    officer: as(await anActor(db, { role: 'plan_owner', agencyId: owner.id })),
    leader: as(await anActor(db, { role: 'leader', agencyId: above.id })),
    stranger: as(await anActor(db, { role: 'approver' })),
    strangeOfficer: as(await anActor(db, { role: 'plan_owner' })),
    nobody: as(null),
  }
}
type Office = Awaited<ReturnType<typeof anOffice>>

const words = (office: Office) => ({
  difficultyId: randomUUID(),
  revision: 0,
  planId: office.plan.id,
  assignmentId: office.assignment.id,
  description: 'Xe thu gom chỉ có một khoang.',
  proposal: 'Bố trí kinh phí mua 03 xe hai khoang.',
  addressedTo: office.owner.id,
})

describe('raising', () => {
  test(
    'puts it to the plan owner or the body above, and may be said otherwise while nobody has answered',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { focalPoint, plan, owner, above } = office
      const whom = (await focalPoint.call(difficultiesContract.addressees, { planId: plan.id })).body
      expect(whom.answerDueOn).toBe('2024-11-22')
      expect(whom.addressees.slice(0, 2).map(({ id, kind }) => [id, kind])).toEqual([
        [owner.id, 'plan_owner'],
        [above.id, 'above'],
      ])
      const sent = words(office)
      const raised = await focalPoint.call(difficultiesContract.raise, sent)
      expect([raised.status, raised.body.state, raised.body.label]).toEqual([200, 'open', '6.1'])
      expect(raised.body.hands).toMatchObject([{ agencyId: owner.id, dueOn: '2024-11-22', leftAt: null }])
      const again = await focalPoint.call(difficultiesContract.raise, sent)
      expect(again.body).toEqual(raised.body)
      const changed = { ...sent, assignmentId: null, addressedTo: above.id, revision: 1 }
      const after = (await focalPoint.call(difficultiesContract.raise, changed)).body
      expect([after.addressedName, after.label, after.revision]).toEqual(['Ủy ban nhân dân tỉnh', null, 2])
      const history = (await focalPoint.call(difficultiesContract.history, sent)).body
      expect(history.map(({ kind }) => kind)).toEqual(['difficulties.changed', 'difficulties.raised'])
      const stale = await focalPoint.call(difficultiesContract.raise, { ...sent, description: 'khác' })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
    }),
  )

  test(
    'is refused for foreign tasks, plans without a task, bodies that cannot decide',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const other = await anAssignment(world.db)
      const refused = async (given: object) =>
        (await office.focalPoint.call(difficultiesContract.raise, { ...words(office), ...given })).body.code
      expect(await refused({ assignmentId: other.id })).toBe('difficulties.not_your_task')
      expect(await refused({ assignmentId: null, planId: other.planId })).toBe('difficulties.not_your_plan')
      expect(await refused({ addressedTo: office.agencyId })).toBe('difficulties.unknown_addressee')
      expect(await refused({ description: ' ' })).toBe('difficulties.no_description')
      expect(await refused({ kind: 'proposal', proposal: '' })).toBe('difficulties.no_proposal')
      expect(await refused({ answerDueOn: '2024-11-07' })).toBe('difficulties.answer_day')
      expect(await refused({ answerDueOn: '2025-11-09' })).toBe('difficulties.answer_day')
    }),
  )

  test(
    'takes no free words on a restricted task, only on the plan as a whole',
    inWorld(async (world) => {
      const office = await anOffice(world, { restricted: true })
      const { status, body } = await office.focalPoint.call(difficultiesContract.raise, words(office))
      expect([status, body.code]).toEqual([422, 'difficulties.restricted'])
      const whole = { ...words(office), assignmentId: null }
      expect((await office.focalPoint.call(difficultiesContract.raise, whole)).status).toBe(200)
    }),
  )

  test(
    'is for the agency: other agencies, other roles and nobody may not',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const sent = words(office)
      expect((await office.nobody.call(difficultiesContract.raise, sent)).status).toBe(401)
      expect((await office.leader.call(difficultiesContract.raise, sent)).status).toBe(403)
      expect((await office.officer.call(difficultiesContract.raise, sent)).body.code).toBe('difficulties.not_your_task')
      expect((await office.stranger.call(difficultiesContract.raise, sent)).body.code).toBe(
        'difficulties.not_your_task',
      )
      await office.focalPoint.call(difficultiesContract.raise, sent)
      expect((await office.stranger.call(difficultiesContract.raise, { ...sent, revision: 1 })).status).toBe(403)
    }),
  )
})

describe('answering', () => {
  test(
    'is done by whoever was asked, once or again to mend it; afterwards the question stands',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { id: difficultyId } = await aDifficulty(world.db, { assignment: office.assignment })
      const answer = {
        difficultyId,
        revision: 1,
        outcome: 'solved' as const,
        answer: 'Sở bố trí trong dự toán năm 2025.',
      }
      const first = (await office.officer.call(difficultiesContract.answer, answer)).body
      expect([first.state, first.answer, first.answeredByName]).toEqual(['answered', answer.answer, 'Người Thử'])
      const mended = { ...answer, revision: 2, answer: 'Sở bố trí trong quý I năm 2025.' }
      expect((await office.officer.call(difficultiesContract.answer, mended)).body.answer).toBe(mended.answer)
      const kinds = (await office.focalPoint.call(difficultiesContract.history, { difficultyId })).body.map(
        ({ kind }) => kind,
      )
      expect(kinds).toEqual(['difficulties.answer_changed', 'difficulties.answered'])
      const late = await office.focalPoint.call(difficultiesContract.raise, {
        ...words(office),
        difficultyId,
        revision: 3,
      })
      expect([late.status, late.body.code]).toEqual([409, 'difficulties.cannot_change'])
    }),
  )

  test(
    'is refused to everyone who was not asked',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { id: difficultyId } = await aDifficulty(world.db, {
        assignment: office.assignment,
        addressedTo: office.above.id,
      })
      const answer = { difficultyId, revision: 1, outcome: 'solved' as const, answer: 'Đồng ý.' }
      expect((await office.nobody.call(difficultiesContract.answer, answer)).status).toBe(401)
      for (const visitor of [office.officer, office.focalPoint, office.stranger, office.strangeOfficer])
        expect((await visitor.call(difficultiesContract.answer, answer)).status).toBe(403)
      const stale = await office.leader.call(difficultiesContract.answer, { ...answer, revision: 2 })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
      expect((await office.leader.call(difficultiesContract.answer, answer)).status).toBe(200)
    }),
  )
})

describe('reading', () => {
  test(
    'the agency, the plan owner, whoever is asked and leaders see it; others do not',
    inWorld(async (world) => {
      const office = await anOffice(world)
      const { assignment, above } = office
      const { id: difficultyId } = await aDifficulty(world.db, { assignment, addressedTo: above.id })
      const status = async (visitor: Office['officer']) => [
        (await visitor.call(difficultiesContract.show, { difficultyId })).status,
        (await visitor.call(difficultiesContract.list, {})).body.items.length,
      ]
      for (const visitor of [office.focalPoint, office.officer, office.leader])
        expect(await status(visitor)).toEqual([200, 1])
      for (const visitor of [office.stranger, office.strangeOfficer]) expect(await status(visitor)).toEqual([403, 0])
      expect((await office.stranger.call(difficultiesContract.history, { difficultyId })).status).toBe(403)
      expect((await office.nobody.call(difficultiesContract.list, {})).status).toBe(401)
    }),
  )

  test(
    'the list is filtered and comes in parts; reports get all of a plan',
    inWorld(async (world) => {
      const { assignment, officer, plan, agencyId } = await anOffice(world)
      for (const [day, state] of [
        ['01', 'open'],
        ['02', 'answered'],
        ['03', 'open'],
      ] as const)
        await aDifficulty(world.db, {
          assignment,
          state,
          raisedAt: `2024-10-${day}T02:00:00.000Z`,
          description: `Thiếu xe ${day}`,
        })
      await aDifficulty(world.db)
      const list = async (filter: object) => (await officer.call(difficultiesContract.list, filter)).body
      const first = await list({ planId: plan.id, agencyId, limit: 2 })
      expect([first.items.map(({ description }) => description), first.counts]).toEqual([
        ['Thiếu xe 03', 'Thiếu xe 02'],
        { open: 2, answered: 1, settled: 0, withdrawn: 0, late: 0, mine: 2 },
      ])
      const rest = await list({ planId: plan.id, limit: 2, after: first.next })
      expect([rest.items.map(({ description }) => description), rest.next]).toEqual([['Thiếu xe 01'], null])
      expect((await list({ state: 'open', addressed: 'true', assignmentId: assignment.id })).items.length).toBe(2)
      expect((await list({ search: 'thieu XE 02' })).items.length).toBe(1)
      expect((await list({ kind: 'proposal' })).items.length).toBe(0)
      expect((await list({ taskId: assignment.taskId, addressedTo: plan.ownerAgencyId })).items.length).toBe(3)
      const all = await difficultiesOf(world.db, { planId: plan.id })
      expect(all.map(({ description }) => description)).toEqual(['Thiếu xe 01', 'Thiếu xe 02', 'Thiếu xe 03'])
    }),
  )
})

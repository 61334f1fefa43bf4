import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type Visitor, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anIssuedPlan } from '../plans/testing.ts'
import { anAssignment, aTask } from '../tasks/testing.ts'
import { difficultiesContract } from './contract.ts'
import type { Difficulty } from './shapes.ts'
import { aDifficulty } from './testing.ts'

/** A difficulty put to the plan's owner, under which stands a body and beside which a department. */
async function aCourse({ db, as }: World, given: Partial<Difficulty> = {}) {
  const above = await anAgency(db, { name: 'Ủy ban nhân dân tỉnh', level: 'province' })
  const owner = await anAgency(db, { name: 'Sở Chủ trì' })
  await db.updateTable('agencies').set({ parentId: above.id }).where('id', '=', owner.id).execute()
  const plan = await anIssuedPlan(db, { ownerAgencyId: owner.id })
  const task = await aTask(db, { planId: plan.id, itemId: plan.items[0]?.id ?? '' })
  const assignment = await anAssignment(db, { task })
  const department = await anAgency(db, { name: 'Sở Tài chính' })
  const difficulty = await aDifficulty(db, { assignment, ...given })
  return {
    ...{ above, owner, plan, assignment, difficulty },
    seen: (revision = 1) => ({ difficultyId: difficulty.id, revision }),
    raiser: as(await anActor(db, { role: 'focal_point', agencyId: assignment.agencyId })),
    officer: as(await anActor(db, { role: 'plan_owner', agencyId: owner.id })),
    leader: as(await anActor(db, { role: 'leader', agencyId: above.id })),
    department: as(await anActor(db, { role: 'approver', agencyId: department.id })),
    departmentId: department.id,
    stranger: as(await anActor(db, { role: 'approver' })),
    nobody: as(null),
  }
}

describe('passing on', () => {
  test(
    'goes up and sideways, with a clock of the new hand and the chain kept',
    inWorld(async (world) => {
      const { officer, leader, department, above, departmentId, seen } = await aCourse(world)
      const up = { ...seen(), addressedTo: above.id, note: 'Vượt thẩm quyền của Sở' }
      const passed = (await officer.call(difficultiesContract.pass, up)).body
      expect([passed.addressedTo, passed.answerDueOn, passed.state]).toEqual([above.id, '2024-11-22', 'open'])
      expect((await officer.call(difficultiesContract.pass, up)).body.revision).toBe(2)
      const sideways = { ...seen(2), addressedTo: departmentId, note: 'Giao Sở', answerDueOn: '2024-11-12' }
      const there = (await leader.call(difficultiesContract.pass, sideways)).body
      expect(
        there.hands.map(({ agencyName, note, dueOn, leftAt }) => [agencyName, note, dueOn, leftAt !== null]),
      ).toEqual([
        ['Sở Chủ trì', '', '2024-11-15', true],
        ['Ủy ban nhân dân tỉnh', 'Vượt thẩm quyền của Sở', '2024-11-22', true],
        ['Sở Tài chính', 'Giao Sở', '2024-11-12', false],
      ])
      const answer = { ...seen(3), outcome: 'solved' as const, answer: 'Đã bố trí nguồn.' }
      expect((await officer.call(difficultiesContract.answer, answer)).status).toBe(403)
      expect((await department.call(difficultiesContract.answer, answer)).body.state).toBe('answered')
    }),
  )

  test(
    'leaves what a hand only noted with that hand: the new one has answered nothing',
    inWorld(async (world) => {
      const { officer, leader, above, owner, seen } = await aCourse(world)
      const noted = { outcome: 'noted' as const, answer: 'Đưa vào dự toán.', answerDueOn: '2024-12-20' }
      await officer.call(difficultiesContract.answer, { ...seen(), ...noted })
      const up = { ...seen(2), addressedTo: above.id, note: 'Vượt thẩm quyền của Sở' }
      const passed = (await officer.call(difficultiesContract.pass, up)).body
      const { state, outcome, answer, answeredByName, answeredAt } = passed
      expect([state, outcome, answer, answeredByName, answeredAt]).toEqual(['open', null, null, null, null])
      expect(passed.hands.map((hand) => [hand.agencyId, hand.outcome, hand.answer])).toEqual([
        [owner.id, 'noted', 'Đưa vào dự toán.'],
        [above.id, null, null],
      ])
      const answered = await leader.call(difficultiesContract.answer, {
        ...seen(3),
        outcome: 'solved',
        answer: 'Đã bố trí.',
      })
      expect([answered.status, answered.body.state, answered.body.answer]).toEqual([200, 'answered', 'Đã bố trí.'])
    }),
  )

  test(
    'is refused to others, back to the raiser or oneself, and once it is answered',
    inWorld(async (world) => {
      const { officer, raiser, stranger, nobody, above, owner, difficulty, seen } = await aCourse(world)
      const up = { ...seen(), addressedTo: above.id, note: 'Vượt thẩm quyền' }
      expect((await nobody.call(difficultiesContract.pass, up)).status).toBe(401)
      for (const visitor of [raiser, stranger])
        expect((await visitor.call(difficultiesContract.pass, up)).status).toBe(403)
      for (const addressedTo of [owner.id, difficulty.agencyId, randomUUID()])
        expect((await officer.call(difficultiesContract.pass, { ...up, addressedTo })).body.code).toBe(
          'difficulties.unknown_addressee',
        )
      expect((await officer.call(difficultiesContract.pass, { ...up, revision: 2 })).body.code).toBe('platform.stale')
      await officer.call(difficultiesContract.answer, { ...seen(), outcome: 'declined', answer: 'Không.' })
      const late = await officer.call(difficultiesContract.pass, { ...up, revision: 2 })
      expect([late.status, late.body.code]).toEqual([409, 'difficulties.cannot_pass'])
    }),
  )

  test(
    'keeps the raiser from putting it to somebody else',
    inWorld(async (world) => {
      const { officer, raiser, above, owner, difficulty, seen } = await aCourse(world)
      await officer.call(difficultiesContract.pass, { ...seen(), addressedTo: above.id, note: 'Vượt thẩm quyền' })
      const { planId, assignmentId, description, proposal } = difficulty
      const told = { ...seen(2), planId, assignmentId, description, proposal, addressedTo: owner.id }
      const back = await raiser.call(difficultiesContract.raise, told)
      expect([back.status, back.body.code]).toEqual([409, 'difficulties.passed_on'])
      const words = { ...told, addressedTo: above.id, description: 'Thiếu hai xe' }
      expect((await raiser.call(difficultiesContract.raise, words)).body.description).toBe('Thiếu hai xe')
    }),
  )
})

describe('before and instead of an answer', () => {
  test(
    'whoever holds it says how far it is; the clock goes on',
    inWorld(async (world) => {
      const { officer, raiser, seen } = await aCourse(world)
      const said = { ...seen(), note: 'Đang chờ báo giá' }
      expect((await raiser.call(difficultiesContract.sayMeanwhile, said)).status).toBe(403)
      const after = (await officer.call(difficultiesContract.sayMeanwhile, said)).body
      expect([after.state, after.answerDueOn, after.hands[0]?.interim]).toEqual(['open', '2024-11-15', said.note])
    }),
  )

  test(
    'what is only noted stays open and needs a later day',
    inWorld(async (world) => {
      const { officer, seen } = await aCourse(world)
      const noted = { ...seen(), outcome: 'noted' as const, answer: 'Đưa vào dự toán.' }
      expect((await officer.call(difficultiesContract.answer, noted)).body.code).toBe('difficulties.no_later_day')
      const told = { ...noted, answerDueOn: '2024-12-20' }
      const after = (await officer.call(difficultiesContract.answer, told)).body
      expect([after.state, after.outcome, after.answerDueOn]).toEqual(['open', 'noted', '2024-12-20'])
      expect(after.hands).toMatchObject([{ dueOn: '2024-12-20', leftAt: null }])
    }),
  )

  test(
    'what is only noted may get another day, and is answered like anything else afterwards',
    inWorld(async (world) => {
      const { officer, seen } = await aCourse(world)
      const noted = { outcome: 'noted' as const, answer: 'Đưa vào dự toán.' }
      await officer.call(difficultiesContract.answer, { ...seen(), ...noted, answerDueOn: '2024-12-20' })
      const later = { ...seen(2), ...noted, answerDueOn: '2025-01-15' }
      expect((await officer.call(difficultiesContract.answer, later)).body.answerDueOn).toBe('2025-01-15')
      expect((await officer.call(difficultiesContract.answer, later)).body.revision).toBe(3)
      await officer.call(difficultiesContract.answer, { ...seen(3), outcome: 'solved', answer: 'Đã bố trí.' })
      const kinds = (await officer.call(difficultiesContract.history, seen())).body.map(({ kind }) => kind)
      expect(kinds[0]).toBe('difficulties.answered')
    }),
  )
})

describe('what follows', () => {
  test(
    'the raiser says that it is settled, or reopens it with words: it comes back with a new clock',
    inWorld(async (world) => {
      const { raiser, officer, seen } = await aCourse(world, { state: 'answered' })
      for (const operation of [difficultiesContract.settle, difficultiesContract.reopen])
        expect((await officer.call(operation, { ...seen(), words: 'x' })).status).toBe(403)
      const reopened = (await raiser.call(difficultiesContract.reopen, { ...seen(), words: 'Xe chưa về' })).body
      expect([reopened.state, reopened.answer, reopened.answerDueOn]).toEqual(['open', null, '2024-11-22'])
      expect(reopened.hands.map(({ note, answer }) => [note, answer])).toEqual([
        ['', 'Đã bố trí'],
        ['Xe chưa về', null],
      ])
      const early = await raiser.call(difficultiesContract.settle, { ...seen(2), words: '' })
      expect([early.status, early.body.code]).toEqual([409, 'difficulties.cannot_settle'])
      await officer.call(difficultiesContract.answer, { ...seen(2), outcome: 'solved', answer: 'Xe về ngày 10.' })
      const settled = (await raiser.call(difficultiesContract.settle, { ...seen(3), words: 'Đã nhận xe' })).body
      expect([settled.state, settled.closingWords]).toEqual(['settled', 'Đã nhận xe'])
      const kinds = (await raiser.call(difficultiesContract.history, seen())).body.map(({ kind }) => kind)
      expect(kinds).toEqual(['difficulties.settled', 'difficulties.answered', 'difficulties.reopened'])
    }),
  )

  test(
    'the raiser withdraws it with the reason; then nothing more happens',
    inWorld(async (world) => {
      const { raiser, officer, stranger, nobody, seen } = await aCourse(world)
      const told = { ...seen(), reason: 'Đã tự khắc phục' }
      expect((await nobody.call(difficultiesContract.withdraw, told)).status).toBe(401)
      for (const visitor of [officer, stranger])
        expect((await visitor.call(difficultiesContract.withdraw, told)).status).toBe(403)
      const gone = (await raiser.call(difficultiesContract.withdraw, told)).body
      expect([gone.state, gone.closingWords, gone.hands[0]?.leftAt !== null]).toEqual(['withdrawn', told.reason, true])
      const steps: readonly [Visitor, Parameters<Visitor['call']>[0], object, string][] = [
        [officer, difficultiesContract.answer, { outcome: 'solved', answer: 'Có' }, 'difficulties.cannot_answer'],
        [officer, difficultiesContract.sayMeanwhile, { note: 'Đang xem' }, 'difficulties.cannot_say'],
        [raiser, difficultiesContract.reopen, { words: 'Còn' }, 'difficulties.cannot_reopen'],
        [raiser, difficultiesContract.withdraw, { reason: 'Khác' }, 'difficulties.cannot_withdraw'],
      ]
      for (const [visitor, operation, sent, code] of steps) {
        const { status, body } = await visitor.call(operation, { ...seen(2), ...sent })
        expect([status, body.code]).toEqual([409, code])
      }
    }),
  )
})

describe('queues', () => {
  test(
    'unanswered ones stand by their last day, the late first, and say whose they are',
    inWorld(async (world) => {
      const { assignment, officer, leader, seen, above } = await aCourse(world, { description: 'Giữa' })
      await aDifficulty(world.db, { assignment, answerDueOn: '2024-11-01', description: 'Quá hạn' })
      await aDifficulty(world.db, { assignment, answerDueOn: '2024-12-01', description: 'Sau' })
      const list = async (filter: object) => (await officer.call(difficultiesContract.list, filter)).body
      const first = await list({ state: 'open', addressed: 'true', limit: 2 })
      expect(first.items.map(({ description }) => description)).toEqual(['Quá hạn', 'Giữa'])
      const rest = await list({ state: 'open', addressed: 'true', limit: 2, after: first.next })
      expect(rest.items.map(({ description }) => description)).toEqual(['Sau'])
      expect((await list({ late: 'true' })).items.map(({ description }) => description)).toEqual(['Quá hạn'])
      expect(first.counts).toMatchObject({ open: 3, late: 1, mine: 3 })
      await officer.call(difficultiesContract.pass, { ...seen(), addressedTo: above.id, note: 'Vượt thẩm quyền' })
      expect((await list({})).counts.mine).toBe(2)
      expect((await leader.call(difficultiesContract.list, {})).body.counts.mine).toBe(1)
    }),
  )

  test(
    'through whose hands it went may go on reading it; the table for spreadsheets says what the list says',
    inWorld(async (world) => {
      const { officer, leader, department, departmentId, above, stranger, seen } = await aCourse(world)
      await officer.call(difficultiesContract.pass, { ...seen(), addressedTo: departmentId, note: 'Giao Sở' })
      await department.call(difficultiesContract.pass, { ...seen(2), addressedTo: above.id, note: 'Vượt thẩm quyền' })
      expect((await department.call(difficultiesContract.show, seen())).status).toBe(200)
      expect((await department.call(difficultiesContract.list, {})).body.items).toHaveLength(1)
      expect((await stranger.call(difficultiesContract.show, seen())).status).toBe(403)
      const { bytes, headers } = await leader.call(difficultiesContract.csv, { state: 'open' })
      expect(headers['content-type']).toContain('text/csv')
      const lines = bytes.toString().split('\r\n')
      expect(lines[0]).toContain('Loại;Cơ quan nêu')
      expect(lines[1]).toContain('Thiếu xe chở rác hai khoang;Bố trí kinh phí mua xe;04/10/2024;Ủy ban nhân dân tỉnh')
      expect((await stranger.call(difficultiesContract.csv, {})).bytes.toString().split('\r\n')).toHaveLength(2)
    }),
  )
})

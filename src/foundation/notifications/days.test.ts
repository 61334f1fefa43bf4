import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { aDifficulty } from '../../execution/difficulties/testing.ts'
import { tellOfDays } from './index.ts'
import { about, aScene, kindsOf, listed } from './testing.ts'

/** A task of the doer with this last day, by 08/11/2024; the report is due far away. */
test.each([
  ['2024-11-16', []],
  ['2024-11-15', ['deadlines.task_near']],
  ['2024-11-09', ['deadlines.task_near']],
  ['2024-11-08', ['deadlines.task_near']],
  ['2024-11-07', ['deadlines.task_late']],
  ['2024-09-30', []],
])('a task by %s: %j', (dueOn, expected) =>
  inWorld(async (world) => {
    const { db, share, doer, ofDoer, ofStranger } = await aScene(world)
    await db.updateTable('assignments').set({ dueOn, reportDueOn: '2024-12-20' }).where('id', '=', share.id).execute()
    const [focalPoint, stranger] = [await ofDoer('focal_point'), await ofStranger('focal_point')]
    await world.write(tellOfDays)
    await world.write(tellOfDays)
    expect(await kindsOf(world, focalPoint)).toEqual(expected)
    expect(await kindsOf(world, stranger)).toEqual([])
    const [line] = (await listed(world, focalPoint)).notifications
    if (line) expect(line).toMatchObject({ place: `/tasks/${share.id}`, facts: { day: dueOn, agency: doer.shortName } })
  })(),
)

test.each([
  ['done', 'issued'],
  ['awaiting_confirmation', 'issued'],
])('a task that is %s is nobody’s hurry', (state) =>
  inWorld(async (world) => {
    const { db, share, ofDoer } = await aScene(world)
    const outcome = { dueOn: '2024-11-09', reportDueOn: null, state, outcome: 'done' }
    await db.updateTable('assignments').set(outcome).where('id', '=', share.id).execute()
    const focalPoint = await ofDoer('focal_point')
    await world.write(tellOfDays)
    expect(await kindsOf(world, focalPoint)).toEqual([])
  })(),
)

test.each<[string, object, object, string[]]>([
  ['a body that may be ordered', {}, {}, ['deadlines.report_late', 'deadlines.task_late']],
  ['a task that is only asked for', {}, { requested: true }, ['deadlines.report_late']],
  ['a body that is only asked', { commanded: false }, {}, []],
])('what is over: %s', (_name, agency, task, expected) =>
  inWorld(async (world) => {
    const { db, share, doer, ofDoer } = await aScene(world)
    const over = { dueOn: '2024-11-05', reportDueOn: '2024-11-05' }
    await db.updateTable('assignments').set(over).where('id', '=', share.id).execute()
    await db
      .updateTable('agencies')
      .set({ name: doer.name, ...agency })
      .where('id', '=', doer.id)
      .execute()
    await db
      .updateTable('tasks')
      .set({ label: '1.1', ...task })
      .where('id', '=', share.taskId)
      .execute()
    const focalPoint = await ofDoer('focal_point')
    await world.write(tellOfDays)
    expect((await kindsOf(world, focalPoint)).toSorted()).toEqual(expected)
  })(),
)

test(
  'a report that is not handed in, told to the agency; the consolidated one to the plan owner',
  inWorld(async (world) => {
    const { db, plan, share, owner, doer, ofDoer, ofOwner } = await aScene(world)
    await db.updateTable('assignments').set({ reportDueOn: '2024-11-14' }).where('id', '=', share.id).execute()
    const [focalPoint, planOwner] = [await ofDoer('focal_point'), await ofOwner('plan_owner')]
    await world.write(tellOfDays)
    expect((await listed(world, focalPoint)).notifications).toMatchObject([
      { kind: 'deadlines.report_near', place: `/reports/${plan.id}/agencies/${doer.id}` },
    ])
    expect(await kindsOf(world, planOwner)).toEqual([])
    await db.updateTable('assignments').set({ agencyId: owner.id }).where('id', '=', share.id).execute()
    await world.write(tellOfDays)
    expect((await listed(world, planOwner)).notifications).toMatchObject([
      { kind: 'deadlines.report_near', place: `/reports/${plan.id}/consolidated` },
    ])
  }),
)

test(
  'an answer that is waited for, told to whoever may give it, until it is given',
  inWorld(async (world) => {
    const { db, share, owner, ofOwner, ofDoer } = await aScene(world)
    await db.updateTable('assignments').set({ reportDueOn: null }).where('id', '=', share.id).execute()
    const [planOwner, focalPoint] = [await ofOwner('plan_owner'), await ofDoer('focal_point')]
    const { id } = await aDifficulty(db, { assignment: share, addressedTo: owner.id })
    await db.updateTable('difficulties').set({ answerDueOn: '2024-11-07' }).where('id', '=', id).execute()
    await world.write(tellOfDays)
    const late = { kind: 'deadlines.answer_late', place: `/difficulties?difficulty=${id}` }
    expect((await listed(world, planOwner)).notifications).toMatchObject([{ ...late, isRead: false }])
    expect(await kindsOf(world, focalPoint)).toEqual([])
    await world.write((ctx) => ctx.record(about('difficulties.answered', 'difficulty', id, share)), planOwner)
    await world.runJobs()
    expect((await listed(world, planOwner)).notifications).toMatchObject([{ ...late, isRead: true }])
  }),
)

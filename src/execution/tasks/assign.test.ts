import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from '../plans/index.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { tasksContract } from './contract.ts'
import { assignTasks } from './reactions.ts'

const deadline = { text: 'trước ngày 15/11/2024', date: '2024-11-15', dueAt: '2024-11-14T23:59:59+07:00' }

test(
  'issuing a plan hands each accepted item to every agency of its rosters, in the same transaction',
  inWorld(async ({ db, as }) => {
    const [one, two] = [await anAgency(db), await anAgency(db)]
    const plan = await aDraftPlan(db, {
      items: [
        { leads: [one.id, two.id], label: '6.1', action: 'Tuyên truyền pháp luật.' },
        {
          leads: [one.id],
          partners: [two.id, one.id],
          label: '1.3',
          deadlines: [deadline],
          eventDates: ['2024-06-05'],
        },
        { leads: [two.id], label: '9.9', verdict: 'rejected' },
      ],
      duties: [{ kind: 'agency', by: [one.id], dueOn: '2024-11-14' }],
    })
    const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
    expect((await owner.call(plansContract.issue, { planId: plan.id })).status).toBe(200)
    const { items, counts } = (await owner.call(tasksContract.list, { planId: plan.id })).body
    const shown = items.map(({ label, agencyId, role, dueOn, reportDueOn, eventOn, state }) => [
      label,
      agencyId === one.id ? 'one' : 'two',
      ...[role, dueOn, reportDueOn, eventOn, state],
    ])
    expect(shown.sort()).toEqual([
      ['1.3', 'one', 'lead', '2024-11-14', '2024-11-14', '2024-06-05', 'assigned'],
      ['1.3', 'two', 'partner', '2024-11-14', null, '2024-06-05', 'assigned'],
      ['6.1', 'one', 'lead', null, '2024-11-14', null, 'assigned'],
      ['6.1', 'two', 'lead', null, null, null, 'assigned'],
    ])
    expect(counts.assigned).toBe(4)
    const history = (await owner.call(plansContract.history, { planId: plan.id })).body
    const entries = history.filter(({ kind }) => kind === 'tasks.assigned')
    expect(entries.map(({ payload }) => payload)).toEqual([{ tasks: 2, assignments: 4 }])
  }),
)

test(
  'handing out a second time changes nothing and records nothing',
  inWorld(async ({ db, as, write }) => {
    const plan = await aDraftPlan(db)
    const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
    await owner.call(plansContract.issue, { planId: plan.id })
    const read = async () => [
      (await owner.call(tasksContract.list, { planId: plan.id })).body,
      (await owner.call(plansContract.history, { planId: plan.id })).body.length,
    ]
    const before = await read()
    const subject = { kind: 'plan', id: plan.id }
    await write((ctx) => assignTasks(ctx, { id: 1, kind: 'plans.issued', subject, planId: plan.id, agencyId: null }))
    expect(await read()).toEqual(before)
  }),
)

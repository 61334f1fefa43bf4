import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { activitiesContract } from '../execution/activities/index.ts'
import { activityContent } from '../execution/activities/testing.ts'
import { plansContract } from '../execution/plans/index.ts'
import { anAssignment } from '../execution/tasks/testing.ts'
import { anAgency } from '../foundation/agencies/testing.ts'
import { anActor } from '../foundation/people/testing.ts'
import type { Tx } from '../platform/database/database.ts'
import { theSystem } from './gate.ts'
import { inOwnDatabase } from './testing/world.ts'

const hold = (db: Tx, lock: number) => sql`select pg_advisory_xact_lock(${lock})`.execute(db)

test(
  'two writes that wait for each other are both done',
  inOwnDatabase(async ({ gate }) => {
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    let times = 0
    const one = gate.write(theSystem, async ({ db }) => {
      times += 1
      await hold(db, 1)
      first.resolve()
      await second.promise
      await hold(db, 2)
      return 'one'
    })
    const other = gate.write(theSystem, async ({ db }) => {
      times += 1
      await hold(db, 2)
      second.resolve()
      await first.promise
      await hold(db, 1)
      return 'other'
    })
    expect(await Promise.all([one, other])).toEqual(['one', 'other'])
    expect(times).toBe(3)
  }),
)

test(
  'a fault that comes back is thrown at last, and a bug at once',
  inOwnDatabase(async ({ gate }) => {
    let times = 0
    const failing = (code: string) =>
      gate.write(theSystem, async () => {
        times += 1
        throw Object.assign(new Error('fault'), { code })
      })
    await expect(failing('40001')).rejects.toThrow('fault')
    expect(times).toBe(3)
    await expect(failing('22003')).rejects.toThrow('fault')
    expect(times).toBe(4)
  }),
)

test(
  'the same draft sent three times at once is kept once, and all three are told so',
  inOwnDatabase(async ({ as, write }) => {
    const { share, actor } = await write(async ({ db }) => {
      const made = await anAssignment(db)
      return { share: made, actor: await anActor(db, { role: 'focal_point', agencyId: made.agencyId }) }
    })
    const sent = { activityId: randomUUID(), revision: 0, ...activityContent(share.id) }
    const focalPoint = as(actor)
    const answers = await Promise.all([0, 1, 2].map(() => focalPoint.call(activitiesContract.save, sent)))
    expect(answers.map(({ status, body }) => [status, body.revision])).toEqual([0, 1, 2].map(() => [200, 1]))
    expect((await focalPoint.call(activitiesContract.history, sent)).body.length).toBe(1)
  }),
)

test(
  'the same document sent twice at once is one draft',
  inOwnDatabase(async ({ as, write }) => {
    const { agency, actor } = await write(async ({ db }) => {
      const made = await anAgency(db)
      return { agency: made, actor: await anActor(db, { role: 'plan_owner', agencyId: made.id }) }
    })
    const sent = { planId: randomUUID(), text: 'KẾ HOẠCH\nTuyên truyền' }
    const owner = as(actor)
    const answers = await Promise.all([0, 1].map(() => owner.call(plansContract.importText, sent)))
    expect(answers.map(({ status, body }) => [status, body.ownerAgencyId])).toEqual([0, 1].map(() => [200, agency.id]))
  }),
)

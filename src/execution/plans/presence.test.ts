import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOwnDatabase, inWorld, type World } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { openChannel } from '../../platform/live/channel.ts'
import { plansContract } from './index.ts'
import { aDraftPlan, anIssuedPlan } from './testing.ts'

/** A draft and two of its plan owners, each in a window. */
async function aDesk(world: Pick<World, 'as'> & { db: World['db'] }) {
  const plan = await aDraftPlan(world.db)
  const at = { agencyId: plan.ownerAgencyId, role: 'plan_owner' } as const
  const one = { ...(await anActor(world.db, { ...at, name: 'Phạm Thị Một' })), windowId: randomUUID() }
  const other = { ...(await anActor(world.db, { ...at, name: 'Lò Văn Hai' })), windowId: randomUUID() }
  const planId = plan.id
  const be = (who: typeof one, place: string | null, editing = false) =>
    world.as(who).call(plansContract.beAtDesk, { planId, windowId: who.windowId, at: place, editing })
  const seenBy = async (who: typeof one) => (await world.as(who).call(plansContract.presence, { planId })).body
  return { ...{ plan, planId, one, other, be, seenBy }, item: plan.items[0]?.id ?? '' }
}

test(
  'two at one desk see each other and where the other is; nobody sees themselves',
  inWorld(async (world) => {
    const { one, other, item, be, seenBy, planId } = await aDesk(world)
    expect((await be(one, null)).body).toEqual({ seconds: 45 })
    expect(await seenBy(one)).toEqual([])
    expect(await seenBy(other)).toEqual([{ personId: one.personId, name: 'Phạm Thị Một', at: null, editing: false }])
    await be(one, item, true)
    expect(await seenBy(other)).toMatchObject([{ at: item, editing: true }])
    await world.as(one).call(plansContract.leaveDesk, { planId, windowId: one.windowId })
    expect(await seenBy(other)).toEqual([])
  }),
)

test(
  'somebody with two windows is one person, in the window used last',
  inWorld(async (world) => {
    const { one, other, item, be, seenBy } = await aDesk(world)
    await be(one, null)
    await world.db
      .updateTable('planPresence')
      .set({ expiresAt: new Date(Date.now() + 1000) })
      .execute()
    await be({ ...one, windowId: randomUUID() }, item)
    expect(await seenBy(other)).toMatchObject([{ personId: one.personId, at: item }])
  }),
)

test(
  'nobody can say later who looked when: what has expired is not shown, and gone with the next word; the journal keeps nothing',
  inWorld(async (world) => {
    const { one, other, be, seenBy } = await aDesk(world)
    await be(one, null)
    await world.db
      .updateTable('planPresence')
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .execute()
    expect(await seenBy(other)).toEqual([])
    await be(other, null)
    const kept = await world.db.selectFrom('planPresence').select('personId').execute()
    expect(kept).toEqual([{ personId: other.personId }])
    expect(await world.db.selectFrom('journalEntries').selectAll().execute()).toEqual([])
  }),
)

test(
  'an issued plan has no desk, and another agency’s plan owner none there either',
  inWorld(async (world) => {
    const { planId } = await aDesk(world)
    const plan = await anIssuedPlan(world.db)
    const owner = await anActor(world.db, { role: 'plan_owner', agencyId: plan.ownerAgencyId })
    const here = { windowId: randomUUID(), at: null, editing: false }
    const issued = await world.as(owner).call(plansContract.beAtDesk, { planId: plan.id, ...here })
    expect(issued.status).toBe(409)
    expect((await world.as(owner).call(plansContract.beAtDesk, { planId, ...here })).status).toBe(403)
    expect((await world.as(null).call(plansContract.presence, { planId })).status).toBe(401)
  }),
)

test(
  'others are told when somebody comes, moves or leaves, not that they are still there',
  inOwnDatabase(async (world) => {
    const channel = await openChannel({ url: world.url, onError: () => {} })
    const heard: unknown[] = []
    channel.listen((notice) => void heard.push(notice))
    const { be, planId, one } = await world.db.transaction().execute((tx) => aDesk({ as: world.as, db: tx }))
    await be(one, null)
    await be(one, null)
    await be(one, 'somewhere')
    await world.as(one).call(plansContract.leaveDesk, { planId, windowId: one.windowId })
    while (heard.length < 3) await pause(10)
    expect(heard).toMatchObject(Array(3).fill({ kind: 'presence.changed', planId }))
    await channel.stop()
  }),
)

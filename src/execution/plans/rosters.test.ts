import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from './contract.ts'
import { insertRosters } from './store/rosters.ts'
import { aDraftPlan } from './testing.ts'

const phrase = 'Nhóm thử nghiệm'
const newId = () => crypto.randomUUID()

/** A draft with a group that two agencies were proposed for, and two officers of its owner. */
async function aGroup({ db, as }: Pick<World, 'db' | 'as'>, ownerAgencyId?: string) {
  const plan = await aDraftPlan(db, {
    items: [{ lead: [phrase] }],
    ...(ownerAgencyId ? { ownerAgencyId } : {}),
  })
  const agencies = [await anAgency(db), await anAgency(db)]
  const members = agencies.map(({ id }) => ({ agencyId: id, proposed: true, included: true, reason: null }))
  await insertRosters(db, plan.id, [{ phrase, kind: 'group', confirmed: false, revision: 1, members }], newId)
  const officer = async () => as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  return { plan, agencies, one: await officer(), other: await officer() }
}

test(
  'reasons that were given are offered again, the most used first, to the owner alone',
  inWorld(async ({ db, as }) => {
    const { plan, agencies, one } = await aGroup({ db, as })
    const second = await aGroup({ db, as }, plan.ownerAgencyId)
    const explain = async (of: typeof second, reasons: readonly string[]) => {
      const members = of.agencies.map(({ id }, at) => ({ agencyId: id, included: false, reason: reasons[at] ?? '' }))
      const sent = { planId: of.plan.id, phrase, revision: 1, members }
      expect((await one.call(plansContract.confirmRoster, sent)).status).toBe(200)
    }
    await explain({ plan, agencies, one, other: one }, ['chỉ một lần', 'hay dùng'])
    await explain(second, ['hay dùng', 'hay dùng'])
    const reasons = await one.call(plansContract.rosterReasons, { planId: plan.id })
    expect(reasons.body).toEqual(['hay dùng', 'chỉ một lần'])
    const stranger = as(await anActor(db, { role: 'plan_owner' }))
    expect((await stranger.call(plansContract.rosterReasons, { planId: plan.id })).status).toBe(403)
  }),
)

test(
  'the second of two who confirm one list is refused, and confirms on top of the first',
  inWorld(async ({ db, as }) => {
    const { plan, agencies, one, other } = await aGroup({ db, as })
    const [a, b] = agencies.map(({ id }) => id)
    if (!a || !b) throw new Error('two agencies')
    const leaveOut = (by: typeof one, ids: readonly string[], revision: number) =>
      by.call(plansContract.confirmRoster, {
        ...{ planId: plan.id, phrase, revision },
        members: [a, b].map((id) => ({
          agencyId: id,
          included: !ids.includes(id),
          reason: ids.includes(id) ? 'vì' : null,
        })),
      })
    expect((await leaveOut(one, [a], 1)).status).toBe(200)
    const late = await leaveOut(other, [b], 1)
    expect(late.status).toBe(409)
    expect((await leaveOut(other, [], 2)).body.members.every(({ included }) => included)).toBe(true)
  }),
)

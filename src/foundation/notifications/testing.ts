import type { World } from '../../app/testing/world.ts'
import { aReportedPlan } from '../../execution/reports/testing.ts'
import type { Actor, Role } from '../access/index.ts'
import { anAgency } from '../agencies/testing.ts'
import { anActor } from '../people/testing.ts'
import { notificationsContract } from './contract.ts'

/** A plan of the owner with a task of the doer, and the people of both and of a stranger. */
export async function aScene(world: World, label = '1.1') {
  const { db } = world
  const [owner, doer, stranger] = [await anAgency(db), await anAgency(db), await anAgency(db)]
  const plan = await aReportedPlan(db, { ownerAgencyId: owner.id, tasks: { [label]: [doer.id] } })
  const at = (agencyId: string) => (role: Role, name?: string) =>
    anActor(db, { role, agencyId, ...(name ? { name } : {}) })
  return {
    ...{ db, plan, owner, doer, share: plan.share(doer.id, label.replace('!', '')) },
    ...{ ofOwner: at(owner.id), ofDoer: at(doer.id), ofStranger: at(stranger.id) },
  }
}

export const listed = async (world: World, actor: Actor, input = {}) =>
  (await world.as(actor).call(notificationsContract.list, input)).body

export const kindsOf = async (world: World, actor: Actor) =>
  (await listed(world, actor)).notifications.map(({ kind }) => kind)

/** An entry about something of a share. */
export const about = (kind: string, subject: string, id: string, share: { planId: string; agencyId: string }) => ({
  ...{ kind, subject: { kind: subject, id }, planId: share.planId, agencyId: share.agencyId },
})

import { randomUUID } from 'node:crypto'
import { anActivity } from '../../execution/activities/testing.ts'
import { aDraftPlan } from '../../execution/plans/testing.ts'
import { reportsContract } from '../../execution/reports/index.ts'
import { aReportedPlan } from '../../execution/reports/testing.ts'
import { type Role, roles } from '../../foundation/access/index.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { filesContract } from '../../foundation/files/index.ts'
import { aPhoto } from '../../foundation/files/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import type { Visitor, World } from './world.ts'

/** Where a post may be: at the owner of the plan, at the agency that does the work, or at one that has nothing to do with it. */
export const places = ['owner', 'doer', 'stranger'] as const
export type Place = (typeof places)[number]
export type Post = `${Role} of ${Place}`

/** Somebody with each role at each place, somebody without a post, and nobody. */
export type Asking = Post | 'without a post' | 'nobody'

/** A plan of the owner, issued and with work of the doer in every state, and another that is still a draft. */
export async function aScene(world: World) {
  const { db } = world
  const agencies = { owner: await anAgency(db), doer: await anAgency(db), stranger: await anAgency(db) }
  const { owner, doer } = agencies
  const plan = await aReportedPlan(db, { ownerAgencyId: owner.id, tasks: { '1.1': [doer.id], '1.2': [] } })
  const share = plan.share(doer.id, '1.1')
  const visitors = new Map<Asking, Visitor>([['nobody', world.as(null)]])
  for (const place of places)
    for (const role of roles)
      visitors.set(`${role} of ${place}`, world.as(await anActor(db, { role, agencyId: agencies[place].id })))
  visitors.set('without a post', world.as({ ...(await anActor(db)), post: null }))
  const as = (asking: Asking): Visitor => {
    const visitor = visitors.get(asking)
    if (!visitor) throw new Error(`nobody is ${asking}`)
    return visitor
  }
  const draft = await aDraftPlan(db, { ownerAgencyId: owner.id, items: [{ leads: [doer.id] }] })
  return { world, db, owner, doer, plan, share, draft, visitors, as }
}
export type Scene = Awaited<ReturnType<typeof aScene>>

/** A picture that the doer sent and that hangs on an approved activity. */
export async function aHangingPicture({ world, db, share, as }: Scene): Promise<{ fileId: string }> {
  const fileId = randomUUID()
  await as('focal_point of doer').call(filesContract.send, { fileId, name: 'anh.jpg' }, await aPhoto())
  await world.runJobs()
  await anActivity(db, { assignment: share, files: [fileId] })
  return { fileId }
}

/** The doer's report, drafted or further on. */
export async function aReport({ plan, doer, as }: Scene, state: 'draft' | 'submitted') {
  const reportId = randomUUID()
  const of = { planId: plan.id, agencyId: doer.id, kind: 'agency' as const }
  await as('approver of doer').call(reportsContract.save, { reportId, ...of, revision: 0, words: {} })
  if (state === 'draft') return { reportId, revision: 1 }
  await as('approver of doer').call(reportsContract.submit, { reportId, revision: 1 })
  return { reportId, revision: 2 }
}

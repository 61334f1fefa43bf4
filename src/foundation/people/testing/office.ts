import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/database/database.ts'
import type { Operation, OutputOf, SentOf } from '../../../platform/http/contract.ts'
import type { Actor } from '../../access/index.ts'
import { anAgency } from '../../agencies/testing.ts'
import { peopleContract } from '../contract.ts'
import type { Invited } from '../shapes.ts'
import { anActor } from '../testing.ts'

/** The world of a test, as far as an office needs it. */
interface Surroundings<V extends Caller> {
  readonly db: Tx
  as(actor: Actor | null): V
}

interface Caller {
  call<T extends Operation>(operation: T, sent: SentOf<T>): Promise<{ readonly body: OutputOf<T> }>
}

/** An administrator who can sign in, somebody of each other role, and an agency to give posts at. */
export async function anOffice<V extends Caller>(world: Surroundings<V>) {
  const { db } = world
  const agency = await anAgency(db, { shortName: 'Sở Một' })
  const administrator = await anActor(db, { role: 'administrator', agencyId: agency.id, name: 'Quản Trị' })
  const others = []
  for (const role of ['plan_owner', 'focal_point', 'approver', 'leader', 'reader'] as const)
    others.push(world.as(await anActor(db, { role })))
  const admin = world.as(administrator)
  const nobody = world.as(null)
  const homeless = world.as({ ...administrator, post: null })
  const password = passwordSetter(world)
  await password(administrator.personId)
  return { agency, administrator, admin, nobody, homeless, others, password }
}

/** Lets somebody set a password through an invitation. */
const passwordSetter = (world: Surroundings<Caller>) => async (personId: string) => {
  const { personId: by, post } = await anActor(world.db, { role: 'administrator' })
  const inviter = world.as({ personId: by, personName: 'Người Mời', post })
  const { body } = await inviter.call(peopleContract.inviteAgain, { personId })
  const token = tokenOf(body)
  await world.as(null).call(peopleContract.acceptInvitation, { token, password: 'ba con ngựa tím' })
  await world.db.deleteFrom('posts').where('id', '=', post.id).execute()
}

export const tokenOf = ({ link }: Pick<Invited, 'link'>): string => link?.split('/').at(-1) ?? ''

export const aPost = (agencyId: string, given: object = {}) => ({
  id: randomUUID(),
  agencyId,
  role: 'focal_point' as const,
  title: 'Chuyên viên',
  validFrom: '2024-11-08',
  validTo: null,
  ...given,
})

export const newcomer = (agencyId: string, given: object = {}) => ({
  id: randomUUID(),
  name: 'Lò Thị Mới',
  email: `${randomUUID()}@Lantoa.Example`,
  posts: [aPost(agencyId)],
  ...given,
})

import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/database/database.ts'
import type { Actor, Role } from '../access/index.ts'
import { anAgency } from '../agencies/testing.ts'

/** A person with one post, ready to send requests: a focal point of a new agency unless told otherwise. */
export async function anActor(
  db: Tx,
  given: { role?: Role; agencyId?: string; name?: string } = {},
): Promise<Actor & { post: NonNullable<Actor['post']> }> {
  const agencyId = given.agencyId ?? (await anAgency(db)).id
  const person = { id: randomUUID(), name: given.name ?? 'Người Thử', email: `${randomUUID()}@lantoa.example` }
  await db.insertInto('people').values(person).execute()
  const post = { id: randomUUID(), agencyId, role: given.role ?? 'focal_point' }
  await db
    .insertInto('posts')
    .values({ ...post, personId: person.id, validFrom: '2024-01-01' })
    .execute()
  return { personId: person.id, personName: person.name, post }
}

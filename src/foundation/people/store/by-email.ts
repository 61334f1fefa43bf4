import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { Post } from '../shapes.ts'
import type { NewInvitation } from './invitations.ts'
import { listPosts } from './posts.ts'

/** Somebody with an account, as far as it matters to whoever adds many. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isDeactivated: boolean
  readonly posts: readonly Post[]
}

/** The people behind these addresses, by address in lower case, with their posts; two queries. */
export async function listByEmail(db: Db, emails: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
  if (emails.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', sql<string>`lower(email)`.as('email'), 'deactivatedAt'])
    .where(sql<boolean>`lower(email) = any(${[...emails]})`)
    .execute()
  const posts = await listPosts(
    db,
    rows.map(({ id }) => id),
  )
  return new Map(
    rows.map(({ deactivatedAt, ...row }) => [
      row.email,
      { ...row, isDeactivated: deactivatedAt !== null, posts: posts.get(row.id) ?? [] },
    ]),
  )
}

/** Keeps the invitations of people who have had none. */
export async function insertInvitations(db: Tx, invitations: readonly NewInvitation[]): Promise<void> {
  if (invitations.length > 0)
    await db
      .insertInto('invitations')
      .values([...invitations])
      .execute()
}

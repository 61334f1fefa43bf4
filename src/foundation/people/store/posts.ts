import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Post } from '../shapes.ts'

/** A post with whose it is. */
export type HeldPost = Omit<Post, 'agencyName' | 'agencyShortName'> & { readonly personId: string }

/** Whether a post is valid on a day, as SQL. */
export const isPostValid = (day: string) =>
  sql<boolean>`(posts.valid_from <= ${day}::date and (posts.valid_to is null or posts.valid_to >= ${day}::date))`

/** The posts of several people, by person, the newest first. */
export async function listPosts(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, Post[]>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('posts')
    .innerJoin('agencies', 'agencies.id', 'posts.agencyId')
    .select(['posts.id', 'posts.personId', 'posts.agencyId', 'posts.role', 'posts.title'])
    .select([
      'posts.validFrom',
      'posts.validTo',
      'agencies.name as agencyName',
      'agencies.shortName as agencyShortName',
    ])
    .where('posts.personId', 'in', personIds)
    .orderBy('posts.validFrom', 'desc')
    .orderBy(sql`agencies.name collate "vi-x-icu"`)
    .orderBy('posts.id')
    .execute()
  const byPerson = new Map<string, Post[]>()
  for (const { personId, ...post } of rows)
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), Post.parse(post)])
  return byPerson
}

/** The post, held until the transaction ends. */
export async function lockPost(db: Tx, id: string): Promise<HeldPost | undefined> {
  const row = await db
    .selectFrom('posts')
    .select(['id', 'personId', 'agencyId', 'role', 'title', 'validFrom', 'validTo'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, ...Post.pick({ role: true }).parse(row) }
}

/** Adds posts; how many were added, less than given when an id is in use. */
export async function insertPosts(db: Tx, posts: readonly HeldPost[]): Promise<number> {
  if (posts.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('posts')
    .values([...posts])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}

export const savePost = async (db: Tx, { id, title, validTo }: Pick<HeldPost, 'id' | 'title' | 'validTo'>) => {
  await db.updateTable('posts').set({ title, validTo }).where('id', '=', id).execute()
}

/** How many of these agencies there are. */
export async function countAgencies(db: Db, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const counted = db.selectFrom('agencies').select((e) => e.fn.countAll<number>().as('count'))
  return (await counted.where('id', 'in', ids).executeTakeFirstOrThrow()).count
}

/**
 * The people who are administrators on the day and without a last one, and who can sign in. Held until the transaction ends, so
 * that two of them cannot take each other's post away at once.
 */
export async function lockLastingAdministrators(
  db: Tx,
  today: string,
): Promise<{ personId: string; postId: string }[]> {
  return db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.personId')
    .select(['posts.id as postId', 'people.id as personId'])
    .where('posts.role', '=', 'administrator')
    .where('posts.validFrom', '<=', today)
    .where('posts.validTo', 'is', null)
    .where('people.deactivatedAt', 'is', null)
    .where(sql<boolean>`exists (select from auth.account where "userId" = people.id and password is not null)`)
    .orderBy('posts.id')
    .forUpdate()
    .execute()
}

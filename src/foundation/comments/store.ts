import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../../database/tables.ts'
import type { Db, Tx } from '../../platform/database/database.ts'
import { fold } from '../../platform/text/normalise.ts'
import type { RoleAt } from './rules.ts'
import { Comment, Reader } from './shapes.ts'

const columns = [
  'c.id',
  'c.subjectKind',
  'c.subjectId',
  'c.planId',
  'c.replyTo',
  'c.personId',
  'c.agencyId',
  'c.words',
  'c.mentions',
  'c.writtenAt',
  'c.editedAt',
  'c.takenBackAt',
  'c.revision',
] as const

/** More than any talk holds; the oldest of longer ones are cut. */
const most = 500

export interface NamedComment extends Comment {
  readonly personName: string
  readonly agencyShortName: string
}

const named = (db: Db) =>
  db
    .selectFrom('comments as c')
    .innerJoin('people as p', 'p.id', 'c.personId')
    .innerJoin('agencies as a', 'a.id', 'c.agencyId')
    .select([...columns, 'p.name as personName', 'a.shortName as agencyShortName'])

type NamedRow = Pick<NamedComment, 'personName' | 'agencyShortName'> & Record<string, unknown>
const toNamed = ({ personName, agencyShortName, ...row }: NamedRow): NamedComment => ({
  ...Comment.parse(row),
  ...{ personName, agencyShortName },
})

/** What was said about a thing and those that it was made of, the first first. */
export async function listComments(
  db: Db,
  subjectKind: string,
  subjectIds: readonly string[],
): Promise<NamedComment[]> {
  const rows = await named(db)
    .where('c.subjectKind', '=', subjectKind)
    .where('c.subjectId', 'in', subjectIds)
    .orderBy('c.writtenAt', 'desc')
    .orderBy('c.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(toNamed).reverse()
}

/** One comment as its list shows it. */
export async function findNamed(db: Db, id: string): Promise<NamedComment | undefined> {
  const row = await named(db).where('c.id', '=', id).executeTakeFirst()
  return row && toNamed(row)
}

export async function findComment(db: Db, id: string): Promise<Comment | undefined> {
  const row = await db.selectFrom('comments as c').select(columns).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : Comment.parse(row)
}

/** The comment, held until the transaction ends. */
export async function lockComment(db: Tx, id: string): Promise<Comment | undefined> {
  const row = await db.selectFrom('comments as c').select(columns).where('c.id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : Comment.parse(row)
}

/** Adds a comment. When another request is just using its id the write is done again, and finds it. */
export const insertComment = async (db: Tx, comment: Comment): Promise<void> => {
  await db.insertInto('comments').values(comment).execute()
}

export const updateComment = async (db: Tx, { id, ...values }: Comment): Promise<void> => {
  await db.updateTable('comments').set(values).where('id', '=', id).execute()
}

/** The names of people, by their ids. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

interface Wanted {
  readonly posts: readonly RoleAt[]
  readonly today: string
  /** Words of name and agency, without diacritics. */
  readonly search?: string
  /** These people alone. */
  readonly ids?: readonly string[]
  readonly limit?: number
}

/** People with an account whose post of today may see a thing, by name; each once, with the agency of one such post. */
export async function listReaders(db: Db, { posts, today, search, ids, limit = 8 }: Wanted): Promise<Reader[]> {
  if (posts.length === 0 || ids?.length === 0) return []
  let query = db
    .selectFrom('people as p')
    .innerJoin('posts', 'posts.personId', 'p.id')
    .innerJoin('agencies as a', 'a.id', 'posts.agencyId')
    .where('p.deactivatedAt', 'is', null)
    .where('posts.validFrom', '<=', today)
    .where((e) => e.or([e('posts.validTo', 'is', null), e('posts.validTo', '>=', today)]))
    .where((e) => isOneOf(e, posts))
    .distinctOn(['p.name', 'p.id'])
    .orderBy('p.name')
    .orderBy('p.id')
    .select(['p.id', 'p.name', 'a.shortName as agencyShortName'])
    .limit(limit)
  if (ids) query = query.where('p.id', 'in', [...ids])
  for (const word of fold(search ?? '')
    .split(' ')
    .filter(Boolean))
    query = query.where(
      sql<boolean>`folded(p.name || ' ' || a.name || ' ' || a.short_name) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
    )
  return (await query.execute()).map((row) => Reader.parse(row))
}

function isOneOf(e: ExpressionBuilder<{ posts: DB['posts'] }, 'posts'>, posts: readonly RoleAt[]) {
  return e.or(
    posts.map(({ role, agencyId }) =>
      agencyId === null
        ? e('posts.role', '=', role)
        : e.and([e('posts.role', '=', role), e('posts.agencyId', '=', agencyId)]),
    ),
  )
}

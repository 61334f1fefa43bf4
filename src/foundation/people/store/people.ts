import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../../../database/tables.ts'
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { InterfaceLanguage, type ListPeople, Person, type PersonState } from '../shapes.ts'
import { isPostValid, listPosts } from './posts.ts'

export interface NewPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly demonstration?: boolean
}

/** Adds people; how many were added, less than given when an id or an address is in use. */
export async function insertPeople(db: Tx, people: readonly NewPerson[]): Promise<number> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('people')
    .values([...people])
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}

/** What is decided by about a person. */
export interface Standing {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly isDeactivated: boolean
}

const standing = (db: Db) => db.selectFrom('people').select(['id', 'name', 'email', 'language', 'deactivatedAt'])

const toStanding = ({ deactivatedAt, language, ...row }: StandingRow): Standing => ({
  ...row,
  language: InterfaceLanguage.parse(language),
  isDeactivated: deactivatedAt !== null,
})
type StandingRow = { id: string; name: string; email: string; language: string; deactivatedAt: string | null }

/** The person, held until the transaction ends. */
export async function lockPerson(db: Tx, id: string): Promise<Standing | undefined> {
  const row = await standing(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toStanding(row)
}

export async function findByEmail(db: Db, email: string): Promise<Standing | undefined> {
  const row = await standing(db).where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst()
  return row && toStanding(row)
}

export const saveDeactivated = async (db: Tx, id: string, at: Date | null): Promise<void> => {
  await db.updateTable('people').set({ deactivatedAt: at }).where('id', '=', id).execute()
}

export interface PeopleFilter extends Omit<ListPeople, 'after'> {
  readonly today: string
}

/** The place of a person in the list: by name in Vietnamese order. */
const place = sql`(people.name collate "vi-x-icu", people.id)`

const hasPassword = sql<boolean>`exists (select from auth.account where "userId" = people.id and password is not null)`

const stateOf = sql<PersonState>`case when people.deactivated_at is not null then 'deactivated'
  when ${hasPassword} then 'active' else 'invited' end`

const filtered = (db: Db, filter: PeopleFilter) => db.selectFrom('people').where((e) => conditions(e, filter))

function conditions(e: ExpressionBuilder<DB, 'people'>, { search, agencyId, role, state, today }: PeopleFilter) {
  const wanted = [
    search && sql<boolean>`folded(people.name || ' ' || people.email) like ${like(search)}`,
    state && e(stateOf, '=', state),
    (agencyId || role) && e.exists(postsLike(e, { agencyId, role, today })),
  ]
  return e.and(wanted.filter((one) => !!one))
}

function postsLike(
  e: ExpressionBuilder<DB, 'people'>,
  { agencyId, role, today }: Pick<PeopleFilter, 'agencyId' | 'role' | 'today'>,
) {
  let held = e
    .selectFrom('posts')
    .select('posts.id')
    .whereRef('posts.personId', '=', 'people.id')
    .where(isPostValid(today))
  if (agencyId) held = held.where('posts.agencyId', '=', agencyId)
  if (role) held = held.where('posts.role', '=', role)
  return held
}

const like = (search: string): string => `%${fold(search).replace(/[\\%_]/g, '\\$&')}%`

/** One part of the list, `limit` people at most, beginning after the one that a former answer named. */
export async function listPeople(
  db: Db,
  filter: PeopleFilter,
  { after, limit }: { after: readonly [name: string, id: string] | null; limit: number },
): Promise<Person[]> {
  let query = filtered(db, filter)
    .select(['people.id', 'people.name', 'people.email', stateOf.as('state')])
    .orderBy(place)
    .limit(limit)
  if (after) query = query.where(sql<boolean>`${place} > (${after[0]} collate "vi-x-icu", ${after[1]}::uuid)`)
  const rows = await query.execute()
  const posts = await listPosts(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => Person.parse({ ...row, posts: posts.get(row.id) ?? [] }))
}

export async function countPeople(db: Db, filter: PeopleFilter): Promise<number> {
  const counted = filtered(db, filter).select((e) => e.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** A person as the administration shows them. */
export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', stateOf.as('state')])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && Person.parse({ ...row, posts: (await listPosts(db, [id])).get(id) ?? [] })
}

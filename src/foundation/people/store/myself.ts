import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { DemonstrationAccount, Me, MyPost, Settings } from '../shapes.ts'
import { isPostValid } from './posts.ts'

/** The signed-in person, as the frame shows them. */
export async function findMyself(db: Db, personId: string): Promise<Me['person']> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language', 'density'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return Me.shape.person.parse(row ?? null)
}

/** The posts of a person that are valid on a day, in the order in which they were given. */
export async function listMyPosts(db: Db, personId: string, today: string): Promise<MyPost[]> {
  const rows = await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.personId')
    .innerJoin('agencies', 'agencies.id', 'posts.agencyId')
    .select(['posts.id', 'posts.role', 'posts.title', 'posts.agencyId'])
    .select(['agencies.code as agencyCode', 'agencies.name as agencyName', 'agencies.shortName as agencyShortName'])
    .where('posts.personId', '=', personId)
    .where(isPostValid(today))
    .orderBy('posts.validFrom')
    .orderBy(sql`agencies.name collate "vi-x-icu"`)
    .orderBy('posts.id')
    .execute()
  return rows.map((row) => MyPost.parse(row))
}

export const saveLanguage = async (db: Tx, personId: string, language: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('people')
    .set({ language })
    .where('id', '=', personId)
    .where('language', '!=', language)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export async function findSettings(db: Db, personId: string): Promise<Settings | undefined> {
  const row = await db
    .selectFrom('people')
    .select(['density', 'mutedTopics', 'unmailedTopics', 'digest'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return row && Settings.parse(row)
}

export const saveSettings = async (db: Tx, personId: string, settings: Settings): Promise<void> => {
  const { density, mutedTopics, unmailedTopics, digest } = settings
  await db
    .updateTable('people')
    .set({ density, mutedTopics, unmailedTopics, digest })
    .where('id', '=', personId)
    .execute()
}

/** The invented people whose password is the one shown to strangers, each under one post, by agency. */
export async function listDemonstrationAccounts(
  db: Db,
  { today, password }: { today: string; password: string },
): Promise<DemonstrationAccount[]> {
  const rows = await db
    .selectFrom('people')
    .innerJoin('posts', 'posts.personId', 'people.id')
    .innerJoin('agencies', 'agencies.id', 'posts.agencyId')
    .distinctOn('people.id')
    .select(['people.id', 'people.email', 'people.name', 'posts.role', 'agencies.shortName as agencyShortName'])
    .where('people.demonstration', '=', true)
    .where('people.deactivatedAt', 'is', null)
    .where(isPostValid(today))
    .orderBy('people.id')
    .orderBy('posts.validFrom')
    .orderBy('posts.id')
    .execute()
  return rows.map((row) => DemonstrationAccount.parse({ ...row, password }))
}

/** The person has a password that strangers are not shown. */
export const markPasswordAsOwn = async (db: Tx, personId: string): Promise<void> => {
  await db.updateTable('people').set({ demonstration: false }).where('id', '=', personId).execute()
}

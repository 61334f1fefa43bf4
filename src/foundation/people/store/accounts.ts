import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Role } from '../shapes.ts'

/** Whoever may sign in: a person whose password was set. */
export interface Account {
  readonly personId: string
  readonly name: string
  readonly email: string
  /** As argon2 writes it, salt and costs included. */
  readonly passwordHash: string
}

/** Opens accounts, or sets another password for those that are open. */
export async function saveAccounts(db: Tx, accounts: readonly Account[]): Promise<void> {
  const rows = sql`jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb)
    as a("personId" uuid, name text, email text, "passwordHash" text)`
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    select a."personId", a.name, a.email, true from ${rows}
    on conflict (id) do nothing`.execute(db)
  await sql`insert into auth.account ("accountId", "providerId", "userId", password)
    select a."personId"::text, 'credential', a."personId", a."passwordHash" from ${rows}
    on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = now()`.execute(db)
}

/** Nobody can sign in as the person until another password is set. */
export const deletePassword = async (db: Tx, personId: string): Promise<void> => {
  await sql`delete from auth.account where "userId" = ${personId}`.execute(db)
}

/** Ends every session of a person. */
export const deleteSessions = async (db: Tx, personId: string): Promise<void> => {
  await sql`delete from auth.session where "userId" = ${personId}`.execute(db)
}

/** Forgets sessions and tries that are over. */
export async function deleteOutdated(db: Tx, { triesBefore }: { triesBefore: Date }): Promise<void> {
  await sql`delete from auth.session where "expiresAt" < now()`.execute(db)
  await db.deleteFrom('signInAttempts').where('since', '<', triesBefore.toISOString()).execute()
}

const SessionFound = z.object({
  personId: z.string(),
  personName: z.string(),
  postId: z.string().nullable(),
  agencyId: z.string().nullable(),
  role: Role.nullable(),
})
export type SessionFound = z.infer<typeof SessionFound>

/** Whose session it is, and the post where it is theirs and valid on the day: everything a request needs, in one query. */
export async function findSession(
  db: Db,
  { token, postId, now, today }: { token: string; postId: string | null; now: Date; today: string },
): Promise<SessionFound | undefined> {
  const { rows } = await sql`
    select people.id as "personId", people.name as "personName", posts.id as "postId", posts.agency_id as "agencyId", posts.role
    from auth.session s
    join people on people.id = s."userId" and people.deactivated_at is null
    left join posts on posts.id = ${postId}::uuid and posts.person_id = people.id
      and posts.valid_from <= ${today}::date and (posts.valid_to is null or posts.valid_to >= ${today}::date)
    where s.token = ${token} and s."expiresAt" > ${now}`.execute(db)
  return rows[0] === undefined ? undefined : SessionFound.parse(rows[0])
}

/** The secret that signs the cookies of sessions: `fresh` the first time, afterwards always the same. */
export async function keptSecret(db: Tx, fresh: string): Promise<string> {
  await db
    .insertInto('signInSecret')
    .values({ secret: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { secret } = await db.selectFrom('signInSecret').select('secret').executeTakeFirstOrThrow()
  return secret
}

/** Counts one more try under each key; gives how many there were since each key's minute began. */
export async function countTries(
  db: Tx,
  keys: readonly string[],
  { now, since }: { now: Date; since: Date },
): Promise<ReadonlyMap<string, number>> {
  const isOver = sql<boolean>`sign_in_attempts.since < ${since}`
  const counted = await db
    .insertInto('signInAttempts')
    .values(keys.toSorted().map((key) => ({ key, count: 1, since: now })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when ${isOver} then 1 else sign_in_attempts.count + 1 end`,
        since: sql`case when ${isOver} then excluded.since else sign_in_attempts.since end`,
      }),
    )
    .returning(['key', 'count'])
    .execute()
  return new Map(counted.map(({ key, count }) => [key, count]))
}

export const forgetTries = async (db: Tx, key: string): Promise<void> => {
  await db.deleteFrom('signInAttempts').where('key', '=', key).execute()
}

export const isDeactivated = async (db: Db, personId: string): Promise<boolean> => {
  const row = await db.selectFrom('people').select('deactivatedAt').where('id', '=', personId).executeTakeFirst()
  return row?.deactivatedAt != null
}

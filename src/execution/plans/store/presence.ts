import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { type AtDesk, type LeaveDesk, Present } from '../shapes/presence.ts'

interface Here extends AtDesk {
  readonly personId: string
  /** Real time. */
  readonly now: Date
  readonly expiresAt: Date
}

/** Says where a window is; true when that is news. Whatever has expired is forgotten. */
export async function savePresence(db: Tx, { planId, personId, windowId, ...here }: Here): Promise<boolean> {
  const { at: atId, editing, now, expiresAt } = here
  await db.deleteFrom('planPresence').where('expiresAt', '<=', now.toISOString()).execute()
  const mine = { planId, personId, windowId }
  const before = await db
    .selectFrom('planPresence')
    .select(['atId', 'editing'])
    .where((e) => e.and(mine))
    .executeTakeFirst()
  const changes = { atId, editing, expiresAt }
  await db
    .insertInto('planPresence')
    .values({ ...mine, ...changes })
    .onConflict((conflict) => conflict.columns(['planId', 'personId', 'windowId']).doUpdateSet(changes))
    .execute()
  return before?.atId !== atId || before.editing !== editing
}

/** True when the window was there. */
export async function deletePresence(db: Tx, given: LeaveDesk & { personId: string }): Promise<boolean> {
  const { planId, personId, windowId } = given
  const gone = db.deleteFrom('planPresence').where((e) => e.and({ planId, personId, windowId }))
  return (await gone.executeTakeFirst()).numDeletedRows > 0
}

/** Who else is there: each person once, in the window used last. */
export async function listPresent(
  db: Db,
  { planId, except, now }: { planId: string; except: string; now: Date },
): Promise<Present[]> {
  const rows = await db
    .selectFrom('planPresence as p')
    .innerJoin('people', 'people.id', 'p.personId')
    .where('p.planId', '=', planId)
    .where('p.personId', '!=', except)
    .where('p.expiresAt', '>', now.toISOString())
    .distinctOn('p.personId')
    .select(['p.personId', 'people.name', 'p.atId as at', 'p.editing'])
    .orderBy('p.personId')
    .orderBy(sql`p.expires_at`, 'desc')
    .execute()
  return rows.map((row) => Present.parse(row))
}

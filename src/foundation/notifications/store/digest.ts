import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Notification } from '../shapes.ts'
import { isValid } from './make.ts'

const Addressee = z.object({ id: z.string(), name: z.string(), email: z.string(), language: z.enum(['vi', 'en']) })
export type Addressee = z.infer<typeof Addressee>

const waiting = (today: string) => sql<boolean>`exists (
  select from notifications n left join posts on posts.id = n.post_id
  where n.person_id = people.id and n.by_mail and n.read_at is null and n.mailed_at is null
    and (n.post_id is null or ${isValid(today)}))`

/** Those who want a letter today, have something unread for it and got none yet. */
export async function listAddressees(
  db: Db,
  { today, weekly }: { today: string; weekly: boolean },
): Promise<Addressee[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('digests', 'digests.personId', 'people.id')
    .select(['people.id', 'people.name', 'people.email', 'people.language'])
    .where('people.digest', 'in', weekly ? ['daily', 'weekly'] : ['daily'])
    .where('people.deactivatedAt', 'is', null)
    .where((e) => e.or([e('digests.sentOn', 'is', null), e('digests.sentOn', '<', today)]))
    .where(waiting(today))
    .orderBy('people.id')
    .execute()
  return rows.map((row) => Addressee.parse(row))
}

/** What a letter tells: unread and not told by mail before, newest first. */
export async function listToMail(db: Db, personId: string, today: string): Promise<Notification[]> {
  const rows = await db
    .selectFrom('notifications as n')
    .leftJoin('posts', 'posts.id', 'n.postId')
    .where('n.personId', '=', personId)
    .where('n.byMail', '=', true)
    .where('n.readAt', 'is', null)
    .where('n.mailedAt', 'is', null)
    .where((e) => e.or([e('n.postId', 'is', null), isValid(today)]))
    .select(['n.id', 'n.kind', 'n.topic', 'n.facts', 'n.place', 'n.postId', 'n.at'])
    .select(sql<boolean>`false`.as('isRead'))
    .orderBy('n.id', 'desc')
    .execute()
  return rows.map((row) => Notification.parse(row))
}

/** Takes the letter of this day upon oneself until the transaction ends; false when another worker has. */
export async function takeDay(db: Tx, personId: string, today: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('digests')
    .values({ personId, sentOn: today })
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ sentOn: today }).where('digests.sentOn', '<', today),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}

export async function saveMailed(db: Tx, ids: readonly number[], at: Date): Promise<void> {
  await db.updateTable('notifications').set({ mailedAt: at }).where('id', 'in', ids).execute()
}

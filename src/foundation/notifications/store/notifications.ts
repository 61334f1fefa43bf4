import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { type ListNotifications, Notification } from '../shapes.ts'
import { isValid } from './make.ts'

interface Mine {
  readonly personId: string
  /** What concerned a post that has ended is not shown. */
  readonly today: string
}

const mine = (db: Db, { personId, today }: Mine) =>
  db
    .selectFrom('notifications as n')
    .leftJoin('posts', 'posts.id', 'n.postId')
    .where('n.personId', '=', personId)
    .where('n.inApp', '=', true)
    .where((e) => e.or([e('n.postId', 'is', null), isValid(today)]))

/** Newest first, one part at a time. */
export async function listMine(
  db: Db,
  whose: Mine,
  { unread, topic, after, limit }: ListNotifications,
): Promise<Notification[]> {
  let query = mine(db, whose)
    .select(['n.id', 'n.kind', 'n.topic', 'n.facts', 'n.place', 'n.postId', 'n.at'])
    .select(sql<boolean>`n.read_at is not null`.as('isRead'))
    .orderBy('n.id', 'desc')
    .limit(limit)
  if (unread !== undefined) query = query.where('n.readAt', unread ? 'is' : 'is not', null)
  if (topic) query = query.where('n.topic', '=', topic)
  if (after !== undefined) query = query.where('n.id', '<', after)
  return (await query.execute()).map((row) => Notification.parse(row))
}

export async function countUnread(db: Db, whose: Mine): Promise<number> {
  const counted = mine(db, whose)
    .where('n.readAt', 'is', null)
    .select((e) => e.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** Marks some of a person's own; others' ids do nothing. */
export async function saveRead(
  db: Tx,
  personId: string,
  { ids, at }: { ids: readonly number[]; at: Date | null },
): Promise<void> {
  if (ids.length === 0) return
  const wanted = db.updateTable('notifications').set({ readAt: at }).where('personId', '=', personId)
  await wanted.where('id', 'in', ids).where('inApp', '=', true).execute()
}

/** Marks all of a person's own; gives those that were unread. */
export async function saveAllRead(db: Tx, personId: string, at: Date): Promise<number[]> {
  const rows = await db
    .updateTable('notifications')
    .set({ readAt: at })
    .where('personId', '=', personId)
    .where('inApp', '=', true)
    .where('readAt', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import type { RoleAt } from '../rules.ts'
import type { Facts, Topic } from '../shapes.ts'

/** A notification before it is somebody's. */
export interface NewNotification {
  /** What it is made from: made twice from the same it is kept once for each person. */
  readonly key: string
  readonly kind: string
  readonly topic: Topic
  readonly place: string
  readonly facts: Facts
  readonly at: string
  /** Of several posts of one person it concerns the one there. */
  readonly agencyId: string | null
}

export interface Audience {
  readonly posts: readonly RoleAt[]
  readonly people: readonly string[]
  /** Who did it. */
  readonly except: string | null
  readonly today: string
}

/**
 * Gives a notification to everybody of an audience who has a post on the day, an open account and did not wish not to be told;
 * in one statement, however many they are. Gives whom it is new to.
 */
export async function insertFor(
  db: Tx,
  notification: NewNotification,
  { posts, people, except, today }: Audience,
): Promise<string[]> {
  const { key, kind, topic, place, facts, at, agencyId } = notification
  const { rows } = await sql<{ personId: string }>`
    insert into notifications (person_id, post_id, key, kind, topic, place, facts, at, in_app, by_mail)
    select distinct on (people.id) people.id, posts.id, ${key}, ${kind}, ${topic}, ${place}, ${JSON.stringify(facts)}::jsonb,
      ${at}::timestamptz, ${isShown(topic)}, ${isMailed(topic)}
    from posts
    join people on people.id = posts.person_id and people.deactivated_at is null
    left join jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as w(role text, "agencyId" uuid)
      on w.role = posts.role and (w."agencyId" is null or w."agencyId" = posts.agency_id)
    where ${isValid(today)} and (w.role is not null or people.id = any(${[...people]}::uuid[]))
      and people.id is distinct from ${except}::uuid and (${isShown(topic)} or ${isMailed(topic)})
    order by people.id, (w.role is not null) desc, (posts.agency_id = ${agencyId}::uuid) desc, posts.valid_from, posts.id
    on conflict (person_id, key) do nothing
    returning person_id as "personId"`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** Marks what was told of a thing before and is no more to be done as read, for everybody; gives whom it concerned. */
export async function settle(
  db: Tx,
  { place, key, at }: Pick<NewNotification, 'place' | 'key' | 'at'>,
  kinds: readonly string[],
): Promise<string[]> {
  if (kinds.length === 0) return []
  const rows = await db
    .updateTable('notifications')
    .set({ readAt: at })
    .where('place', '=', place)
    .where('kind', 'in', kinds)
    .where('readAt', 'is', null)
    .where('at', '<=', at)
    .where('key', '!=', key)
    .returning('personId')
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Whether a post is valid on a day. */
export const isValid = (today: string) =>
  sql<boolean>`(posts.valid_from <= ${today}::date and (posts.valid_to is null or posts.valid_to >= ${today}::date))`

export const isShown = (topic: Topic) => sql<boolean>`(not ${topic} = any(people.muted_topics))`
export const isMailed = (topic: Topic) =>
  sql<boolean>`(people.digest <> 'none' and not ${topic} = any(people.unmailed_topics))`

/** Forgets what is long over: read ones after three months, all after a year. */
export async function deleteOld(db: Tx, today: string): Promise<void> {
  await sql`delete from notifications where at < ${today}::date - 365
    or (read_at is not null and at < ${today}::date - 90)`.execute(db)
}

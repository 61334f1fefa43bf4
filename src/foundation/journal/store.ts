import type { Db, Tx } from '../../platform/database/database.ts'

export interface EntryRow {
  readonly kind: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly planId: string | null
  readonly agencyId: string | null
  readonly personId: string | null
  readonly postId: string | null
  readonly at: Date
  readonly payloadSalt: Buffer
  readonly payloadHash: Buffer
}

/** Writes one entry and its payload apart; gives the entry's number. */
export async function insertEntry(db: Tx, row: EntryRow, payload: string): Promise<number> {
  const { id } = await db.insertInto('journalEntries').values(row).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('journalPayloads').values({ entryId: id, payload }).execute()
  return id
}

/** The entries about one thing, newest first, with the names of who acted and for which agency. */
export async function listEntries(db: Db, subject: { kind: string; id: string }, limit: number) {
  return db
    .selectFrom('journalEntries as e')
    .leftJoin('journalPayloads as p', 'p.entryId', 'e.id')
    .leftJoin('people', 'people.id', 'e.personId')
    .leftJoin('posts', 'posts.id', 'e.postId')
    .leftJoin('agencies', 'agencies.id', 'posts.agencyId')
    .where('e.subjectKind', '=', subject.kind)
    .where('e.subjectId', '=', subject.id)
    .orderBy('e.id', 'desc')
    .limit(limit)
    .select(['e.id', 'e.kind', 'e.at', 'people.name as personName', 'agencies.shortName as agencyName', 'p.payload'])
    .execute()
}

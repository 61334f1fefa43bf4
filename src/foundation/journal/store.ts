import { sql } from 'kysely'
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

/** Writes one entry and its payload apart, in one round trip, as every write does it; gives the entry's number. */
export async function insertEntry(db: Tx, row: EntryRow, payload: string): Promise<number> {
  const { entryId } = await db
    .with('entry', (query) => query.insertInto('journalEntries').values(row).returning('id'))
    .insertInto('journalPayloads')
    .columns(['entryId', 'payload'])
    .expression((query) => query.selectFrom('entry').select(['id', sql`${payload}::json`.as('payload')]))
    .returning('entryId')
    .executeTakeFirstOrThrow()
  return entryId
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

/** An entry as its seal covers it. */
export interface Sealable {
  readonly id: number
  readonly kind: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly planId: string | null
  readonly agencyId: string | null
  readonly personId: string | null
  readonly postId: string | null
  readonly at: string
  readonly recordedAt: string
  readonly payloadHash: Buffer
}

export interface Sealed extends Sealable {
  readonly position: number
  readonly seal: Buffer
  readonly payloadSalt: Buffer
  /** The words exactly as they were hashed; null when erased. */
  readonly payload: string | null
}

const sealable = [
  'e.id',
  'e.kind',
  'e.subjectKind',
  'e.subjectId',
  'e.planId',
  'e.agencyId',
  'e.personId',
  'e.postId',
  'e.at',
  'e.recordedAt',
  'e.payloadHash',
] as const

const LOCK = 7_420_002

/** Only one sealer at a time, until the end of the transaction. */
export async function lockChain(db: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db)
}

/** The last link of the chain; null before the first. */
export async function findHead(db: Db): Promise<{ position: number; seal: Buffer } | null> {
  const row = await db
    .selectFrom('journalEntries')
    .where('sealPosition', 'is not', null)
    .orderBy('sealPosition', 'desc')
    .select(['sealPosition as position', 'seal'])
    .executeTakeFirst()
  return row?.seal && row.position !== null ? { position: row.position, seal: row.seal } : null
}

export const listUnsealed = (db: Tx, limit: number): Promise<Sealable[]> =>
  db
    .selectFrom('journalEntries as e')
    .where('e.sealPosition', 'is', null)
    .orderBy('e.id')
    .limit(limit)
    .select(sealable)
    .execute()

export async function countUnsealed(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('journalEntries')
    .where('sealPosition', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface Seal {
  readonly id: number
  readonly position: number
  readonly seal: Buffer
}

/** Writes seals, all in one statement. */
export async function saveSeals(db: Tx, seals: readonly Seal[]): Promise<void> {
  const ids = seals.map(({ id }) => id)
  const positions = seals.map(({ position }) => position)
  const values = seals.map(({ seal }) => seal.toString('hex'))
  await sql`
    update journal_entries e set seal_position = s.position, seal = decode(s.seal, 'hex')
    from unnest(${ids}::bigint[], ${positions}::bigint[], ${values}::text[]) as s (id, position, seal)
    where e.id = s.id`.execute(db)
}

/** A stretch of the chain after a position, in its order. */
export async function listSealed(db: Db, after: number, limit: number): Promise<Sealed[]> {
  const rows = await db
    .selectFrom('journalEntries as e')
    .leftJoin('journalPayloads as p', 'p.entryId', 'e.id')
    .where('e.sealPosition', '>', after)
    .orderBy('e.sealPosition')
    .limit(limit)
    .select([
      ...sealable,
      'e.payloadSalt',
      'e.sealPosition',
      'e.seal',
      sql<string | null>`p.payload::text`.as('payload'),
    ])
    .execute()
  return rows.map(({ sealPosition, seal, ...row }) => ({
    ...row,
    position: sealPosition ?? 0,
    seal: seal ?? Buffer.alloc(0),
  }))
}

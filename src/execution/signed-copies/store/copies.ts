import type { Db, Tx } from '../../../platform/database/database.ts'
import { CopyRow, OfficialNumber, type OneSubject, SignedCopy, type SubjectKind } from '../shapes.ts'

const columns = [
  'c.id',
  'c.subjectKind',
  'c.subjectId',
  'c.planId',
  'c.agencyId',
  'c.state',
  'c.fileName',
  'c.fileSha256',
  'c.fileSize',
  'c.signatures',
  'c.reading',
  'c.comparison',
  'c.number',
  'c.signedOn',
  'c.signerName',
  'c.signerTitle',
  'c.reason',
  'c.sentBy',
  'c.sentAt',
  'c.keptBy',
  'c.keptAt',
  'c.endReason',
  'c.endedBy',
  'c.endedAt',
  'c.revision',
] as const

/** More than any thing is signed anew. */
const most = 100

const named = (db: Db) =>
  db
    .selectFrom('signedCopies as c')
    .innerJoin('people as s', 's.id', 'c.sentBy')
    .leftJoin('people as k', 'k.id', 'c.keptBy')
    .leftJoin('people as e', 'e.id', 'c.endedBy')
    .select([...columns, 's.name as sentByName', 'k.name as keptByName', 'e.name as endedByName'])

/** The copies of a thing, the newest first. */
export async function listCopies(db: Db, { subjectKind, subjectId }: OneSubject): Promise<CopyRow[]> {
  const rows = await named(db)
    .where('c.subjectKind', '=', subjectKind)
    .where('c.subjectId', '=', subjectId)
    .orderBy('c.sentAt', 'desc')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return rows.map((row) => CopyRow.parse(row))
}

export async function findCopy(db: Db, id: string): Promise<CopyRow | undefined> {
  const row = await named(db).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : CopyRow.parse(row)
}

/** The copy, held until the transaction ends. */
export async function lockCopy(db: Tx, id: string): Promise<SignedCopy | undefined> {
  const row = await db
    .selectFrom('signedCopies as c')
    .select(columns)
    .where('c.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : SignedCopy.parse(row)
}

/** The copy of a thing that is kept now, held. */
export async function lockKept(db: Tx, { subjectKind, subjectId }: OneSubject): Promise<SignedCopy | undefined> {
  const row = await db
    .selectFrom('signedCopies as c')
    .select(columns)
    .where('c.subjectKind', '=', subjectKind)
    .where('c.subjectId', '=', subjectId)
    .where('c.state', '=', 'kept')
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : SignedCopy.parse(row)
}

/** Adds a copy. When another request is just using its id the write is done again, and finds it. */
export async function insertCopy(db: Tx, { signatures, reading, comparison, ...copy }: SignedCopy): Promise<void> {
  await db
    .insertInto('signedCopies')
    .values({
      ...copy,
      signatures: JSON.stringify(signatures),
      reading: reading && JSON.stringify(reading),
      comparison: JSON.stringify(comparison),
    })
    .execute()
}

/** Keeps what a person decided; what was read of the paper never changes. */
export async function updateCopy(db: Tx, copy: SignedCopy): Promise<void> {
  const { id, state, number, signedOn, signerName, signerTitle, reason, keptBy, keptAt, revision } = copy
  const { endReason, endedBy, endedAt } = copy
  await db
    .updateTable('signedCopies')
    .set({
      state,
      number,
      signedOn,
      signerName,
      signerTitle,
      reason,
      keptBy,
      keptAt,
      revision,
      endReason,
      endedBy,
      endedAt,
    })
    .where('id', '=', id)
    .execute()
}

/** Forgets what was sent for a thing and confirmed by nobody. */
export async function deleteUnconfirmed(db: Tx, { subjectKind, subjectId }: OneSubject): Promise<void> {
  await db
    .deleteFrom('signedCopies')
    .where('state', '=', 'read')
    .where('subjectKind', '=', subjectKind)
    .where('subjectId', '=', subjectId)
    .execute()
}

/** The register number and day of each thing of which a signed copy is kept, by the thing's id. */
export async function findOfficialNumbers(
  db: Db,
  subjectKind: SubjectKind,
  ids: readonly string[],
): Promise<Map<string, OfficialNumber>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('signedCopies')
    .select(['subjectId', 'number', 'signedOn', 'keptAt'])
    .where('subjectKind', '=', subjectKind)
    .where('subjectId', 'in', ids)
    .where('state', '=', 'kept')
    .execute()
  return new Map(rows.map((row) => [row.subjectId, OfficialNumber.parse(row)]))
}

import type { Db, Tx } from '../../platform/database/database.ts'
import { KeptFile } from './shapes.ts'

const files = (db: Db) =>
  db
    .selectFrom('files')
    .select(['id', 'name', 'mediaType', 'size', 'kind', 'state', 'agencyId', 'personId', 'uploadedAt'])
    .select(['width', 'height', 'sha256', 'sharedSha256', 'thumbnailSha256'])

const toFile = (row: unknown): KeptFile | undefined => (row === undefined ? undefined : KeptFile.parse(row))

export const findFile = async (db: Db, id: string): Promise<KeptFile | undefined> =>
  toFile(await files(db).where('id', '=', id).executeTakeFirst())

/** The file, held so that its copies are made once. */
export const lockFile = async (db: Tx, id: string): Promise<KeptFile | undefined> =>
  toFile(await files(db).where('id', '=', id).forUpdate().executeTakeFirst())

/** False when the id is taken. */
export async function insertFile(db: Tx, file: KeptFile): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('files')
    .values(file)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type Copies = Pick<KeptFile, 'sharedSha256' | 'thumbnailSha256' | 'width' | 'height' | 'state'>

/** Copies made of the same bytes before, for another file. */
export const findCopies = async (db: Db, sha256: string): Promise<Copies | undefined> =>
  toFile(await files(db).where('sha256', '=', sha256).where('state', '=', 'ready').limit(1).executeTakeFirst())

export async function saveCopies(db: Tx, id: string, copies: Copies): Promise<void> {
  const { sharedSha256, thumbnailSha256, width, height, state } = copies
  await db
    .updateTable('files')
    .set({ sharedSha256, thumbnailSha256, width, height, state })
    .where('id', '=', id)
    .execute()
}

import type { Db } from '../../../platform/database/database.ts'

/** The names of some agencies, in no order. */
export async function agencyNames(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db.selectFrom('agencies').select(['id', 'name', 'shortName']).where('id', 'in', ids).execute()
}

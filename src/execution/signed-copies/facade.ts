import type { Db } from '../../platform/database/database.ts'
import type { OfficialNumber, SubjectKind } from './shapes.ts'
import { findOfficialNumbers } from './store/copies.ts'

export { findOfficialNumbers as officialNumbersOf } from './store/copies.ts'

/** The register number and day of a thing, as its signed paper bears them; null while no signed copy is kept. */
export const officialNumberOf = async (db: Db, kind: SubjectKind, id: string): Promise<OfficialNumber | null> =>
  (await findOfficialNumbers(db, kind, [id])).get(id) ?? null

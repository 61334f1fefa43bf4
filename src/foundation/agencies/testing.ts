import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/database/database.ts'
import type { Agency } from './shapes.ts'

/** A provincial department, unless told otherwise. */
export async function anAgency(db: Tx, given: Partial<Agency> = {}): Promise<Agency> {
  const id = given.id ?? randomUUID()
  const agency: Agency = {
    id,
    code: `agency-${id.slice(0, 8)}`,
    name: `Sở Thử nghiệm ${id.slice(0, 8)}`,
    shortName: `Sở ${id.slice(0, 4)}`,
    symbolCode: 'STN',
    kind: 'state',
    level: 'province',
    commanded: true,
    groups: [],
    aliases: [],
    validFrom: '2000-01-01',
    validTo: null,
    unverified: false,
    ...given,
  }
  await db.insertInto('agencies').values(agency).execute()
  return agency
}

import type { Db } from '../../platform/database/database.ts'
import type { SpecialDay } from './rules.ts'

/** The announced days off and worked weekends between two days, both included. */
export async function listSpecialDays(db: Db, from: string, to: string): Promise<SpecialDay[]> {
  const rows = await db
    .selectFrom('specialDays')
    .select(['day', 'kind'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute()
  return rows.map(({ day, kind }) => ({ day, kind: kind === 'off' ? 'off' : 'working' }))
}

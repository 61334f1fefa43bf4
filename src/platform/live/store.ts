import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'

/** The channel of PostgreSQL on which every process hears what was committed. */
export const CHANNEL = 'live'

/** PostgreSQL takes notices of less than 8,000 bytes. */
const MOST_BYTES = 7900

/** Tells every listening process, once and only if the transaction commits. A notice is small: ids, never words. */
export async function announce(tx: Tx, notice: object): Promise<void> {
  const text = JSON.stringify(notice)
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Error(`A notice of ${text.length} characters is too long`)
  await sql`select pg_notify(${CHANNEL}, ${text})`.execute(tx)
}

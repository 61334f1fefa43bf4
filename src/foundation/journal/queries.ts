import type { ReadContext } from '../access/index.ts'
import { JournalLine } from './shapes.ts'
import { listEntries } from './store.ts'

const MOST = 200

/** The history of one thing, newest first. The caller has already asked whether the person may read the thing. */
export async function historyOf(ctx: ReadContext, subject: { kind: string; id: string }): Promise<JournalLine[]> {
  const rows = await listEntries(ctx.db, subject, MOST)
  return rows.map((row) => JournalLine.parse({ ...row, payload: row.payload ?? {} }))
}

import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Change, type ChangeVerdict } from '../shapes.ts'

const columns = [
  'id',
  'amendmentId',
  'position',
  'kind',
  'taskId',
  'dutyId',
  'before',
  'after',
  'words',
  'paragraph',
  'confidence',
  'byHand',
  'verdict',
  'revision',
] as const

const DayOnly = z.object({ day: z.iso.date().nullable() }).nullable()

/** Of a report duty the two sides are a day each. */
function toChange({ before, after, ...row }: { before: unknown; after: unknown; kind: string }): Change {
  if (row.kind !== 'report_day') return Change.parse({ ...row, before, after, dayBefore: null, dayAfter: null })
  const [was, is] = [DayOnly.parse(before)?.day ?? null, DayOnly.parse(after)?.day ?? null]
  return Change.parse({ ...row, before: null, after: null, dayBefore: was, dayAfter: is })
}

function rowOf({ before, after, dayBefore, dayAfter, ...change }: Change) {
  const isDay = change.kind === 'report_day'
  const side = (content: unknown, day: string | null) => {
    if (isDay) return JSON.stringify({ day })
    return content === null ? null : JSON.stringify(content)
  }
  return { ...change, before: side(before, dayBefore), after: side(after, dayAfter) }
}

/** The proposed differences of an amendment in their order. */
export async function listChanges(db: Db, amendmentId: string): Promise<Change[]> {
  const rows = await db
    .selectFrom('amendmentChanges')
    .select(columns)
    .where('amendmentId', '=', amendmentId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toChange)
}

export const insertChanges = async (db: Tx, added: readonly Change[]): Promise<void> => {
  if (added.length > 0) await db.insertInto('amendmentChanges').values(added.map(rowOf)).execute()
}

export const saveChange = async (db: Tx, change: Change): Promise<void> => {
  const { id, ...values } = rowOf(change)
  await db.updateTable('amendmentChanges').set(values).where('id', '=', id).execute()
}

/** Gives several changes one verdict; each becomes a new revision. */
export const saveVerdicts = async (db: Tx, ids: readonly string[], verdict: ChangeVerdict): Promise<void> => {
  await db
    .updateTable('amendmentChanges')
    .set((e) => ({ verdict, revision: e('revision', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}

/** Whether an id names a change already, of whichever amendment. */
export const isTaken = async (db: Db, id: string): Promise<boolean> =>
  (await db.selectFrom('amendmentChanges').select(sql`1`.as('one')).where('id', '=', id).executeTakeFirst()) !==
  undefined

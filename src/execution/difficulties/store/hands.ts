import type { Db, Tx } from '../../../platform/database/database.ts'
import { Hand, HandRow } from '../shapes.ts'

const columns = [
  'h.position',
  'h.agencyId',
  'h.receivedAt',
  'h.dueOn',
  'h.note',
  'h.interim',
  'h.interimAt',
  'h.answer',
  'h.outcome',
  'h.leftAt',
] as const

/** Through whose hands a difficulty went, the first first. */
export async function listHands(db: Db, difficultyId: string): Promise<HandRow[]> {
  const rows = await db
    .selectFrom('difficultyHands as h')
    .innerJoin('agencies', 'agencies.id', 'h.agencyId')
    .where('h.difficultyId', '=', difficultyId)
    .select([...columns, 'agencies.name as agencyName'])
    .orderBy('h.position')
    .execute()
  return rows.map((row) => HandRow.parse(row))
}

/** In whose hands it lies, or last lay. */
export async function lastHand(db: Db, difficultyId: string): Promise<Hand> {
  const row = await db
    .selectFrom('difficultyHands as h')
    .where('h.difficultyId', '=', difficultyId)
    .select(columns)
    .orderBy('h.position', 'desc')
    .executeTakeFirstOrThrow()
  return Hand.parse(row)
}

export const insertHand = async (db: Tx, difficultyId: string, hand: Hand): Promise<void> => {
  await db
    .insertInto('difficultyHands')
    .values({ difficultyId, ...hand })
    .execute()
}

export const updateHand = async (db: Tx, difficultyId: string, { position, ...values }: Hand): Promise<void> => {
  await db
    .updateTable('difficultyHands')
    .set(values)
    .where('difficultyId', '=', difficultyId)
    .where('position', '=', position)
    .execute()
}

import type { Db, Tx } from '../../../platform/database/database.ts'
import { DeskStep } from '../shapes.ts'

export async function findStep(db: Db, id: string): Promise<DeskStep | undefined> {
  const row = await db
    .selectFrom('planDeskSteps')
    .select(['id', 'planId', 'deed', 'taken', 'put', 'undone'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && DeskStep.parse(row)
}

const rowOf = ({ taken, put, ...step }: DeskStep) => ({
  ...step,
  taken: JSON.stringify(taken),
  put: JSON.stringify(put),
})

export const insertStep = async (db: Tx, step: DeskStep): Promise<void> => {
  await db.insertInto('planDeskSteps').values(rowOf(step)).execute()
}

export const saveStep = async (db: Tx, step: DeskStep): Promise<void> => {
  const { id, ...values } = rowOf(step)
  await db.updateTable('planDeskSteps').set(values).where('id', '=', id).execute()
}

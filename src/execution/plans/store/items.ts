import type { Db, Tx } from '../../../platform/database/database.ts'
import { type ItemVerdict, PlanItem } from '../shapes.ts'

const items = (db: Db) =>
  db
    .selectFrom('planItems')
    .select([
      'id',
      'planId',
      'position',
      'section',
      'label',
      'lead',
      'coordinating',
      'action',
      'actions',
      'role',
      'requested',
      'deadlines',
      'eventDates',
      'quantities',
      'places',
      'source',
      'span',
      'confidence',
      'restricted',
      'addedByHand',
      'verdict',
      'revision',
    ])

/** The items of a plan in the order of the document; those added by hand after the printed one they follow. */
export async function listItems(db: Db, planId: string, verdict?: ItemVerdict): Promise<PlanItem[]> {
  let query = items(db).where('planId', '=', planId)
  if (verdict) query = query.where('verdict', '=', verdict)
  const rows = await query.orderBy('position').orderBy('addedByHand').orderBy('label').orderBy('id').execute()
  return rows.map((row) => PlanItem.parse(row))
}

/** How many items each of several plans has, and how many wait for a person. */
export async function countItems(db: Db, planIds: readonly string[]) {
  if (planIds.length === 0) return []
  return db
    .selectFrom('planItems')
    .where('planId', 'in', planIds)
    .groupBy('planId')
    .select((e) => [
      'planId',
      e.fn.countAll<number>().filterWhere('verdict', '!=', 'rejected').as('items'),
      e.fn.countAll<number>().filterWhere('verdict', '=', 'unreviewed').as('unreviewed'),
    ])
    .execute()
}

const rowOf = ({ actions, deadlines, span, ...item }: PlanItem) => ({
  ...item,
  actions: JSON.stringify(actions),
  deadlines: JSON.stringify(deadlines),
  span: span && JSON.stringify(span),
})

export const insertItems = async (db: Tx, added: readonly PlanItem[]): Promise<void> => {
  if (added.length > 0) await db.insertInto('planItems').values(added.map(rowOf)).execute()
}

export const saveItem = async (db: Tx, item: PlanItem): Promise<void> => {
  const { id, ...values } = rowOf(item)
  await db.updateTable('planItems').set(values).where('id', '=', id).execute()
}

/** Gives several items one verdict; each becomes a new revision. */
export const saveVerdicts = async (db: Tx, ids: readonly string[], verdict: ItemVerdict): Promise<void> => {
  await db
    .updateTable('planItems')
    .set((e) => ({ verdict, revision: e('revision', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}

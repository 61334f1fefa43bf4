import { sql } from 'kysely'
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
      'otherSpans',
      'origin',
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

/** Some items of a plan, in the order of the document. */
export async function findItems(db: Db, planId: string, ids: readonly string[]): Promise<PlanItem[]> {
  const rows = await items(db).where('planId', '=', planId).where('id', 'in', ids).orderBy('position').execute()
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

const rowOf = ({ actions, deadlines, span, otherSpans, origin, ...item }: PlanItem) => ({
  ...item,
  actions: JSON.stringify(actions),
  deadlines: JSON.stringify(deadlines),
  span: span && JSON.stringify(span),
  otherSpans: JSON.stringify(otherSpans),
  origin: origin && JSON.stringify(origin),
})

export const insertItems = async (db: Tx, added: readonly PlanItem[]): Promise<void> => {
  if (added.length > 0) await db.insertInto('planItems').values(added.map(rowOf)).execute()
}

/** Puts items in, in the place of those with the same ids. */
export const putItems = async (db: Tx, items: readonly PlanItem[]): Promise<void> => {
  if (items.length === 0) return
  const ids = items.map(({ id }) => id)
  await removeItems(db, ids)
  await insertItems(db, items)
}

export const removeItems = async (db: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await db.deleteFrom('planItems').where('id', 'in', ids).execute()
}

/** Whether any of the ids belongs to an item, of whichever plan. */
export const isAnyTaken = async (db: Db, ids: readonly string[]): Promise<boolean> =>
  ids.length > 0 &&
  (await db.selectFrom('planItems').select('id').where('id', 'in', ids).limit(1).executeTakeFirst()) !== undefined

/** Counts places anew; what an item says and its revision stay. */
export const savePositions = async (db: Tx, items: readonly Pick<PlanItem, 'id' | 'position'>[]): Promise<void> => {
  if (items.length === 0) return
  const ids = items.map(({ id }) => id)
  const positions = items.map(({ position }) => position)
  await sql`update plan_items set position = placed.position
    from unnest(${ids}::uuid[], ${positions}::int[]) as placed (id, position) where plan_items.id = placed.id`.execute(
    db,
  )
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

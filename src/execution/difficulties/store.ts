import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../../database/tables.ts'
import type { Reach } from '../../foundation/access/index.ts'
import type { Db, Tx } from '../../platform/database/database.ts'
import { fold } from '../../platform/text/normalise.ts'
import { type Addressee, Difficulty, DifficultyRow, type ListDifficulties } from './shapes.ts'

const columns = [
  'd.id',
  'd.planId',
  'd.assignmentId',
  'd.agencyId',
  'd.description',
  'd.proposal',
  'd.addressedTo',
  'd.state',
  'd.answer',
  'd.raisedBy',
  'd.raisedAt',
  'd.answeredBy',
  'd.answeredAt',
  'd.revision',
] as const

/** The difficulty, held until the transaction ends. */
export async function lockDifficulty(db: Tx, id: string): Promise<Difficulty | undefined> {
  const row = await db
    .selectFrom('difficulties as d')
    .select(columns)
    .where('d.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : Difficulty.parse(row)
}

/** Adds a difficulty. When another request is just using its id the write is done again, and finds it. */
export const insertDifficulty = async (db: Tx, difficulty: Difficulty): Promise<void> => {
  await db.insertInto('difficulties').values(difficulty).execute()
}

export const updateDifficulty = async (db: Tx, { id, ...values }: Difficulty): Promise<void> => {
  await db.updateTable('difficulties').set(values).where('id', '=', id).execute()
}

const rows = (db: Db) =>
  db
    .selectFrom('difficulties as d')
    .innerJoin('plans as p', 'p.id', 'd.planId')
    .innerJoin('agencies as own', 'own.id', 'd.agencyId')
    .innerJoin('agencies as above', 'above.id', 'd.addressedTo')
    .innerJoin('people as r', 'r.id', 'd.raisedBy')
    .leftJoin('people as w', 'w.id', 'd.answeredBy')
    .leftJoin('assignments as a', 'a.id', 'd.assignmentId')
    .leftJoin('tasks as t', 't.id', 'a.taskId')

const shown = (db: Db) =>
  rows(db)
    .select([...columns, 'own.name as agencyName', 'own.shortName as agencyShortName', 'above.name as addressedName'])
    .select(['p.title as planTitle', 'p.ownerAgencyId', 't.label', 't.clause'])
    .select(['r.name as raisedByName', 'w.name as answeredByName'])

export async function findDifficulty(db: Db, id: string): Promise<DifficultyRow | undefined> {
  const row = await shown(db).where('d.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : DifficultyRow.parse(row)
}

/** The difficulties of a plan in the order in which they were raised. */
export const listOfPlan = async (db: Db, planId: string): Promise<DifficultyRow[]> =>
  (await shown(db).where('d.planId', '=', planId).orderBy('d.raisedAt').orderBy('d.id').execute()).map((row) =>
    DifficultyRow.parse(row),
  )

export interface DifficultyFilter extends Omit<ListDifficulties, 'limit' | 'addressed'> {
  readonly reach: Reach
  readonly addressedTo?: string | undefined
}

/** Newest first, one part of the list at a time. */
export async function listDifficulties(db: Db, filter: DifficultyFilter, limit: number): Promise<DifficultyRow[]> {
  const { state, after } = filter
  let query = shown(db)
    .where((e) => conditions(e, filter))
    .orderBy('d.raisedAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit)
  if (state) query = query.where('d.state', '=', state)
  if (after) query = query.where(sql<boolean>`(d.raised_at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  return (await query.execute()).map((row) => DifficultyRow.parse(row))
}

/** How many wait for an answer and how many have one; the filter for the state is left aside. */
export async function countDifficulties(db: Db, filter: DifficultyFilter): Promise<{ open: number; answered: number }> {
  const counted = await rows(db)
    .where((e) => conditions(e, filter))
    .groupBy('d.state')
    .select((e) => ['d.state', e.fn.countAll<number>().as('count')])
    .execute()
  const count = (state: string) => counted.find((row) => row.state === state)?.count ?? 0
  return { open: count('open'), answered: count('answered') }
}

type Condition = ExpressionBuilder<{ d: DB['difficulties']; p: DB['plans'] }, 'd' | 'p'>

function conditions(e: Condition, { reach, planId, agencyId, assignmentId, addressedTo, search }: DifficultyFilter) {
  const wanted = [
    inReach(e, reach),
    planId && e('d.planId', '=', planId),
    agencyId && e('d.agencyId', '=', agencyId),
    assignmentId && e('d.assignmentId', '=', assignmentId),
    addressedTo && e('d.addressedTo', '=', addressedTo),
    search &&
      sql<boolean>`folded(d.description || ' ' || d.proposal || ' ' || coalesce(d.answer, '')) like ${like(search)}`,
  ]
  return e.and(wanted.filter((one) => !!one))
}

const like = (search: string): string => `%${fold(search).replace(/[\\%_]/g, '\\$&')}%`

/** What the post may see, as SQL. */
function inReach(e: Condition, { any, own, plan, addressed }: Reach) {
  return e.or([
    ...(any ? [sql<boolean>`true`] : []),
    ...(own ? [e('d.agencyId', '=', own)] : []),
    ...(plan ? [e('p.ownerAgencyId', '=', plan)] : []),
    ...(addressed ? [e('d.addressedTo', '=', addressed)] : []),
  ])
}

/** Who can decide on a plan: its owner, then the body above the owner where there is one. */
export async function listAddressees(db: Db, planId: string): Promise<Addressee[]> {
  const found = await db
    .selectFrom('plans as p')
    .innerJoin('agencies as owner', 'owner.id', 'p.ownerAgencyId')
    .innerJoin('agencies as a', (join) =>
      join.on((e) => e.or([e('a.id', '=', e.ref('owner.id')), e('a.id', '=', e.ref('owner.parentId'))])),
    )
    .where('p.id', '=', planId)
    .select(['a.id', 'a.name', 'a.shortName', 'owner.id as ownerId'])
    .execute()
  return found
    .map(({ ownerId, ...agency }): Addressee => ({ ...agency, kind: agency.id === ownerId ? 'plan_owner' : 'above' }))
    .sort((one, other) => Number(one.kind === 'above') - Number(other.kind === 'above'))
}

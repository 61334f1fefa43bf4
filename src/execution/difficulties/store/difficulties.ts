import type { Db, Tx } from '../../../platform/database/database.ts'
import { type Addressee, Difficulty, DifficultyRow } from '../shapes.ts'

export const columns = [
  'd.id',
  'd.planId',
  'd.kind',
  'd.assignmentId',
  'd.agencyId',
  'd.description',
  'd.proposal',
  'd.addressedTo',
  'd.answerDueOn',
  'd.state',
  'd.answer',
  'd.outcome',
  'd.raisedBy',
  'd.raisedAt',
  'd.answeredBy',
  'd.answeredAt',
  'd.closingWords',
  'd.closedAt',
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

export const rows = (db: Db) =>
  db
    .selectFrom('difficulties as d')
    .innerJoin('plans as p', 'p.id', 'd.planId')
    .innerJoin('agencies as own', 'own.id', 'd.agencyId')
    .innerJoin('agencies as above', 'above.id', 'd.addressedTo')
    .innerJoin('people as r', 'r.id', 'd.raisedBy')
    .leftJoin('people as w', 'w.id', 'd.answeredBy')
    .leftJoin('assignments as a', 'a.id', 'd.assignmentId')
    .leftJoin('tasks as t', 't.id', 'a.taskId')

export const shown = (db: Db) =>
  rows(db)
    .select([...columns, 'own.name as agencyName', 'own.shortName as agencyShortName'])
    .select(['above.name as addressedName', 'above.shortName as addressedShortName'])
    .select(['p.title as planTitle', 'p.ownerAgencyId', 'p.demonstration', 't.label', 't.clause'])
    .select(['r.name as raisedByName', 'w.name as answeredByName'])

export async function findDifficulty(db: Db, id: string): Promise<DifficultyRow | undefined> {
  const row = await shown(db).where('d.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : DifficultyRow.parse(row)
}

interface Deciding {
  readonly planId: string
  /** Of whose task the leads come first. */
  readonly assignmentId?: string | undefined
  readonly today: string
}

/**
 * Who can decide on a plan: its owner, the body above the owner where there is one, then the departments of the province in
 * which somebody may answer, the leads of the task before the others.
 */
export async function listAddressees(db: Db, { planId, assignmentId, today }: Deciding): Promise<Addressee[]> {
  const rows = await db
    .selectFrom('plans as p')
    .innerJoin('agencies as owner', 'owner.id', 'p.ownerAgencyId')
    .innerJoin('agencies as a', (join) =>
      join.on((e) =>
        e.or([
          e('a.id', '=', e.ref('owner.id')),
          e('a.id', '=', e.ref('owner.parentId')),
          e.and([
            ...[e('a.kind', '=', 'state'), e('a.level', '=', 'province')],
            ...[e('a.validFrom', '<=', today), e.or([e('a.validTo', 'is', null), e('a.validTo', '>=', today)])],
            e.exists(
              e
                .selectFrom('posts')
                .whereRef('posts.agencyId', '=', 'a.id')
                .where('posts.role', 'in', ['plan_owner', 'approver', 'leader'])
                .where('posts.validFrom', '<=', today)
                .where((post) => post.or([post('posts.validTo', 'is', null), post('posts.validTo', '>=', today)]))
                .select('posts.id'),
            ),
          ]),
        ]),
      ),
    )
    .where('p.id', '=', planId)
    .select(['a.id', 'a.name', 'a.shortName', 'owner.id as ownerId', 'owner.parentId as aboveId'])
    .execute()
  const leads = new Set(assignmentId ? await leadsBeside(db, assignmentId) : [])
  const kindOf = ({ id, ownerId, aboveId }: (typeof rows)[number]): Addressee['kind'] => {
    if (id === ownerId) return 'plan_owner'
    if (id === aboveId) return 'above'
    return leads.has(id) ? 'lead' : 'department'
  }
  const byName = new Intl.Collator('vi')
  return rows
    .map((row): Addressee => ({ id: row.id, name: row.name, shortName: row.shortName, kind: kindOf(row) }))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || byName.compare(one.name, other.name))
}

const order: readonly Addressee['kind'][] = ['plan_owner', 'above', 'lead', 'department']

/** The agencies that lead the task of an assignment. */
async function leadsBeside(db: Db, assignmentId: string): Promise<string[]> {
  const found = await db
    .selectFrom('assignments as mine')
    .innerJoin('assignments as a', 'a.taskId', 'mine.taskId')
    .where('mine.id', '=', assignmentId)
    .where('a.role', '=', 'lead')
    .select('a.agencyId')
    .execute()
  return found.map(({ agencyId }) => agencyId)
}

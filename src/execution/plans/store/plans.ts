import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { Plan, PlanHeader, type PlanState } from '../shapes.ts'

const plans = (db: Db) =>
  db
    .selectFrom('plans')
    .select([
      'id',
      'ownerAgencyId',
      'state',
      'demonstration',
      'docType',
      'number',
      'symbol',
      'issuer',
      'parentIssuer',
      'place',
      'signedOn',
      'title',
      'year',
      'signerName',
      'signerTitle',
      'signerOnBehalfOf',
      'sourceName',
      'sourceFormat',
      'sourceSha256',
      'sourceFileId',
      'revision',
      'createdAt',
      'issuedAt',
      'frozenSha256',
    ])

const toPlan = (row: unknown): Plan | undefined => (row === undefined ? undefined : Plan.parse(row))

export const findPlan = async (db: Db, id: string): Promise<Plan | undefined> =>
  toPlan(await plans(db).where('id', '=', id).executeTakeFirst())

/** The plan, held until the transaction ends: everything about a plan waits for it, so issuing sees a still image. */
export const lockPlan = async (db: Tx, id: string): Promise<Plan | undefined> =>
  toPlan(await plans(db).where('id', '=', id).forUpdate().executeTakeFirst())

/** The plan, held against every step of its life until the transaction ends; writes under it do not wait for each other. */
export const sharePlan = async (db: Tx, id: string): Promise<Plan | undefined> =>
  toPlan(await plans(db).where('id', '=', id).forShare().executeTakeFirst())

export interface NewPlan extends PlanHeader {
  readonly id: string
  readonly ownerAgencyId: string
  readonly demonstration: boolean
  readonly sourceName: string
  readonly sourceFormat: string
  readonly sourceSha256: string
  readonly sourceFileId: string | null
  readonly sourceText: string
  readonly reading: unknown
  readonly createdBy: string
  readonly createdAt: Date
}

export const insertPlan = async (db: Tx, plan: NewPlan): Promise<void> => {
  await db
    .insertInto('plans')
    .values({ ...plan, state: 'draft', reading: JSON.stringify(plan.reading) })
    .execute()
}

export const saveHeader = async (db: Tx, plan: Plan): Promise<void> => {
  await db
    .updateTable('plans')
    .set({ ...PlanHeader.parse(plan), revision: plan.revision })
    .where('id', '=', plan.id)
    .execute()
}

/** From now on the plan is marked as invented wherever it is shown. */
export const markAsDemonstration = async (db: Tx, id: string): Promise<void> => {
  await db.updateTable('plans').set({ demonstration: true }).where('id', '=', id).execute()
}

export const saveIssued = async (
  db: Tx,
  id: string,
  issued: { issuedBy: string; issuedAt: Date; frozenSha256: string },
): Promise<void> => {
  await db
    .updateTable('plans')
    .set({ ...issued, state: 'issued' })
    .where('id', '=', id)
    .execute()
}

export const saveState = async (db: Tx, id: string, state: PlanState): Promise<void> => {
  await db.updateTable('plans').set({ state }).where('id', '=', id).execute()
}

export const removePlan = async (db: Tx, id: string): Promise<void> => {
  await db.deleteFrom('plans').where('id', '=', id).execute()
}

/** What the reader found and the words it read: kept apart from the plan because lists do not need them. */
export const findReading = async (db: Db, id: string): Promise<{ reading: unknown; sourceText: string } | undefined> =>
  db.selectFrom('plans').select(['reading', 'sourceText']).where('id', '=', id).executeTakeFirst()

export interface PlanFilter {
  readonly state?: PlanState | undefined
  readonly year?: number | undefined
  readonly search?: string | undefined
  /** The agency whose drafts may be seen too; null when none may. */
  readonly draftsOf: string | null
}

/** Plans newest first: those that were issued, and the drafts of one agency; `search` ignores diacritics. */
export async function listPlans(db: Db, { state, year, search, draftsOf }: PlanFilter): Promise<Plan[]> {
  let query = plans(db)
    .where((e) => e.or([e('state', '!=', 'draft'), ...(draftsOf ? [e('ownerAgencyId', '=', draftsOf)] : [])]))
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(500)
  if (state) query = query.where('state', '=', state)
  if (year !== undefined) query = query.where('year', '=', year)
  if (search) {
    const words = sql<string>`folded(title || ' ' || coalesce(number, '') || ' ' || coalesce(issuer, ''))`
    query = query.where(words, 'like', `%${likeSafe(fold(search))}%`)
  }
  return (await query.execute()).map((row) => Plan.parse(row))
}

const likeSafe = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

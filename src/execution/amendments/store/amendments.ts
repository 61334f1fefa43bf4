import type { Db, Tx } from '../../../platform/database/database.ts'
import { Amendment, AmendmentHeader, type AmendmentState, AmendmentSummary } from '../shapes.ts'

const columns = [
  'id',
  'planId',
  'state',
  'docType',
  'number',
  'signedOn',
  'issuer',
  'title',
  'reason',
  'effectiveOn',
  'replaces',
  'sourceName',
  'sourceFormat',
  'sourceSha256',
  'unread',
  'discardReason',
  'revision',
  'createdAt',
  'issuedAt',
  'frozenSha256',
] as const

const toAmendment = (row: unknown): Amendment | undefined => (row === undefined ? undefined : Amendment.parse(row))

export const findAmendment = async (db: Db, id: string): Promise<Amendment | undefined> =>
  toAmendment(await db.selectFrom('amendments').select(columns).where('id', '=', id).executeTakeFirst())

/** The amendment, held until the transaction ends. */
export const lockAmendment = async (db: Tx, id: string): Promise<Amendment | undefined> =>
  toAmendment(await db.selectFrom('amendments').select(columns).where('id', '=', id).forUpdate().executeTakeFirst())

/** The words of the document it was read from, one paragraph a line. */
export const findSourceText = async (db: Db, id: string): Promise<string> =>
  (await db.selectFrom('amendments').select('sourceText').where('id', '=', id).executeTakeFirst())?.sourceText ?? ''

export interface NewAmendment extends Omit<Amendment, 'createdAt' | 'state' | 'discardReason' | 'revision'> {
  readonly sourceText: string | null
  readonly createdBy: string
  readonly createdAt: Date
}

export const insertAmendment = async (db: Tx, { unread, ...amendment }: NewAmendment): Promise<void> => {
  await db
    .insertInto('amendments')
    .values({ ...amendment, unread: JSON.stringify(unread) })
    .execute()
}

/** Keeps the header, the state and the words that nobody has dealt with yet. */
export const saveAmendment = async (db: Tx, amendment: Amendment): Promise<void> => {
  const { id, state, revision, discardReason, unread } = amendment
  await db
    .updateTable('amendments')
    .set({ ...AmendmentHeader.parse(amendment), state, revision, discardReason, unread: JSON.stringify(unread) })
    .where('id', '=', id)
    .execute()
}

export const saveIssued = async (
  db: Tx,
  id: string,
  issued: { issuedBy: string; issuedAt: Date; frozenSha256: string },
): Promise<void> => {
  await db
    .updateTable('amendments')
    .set((e) => ({ ...issued, state: 'issued', revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** The amendments of a plan in some states, newest first, with how many changes each has. */
export async function listAmendments(
  db: Db,
  planId: string,
  states: readonly AmendmentState[],
): Promise<AmendmentSummary[]> {
  const rows = await db
    .selectFrom('amendments')
    .select(columns)
    .select((e) => [
      e
        .selectFrom('amendmentChanges as c')
        .whereRef('c.amendmentId', '=', 'amendments.id')
        .where('c.verdict', '!=', 'rejected')
        .select((f) => f.fn.countAll<number>().as('count'))
        .as('changes'),
      e
        .selectFrom('amendmentChanges as c')
        .whereRef('c.amendmentId', '=', 'amendments.id')
        .where('c.verdict', '=', 'unreviewed')
        .select((f) => f.fn.countAll<number>().as('count'))
        .as('unreviewed'),
    ])
    .where('planId', '=', planId)
    .where('state', 'in', states)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) =>
    AmendmentSummary.parse({ ...row, changes: Number(row.changes), unreviewed: Number(row.unreviewed) }),
  )
}

/** A document that changed a plan, as reports cite it. */
export interface IssuedAmendment {
  readonly id: string
  readonly docType: string | null
  readonly number: string | null
  readonly signedOn: string | null
  readonly effectiveOn: string
  readonly issuedAt: string
}

/** The documents that changed a plan, in the order in which they came. */
export async function listIssued(db: Db, planId: string): Promise<IssuedAmendment[]> {
  const rows = await db
    .selectFrom('amendments')
    .select(['id', 'docType', 'number', 'signedOn', 'effectiveOn', 'issuedAt'])
    .where('planId', '=', planId)
    .where('state', '=', 'issued')
    .orderBy('issuedAt')
    .orderBy('id')
    .execute()
  return rows.map(({ effectiveOn, issuedAt, ...row }) => ({
    ...row,
    effectiveOn: effectiveOn ?? '',
    issuedAt: issuedAt ?? '',
  }))
}

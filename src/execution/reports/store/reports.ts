import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { AgencyWords } from '../requests.ts'
import { Material, Report, type ReportKind } from '../shapes.ts'

const columns = [
  'id',
  'planId',
  'agencyId',
  'kind',
  'state',
  'dueOn',
  'words',
  'returnReason',
  'createdBy',
  'createdAt',
  'submittedBy',
  'submittedAt',
  'firstSubmittedAt',
  'decidedBy',
  'decidedAt',
  'revision',
] as const

/** Which report is meant: of an agency to a plan, or the consolidated one of its owner. */
export interface ReportOf {
  readonly planId: string
  readonly agencyId: string
  readonly kind: ReportKind
}

export async function findReport(db: Db, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('reports').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : Report.parse(row)
}

export async function findReportOf(db: Db, { planId, agencyId, kind }: ReportOf): Promise<Report | undefined> {
  const row = await db
    .selectFrom('reports')
    .select(columns)
    .where('planId', '=', planId)
    .where('agencyId', '=', agencyId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row === undefined ? undefined : Report.parse(row)
}

/** The report, held until the transaction ends. */
export async function lockReport(db: Tx, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('reports').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : Report.parse(row)
}

/** What a submitted report was made from; undefined while its figures live. */
export async function findFigures(db: Db, id: string): Promise<Material | undefined> {
  const row = await db.selectFrom('reports').select('figures').where('id', '=', id).executeTakeFirst()
  return row?.figures ? Material.parse(row.figures) : undefined
}

/** What the accepted reports of a plan's agencies were made from. */
export async function acceptedFigures(db: Db, planId: string): Promise<{ agencyId: string; material: Material }[]> {
  const rows = await db
    .selectFrom('reports')
    .select(['agencyId', 'figures'])
    .where('planId', '=', planId)
    .where('kind', '=', 'agency')
    .where('state', '=', 'accepted')
    .orderBy('agencyId')
    .execute()
  return rows.map(({ agencyId, figures }) => ({ agencyId, material: Material.parse(figures) }))
}

/** What agencies wrote in one part of the reports that count as sent, in Vietnamese order. */
export async function listWords(db: Db, { planId, part }: { planId: string; part: string }): Promise<AgencyWords> {
  const rows = await db
    .selectFrom('reports as r')
    .innerJoin('agencies as a', 'a.id', 'r.agencyId')
    .where('r.planId', '=', planId)
    .where('r.kind', '=', 'agency')
    .where('r.state', 'in', ['submitted', 'accepted'])
    .select(['a.id', 'a.name', 'a.shortName', 'r.state', sql<string | null>`r.words -> ${part} ->> 'text'`.as('text')])
    .orderBy(sql`a.name collate "vi-x-icu"`)
    .execute()
  const written = rows.flatMap(({ text, state, ...agency }) => (text?.trim() ? [{ agency, state, text }] : []))
  return AgencyWords.parse(written)
}

/** Adds a report; false when there is one of this agency already. */
export async function insertReport(db: Tx, { words, ...report }: Report): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reports')
    .values({ ...report, words: JSON.stringify(words) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** Keeps a report; `figures` only when they change: set when it is submitted, null when it is sent back. */
export async function updateReport(db: Tx, { id, words, ...report }: Report, figures?: Material | null): Promise<void> {
  const frozen = figures === undefined ? {} : { figures: figures && JSON.stringify(figures) }
  await db
    .updateTable('reports')
    .set({ ...report, ...frozen, words: JSON.stringify(words) })
    .where('id', '=', id)
    .execute()
}

/** Replaces the list of activities that a report counts. */
export async function saveCounted(db: Tx, reportId: string, activityIds: readonly string[]): Promise<void> {
  await db.deleteFrom('reportActivities').where('reportId', '=', reportId).execute()
  for (let from = 0; from < activityIds.length; from += 20_000) {
    const rows = activityIds.slice(from, from + 20_000).map((activityId) => ({ reportId, activityId }))
    await db.insertInto('reportActivities').values(rows).execute()
  }
}

/** The activities that a report counts, as they are now, held until the transaction ends. */
export const lockCounted = (db: Tx, reportId: string) =>
  db
    .selectFrom('reportActivities as r')
    .innerJoin('activities as a', 'a.id', 'r.activityId')
    .where('r.reportId', '=', reportId)
    .select(['a.id', 'a.state', 'a.revision'])
    .orderBy('a.id')
    .forUpdate('a')
    .execute()

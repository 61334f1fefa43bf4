import type { Db, Tx } from '../../../platform/database/database.ts'
import { PlanPage } from '../shapes/pages.ts'

export async function insertPages(db: Tx, planId: string, pages: readonly Omit<PlanPage, 'state'>[]): Promise<void> {
  if (pages.length === 0) return
  const rows = pages.map(({ lines, ...page }) => ({ planId, ...page, lines: JSON.stringify(lines) }))
  await db.insertInto('planPages').values(rows).execute()
}

export async function listPages(db: Db, planId: string): Promise<PlanPage[]> {
  const rows = await db
    .selectFrom('planPages')
    .select(['page', 'width', 'height', 'state', 'lines'])
    .where('planId', '=', planId)
    .orderBy('page')
    .execute()
  return rows.map((row) => PlanPage.parse(row))
}

/** The SHA-256 of a page's picture; undefined while there is none. */
export async function findPicture(db: Db, planId: string, page: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('planPages')
    .select('pictureSha256')
    .where('planId', '=', planId)
    .where('page', '=', page)
    .executeTakeFirst()
  return row?.pictureSha256 ?? undefined
}

/** The next pages to be drawn, and how many wait in all. */
export async function waitingPages(db: Db, planId: string, most: number): Promise<{ next: number[]; waiting: number }> {
  const rows = await db
    .selectFrom('planPages')
    .select('page')
    .where('planId', '=', planId)
    .where('state', '=', 'waiting')
    .orderBy('page')
    .execute()
  return { next: rows.slice(0, most).map(({ page }) => page), waiting: rows.length }
}

/** Null for a page that cannot be drawn. */
export const savePicture = async (db: Tx, planId: string, page: number, sha256: string | null): Promise<void> => {
  await db
    .updateTable('planPages')
    .set(sha256 === null ? { state: 'failed' } : { state: 'drawn', pictureSha256: sha256 })
    .where('planId', '=', planId)
    .where('page', '=', page)
    .where('state', '=', 'waiting')
    .execute()
}

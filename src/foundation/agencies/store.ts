import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { fold } from '../../platform/text/normalise.ts'
import type { Succession } from './data/agency-record.ts'
import { Agency, type AgencySuccession, KnownAgency, type ListAgencies } from './shapes.ts'

const agencies = (db: Db) =>
  db
    .selectFrom('agencies')
    .select([
      'id',
      'code',
      'name',
      'shortName',
      'symbolCode',
      'kind',
      'level',
      'commanded',
      'groups',
      'aliases',
      'validFrom',
      'validTo',
      'unverified',
    ])

const toAgency = (row: unknown): Agency | undefined => (row === undefined ? undefined : Agency.parse(row))

export const findAgency = async (db: Db, id: string): Promise<Agency | undefined> =>
  toAgency(await agencies(db).where('id', '=', id).executeTakeFirst())

export const findAgencyByCode = async (db: Db, code: string): Promise<Agency | undefined> =>
  toAgency(await agencies(db).where('code', '=', code).executeTakeFirst())

export async function listAgencies(db: Db, { on, search, kind }: ListAgencies & { on: string }): Promise<Agency[]> {
  let query = agencies(db)
    .where('validFrom', '<=', on)
    .where((e) => e.or([e('validTo', 'is', null), e('validTo', '>=', on)]))
    .orderBy(sql`name collate "vi-x-icu"`)
  if (kind) query = query.where('kind', '=', kind)
  if (search) query = query.where(sql<boolean>`folded(name || ' ' || short_name) like ${`%${fold(search)}%`}`)
  const rows = await query.execute()
  return rows.map((row) => Agency.parse(row))
}

/** Every agency with what became of it, the earliest first. */
export async function listKnownAgencies(db: Db): Promise<KnownAgency[]> {
  const successions = await successionsByAgency(db)
  const rows = await agencies(db).orderBy(sql`name collate "vi-x-icu"`).execute()
  return rows.map((row) => KnownAgency.parse({ ...row, successions: successions.get(row.id) ?? [] }))
}

async function successionsByAgency(db: Db): Promise<Map<string, AgencySuccession[]>> {
  const rows = await db
    .selectFrom('agencySuccessions')
    .select(['agencyId as of', 'successorId as agencyId', 'successorName as name', 'happenedOn'])
    .orderBy('happenedOn')
    .orderBy('successorName')
    .execute()
  return Map.groupBy(rows, (row) => row.of)
}

export interface NewAgency extends Omit<Agency, 'groups' | 'aliases' | 'unverified'> {
  readonly parentId: string | null
  readonly groups: readonly string[]
  readonly aliases: readonly string[]
  readonly unverified?: boolean
}

export async function insertAgencies(db: Tx, added: readonly NewAgency[]): Promise<void> {
  const rows = added.map((agency) => ({ ...agency, groups: [...agency.groups], aliases: [...agency.aliases] }))
  await db.insertInto('agencies').values(rows).execute()
}

export interface NewSuccession extends Pick<Succession, 'kind' | 'basis'> {
  readonly id: string
  readonly agencyId: string
  readonly successorId: string | null
  readonly successorName: string
  readonly happenedOn: string | null
}

export async function insertSuccessions(db: Tx, added: readonly NewSuccession[]): Promise<void> {
  if (added.length > 0)
    await db
      .insertInto('agencySuccessions')
      .values([...added])
      .execute()
}

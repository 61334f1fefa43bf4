import type { KyselyPlugin, UnknownRow } from 'kysely'
import type { Db } from '../../../platform/database/database.ts'

/**
 * Our connections as the sign-in library needs them: its columns keep their names, and instants are dates. Ours give text,
 * which the library would compare with dates and never find expired.
 */
export const connectionOfLibrary = (db: Db) => db.withoutPlugins().withPlugin(instantsAsDates)

const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
}

const instants = ['expiresAt', 'createdAt', 'updatedAt', 'accessTokenExpiresAt', 'refreshTokenExpiresAt']

const withDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      instants.includes(name) && typeof value === 'string' ? new Date(value) : value,
    ]),
  )

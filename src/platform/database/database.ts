import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../database/tables.ts'

/** How long a piece of work waits for a connection. */
const PATIENCE_MS = 10_000

/** Any connection: enough to read. */
export type Db = Kysely<DB>
/** A connection inside a transaction: whatever writes or locks asks for this, so forgetting one does not compile. */
export type Tx = Transaction<DB>

const INT8 = 20
const NUMERIC = 1700
const DATE = 1082
const TIMESTAMPTZ = 1184

pg.types.setTypeParser(INT8, Number)
pg.types.setTypeParser(NUMERIC, Number)
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString())

export interface OpenedDatabase {
  readonly db: Db
  readonly pool: pg.Pool
  close(): Promise<void>
}

/**
 * Opens a pool. Days come as `YYYY-MM-DD`, instants as ISO text in UTC, numbers as numbers; columns are camelCase.
 * A lost idle connection is reported to `onIdleError`, never thrown into the process.
 */
export function openDatabase(url: string, { max = 10, onIdleError = () => {} }: PoolSettings = {}): OpenedDatabase {
  const pool = new pg.Pool({
    ...{ connectionString: url, max, options: '-c timezone=UTC' },
    connectionTimeoutMillis: PATIENCE_MS,
  })
  pool.on('error', onIdleError)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [naming()] })
  return { db, pool, close: () => db.destroy() }
}

interface PoolSettings {
  readonly max?: number
  readonly onIdleError?: (error: Error) => void
}

/** Tables and columns are snake_case, code is camelCase; what lies inside a JSON value keeps its own names. */
const naming = () => new CamelCasePlugin({ maintainNestedObjectKeys: true })

/** Codes of the network and of PostgreSQL for a database that is not there just now: not yet, no more, or full. */
const away = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|08\w{3}|53300|57P0[123])$/
/** What the driver says without a code: no connection became free in time, or one broke. */
const broken = /^(timeout exceeded when trying to connect|Connection terminated)/

/** Whether something failed because the database could not be reached, and may well succeed in a moment. */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof Error && (broken.test(error.message) || ('code' in error && away.test(String(error.code))))

/** Resolves when the database answers. */
export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}

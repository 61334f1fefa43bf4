import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** The folder of the numbered SQL files, found from the working directory: the product is started from its own folder. */
export const migrationsFolder = (): string => join(process.cwd(), 'database', 'migrations')

const LOCK = 7_420_001

/**
 * Runs the migrations that this database has not had, in order, each in its own transaction with its line in `migrations`.
 * Safe when several processes start at once: one does it, the others wait. An older file that was never run is an error.
 */
export async function migrate(url: string, folder: string = migrationsFolder()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migrations (name text primary key, run_at timestamptz not null default now())',
    )
    return await runMissing(client, folder)
  } finally {
    await client.end()
  }
}

async function runMissing(client: pg.Client, folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name')
  const done = new Set(rows.map((row) => row.name))
  const missing = names.filter((name) => !done.has(name))
  const last = rows.at(-1)?.name ?? ''
  const late = missing.find((name) => name < last)
  if (late) throw new Error(`Migration ${late} is older than ${last}, which has already run`)
  for (const name of missing) await runOne(client, name, await readFile(join(folder, name), 'utf8'))
  return missing
}

async function runOne(client: pg.Client, name: string, sql: string): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** The folder of the numbered SQL files, found from the working directory: the product is started from its own folder. */
export const migrationsFolder = (): string => join(process.cwd(), 'database', 'migrations')

const LOCK = 7_420_001

/**
 * Runs the migrations that this database has not had, in order, each in its own transaction with its line in `migrations`.
 * Safe when several processes start at once: one does it, the others wait. A file that was changed after it ran, or an older one that was never run, is an error: migrations go forward only.
 */
export async function migrate(url: string, folder: string = migrationsFolder()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migrations (name text primary key, sha256 text not null, run_at timestamptz not null default now())',
    )
    return await runMissing(client, folder)
  } finally {
    await client.end()
  }
}

async function runMissing(client: pg.Client, folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(folder, name), 'utf8') })),
  )
  const { rows } = await client.query<Run>('select name, sha256 from migrations order by name')
  const changed = files.find(({ name, sql }) => rows.some((row) => row.name === name && row.sha256 !== hashOf(sql)))
  if (changed) throw new Error(`Migration ${changed.name} is not the one that this database has had`)
  const done = new Set(rows.map((row) => row.name))
  const missing = files.filter(({ name }) => !done.has(name))
  const last = rows.at(-1)?.name ?? ''
  const late = missing.find(({ name }) => name < last)
  if (late) throw new Error(`Migration ${late.name} is older than ${last}, which has already run`)
  for (const file of missing) await runOne(client, file)
  return missing.map(({ name }) => name)
}

interface Run {
  readonly name: string
  readonly sha256: string
}

const hashOf = (sql: string): string => createHash('sha256').update(sql).digest('hex')

async function runOne(client: pg.Client, { name, sql }: { name: string; sql: string }): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migrations (name, sha256) values ($1, $2)', [name, hashOf(sql)])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

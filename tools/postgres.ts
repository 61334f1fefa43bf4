/** PostgreSQL as the product brings it along: one cluster in a folder, ending with whoever starts it, on loopback only. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { madeCluster, program } from './postgres/cluster.ts'
import type { Identity } from './postgres/identity.ts'
import { endSurvivor } from './postgres/survivor.ts'
import { folderFault, noSpace, StartFault } from './start-fault.ts'

export interface StartedPostgres {
  /** Address of the database `postgres`, with its password. */
  readonly url: string
  /** Resolves when the server is gone, wanted or not. */
  readonly ended: Promise<void>
  /** Ends all connections and the server; resolves when it is gone. */
  stop(): Promise<void>
}

interface PostgresPlace {
  /** Holds the cluster, its password, its port and its log; made when missing. */
  readonly folder: string
  /** Whether a crash may lose the newest writes: for tests alone. */
  readonly forgetful?: boolean
}

const READY_MS = 60_000
const PAUSE_MS = 15

/** Starts the cluster of a folder, making it on the first start; a server left over from a killed run is stopped first. */
export async function startPostgres({ folder, forgetful = false }: PostgresPlace): Promise<StartedPostgres> {
  try {
    const place = resolve(folder)
    await mkdir(place, { recursive: true })
    // Others may go through but not look: the server's own user must reach its cluster.
    await chmod(place, 0o711)
    const password = await kept(join(place, 'password'), () => randomBytes(24).toString('base64url'))
    const cluster = join(place, 'cluster')
    const identity = await madeCluster(cluster, password)
    await endSurvivor(cluster)
    const port = await portOf(join(place, 'port'))
    const log = join(place, 'postgres.log')
    const server = launch([program('postgres'), ...flagsOf(cluster, port, forgetful)], { identity, log })
    const url = `postgres://lantoa:${password}@127.0.0.1:${port}/postgres`
    await answering(url, server, log)
    return { url, ended: goneOf(server), stop: () => stopped(server) }
  } catch (error) {
    throw folderFault(error, folder)
  }
}

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

function flagsOf(cluster: string, port: number, forgetful: boolean): string[] {
  const network = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '100' }
  const settings = Object.entries({ ...network, ...(forgetful ? careless : {}) })
  return ['-D', cluster, '-p', String(port), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * Stands between us and the server: when our end of its input closes, because we close it or because we are killed, it asks
 * the server to end in order, and half a second later to end at once, which costs the next start a recovery and no data. When
 * the server ends, so does it.
 */
const guard = `exec 3<&0
"$@" </dev/null 3<&- & server=$!
(cat <&3 >/dev/null; kill -INT $server; sleep 0.5; kill -QUIT $server) 2>/dev/null & watch=$!
exec 3<&-
wait $server; status=$?
kill $watch 2>/dev/null
exit $status`

/** In a process group of its own, so that Ctrl-C in a terminal reaches only whoever stops it in order. */
function launch(command: readonly string[], { identity, log }: { identity: Identity; log: string }): ChildProcess {
  const [first = '', ...rest] = [...identity.prefix, '/bin/sh', '-c', guard, 'postgres', ...command]
  const output = openSync(log, 'w', 0o600)
  const server = spawn(first, rest, { stdio: ['pipe', output, output], detached: true, ...identity.owner })
  closeSync(output)
  return server
}

/** What a file says; the first time, what `make` gives is kept there for its owner alone. */
async function kept(path: string, make: () => string): Promise<string> {
  if (existsSync(path)) return readFile(path, 'utf8')
  const value = make()
  await writeFile(`${path}.part`, value, { mode: 0o600 })
  await rename(`${path}.part`, path)
  return value
}

/** The port of last time while it is free, so that an administrator's tools find the database again. */
async function portOf(path: string): Promise<number> {
  const last = existsSync(path) ? Number(await readFile(path, 'utf8')) : 0
  const port = (await freePort(last)) ?? (await freePort(0)) ?? 0
  if (port !== last) await writeFile(path, String(port), { mode: 0o600 })
  return port
}

/** The port itself when nobody listens there (any free one for 0), or null. */
function freePort(port: number): Promise<number | null> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(null))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => answer(typeof address === 'object' && address ? address.port : null))
    })
  })
}

async function answering(url: string, server: ChildProcess, log: string): Promise<void> {
  for (const until = Date.now() + READY_MS; !(await answers(url)); await pause(PAUSE_MS)) {
    if (isGone(server)) throw new StartFault(await whyEnded(log))
    if (Date.now() < until) continue
    await stopped(server)
    throw new StartFault(`PostgreSQL kèm theo không trả lời. Hãy xem nhật ký ${log}.`)
  }
}

async function whyEnded(log: string): Promise<string> {
  const said = existsSync(log) ? await readFile(log, 'utf8') : ''
  if (said.includes('No space left')) return noSpace(log)
  const reason = said.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? ''
  return `PostgreSQL kèm theo không khởi động được. ${reason.trim()} (nhật ký: ${log})`
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

const isGone = (server: ChildProcess): boolean => server.exitCode !== null || server.signalCode !== null

const goneOf = (server: ChildProcess): Promise<void> =>
  isGone(server) ? Promise.resolve() : new Promise((resolve) => server.once('exit', () => resolve()))

async function stopped(server: ChildProcess): Promise<void> {
  server.stdin?.end()
  await goneOf(server)
}

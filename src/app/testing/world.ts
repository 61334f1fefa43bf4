import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import type { Actor, RecordedEntry, WriteContext } from '../../foundation/access/index.ts'
import { stoppedClock } from '../../platform/clock/clock.ts'
import { type Db, type OpenedDatabase, openDatabase, type Tx } from '../../platform/database/database.ts'
import { addressOf } from '../../platform/http/client.ts'
import type { Operation, OutputOf, SentOf } from '../../platform/http/contract.ts'
import { diskStorage } from '../../platform/storage/disk-storage.ts'
import { buildServer } from '../build-server.ts'
import { type Connection, type Gate, openGate, pooled, theSystem } from '../gate.ts'
import type { Outside } from '../outside.ts'
import { later } from '../reactions.ts'

/** Friday 08/11/2024, 09:00 in Việt Nam: the day on which the demonstration begins too. */
export const testInstant = '2024-11-08T02:00:00.000Z'

export interface Answer<T> {
  readonly status: number
  readonly body: T & { code?: string; message?: string; details?: Record<string, unknown> }
  readonly bytes: Buffer
  readonly headers: Record<string, unknown>
}

/** Sends requests as one actor. */
export interface Visitor {
  call<T extends Operation>(operation: T, sent: SentOf<T>, file?: Uint8Array): Promise<Answer<OutputOf<T>>>
}

export interface World {
  readonly db: Tx
  readonly gate: Gate
  readonly app: FastifyInstance
  /** A visitor acting under a post; `null` is somebody who is not signed in. */
  as(actor: Actor | null): Visitor
  /** Runs a piece of code in a write context, as the builders of `testing.ts` need it. */
  write<T>(run: (ctx: WriteContext) => Promise<T>, actor?: Actor | null): Promise<T>
  /** A folder of its own for files, and no mail server. */
  readonly outside: Outside
  /** Runs what waits for the worker, with another mailer or storage where told. */
  runJobs(given?: Partial<Outside>): Promise<void>
}

let opened: Promise<OpenedDatabase> | undefined

/** One copy of the template database per worker, shared by all its tests. */
const workerDatabase = (): Promise<OpenedDatabase> => {
  opened ??= copyTemplate(`test_${process.pid}_${randomUUID().slice(0, 8)}`)
  return opened
}

async function copyTemplate(name: string): Promise<OpenedDatabase> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`create database "${name}" template "${inject('template')}"`)
  await admin.end()
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${name}`
  return openDatabase(url.toString())
}

class RolledBack extends Error {}

/** Runs a test in one transaction of the worker's database, which is rolled back whatever happens. */
export function inWorld(test: (world: World) => Promise<void>): () => Promise<void> {
  return async () => {
    const { db } = await workerDatabase()
    const run = db.transaction().execute(async (tx) => {
      await withWorld(savepointed(tx), async (world) => test({ ...world, db: tx }))
      throw new RolledBack()
    })
    await run.catch((error) => {
      if (!(error instanceof RolledBack)) throw error
    })
  }
}

/** Gives a test its own copy of the database, for what must really commit: jobs, NOTIFY, sign-in, kills. */
export function inOwnDatabase(
  test: (world: Omit<World, 'db'> & { db: Db; url: string; opened: OpenedDatabase }) => Promise<void>,
) {
  return async () => {
    const name = `own_${randomUUID().slice(0, 8)}`
    const opened = await copyTemplate(name)
    const url = new URL(inject('adminUrl'))
    url.pathname = `/${name}`
    try {
      await withWorld(pooled(opened.db), (world) => test({ ...world, db: opened.db, url: url.toString(), opened }))
    } finally {
      await opened.close()
    }
  }
}

/** A write inside the test's transaction is a savepoint, so a refused one leaves nothing behind. */
const savepointed = (tx: Tx): Connection => ({
  db: tx,
  write: async (run) => {
    const name = `s${randomUUID().replaceAll('-', '')}`
    await sql`savepoint ${sql.id(name)}`.execute(tx)
    try {
      const answer = await run(tx)
      await sql`release savepoint ${sql.id(name)}`.execute(tx)
      return answer
    } catch (error) {
      await sql`rollback to savepoint ${sql.id(name)}`.execute(tx)
      throw error
    }
  },
})

async function withWorld(connection: Connection, use: (world: Omit<World, 'db'>) => Promise<void>): Promise<void> {
  const waiting: RecordedEntry[] = []
  const queue = { enqueue: async (_tx: Tx, _name: string, data: object) => void waiting.push(data as RecordedEntry) }
  const gate = openGate({ connection, clock: stoppedClock(testInstant), queue })
  const actors = new Map<string, Actor>()
  const identify = async (request: FastifyRequest) => actors.get(String(request.headers['x-test-actor'])) ?? null
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-files-'))
  const outside = { storage: diskStorage(folder), mailer: null, publicUrl: 'http://lantoa.example' }
  const app = await buildServer({ gate, identify, outside, requestsPerMinute: 100_000 })
  try {
    await use({
      gate,
      app,
      as: (actor) => visitor(app, actors, actor),
      write: (run, actor = null) => gate.write({ actor, language: 'vi' }, run),
      outside,
      runJobs: (given) => runWaiting(gate, waiting, { ...outside, ...given }),
    })
  } finally {
    await app.close()
    await rm(folder, { recursive: true })
  }
}

async function runWaiting(gate: Gate, waiting: RecordedEntry[], outside: Outside): Promise<void> {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const current = entry
    for (const make of later[current.kind] ?? []) await gate.write(theSystem, (ctx) => make(outside)(ctx, current))
  }
}

function visitor(app: FastifyInstance, actors: Map<string, Actor>, actor: Actor | null): Visitor {
  const key = randomUUID()
  if (actor) actors.set(key, actor)
  return {
    call: async (operation, sent, file) => {
      const response = await app.inject(requestOf(operation, sent, { key, file }))
      const type = String(response.headers['content-type'] ?? '')
      const body = type.includes('json') ? response.json() : {}
      return { status: response.statusCode, body, bytes: response.rawPayload, headers: response.headers }
    },
  }
}

function requestOf(
  operation: Operation,
  sent: unknown,
  { key, file }: { key: string; file: Uint8Array | undefined },
): InjectOptions {
  const headers: Record<string, string> = { 'x-test-actor': key }
  const request: InjectOptions = { method: operation.method, url: `/api${addressOf(operation, sent)}`, headers }
  if (operation.body === 'bytes') {
    headers['content-type'] = 'application/octet-stream'
    request.payload = Buffer.from(file ?? [])
  } else if (operation.method !== 'GET') request.payload = sent as object
  return request
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A connection that may create databases, and the migrated database that they are copied from. */
    adminUrl: string
    template: string
  }
}

import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import {
  type Actor,
  type EntryDraft,
  type ReadContext,
  type RecordedEntry,
  readContext,
  type WriteContext,
  writeContext,
} from '../foundation/access/index.ts'
import { recordEntry } from '../foundation/journal/index.ts'
import { type Clock, dayInVietnam } from '../platform/clock/clock.ts'
import type { Db, Tx } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/catalogue.ts'
import type { JobQueue } from '../platform/jobs/queue.ts'
import { announce } from '../platform/live/store.ts'
import type { Announced } from './heard.ts'
import { jobName, later, together } from './reactions.ts'

/** The database as requests and jobs use it: a pool in the product, one rolled-back transaction in most tests. */
export interface Connection {
  readonly db: Db
  write<T>(run: (tx: Tx) => Promise<T>): Promise<T>
}

export const pooled = (db: Db): Connection => ({ db, write: (run) => again(() => db.transaction().execute(run)) })

/** Two wait for each other, one saw what another changed, both made the same: codes of PostgreSQL. */
const meetings = ['40P01', '40001', '23505']
const MOST_TIMES = 3

/** Does a write again that met another one and was ended by the database: now it finds what the other one left. */
async function again<T>(write: () => Promise<T>, times = 1): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (times === MOST_TIMES || !meetings.includes(codeOf(error))) throw error
    return again(write, times + 1)
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

export interface GateParts {
  readonly connection: Connection
  readonly clock: Clock
  readonly queue: JobQueue
}

export interface Caller {
  readonly actor: Actor | null
  readonly language: Language
}

/** Opens contexts: the one place where transactions begin, for requests, jobs and the command line alike. */
export interface Gate {
  read<T>(caller: Caller, run: (ctx: ReadContext) => Promise<T>): Promise<T>
  write<T>(caller: Caller, run: (ctx: WriteContext) => Promise<T>): Promise<T>
}

/** Who acts when nobody does: jobs, the seed, the command line. */
export const theSystem: Caller = { actor: null, language: 'vi' }

export function openGate({ connection, clock, queue }: GateParts): Gate {
  const parts = ({ actor, language }: Caller) => {
    const now = clock.now()
    return { actor, language, now, today: dayInVietnam(now), newId: randomUUID }
  }
  const record = async (ctx: WriteContext, draft: EntryDraft) => {
    const entry = await recordEntry(ctx, draft)
    await announce(ctx.db, announcementOf(entry, ctx))
    for (const react of together[draft.kind] ?? []) await react(ctx, entry)
    if (later[draft.kind]) await queue.enqueue(ctx.db, jobName, entry)
  }
  return {
    read: (caller, run) => run(readContext(connection.db, parts(caller))),
    write: (caller, run) => connection.write((tx) => run(writeContext(tx, parts(caller), record))),
  }
}

/** What every process hears of an entry: what it is about, no words. */
const announcementOf = ({ kind, subject, planId, agencyId }: RecordedEntry, ctx: WriteContext): Announced => ({
  ...{ kind, subject, planId, agencyId },
  at: ctx.now.toISOString(),
  by: ctx.actor?.personId ?? null,
})

/** The language a request wants: its own header first, then the browser's list. */
export const languageOf = (request: FastifyRequest): Language => {
  const wanted = request.headers['x-language'] ?? request.headers['accept-language'] ?? 'vi'
  return String(wanted).toLowerCase().startsWith('en') ? 'en' : 'vi'
}

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Actor } from '../foundation/access/index.ts'
import { anActor } from '../foundation/people/testing.ts'
import type { Tx } from '../platform/database/database.ts'
import { type LiveChannel, openChannel } from '../platform/live/channel.ts'
import { announce } from '../platform/live/store.ts'
import { buildServer } from './build-server.ts'
import type { Gate } from './gate.ts'
import { mountLive } from './live.ts'
import type { Outside } from './outside.ts'
import { inOwnDatabase } from './testing/world.ts'

interface Parts {
  readonly gate: Gate
  readonly outside: Outside
  readonly url: string
}

const ignore = () => {}

/** A web process of its own, whose visitors are those who are in the list at the moment. */
async function aProcess({ gate, outside, url }: Parts, signedIn: ReadonlyMap<string, Actor>) {
  const channel = await openChannel({ url, onError: ignore })
  const identify: Parameters<typeof buildServer>[0]['identify'] = async ({ headers }) =>
    signedIn.get(String(headers['x-test-actor'])) ?? null
  const app = await buildServer({
    ...{ gate, outside, identify },
    extra: (server) => mountLive(server, { identify, channel, onError: ignore, heartbeatMs: 50, mostOfOne: 2 }),
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, channel, address }
}

async function close({ app, channel }: { app: FastifyInstance; channel: LiveChannel }) {
  await app.close()
  await channel.stop()
}

/** Listens under a key; what was heard grows in `heard` until `ended`. */
async function listening(address: string, key: string) {
  const response = await fetch(`${address}/api/live`, { headers: { 'x-test-actor': key } })
  const heard: string[] = []
  const ended = (async () => {
    const decoder = new TextDecoder()
    for await (const bytes of response.body ?? []) heard.push(decoder.decode(bytes))
  })().catch(ignore)
  return { response, ended, text: () => heard.join('') }
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await pause(10)
}

test(
  'what one process commits is heard at every other; what it takes back is not',
  inOwnDatabase(async (world) => {
    const signedIn = new Map<string, Actor>()
    const [one, other] = [await aProcess(world, signedIn), await aProcess(world, signedIn)]
    const mine = await world.db.transaction().execute((tx) => anActor(tx, { role: 'focal_point' }))
    signedIn.set('mine', mine)
    signedIn.set('stranger', await world.db.transaction().execute((tx) => anActor(tx, { role: 'focal_point' })))
    const near = await listening(one.address, 'mine')
    const far = await listening(other.address, 'mine')
    const stranger = await listening(other.address, 'stranger')
    const draft = (kind: string) => ({
      ...{ kind, subject: { kind: 'assignment', id: randomUUID() }, agencyId: mine.post.agencyId },
    })
    const failing = world.write(async (ctx) => {
      await ctx.record(draft('tasks.taken_back'))
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    await world.write((ctx) => ctx.record(draft('tasks.sent_back')))
    await world.write((ctx) => ctx.record({ ...draft('agencies.added'), agencyId: null }))
    await until(() => [near, far, stranger].every(({ text }) => text().includes('agencies.added')))
    for (const { text } of [near, far]) expect(text()).toContain('"kind":"tasks.sent_back"')
    expect(near.text()).not.toContain('taken_back')
    expect(stranger.text()).not.toContain('sent_back')
    await Promise.all([close(one), close(other)])
    await Promise.all([near.ended, far.ended, stranger.ended])
  }),
)

test(
  'strangers are refused, a few streams are enough for anybody, and proxies pass every line on',
  inOwnDatabase(async (world) => {
    const signedIn = new Map<string, Actor>()
    const process = await aProcess(world, signedIn)
    signedIn.set('mine', await world.db.transaction().execute((tx) => anActor(tx)))
    expect((await listening(process.address, 'nobody')).response.status).toBe(401)
    const { response } = await listening(process.address, 'mine')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect((await listening(process.address, 'mine')).response.status).toBe(200)
    expect((await listening(process.address, 'mine')).response.status).toBe(429)
    await close(process)
  }),
)

test(
  'whoever signed out, or lost the post, hears nothing any more',
  inOwnDatabase(async (world) => {
    const signedIn = new Map<string, Actor>()
    const process = await aProcess(world, signedIn)
    const mine = await world.db.transaction().execute((tx) => anActor(tx))
    signedIn.set('gone', mine)
    signedIn.set('without a post', mine)
    const [gone, lost] = [await listening(process.address, 'gone'), await listening(process.address, 'without a post')]
    await until(() => gone.text().includes(': still here'))
    signedIn.delete('gone')
    signedIn.set('without a post', { ...mine, post: null })
    await Promise.all([gone.ended, lost.ended])
    await close(process)
  }),
)

test(
  'after a lost connection everybody is told that something may have been missed, and hears again',
  inOwnDatabase(async ({ db, url }) => {
    const channel = await openChannel({ url, onError: ignore })
    const heard: unknown[] = []
    const stop = channel.listen((notice) => void heard.push(notice))
    const say = (word: string) => db.transaction().execute((tx) => announce(tx, { word }))
    await say('before')
    await until(() => heard.length === 1)
    await db.transaction().execute((tx) => endListening(tx))
    await until(() => heard.length === 2)
    await say('after')
    await until(() => heard.length === 3)
    expect(heard).toEqual([{ word: 'before' }, null, { word: 'after' }])
    stop()
    await channel.stop()
  }),
)

/** Ends the connection that listens, as a restart of the database does. */
const endListening = (tx: Tx) =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query ilike 'listen%' and datname = current_database()`.execute(tx)

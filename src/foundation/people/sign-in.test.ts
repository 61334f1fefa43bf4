import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { buildServer } from '../../app/build-server.ts'
import { inOwnDatabase } from '../../app/testing/world.ts'
import type { Actor, WriteContext } from '../access/index.ts'
import { anAgency } from '../agencies/testing.ts'
import { addInventedPeople, demonstrationPassword, openSignIn } from './index.ts'

type World = Parameters<Parameters<typeof inOwnDatabase>[0]>[0]

const person = { id: randomUUID(), name: 'Lò Thị Thử', email: 'lo.thi.thu@lantoa.example' }
const credentials = { email: person.email, password: demonstrationPassword }

const partsOf = (world: World, publicUrl: string) => ({
  ...{ db: world.db, publicUrl, today: () => '2024-11-08' },
  write: (actor: Actor, run: (ctx: WriteContext) => Promise<void>) => world.write(run, actor),
})

/** A server with its own way in, and one person with a post at each of two agencies. */
async function withSignIn(
  world: World,
  use: (door: Door) => Promise<void>,
  { publicUrl = 'http://localhost:80' } = {},
): Promise<void> {
  const { identify, mount } = await openSignIn(partsOf(world, publicUrl))
  const app = await buildServer({
    ...{ gate: world.gate, outside: world.outside, identify, extra: mount },
    requestsPerMinute: 100_000,
  })
  const post = { role: 'reader', title: null, validFrom: '2024-01-01', validTo: null } as const
  const agencies = await world.db
    .transaction()
    .execute(async (tx) => [await anAgency(tx), await anAgency(tx), await anAgency(tx)])
  const [now, over, later] = agencies.map(({ id }) => ({ ...post, id: randomUUID(), agencyId: id }))
  if (!now || !over || !later) throw new Error('three posts were expected')
  const posts = [now, { ...over, validTo: '2024-11-07' }, { ...later, validFrom: '2024-11-09' }]
  await world.write((ctx) => addInventedPeople(ctx, [{ ...person, posts }]))
  try {
    await use({ app, posts: { now: now.id, over: over.id, later: later.id }, ...browser(app) })
  } finally {
    await app.close()
  }
}

type Door = { app: FastifyInstance; posts: { now: string; over: string; later: string } } & ReturnType<typeof browser>

/** Sends requests as a browser does, with a cookie where it has one. */
function browser(app: FastifyInstance) {
  const send = async (method: 'GET' | 'POST', url: string, { cookie, ...given }: Given = {}) => {
    const headers = { ...(cookie ? { cookie } : {}), ...given.headers }
    const request: InjectOptions = { method, url: `/api${url}`, ...given, headers }
    return app.inject(request)
  }
  const signIn = async (given: Given = {}) => {
    const answer = await send('POST', '/auth/sign-in/email', { payload: credentials, ...given })
    const [set = ''] = [answer.headers['set-cookie'] ?? []].flat()
    return { answer, set, cookie: set.split(';')[0] ?? '' }
  }
  const me = async (cookie: string) => (await send('GET', '/me', { cookie })).json()
  return { send, signIn, me }
}
type Given = { cookie?: string; headers?: Record<string, string>; payload?: object; remoteAddress?: string }

const inDoor = (use: (door: Door, world: World) => Promise<void>, settings = {}) =>
  inOwnDatabase((world) => withSignIn(world, (door) => use(door, world), settings))

describe('signing in', () => {
  test(
    'by the right password gives a cookie that scripts cannot read, and no token in the answer',
    inDoor(async ({ signIn, me }) => {
      const { answer, set, cookie } = await signIn()
      expect([answer.statusCode, answer.json()]).toEqual([200, {}])
      expect(set).toMatch(/^lantoa\.session_token=/)
      expect(set).toMatch(/HttpOnly/i)
      expect(set).toMatch(/SameSite=Lax/i)
      expect(set).not.toMatch(/Secure/i)
      expect((await me(cookie)).person).toMatchObject({ id: person.id, email: person.email })
    }),
  )

  test(
    'where the product is opened by HTTPS, the cookie travels by HTTPS alone',
    inDoor(
      async ({ signIn, me }) => {
        const { set, cookie } = await signIn()
        expect(set).toMatch(/^__Secure-lantoa\.session_token=.*; Secure/i)
        expect((await me(cookie)).person.id).toBe(person.id)
      },
      { publicUrl: 'https://lantoa.example' },
    ),
  )

  test(
    'a wrong password and an unknown address are refused in the same words, in both languages',
    inDoor(async ({ signIn }) => {
      const wrong = { email: person.email, password: 'khong-phai-mat-khau' }
      const unknown = { email: 'khong.co@lantoa.example', password: demonstrationPassword }
      const answers = []
      for (const payload of [wrong, unknown, { email: 'không phải địa chỉ', password: 'x' }, {}])
        answers.push((await signIn({ payload })).answer)
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401])
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
      expect(answers[0]?.json()).toMatchObject({
        code: 'people.wrong_sign_in',
        message: expect.stringContaining('không đúng'),
      })
      const english = await signIn({ payload: wrong, headers: { 'x-language': 'en' } })
      expect(english.answer.json().message).toContain('not right')
    }),
  )

  test(
    'the eleventh wrong try of an address within a minute must wait, the right one too; others need not',
    inDoor(async ({ signIn }) => {
      const payload = { email: person.email, password: 'khong-phai-mat-khau' }
      const forged = (n: number) => ({ 'x-forwarded-for': `10.0.0.${n}` })
      for (let n = 0; n < 10; n++) expect((await signIn({ payload, headers: forged(n) })).answer.statusCode).toBe(401)
      const { answer } = await signIn({ headers: forged(11) })
      expect([answer.statusCode, answer.json().code]).toEqual([429, 'people.too_many_tries'])
      expect((await signIn({ remoteAddress: '10.1.2.3' })).answer.statusCode).toBe(200)
    }),
  )

  test(
    'a right password forgets the wrong tries, and a minute forgets them too',
    inDoor(async ({ signIn }, { db }) => {
      const payload = { email: person.email, password: 'khong-phai-mat-khau' }
      for (let n = 0; n < 9; n++) await signIn({ payload })
      expect((await signIn()).answer.statusCode).toBe(200)
      for (let n = 0; n < 11; n++) await signIn({ payload })
      expect((await signIn()).answer.statusCode).toBe(429)
      await sql`update sign_in_attempts set since = since - interval '61 seconds'`.execute(db)
      expect((await signIn()).answer.statusCode).toBe(200)
    }),
  )

  test(
    'from another site it is refused',
    inDoor(async ({ signIn }) => {
      for (const headers of [
        { origin: 'https://la.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ] as Record<string, string>[]) {
        const { answer } = await signIn({ headers })
        expect([answer.statusCode, answer.json().code]).toEqual([403, 'platform.other_site'])
      }
      expect((await signIn({ headers: { origin: 'http://localhost:80' } })).answer.statusCode).toBe(200)
    }),
  )

  test(
    'of a deactivated person is told only to who knows the password',
    inDoor(async ({ signIn }, { db }) => {
      await db.updateTable('people').set({ deactivatedAt: new Date() }).where('id', '=', person.id).execute()
      expect((await signIn()).answer.json().code).toBe('people.account_closed')
      expect((await signIn({ payload: { ...credentials, password: 'sai-mat-khau-roi' } })).answer.statusCode).toBe(401)
    }),
  )
})

describe('a session', () => {
  test(
    'names the post that is theirs and valid on the business day, in a header or a link, and no other',
    inDoor(async ({ signIn, send, posts }, { db }) => {
      const { cookie } = await signIn()
      const strange = await db.transaction().execute(async (tx) => anAgency(tx))
      const list = async (headers: Record<string, string>, url = '/agencies') =>
        (await send('GET', url, { cookie, headers })).statusCode
      expect(await list({ 'x-post': posts.now })).toBe(200)
      expect(await list({}, `/agencies?post=${posts.now}`)).toBe(200)
      for (const post of [posts.over, posts.later, strange.id, 'x', ''])
        expect(await list({ 'x-post': post })).toBe(403)
      expect(await list({})).toBe(403)
    }),
  )

  test(
    'shows the posts valid on the business day',
    inDoor(async ({ signIn, me, posts }) => {
      const { cookie } = await signIn()
      expect((await me(cookie)).posts.map(({ id }: { id: string }) => id)).toEqual([posts.now])
    }),
  )

  test(
    'ends by signing out, by time, by deactivation; a cookie made up or changed is none',
    inDoor(async ({ signIn, send, me }, { db }) => {
      const [first, second, third] = [await signIn(), await signIn(), await signIn()]
      const answer = await send('POST', '/auth/sign-out', { cookie: first.cookie, payload: {} })
      expect([answer.statusCode, answer.json()]).toEqual([200, {}])
      expect([(await me(first.cookie)).person, (await me(second.cookie)).person.id]).toEqual([null, person.id])
      const [, token = ''] = /=([^.]+)\./.exec(second.cookie) ?? []
      for (const cookie of [
        `lantoa.session_token=${token}`,
        `lantoa.session_token=${token}.AAAA`,
        second.cookie.replace(token, token.split('').toReversed().join('')),
      ])
        expect((await me(cookie)).person).toBe(null)
      await sql`update auth.session set "expiresAt" = now() - interval '1 second' where token = ${token}`.execute(db)
      expect((await me(second.cookie)).person).toBe(null)
      await db.updateTable('people').set({ deactivatedAt: new Date() }).where('id', '=', person.id).execute()
      expect((await me(third.cookie)).person).toBe(null)
    }),
  )

  test(
    'survives a restart: the secret is made once',
    inOwnDatabase(async (world) => {
      let cookie = ''
      await withSignIn(world, async (door) => {
        cookie = (await door.signIn()).cookie
      })
      const { identify, mount } = await openSignIn(partsOf(world, 'http://localhost'))
      const app = await buildServer({ gate: world.gate, outside: world.outside, identify, extra: mount })
      expect((await browser(app).me(cookie)).person.id).toBe(person.id)
      await app.close()
    }),
  )
})

describe('changing the password', () => {
  const change = (newPassword: string, currentPassword = demonstrationPassword) => ({
    payload: { currentPassword, newPassword },
  })

  test(
    'ends the other sessions, keeps this one, and takes the account off those shown to strangers',
    inDoor(async ({ signIn, send, me }, { db }) => {
      await db.insertInto('businessClock').values({ offsetMs: 0, demonstration: true }).execute()
      expect((await me('')).demonstrationAccounts).toHaveLength(1)
      const [here, elsewhere] = [await signIn(), await signIn()]
      const answer = await send('POST', '/auth/change-password', { cookie: here.cookie, ...change('ba con ngựa tím') })
      expect([answer.statusCode, answer.json()]).toEqual([200, {}])
      const kept = String(answer.headers['set-cookie']).split(';')[0] ?? ''
      expect([(await me(kept)).person?.id, (await me(elsewhere.cookie)).person]).toEqual([person.id, null])
      expect((await signIn()).answer.statusCode).toBe(401)
      const decomposed = { email: person.email, password: 'ba con ngựa tím'.normalize('NFD') }
      expect((await signIn({ payload: decomposed })).answer.statusCode).toBe(200)
      expect((await me('')).demonstrationAccounts).toEqual([])
    }),
  )

  test(
    'stands in the history of the account, once for each time it was changed',
    inDoor(async ({ signIn, send }, { db }) => {
      const { cookie } = await signIn()
      const changes = () =>
        db.selectFrom('journalEntries').where('kind', '=', 'people.password_changed').selectAll().execute()
      await send('POST', '/auth/change-password', { cookie, ...change('ba con ngựa tím', 'không đúng đâu') })
      expect(await changes()).toEqual([])
      await send('POST', '/auth/change-password', { cookie, ...change('ba con ngựa tím') })
      expect(await changes()).toMatchObject([{ subjectId: person.id, personId: person.id }])
    }),
  )

  test(
    'needs the current one, a session, and a password that is not guessed at once',
    inDoor(async ({ signIn, send }) => {
      const { cookie } = await signIn()
      const code = async (given: Given) => (await send('POST', '/auth/change-password', given)).json().code
      expect(await code(change('ba con ngựa tím'))).toBe('access.sign_in')
      expect(await code({ cookie, ...change('ba con ngựa tím', 'không đúng đâu') })).toBe(
        'people.wrong_current_password',
      )
      expect(await code({ cookie, ...change('ngắn quá') })).toBe('people.password_short')
      expect(await code({ cookie, ...change('Mật khẩu 123') })).toBe('people.password_obvious')
      expect(await code({ cookie, payload: {} })).toBe('platform.bad_input')
    }),
  )
})

test(
  'nothing else of the sign-in library can be reached',
  inDoor(async ({ signIn, send }) => {
    const { cookie } = await signIn()
    const payload = { ...credentials, name: 'Ai Đó', token: 'x', newEmail: 'khac@lantoa.example' }
    for (const path of [
      'sign-up/email',
      'sign-in/social',
      'update-user',
      'change-email',
      'delete-user',
      'reset-password',
    ])
      expect((await send('POST', `/auth/${path}`, { cookie, payload })).statusCode).toBe(404)
    for (const path of ['get-session', 'list-sessions', 'ok', 'error', 'sign-out'])
      expect((await send('GET', `/auth/${path}`, { cookie })).statusCode).toBe(404)
  }),
)

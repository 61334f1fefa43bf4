import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { realNow } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import type { Operation } from '../../../platform/http/contract.ts'
import { refuseOtherSites } from '../../../platform/http/other-sites.ts'
import type { Actor, WriteContext } from '../../access/index.ts'
import { signInContract } from '../contract.ts'
import { ensurePassword } from '../rules.ts'
import { countTries, deleteOutdated, forgetTries } from '../store/accounts.ts'
import { findMyself, markPasswordAsOwn } from '../store/myself.ts'
import type { Library } from './library.ts'

interface MountParts {
  readonly db: Db
  readonly publicUrl: string
  readonly library: Library
  readonly identify: (request: FastifyRequest) => Promise<Actor | null>
  readonly write: (actor: Actor, run: (ctx: WriteContext) => Promise<void>) => Promise<void>
}

/** Tries within a minute: of one e-mail from one address, and of all e-mails from one address (an office shares one). */
const WINDOW_SECONDS = 60
const MOST_OF_ONE_EMAIL = 10
const MOST_OF_ONE_ADDRESS = 120

/** The three addresses of signing in; what the library answers is said again in our words, and its tokens stay in the cookie. */
export function mountSignIn(app: FastifyInstance, parts: MountParts): void {
  const handlers = { signIn, signOut, changePassword }
  for (const [name, { path }] of Object.entries(signInContract) as [keyof typeof handlers, Operation][])
    app.post(`/api${path}`, { bodyLimit: 16_384 }, async (request, reply) => {
      refuseOtherSites(request, parts.publicUrl)
      const answer = await handlers[name](request, parts)
      return keepCookies(reply, answer)
    })
}

async function signIn(request: FastifyRequest, { db, library }: MountParts): Promise<Response> {
  const body = signInContract.signIn.input.safeParse(request.body).data
  const wrong = new Refusal('unauthenticated', 'people.wrong_sign_in')
  const ofEmail = `${request.ip} ${body?.email ?? ''}`
  await ensureFewTries(db, [
    { key: ofEmail, most: MOST_OF_ONE_EMAIL },
    { key: request.ip, most: MOST_OF_ONE_ADDRESS },
  ])
  if (!body) throw wrong
  const answer = await library.api.signInEmail({ body, headers: headersOf(request), asResponse: true })
  if (answer.status === 401) throw wrong
  if (answer.status === 403) throw new Refusal('forbidden', 'people.account_closed')
  await db.transaction().execute(async (tx) => {
    await forgetTries(tx, ofEmail)
    await deleteOutdated(tx, { triesBefore: windowStart() })
  })
  return answer
}

const signOut = (request: FastifyRequest, { library }: MountParts): Promise<Response> =>
  library.api.signOut({ headers: headersOf(request), asResponse: true })

async function changePassword(request: FastifyRequest, parts: MountParts): Promise<Response> {
  const { db, library, identify, write } = parts
  const actor = await identify(request)
  const me = actor && (await findMyself(db, actor.personId))
  if (!me) throw new Refusal('unauthenticated', 'access.sign_in')
  const body = signInContract.changePassword.input.safeParse(request.body).data
  if (!body) throw new Refusal('invalid', 'platform.bad_input', { fields: ['currentPassword', 'newPassword'] })
  await ensureFewTries(db, [{ key: `password ${me.id}`, most: MOST_OF_ONE_EMAIL }])
  ensurePassword(body.newPassword, me)
  const sent = { ...body, revokeOtherSessions: true }
  const answer = await library.api.changePassword({ body: sent, headers: headersOf(request), asResponse: true })
  if (answer.status === 400) throw new Refusal('invalid', 'people.wrong_current_password')
  if (answer.ok)
    await write(actor, async (ctx) => {
      await markPasswordAsOwn(ctx.db, me.id)
      await ctx.record({ kind: 'people.password_changed', subject: { kind: 'person', id: me.id } })
    })
  return answer
}

const windowStart = (): Date => new Date(realNow().getTime() - WINDOW_SECONDS * 1000)

/** Counted in a transaction of its own, so that a refused try is counted too. */
async function ensureFewTries(db: Db, keys: readonly { key: string; most: number }[]): Promise<void> {
  const window = { now: realNow(), since: windowStart() }
  const counts = await db.transaction().execute((tx) =>
    countTries(
      tx,
      keys.map(({ key }) => key),
      window,
    ),
  )
  if (keys.some(({ key, most }) => (counts.get(key) ?? 0) > most))
    throw new Refusal('too_many', 'people.too_many_tries', { seconds: WINDOW_SECONDS })
}

/** What the library may know of a request: whose session it is, on which browser. */
const headersOf = ({ headers }: FastifyRequest): Headers =>
  new Headers({ cookie: headers.cookie ?? '', 'user-agent': headers['user-agent'] ?? '' })

function keepCookies(reply: FastifyReply, answer: Response): FastifyReply {
  if (!answer.ok) throw new Error(`The sign-in library answered ${answer.status}`)
  return reply.header('set-cookie', answer.headers.getSetCookie()).header('cache-control', 'no-store').send({})
}

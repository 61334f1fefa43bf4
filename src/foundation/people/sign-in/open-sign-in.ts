import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { realNow } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/database.ts'
import type { Actor, WriteContext } from '../../access/index.ts'
import { findSession, keptSecret, type SessionFound } from '../store/accounts.ts'
import { sessionCookie, tokenIn } from './cookie.ts'
import { mountSignIn } from './mount-sign-in.ts'

export interface SignInParts {
  readonly db: Db
  /** The address at which people open the product: with https the cookies are for HTTPS alone. */
  readonly publicUrl: string
  /** The business day, by which posts are valid. Sessions end in real time. */
  readonly today: () => string
  /** Does what somebody does, in a transaction and with a journal. */
  readonly write: (actor: Actor, run: (ctx: WriteContext) => Promise<void>) => Promise<void>
}

export interface SignIn {
  /** Who sent a request, and under which of their posts: `x-post`, or `post` in the query of a link. */
  readonly identify: (request: FastifyRequest) => Promise<Actor | null>
  /** Mounts sign-in, sign-out and the change of password. */
  readonly mount: (app: FastifyInstance) => void
}

/** Opens the way in: sessions are made by the sign-in library and read by one query of ours. */
export async function openSignIn({ db, publicUrl, today, write }: SignInParts): Promise<SignIn> {
  const fresh = randomBytes(32).toString('base64url')
  const secret = await db.transaction().execute((tx) => keptSecret(tx, fresh))
  const cookie = sessionCookie(publicUrl.startsWith('https:'))
  const identify = async (request: FastifyRequest): Promise<Actor | null> => {
    const token = tokenIn(request.cookies[cookie], secret)
    if (token === null) return null
    const session = await findSession(db, { token, postId: postNamedIn(request), now: realNow(), today: today() })
    return session ? actorOf(session) : null
  }
  // Loaded here: the worker and most tests never sign anybody in.
  const { openLibrary } = await import('./library.ts')
  const library = openLibrary({ db, secret, publicUrl })
  return { identify, mount: (app) => mountSignIn(app, { db, publicUrl, library, identify, write }) }
}

const InQuery = z.object({ post: z.string().optional().catch(undefined) }).catch({})

function postNamedIn(request: FastifyRequest): string | null {
  const inLink = request.method === 'GET' ? InQuery.parse(request.query).post : undefined
  return z.uuid().safeParse(request.headers['x-post'] ?? inLink).data ?? null
}

const actorOf = ({ personId, personName, postId, agencyId, role }: SessionFound): Actor => ({
  personId,
  personName,
  post: postId && agencyId && role ? { id: postId, agencyId, role } : null,
})

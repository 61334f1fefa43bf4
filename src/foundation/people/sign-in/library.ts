import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Db } from '../../../platform/database/database.ts'
import { longestPassword, shortestPassword } from '../rules.ts'
import { isDeactivated } from '../store/accounts.ts'
import { connectionOfLibrary } from '../store/connection-of-library.ts'
import { cookiePrefix } from './cookie.ts'
import { hashPassword, isPassword } from './password.ts'

/** A session lasts a week from signing in, in real time. */
const SESSION_SECONDS = 7 * 86_400

interface LibrarySettings {
  readonly db: Db
  readonly secret: string
  readonly publicUrl: string
}

/**
 * The sign-in library, for three things: sign-in, sign-out, another password. Its own addresses are not mounted, so whatever
 * else it can do stays out of reach. Tries are counted by us: it would believe any `X-Forwarded-For`.
 */
export const openLibrary = ({ db, secret, publicUrl }: LibrarySettings) =>
  betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: connectionOfLibrary(db), type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: ({ password, hash }) => isPassword(password, hash) },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix,
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: { session: { create: { before: (session) => refuseDeactivated(db, session.userId) } } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

export type Library = ReturnType<typeof openLibrary>

/** The password was right, but the account is closed. */
async function refuseDeactivated(db: Db, personId: string): Promise<void> {
  if (await isDeactivated(db, personId)) throw new APIError('FORBIDDEN')
}

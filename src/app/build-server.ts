import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { answerError, answerNoRoute, type Identify, mountRoutes } from './endpoint.ts'
import type { Gate } from './gate.ts'
import { answerHealth } from './health.ts'
import { modulesWith } from './modules.ts'
import type { Outside } from './outside.ts'
import { refuseWhenOverloaded } from './overload.ts'
import { mountPortal } from './portal/portal.ts'
import { contentRules, serveStaff } from './serve-staff.ts'

/** A whole office may come from one address; a hundred a second is more than its people need and less than hurts. */
const REQUESTS_PER_MINUTE = 6000

export interface ServerParts {
  readonly gate: Gate
  readonly identify: Identify
  readonly outside: Outside
  /** Folder of the built staff application; absent in tests that only speak to the API. */
  readonly staffFolder?: string
  /** Addresses of proxies that are believed about who the visitor is. */
  readonly trustProxy?: readonly string[]
  readonly logLevel?: string
  /** More routes that speak HTTP themselves: the sign-in library's. */
  readonly extra?: (app: FastifyInstance) => void
  /** Requests to the API a minute from one address before it must wait. */
  readonly requestsPerMinute?: number
  /** Everything in this installation is invented. */
  readonly demonstration?: boolean
}

/** The whole web application, not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    // The database quotes what people typed in these two.
    logger: parts.logLevel ? { level: parts.logLevel, redact: ['err.detail', 'err.where'] } : false,
    trustProxy: parts.trustProxy?.length ? [...parts.trustProxy] : false,
    forceCloseConnections: 'idle',
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000,
    frameworkErrors: (_error, request, reply) => answerNoRoute(request, reply),
  })
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  refuseWhenOverloaded(app)
  await app.register(helmet, { contentSecurityPolicy: { directives: contentRules }, hsts: isSecure(parts) })
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('x-robots-tag')) reply.header('x-robots-tag', 'noindex, nofollow')
  })
  const max = parts.requestsPerMinute ?? REQUESTS_PER_MINUTE
  await app.register(rateLimit, { max, timeWindow: '1 minute', allowList: ({ url }) => !url.startsWith('/api/') })
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 2048 })
  await app.register(cookie)
  app.get('/api/health', (request, reply) => answerHealth(parts.gate, request, reply))
  await app.register(
    async (api) =>
      mountRoutes(
        api,
        modulesWith(parts.outside).flatMap((module) => module.routes ?? []),
        { ...parts, ...parts.outside },
      ),
    { prefix: '/api' },
  )
  await mountPortal(app, parts)
  parts.extra?.(app)
  if (parts.staffFolder) await serveStaff(app, parts.staffFolder)
  return app
}

/** Browsers that came by HTTPS once stay with it. */
const isSecure = ({ outside }: ServerParts): boolean => outside.publicUrl.startsWith('https:')

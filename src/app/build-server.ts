import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import { Refusal } from '../platform/errors/refusal.ts'
import { answerError, type Identify, mountRoutes } from './endpoint.ts'
import type { Gate } from './gate.ts'
import { modulesWith } from './modules.ts'
import type { Outside } from './outside.ts'

export interface ServerParts {
  readonly gate: Gate
  readonly identify: Identify
  readonly outside: Outside
  /** Folder of the built staff application; absent in tests that only speak to the API. */
  readonly staffFolder?: string
  readonly trustProxy?: boolean
  readonly logLevel?: string
  /** More routes that speak HTTP themselves: the sign-in library's. */
  readonly extra?: (app: FastifyInstance) => void
  /** Requests a minute from one address before it must wait. */
  readonly requestsPerMinute?: number
}

/** The whole web application, not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: parts.logLevel ? { level: parts.logLevel } : false,
    trustProxy: parts.trustProxy ?? false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000,
  })
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  await app.register(helmet, { contentSecurityPolicy: { directives: contentRules }, hsts: false })
  await app.register(rateLimit, { max: parts.requestsPerMinute ?? 1200, timeWindow: '1 minute' })
  await app.register(compress, { encodings: ['gzip', 'identity'], threshold: 2048 })
  await app.register(cookie)
  app.get('/health', async () => ({ ok: true }))
  await app.register(
    async (api) =>
      mountRoutes(
        api,
        modulesWith(parts.outside).flatMap((module) => module.routes ?? []),
        { ...parts, storage: parts.outside.storage },
      ),
    { prefix: '/api' },
  )
  parts.extra?.(app)
  if (parts.staffFolder) await serveStaff(app, parts.staffFolder)
  return app
}

/** Everything comes from this server; styles are inline because the component library sets them so. */
const contentRules = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
}

async function serveStaff(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, wildcard: false, index: false, maxAge: '1y', immutable: true })
  const page = join(folder, 'index.html')
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && existsSync(page)
    if (!isPage)
      return answerError(new Refusal('not_found', 'platform.no_route', { address: request.url }), request, reply)
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false })
  })
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodError } from 'zod'
import type { Actor, FileAnswer, ReadContext, Route, WriteContext } from '../foundation/access/index.ts'
import { isDatabaseAway } from '../platform/database/database.ts'
import { Refusal, type RefusalKind } from '../platform/errors/refusal.ts'
import { refuseOtherSites } from '../platform/http/other-sites.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { unstorableFields } from '../platform/text/storable.ts'
import { type Gate, languageOf } from './gate.ts'
import { sentenceOf } from './messages.ts'

/** Finds who sent a request and under which post; null when nobody is signed in. */
export type Identify = (request: FastifyRequest) => Promise<Actor | null>

const MEGABYTE = 1024 * 1024
const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unsupported: 415,
}

interface EndpointParts {
  readonly gate: Gate
  readonly identify: Identify
  readonly storage: Storage
  readonly publicUrl: string
}

/** Mounts contract rows under /api: parse, identify, one transaction for a write, shaped answer, refusals as sentences. */
export function mountRoutes(app: FastifyInstance, routes: readonly Route[], parts: EndpointParts): void {
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  for (const route of routes) mountOne(app, route, parts)
}

function mountOne(app: FastifyInstance, route: Route, { gate, identify, storage, publicUrl }: EndpointParts): void {
  const { operation } = route
  const actors = new WeakMap<FastifyRequest, Actor | null>()
  app.route({
    method: operation.method,
    url: operation.path,
    bodyLimit: operation.limit ?? MEGABYTE,
    // Before the body is read: a stranger may not make us hold 40 MB.
    onRequest: async (request) => {
      if (operation.method !== 'GET') refuseOtherSites(request, publicUrl)
      const actor = await identify(request)
      if (!actor && !operation.open) throw new Refusal('unauthenticated', 'access.sign_in')
      actors.set(request, actor)
    },
    handler: async (request, reply) => {
      const input = inputOf(route, request) as never
      const caller = { actor: actors.get(request) ?? null, language: languageOf(request) }
      const run = (ctx: ReadContext) => route.handle(ctx as WriteContext, input)
      const answer = operation.method === 'GET' ? await gate.read(caller, run) : await gate.write(caller, run)
      // What one person may see is kept by no browser for the next one at the same machine.
      if (operation.answer !== 'file')
        return reply.header('cache-control', 'no-store').send(operation.output.parse(answer))
      const file = answer as FileAnswer
      return sendFile(reply, file, await bytesOf(file, storage))
    },
  })
}

function inputOf({ operation }: Route, request: FastifyRequest): unknown {
  const sent = operation.body === 'bytes' || operation.method === 'GET' ? request.query : request.body
  const parsed = operation.input.safeParse({ ...(sent as object), ...(request.params as object) })
  if (!parsed.success) throw badInput(parsed.error, request.params as object)
  const fields = unstorableFields(parsed.data)
  if (fields.length > 0) throw new Refusal('invalid', 'platform.bad_text', { fields })
  return operation.body === 'bytes' ? { ...(parsed.data as object), bytes: request.body } : parsed.data
}

async function bytesOf(file: FileAnswer, storage: Storage): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes
  const bytes = await storage.get(file.stored)
  if (!bytes) throw new Error(`The storage has lost ${file.stored}`)
  return bytes
}

function sendFile(reply: FastifyReply, file: FileAnswer, bytes: Uint8Array): FastifyReply {
  const disposition = file.inline ? 'inline' : 'attachment'
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', file.immutable ? 'private, max-age=31536000, immutable' : 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

export const answerNoRoute = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  answerError(new Refusal('not_found', 'platform.no_route', { address: request.url }), request, reply)

/** Turns whatever was thrown into an answer: a refusal into its sentence, a bug into a number to quote and a logged 500. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalFrom(error, request)
  if (refusal.code === 'platform.unexpected') request.log.error({ err: error }, 'unexpected')
  const message = sentenceOf(refusal, languageOf(request))
  const status = refusal.code === 'platform.unexpected' ? 500 : STATUS[refusal.kind]
  return reply.status(status).send({ code: refusal.code, message, details: refusal.details })
}

function refusalFrom(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error
  if (isDatabaseAway(error)) return databaseAway(error, request)
  const known = error as { code?: string; statusCode?: number }
  if (known.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const limit = Math.round((request.routeOptions.bodyLimit ?? MEGABYTE) / MEGABYTE)
    return new Refusal('too_large', 'platform.too_large', { limit })
  }
  if (known.statusCode === 429) return new Refusal('too_many', 'platform.too_many', { seconds: 60 })
  if (known.statusCode === 400 || known.statusCode === 415) return new Refusal('invalid', 'platform.bad_json')
  return new Refusal('conflict', 'platform.unexpected', { number: request.id })
}

/** Known to the person as a matter of moments, and to whoever reads the log as what it is. */
function databaseAway(error: unknown, request: FastifyRequest): Refusal {
  request.log.error({ err: error }, 'database')
  return new Refusal('too_many', 'platform.busy', { seconds: 5 })
}

/** What stands in the address itself is nobody's field: such an address names nothing. */
function badInput(error: ZodError, inAddress: object): Refusal {
  if (error.issues.some(({ path }) => Object.hasOwn(inAddress, path[0] ?? '')))
    return new Refusal('not_found', 'platform.not_found')
  const fields = error.issues.map((issue) => issue.path.join('.') || '(toàn bộ)')
  return new Refusal('invalid', 'platform.bad_input', { fields: [...new Set(fields)] })
}

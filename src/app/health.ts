import type { FastifyReply, FastifyRequest } from 'fastify'
import { ping } from '../platform/database/database.ts'
import { type Gate, theSystem } from './gate.ts'

/** Whether this process can do its work, for whoever watches over it: 200, or 503 when the database does not answer. */
export async function answerHealth(gate: Gate, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const ok = await gate
    .read(theSystem, (ctx) => ping(ctx.db))
    .then(
      () => true,
      (error: unknown) => {
        request.log.error({ err: error }, 'database')
        return false
      },
    )
  return reply
    .status(ok ? 200 : 503)
    .header('cache-control', 'no-store')
    .send({ ok })
}

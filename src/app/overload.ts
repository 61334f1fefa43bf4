import type { FastifyInstance } from 'fastify'
import { Refusal } from '../platform/errors/refusal.ts'

interface Limits {
  /** How late this process may be with what it meant to do. */
  readonly mostDelayMs: number
  readonly lookEveryMs: number
}

/** Above a second a new request would wait longer than a person does; better to say so at once. */
const usual: Limits = { mostDelayMs: 1000, lookEveryMs: 500 }
const COME_AGAIN_SECONDS = 5

/**
 * Refuses requests while this process cannot keep up: when it was late twice in a row with looking at itself. One long piece of
 * work is not an overload, and as soon as it is in time again everybody is answered.
 */
export function refuseWhenOverloaded(app: FastifyInstance, { mostDelayMs, lookEveryMs }: Limits = usual): void {
  let lateInARow = 0
  let due = performance.now() + lookEveryMs
  const timer = setInterval(() => {
    const now = performance.now()
    lateInARow = now - due > mostDelayMs ? lateInARow + 1 : 0
    due = now + lookEveryMs
  }, lookEveryMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))
  app.addHook('onRequest', async () => {
    if (lateInARow > 1) throw new Refusal('too_many', 'platform.busy', { seconds: COME_AGAIN_SECONDS })
  })
}

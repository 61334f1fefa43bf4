import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../platform/errors/refusal.ts'

/** Above this a new request would wait longer than a person does; better to say so at once. */
const MOST_DELAY_MS = 1000
const LOOK_EVERY_MS = 500
const COME_AGAIN_SECONDS = 5

/** Refuses requests while this process is so busy that even a small one takes a second, until it has caught up. */
export function refuseWhenOverloaded(app: FastifyInstance): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  let isOverloaded = false
  const timer = setInterval(() => {
    isOverloaded = delay.mean / 1e6 > MOST_DELAY_MS
    delay.reset()
  }, LOOK_EVERY_MS)
  delay.enable()
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    delay.disable()
  })
  app.addHook('onRequest', async () => {
    if (isOverloaded) throw new Refusal('too_many', 'platform.busy', { seconds: COME_AGAIN_SECONDS })
  })
}

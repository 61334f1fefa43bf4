import { setTimeout as pause } from 'node:timers/promises'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { answerError } from './endpoint.ts'
import { refuseWhenOverloaded } from './overload.ts'

/** Keeps this process from doing anything else. */
function block(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

/** A block much longer than the limit, and time for one look afterwards. */
async function overload(): Promise<void> {
  block(900)
  await pause(1)
}

test('one long piece of work refuses nobody, two in a row do, and afterwards everybody is answered again', async () => {
  const app = Fastify()
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  refuseWhenOverloaded(app, { mostDelayMs: 400, lookEveryMs: 100 })
  app.get('/', async () => 'answered')
  const status = async () => (await app.inject({ url: '/' })).statusCode
  await overload()
  expect(await status()).toBe(200)
  await overload()
  expect(await status()).toBe(429)
  while ((await status()) !== 200) await pause(20)
  await app.close()
})

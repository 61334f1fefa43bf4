import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openStreams } from './streams.ts'

test('a browser that left before it was let in takes nobody’s place', async () => {
  const streams = openStreams({ mostOfOne: 1, onError: () => {} })
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const add = (response: ServerResponse) =>
    streams.add({ response, headers: {}, owner: 'mine', shownOf: () => undefined, isStillAllowed: async () => true })
  const ask = async (signal: AbortSignal) => {
    const asked = once(server, 'request')
    const answered = fetch(`http://127.0.0.1:${port}`, { signal }).catch(() => null)
    const [, response]: ServerResponse[] = await asked
    return { answered, response }
  }
  const leaving = new AbortController()
  const left = await ask(leaving.signal)
  if (!left.response) throw new Error('Nothing was asked')
  const closed = once(left.response, 'close')
  leaving.abort()
  await closed
  add(left.response)
  const stays = await ask(AbortSignal.timeout(10_000))
  expect(stays.response && add(stays.response)).toBe(true)
  streams.close()
  expect((await stays.answered)?.status).toBe(200)
  server.close()
})

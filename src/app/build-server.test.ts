import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stoppedClock } from '../platform/clock/clock.ts'
import { openDatabase } from '../platform/database/database.ts'
import { diskStorage } from '../platform/storage/disk-storage.ts'
import { buildServer, type ServerParts } from './build-server.ts'
import { openGate, pooled } from './gate.ts'
import { inWorld, testInstant } from './testing/world.ts'

const page = '<!doctype html><title>Lan Tỏa</title>'
const script = 'console.log("lan tỏa")\n'.repeat(100)
let folder = ''
let app: FastifyInstance

/** A server whose database cannot be reached: nothing here needs one. */
async function serverWith(given: Partial<ServerParts>): Promise<FastifyInstance> {
  const { db } = openDatabase('postgres://nobody@127.0.0.1:1/nothing')
  const gate = openGate({
    connection: pooled(db),
    clock: stoppedClock(testInstant),
    queue: { enqueue: async () => {} },
  })
  const outside = { storage: diskStorage(folder), mailer: null, publicUrl: 'http://lantoa.example' }
  return buildServer({ gate, identify: async () => null, outside, staffFolder: folder, ...given })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-staff-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'scheme.js'), script)
  await writeFile(join(folder, 'assets', 'main-abc.js'), script)
  await writeFile(join(folder, 'assets', 'main-abc.js.br'), brotliCompressSync(script))
  app = await serverWith({})
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

describe('the staff application', () => {
  test.each(['/', '/index.html', '/plans/0193', '/khong-co'])('%s is the page, asked about each time', async (url) => {
    const answer = await app.inject({ url })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe(page)
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' })
  })

  test('a file whose name tells its content is kept for ever, and sent packed to whoever can unpack it', async () => {
    const plain = await app.inject({ url: '/assets/main-abc.js' })
    expect(plain.body).toBe(script)
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const packed = await app.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': 'br, gzip' } })
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': expect.stringContaining('immutable'),
    })
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(script)
  })

  test('a file whose name stays the same is asked about each time', async () => {
    expect((await app.inject({ url: '/scheme.js' })).headers['cache-control']).toBe('no-cache')
  })

  test.each([
    ['GET', '/assets/main-old.js'],
    ['GET', '/api/khong-co'],
    ['GET', '/api'],
    ['POST', '/plans'],
    ['GET', '/../package.json'],
    ['GET', '/%2e%2e/package.json'],
    ['GET', '/api/%'],
    ['GET', '/%ff'],
  ] as const)('%s %s is not the page', async (method, url) => {
    const answer = await app.inject({ method, url })
    expect(answer.body).not.toContain('"name": "lantoa"')
    if (!url.includes('package.json')) expect(answer.statusCode).toBe(404)
  })
})

describe('every answer', () => {
  test.each(['/', '/assets/main-abc.js', '/api/health', '/api/khong-co'])('%s lets nothing foreign in', async (url) => {
    const { headers } = await app.inject({ url })
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'x-content-type-options': 'nosniff' })
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('asks browsers to stay with HTTPS where people come by HTTPS', async () => {
    const outside = { storage: diskStorage(folder), mailer: null, publicUrl: 'https://lantoa.example' }
    const secure = await serverWith({ outside })
    expect((await secure.inject({ url: '/' })).headers['strict-transport-security']).toContain('max-age=')
    await secure.close()
  })
})

describe('health', () => {
  test('503 while the database does not answer', async () => {
    const answer = await app.inject({ url: '/api/health' })
    expect([answer.statusCode, answer.json()]).toEqual([503, { ok: false }])
  })

  test(
    '200 while it does',
    inWorld(async ({ app }) => {
      const answer = await app.inject({ url: '/api/health' })
      expect([answer.statusCode, answer.json()]).toEqual([200, { ok: true }])
    }),
  )
})

test('while the database does not answer, people are asked to come again rather than told of a fault', async () => {
  const answer = await app.inject({ url: '/api/me' })
  expect([answer.statusCode, answer.json().code]).toEqual([429, 'platform.busy'])
})

describe('too many requests from one address', () => {
  const askedBy = (server: FastifyInstance, url: string, forwarded?: string) =>
    server.inject({ url, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} })

  test('the API asks to wait; the files of the application are not counted', async () => {
    const server = await serverWith({ requestsPerMinute: 2 })
    for (let time = 0; time < 5; time += 1) expect((await askedBy(server, '/')).statusCode).toBe(200)
    const codes = []
    for (let time = 0; time < 3; time += 1) codes.push((await askedBy(server, '/api/health')).statusCode)
    expect(codes).toEqual([503, 503, 429])
    await server.close()
  })

  test('a visitor who says to be another is not believed, unless the word comes from a proxy that is set', async () => {
    const statusOfSecond = async (trustProxy: readonly string[]) => {
      const server = await serverWith({ requestsPerMinute: 1, trustProxy })
      await askedBy(server, '/api/health', '203.0.113.1')
      const { statusCode } = await askedBy(server, '/api/health', '203.0.113.2')
      await server.close()
      return statusCode
    }
    expect(await statusOfSecond([])).toBe(429)
    expect(await statusOfSecond(['10.0.0.1'])).toBe(429)
    expect(await statusOfSecond(['127.0.0.1'])).toBe(503)
  })
})

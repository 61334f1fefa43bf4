import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { diskStorage } from '../../platform/storage/disk-storage.ts'
import type { Gate } from '../gate.ts'
import { answerOf, keepAnswers } from './kept-answers.ts'
import { mountPortal } from './portal.ts'

/** A portal whose database fails as told. */
async function aPortal(fault: Error, demonstration = false) {
  const app = Fastify()
  const fail = () => Promise.reject(fault)
  const gate: Gate = { read: fail, write: fail }
  await mountPortal(app, {
    ...{ gate, demonstration },
    outside: {
      storage: diskStorage('/nowhere'),
      mailer: null,
      publicUrl: 'http://lantoa.example',
      officeName: 'Cổng Thử',
    },
  })
  return app
}

test('a bug is a page with a number to quote, and says nothing of itself', async () => {
  const app = await aPortal(new Error('bí mật trong máy'))
  const { statusCode, body, headers } = await app.inject('/cong')
  expect([statusCode, headers['cache-control']]).toEqual([500, 'no-store'])
  expect(body).toMatch(/Cổng Thử.*Trang này đang gặp lỗi.*hãy nêu số req-\w+/)
  expect(body).not.toMatch(/bí mật|\.ts|at .*\(/)
  expect(body).not.toContain('DỮ LIỆU MINH HỌA')
  const invented = await aPortal(new Error('x'), true)
  expect((await invented.inject('/en/cong')).body).toMatch(/DỮ LIỆU MINH HỌA.*Something went wrong on this page/)
})

test('a database that is away is a matter of moments', async () => {
  const app = await aPortal(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
  const { statusCode, body, headers } = await app.inject('/cong')
  expect([statusCode, headers['retry-after']]).toEqual([503, '5'])
  expect(body).toContain('Cổng đang quá tải')
})

test('style and letters are kept for ever under addresses that name their content', async () => {
  const app = await aPortal(new Error('x'))
  const { body } = await app.inject('/cong')
  const style = /href="(\/cong\/tep\/[^"]+\.css)"/.exec(body)?.[1] ?? ''
  const css = await app.inject(style)
  expect(css.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const faces = [...css.body.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1] ?? '')
  const letters = await Promise.all(faces.map((face) => app.inject(face)))
  expect(letters.map(({ headers }) => headers['content-type'])).toEqual(['font/woff2', 'font/woff2'])
  const firstVisit = [css, ...letters].reduce((sum, { rawPayload }) => sum + rawPayload.length, body.length)
  expect(firstVisit).toBeLessThan(60_000)
})

const answer = (text: string) => answerOf({ status: 200, mediaType: 'text/plain', listed: true, text })

test('answers are made once while they are fresh, anew afterwards or when told to forget, and never kept when they failed', async () => {
  let now = 0
  let made = 0
  const answers = keepAnswers(() => now)
  const make = async () => {
    made += 1
    return answer(String(made))
  }
  const ask = async () => (await answers.of('key', make)).body.toString()
  expect(await Promise.all([ask(), ask()])).toEqual(['1', '1'])
  now = 2999
  expect(await ask()).toBe('1')
  now = 3000
  expect(await ask()).toBe('2')
  answers.forget()
  expect(await ask()).toBe('3')
  await expect(answers.of('other', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect((await answers.of('other', make)).body.toString()).toBe('4')
})

test('those who ask for invented pages do not fill the memory', async () => {
  const answers = keepAnswers(() => 0)
  let made = 0
  const make = async () => {
    made += 1
    return answer(String(made))
  }
  for (let number = 0; number < 500; number += 1) await answers.of(`page ${number}`, make)
  await answers.of('one more', make)
  await answers.of('page 0', make)
  expect(made).toBe(502)
})

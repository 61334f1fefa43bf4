import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { plansContract } from '../execution/plans/index.ts'
import { anAgency } from '../foundation/agencies/testing.ts'
import { peopleContract } from '../foundation/people/index.ts'
import { anActor } from '../foundation/people/testing.ts'
import { inWorld } from './testing/world.ts'

test.each([
  ['the character zero', 'KẾ HOẠCH\0'],
  ['half a character', 'KẾ HOẠCH \ud83c'],
])('text with %s is refused with the field that holds it', (_what, text) =>
  inWorld(async ({ db, as }) => {
    const owner = as(await anActor(db, { role: 'plan_owner', agencyId: (await anAgency(db)).id }))
    const { status, body } = await owner.call(plansContract.importText, { planId: randomUUID(), text })
    expect([status, body.code, body.details]).toEqual([422, 'platform.bad_text', { fields: ['text'] }])
    expect(body.message).toContain('text')
  })(),
)

test(
  'what a person may see is kept by no browser',
  inWorld(async ({ db, as }) => {
    const { headers } = await as(await anActor(db)).call(peopleContract.me, {})
    expect(headers['cache-control']).toBe('no-store')
  }),
)

test.each([
  ['by a browser over HTTPS', { 'sec-fetch-site': 'cross-site' }],
  ['by a browser without HTTPS', { origin: 'http://khac.example' }],
])('a change that another site sent is refused: told %s', (_how, headers) =>
  inWorld(async ({ app }) => {
    const { method, path } = peopleContract.setLanguage
    const answer = await app.inject({ method, url: `/api${path}`, headers, payload: { language: 'en' } })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'platform.other_site'])
  })(),
)

test(
  'a mistyped address is not found, rather than a field to mend',
  inWorld(async ({ db, as }) => {
    const owner = as(await anActor(db, { role: 'plan_owner', agencyId: (await anAgency(db)).id }))
    const { status, body } = await owner.call(plansContract.show, { planId: 'khong-co' })
    expect([status, body.code]).toEqual([404, 'platform.not_found'])
  }),
)

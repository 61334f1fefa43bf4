import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anActor } from '../people/testing.ts'
import { agenciesContract } from './contract.ts'
import { insertSuccessions } from './store.ts'
import { anAgency } from './testing.ts'

test(
  'agencies are found without diacritics and sorted as Vietnamese is',
  inWorld(async ({ db, as }) => {
    await anAgency(db, { name: 'Sở Ấn' })
    await anAgency(db, { name: 'Sở Ăn' })
    await anAgency(db, { name: 'Ban Đường' })
    const reader = as(await anActor(db, { role: 'reader' }))
    const found = await reader.call(agenciesContract.list, { search: 'so an' })
    expect(found.body.map((agency) => agency.name)).toEqual(['Sở Ăn', 'Sở Ấn'])
  }),
)

test(
  'an agency that no longer exists is not listed on a later day',
  inWorld(async ({ db, as }) => {
    await anAgency(db, { name: 'Sở Cũ', validTo: '2024-02-28' })
    const reader = as(await anActor(db, { role: 'reader' }))
    const names = async (on: string) => (await reader.call(agenciesContract.list, { on, search: 'so cu' })).body.length
    expect([await names('2024-02-28'), await names('2024-03-01')]).toEqual([1, 0])
  }),
)

test(
  'the directory keeps agencies that are no more, and says what they became',
  inWorld(async ({ db, as }) => {
    const [old, now] = [await anAgency(db, { name: 'Sở Cũ', validTo: '2024-02-28' }), await anAgency(db)]
    const became = { id: randomUUID(), agencyId: old.id, successorId: now.id, successorName: 'Sở Mới' }
    await insertSuccessions(db, [{ ...became, kind: 'merged', happenedOn: '2024-02-29', basis: null }])
    const reader = as(await anActor(db, { role: 'reader' }))
    const { body } = await reader.call(agenciesContract.directory, {})
    expect(body.find(({ id }) => id === old.id)?.successions).toEqual([
      { name: 'Sở Mới', agencyId: now.id, happenedOn: '2024-02-29' },
    ])
    expect(body.find(({ id }) => id === now.id)).toMatchObject({ unverified: false, successions: [] })
  }),
)

test(
  'nobody reads agencies without signing in',
  inWorld(async ({ as }) => {
    expect((await as(null).call(agenciesContract.list, {})).status).toBe(401)
  }),
)

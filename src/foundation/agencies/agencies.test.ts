import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anActor } from '../people/testing.ts'
import { agenciesContract } from './contract.ts'
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
  'nobody reads agencies without signing in',
  inWorld(async ({ as }) => {
    expect((await as(null).call(agenciesContract.list, {})).status).toBe(401)
  }),
)

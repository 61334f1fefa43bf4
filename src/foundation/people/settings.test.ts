import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { peopleContract } from './index.ts'
import { isSameSettings } from './rules.ts'
import { anActor } from './testing.ts'

const usual = { density: 'comfortable', mutedTopics: [], unmailedTopics: [], digest: 'none' } as const
const chosen = {
  density: 'compact',
  mutedTopics: ['plans', 'tasks'],
  unmailedTopics: ['comments'],
  digest: 'weekly',
} as const
const sent = { ...chosen, mutedTopics: [...chosen.mutedTopics], unmailedTopics: [...chosen.unmailedTopics] }

test(
  'settings are one’s own, start with everything told, and are kept',
  inWorld(async (world) => {
    const [mine, other] = [await anActor(world.db), await anActor(world.db)]
    const visitor = world.as(mine)
    expect((await visitor.call(peopleContract.settings, {})).body).toEqual({ ...usual, canMail: false })
    expect((await visitor.call(peopleContract.saveSettings, sent)).body).toEqual({ ...chosen, canMail: false })
    expect((await visitor.call(peopleContract.settings, {})).body).toEqual({ ...chosen, canMail: false })
    expect((await visitor.call(peopleContract.me, {})).body.person?.density).toBe('compact')
    expect((await world.as(other).call(peopleContract.settings, {})).body).toMatchObject(usual)
    expect((await world.as(null).call(peopleContract.saveSettings, sent)).status).toBe(401)
  }),
)

test(
  'a change stands in the history of the account; the same sent again does not',
  inWorld(async (world) => {
    const visitor = world.as(await anActor(world.db))
    await visitor.call(peopleContract.saveSettings, sent)
    await visitor.call(peopleContract.saveSettings, { ...sent, mutedTopics: ['tasks', 'plans'] })
    const kinds = await world.db.selectFrom('journalEntries').select('kind').execute()
    expect(kinds).toEqual([{ kind: 'people.settings_chosen' }])
  }),
)

test.each([
  ['an unknown topic', { ...sent, mutedTopics: ['weather'] }],
  ['an unknown density', { ...sent, density: 'tiny' }],
])('%s is refused', (_name, odd) =>
  inWorld(async (world) => {
    const answer = await world.as(await anActor(world.db)).call(peopleContract.saveSettings, odd as typeof sent)
    expect([answer.status, answer.body.code]).toEqual([422, 'platform.bad_input'])
  })(),
)

test('the order of topics says nothing', () => {
  expect(isSameSettings(sent, { ...sent, mutedTopics: ['tasks', 'plans'] })).toBe(true)
  expect(isSameSettings(sent, { ...sent, digest: 'daily' })).toBe(false)
})

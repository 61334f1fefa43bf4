import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../agencies/testing.ts'
import { demonstrationPassword, peopleContract } from './index.ts'
import { anOffice, aPost, newcomer } from './testing/office.ts'
import { anActor } from './testing.ts'

describe('the list', () => {
  test(
    'is filtered by name without diacritics, by agency, role and state, and comes by name in parts',
    inWorld(async (world) => {
      const { admin, agency } = await anOffice(world)
      const { db } = world
      const unit = await anAgency(db)
      const names = Array.from({ length: 52 }, (_, n) => `Đèo Văn ${String(n).padStart(2, '0')}`)
      for (const name of names) await anActor(db, { name, agencyId: unit.id })
      const leader = await anActor(db, { name: 'Ăm Thị Lãnh', agencyId: unit.id, role: 'leader' })
      const list = async (sent: object) => (await admin.call(peopleContract.list, sent)).body
      const first = await list({ agencyId: unit.id })
      expect([first.total, first.people.length, first.people[0]?.name]).toEqual([53, 50, 'Ăm Thị Lãnh'])
      const rest = await list({ agencyId: unit.id, after: first.next ?? '' })
      expect([rest.people.map(({ name }) => name), rest.next]).toEqual([names.slice(-3), null])
      expect((await list({ search: 'deo VAN 07' })).people.map(({ name }) => name)).toEqual(['Đèo Văn 07'])
      expect((await list({ search: '100%' })).total).toBe(0)
      expect((await list({ agencyId: unit.id, role: 'leader' })).total).toBe(1)
      expect((await list({ agencyId: agency.id, role: 'leader' })).total).toBe(0)
      expect((await list({ state: 'active' })).people.map(({ name }) => name)).toEqual(['Quản Trị'])
      await db.updateTable('people').set({ deactivatedAt: new Date() }).where('id', '=', leader.personId).execute()
      expect((await list({ state: 'deactivated' })).people.map(({ name }) => name)).toEqual(['Ăm Thị Lãnh'])
      await db.updateTable('posts').set({ validTo: '2024-11-07' }).where('id', '=', leader.post.id).execute()
      expect((await list({ agencyId: unit.id, role: 'leader' })).total).toBe(0)
      expect((await admin.call(peopleContract.list, { after: 'x' })).body.code).toBe('platform.bad_input')
    }),
  )
})

describe('who may', () => {
  test(
    'administer people: administrators; not other roles, nor without a post, nor nobody',
    inWorld(async (world) => {
      const { administrator, agency, nobody, homeless, others, admin } = await anOffice(world)
      const { personId } = administrator
      const { id: postId, ...post } = aPost(agency.id)
      const status = async (visitor: typeof admin) => [
        (await visitor.call(peopleContract.list, {})).status,
        (await visitor.call(peopleContract.show, { personId })).status,
        (await visitor.call(peopleContract.history, { personId })).status,
        (await visitor.call(peopleContract.invite, newcomer(agency.id))).status,
        (await visitor.call(peopleContract.inviteAgain, { personId })).status,
        (await visitor.call(peopleContract.givePost, { personId, postId, ...post })).status,
        (await visitor.call(peopleContract.deactivate, { personId })).status,
      ]
      for (const visitor of [...others, homeless]) expect(await status(visitor)).toEqual(Array(7).fill(403))
      expect(await status(nobody)).toEqual(Array(7).fill(401))
      expect(await status(admin)).toEqual([...Array(6).fill(200), 409])
    }),
  )

  test(
    'choose a language: everybody who is signed in, with or without a post',
    inWorld(async (world) => {
      const { nobody, homeless, others } = await anOffice(world)
      expect((await nobody.call(peopleContract.setLanguage, { language: 'en' })).status).toBe(401)
      for (const visitor of [homeless, ...others])
        expect((await visitor.call(peopleContract.setLanguage, { language: 'en' })).body).toEqual({ language: 'en' })
      expect((await homeless.call(peopleContract.me, {})).body.person?.language).toBe('en')
    }),
  )
})

describe('who one is', () => {
  test(
    'a stranger sees the business day, and accounts to try only in the demonstration',
    inWorld(async (world) => {
      const { nobody, admin } = await anOffice(world)
      const before = (await nobody.call(peopleContract.me, {})).body
      expect(before).toMatchObject({ person: null, posts: [], demonstration: false, today: '2024-11-08' })
      expect(before.demonstrationAccounts).toBeUndefined()
      await world.db.insertInto('businessClock').values({ offsetMs: 0, demonstration: true }).execute()
      const invented = await anActor(world.db, { name: 'Người Giả Định', role: 'leader' })
      await world.db.updateTable('people').set({ demonstration: true }).where('id', '=', invented.personId).execute()
      const { demonstrationAccounts } = (await nobody.call(peopleContract.me, {})).body
      expect(demonstrationAccounts).toMatchObject([
        { name: 'Người Giả Định', role: 'leader', password: demonstrationPassword },
      ])
      const me = (await admin.call(peopleContract.me, {})).body
      expect([me.demonstration, me.demonstrationAccounts, me.person?.name]).toEqual([true, undefined, 'Quản Trị'])
    }),
  )
})

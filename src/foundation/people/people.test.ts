import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anAgency } from '../agencies/testing.ts'
import { demonstrationPassword, peopleContract } from './index.ts'
import type { Invited } from './shapes.ts'
import { anActor } from './testing.ts'

/** An administrator who can sign in, somebody of each other role, and an agency to give posts at. */
async function anOffice(world: World) {
  const { db } = world
  const agency = await anAgency(db, { shortName: 'Sở Một' })
  const administrator = await anActor(db, { role: 'administrator', agencyId: agency.id, name: 'Quản Trị' })
  const others = []
  for (const role of ['plan_owner', 'focal_point', 'approver', 'leader', 'reader'] as const)
    others.push(world.as(await anActor(db, { role })))
  const admin = world.as(administrator)
  const nobody = world.as(null)
  const homeless = world.as({ ...administrator, post: null })
  const password = await passwordSetter(world)
  await password(administrator.personId)
  return { agency, administrator, admin, nobody, homeless, others, password }
}

/** Lets somebody set a password through an invitation. */
const passwordSetter = async (world: World) => async (personId: string) => {
  const { personId: by, post } = await anActor(world.db, { role: 'administrator' })
  const inviter = world.as({ personId: by, personName: 'Người Mời', post })
  const { body } = await inviter.call(peopleContract.inviteAgain, { personId })
  const token = tokenOf(body)
  await world.as(null).call(peopleContract.acceptInvitation, { token, password: 'ba con ngựa tím' })
  await world.db.deleteFrom('posts').where('id', '=', post.id).execute()
}

const tokenOf = ({ link }: Pick<Invited, 'link'>): string => link?.split('/').at(-1) ?? ''

const aPost = (agencyId: string, given: object = {}) => ({
  id: randomUUID(),
  agencyId,
  role: 'focal_point' as const,
  title: 'Chuyên viên',
  validFrom: '2024-11-08',
  validTo: null,
  ...given,
})

const newcomer = (agencyId: string, given: object = {}) => ({
  id: randomUUID(),
  name: 'Lò Thị Mới',
  email: `${randomUUID()}@Lantoa.Example`,
  posts: [aPost(agencyId)],
  ...given,
})

describe('inviting', () => {
  test(
    'gives a link by which the person sets a password, once',
    inWorld(async (world) => {
      const { admin, nobody, agency } = await anOffice(world)
      const sent = newcomer(agency.id)
      const { body, status } = await admin.call(peopleContract.invite, sent)
      expect(status).toBe(200)
      expect(body.person).toMatchObject({ name: 'Lò Thị Mới', email: sent.email.toLowerCase(), state: 'invited' })
      expect(body.person.posts).toMatchObject([
        { agencyShortName: 'Sở Một', role: 'focal_point', title: 'Chuyên viên' },
      ])
      expect(body.link).toMatch(/^http:\/\/lantoa\.example\/invitation\/[\w-]{43}$/)
      const token = tokenOf(body)
      expect((await nobody.call(peopleContract.invitation, { token })).body).toEqual({
        name: 'Lò Thị Mới',
        email: sent.email.toLowerCase(),
      })
      const short = await nobody.call(peopleContract.acceptInvitation, { token, password: 'ngắn' })
      expect([short.status, short.body.code]).toEqual([422, 'people.password_short'])
      const accept = { token, password: 'ba con ngựa tím' }
      expect((await nobody.call(peopleContract.acceptInvitation, accept)).status).toBe(200)
      const again = await nobody.call(peopleContract.acceptInvitation, accept)
      expect([again.status, again.body.code]).toEqual([404, 'people.invitation_over'])
      expect((await nobody.call(peopleContract.invitation, { token })).status).toBe(404)
      const shown = await admin.call(peopleContract.show, { personId: sent.id })
      expect(shown.body.state).toBe('active')
      const history = await admin.call(peopleContract.history, { personId: sent.id })
      expect(history.body.map(({ kind }) => kind)).toEqual([
        'people.password_set',
        'people.invited',
        'people.added',
        'people.post_given',
      ])
    }),
  )

  test(
    'the link is kept nowhere: neither in the table nor in the journal',
    inWorld(async (world) => {
      const { admin, agency } = await anOffice(world)
      const token = tokenOf((await admin.call(peopleContract.invite, newcomer(agency.id))).body)
      const kept = [
        await world.db.selectFrom('invitations').selectAll().execute(),
        await world.db.selectFrom('journalPayloads').selectAll().execute(),
      ]
      expect(JSON.stringify(kept)).not.toContain(token)
    }),
  )

  test(
    'again gives another link and the former stops working; so does a link a week old, in real time',
    inWorld(async (world) => {
      const { admin, nobody, agency } = await anOffice(world)
      const sent = newcomer(agency.id)
      const first = tokenOf((await admin.call(peopleContract.invite, sent)).body)
      const second = tokenOf((await admin.call(peopleContract.inviteAgain, { personId: sent.id })).body)
      const third = tokenOf((await admin.call(peopleContract.invite, sent)).body)
      const status = async (token: string) => (await nobody.call(peopleContract.invitation, { token })).status
      expect([await status(first), await status(second), await status(third)]).toEqual([404, 404, 200])
      const list = await admin.call(peopleContract.list, { search: sent.email })
      expect(list.body.total).toBe(1)
      await world.db
        .updateTable('invitations')
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .execute()
      expect(await status(third)).toBe(404)
    }),
  )

  test(
    'refuses an address in use, an unknown agency and days that run backwards, and then adds nobody',
    inWorld(async (world) => {
      const { admin, agency } = await anOffice(world)
      const sent = newcomer(agency.id)
      await admin.call(peopleContract.invite, sent)
      const code = async (given: object) =>
        (await admin.call(peopleContract.invite, newcomer(agency.id, given))).body.code
      expect(await code({ email: sent.email.toUpperCase() })).toBe('people.email_taken')
      expect(await code({ id: sent.id })).toBe('people.email_taken')
      expect(await code({ posts: [aPost(randomUUID())] })).toBe('people.unknown_agency')
      expect(await code({ posts: [aPost(agency.id, { validTo: '2024-11-07' })] })).toBe('people.post_days')
      expect(await code({ posts: sent.posts })).toBe('people.post_fixed')
      expect(await code({ email: 'không' })).toBe('platform.bad_input')
      expect((await admin.call(peopleContract.list, { search: 'lo thi MOI' })).body.total).toBe(1)
    }),
  )
})

describe('posts', () => {
  test(
    'are given, renamed and ended by their last day, and nothing else of them changes',
    inWorld(async (world) => {
      const { admin, agency } = await anOffice(world)
      const sent = newcomer(agency.id, { posts: [] })
      await admin.call(peopleContract.invite, sent)
      const { id: postId, ...post } = aPost(agency.id)
      const give = async (given: object) =>
        admin.call(peopleContract.givePost, { personId: sent.id, postId, ...post, ...given })
      expect((await give({})).body.posts).toMatchObject([{ id: postId, title: 'Chuyên viên', validTo: null }])
      expect((await give({})).status).toBe(200)
      expect((await give({ title: 'Trưởng phòng' })).body.posts).toMatchObject([{ title: 'Trưởng phòng' }])
      expect((await give({ validTo: '2024-12-31' })).body.posts).toMatchObject([{ validTo: '2024-12-31' }])
      for (const change of [
        { role: 'approver' },
        { validFrom: '2024-01-01' },
        { agencyId: (await anAgency(world.db)).id },
      ])
        expect((await give(change)).body.code).toBe('people.post_fixed')
      const { id: strangerId } = (await admin.call(peopleContract.invite, newcomer(agency.id))).body.person
      expect((await give({ personId: strangerId })).body.code).toBe('people.post_fixed')
      expect((await give({ personId: randomUUID() })).status).toBe(404)
      const history = await admin.call(peopleContract.history, { personId: sent.id })
      expect(history.body.map(({ kind }) => kind).slice(0, 3)).toEqual([
        'people.post_ended',
        'people.post_changed',
        'people.post_given',
      ])
    }),
  )
})

describe('the last administrator who can sign in', () => {
  test(
    'is neither deactivated nor loses the last post, until there is another',
    inWorld(async (world) => {
      const { admin, administrator, agency, password } = await anOffice(world)
      const { personId } = administrator
      const end = {
        ...{ personId, postId: administrator.post.id, agencyId: agency.id, role: 'administrator' as const },
        ...{ title: null, validFrom: '2024-01-01', validTo: '2024-11-08' },
      }
      for (const _ of [1, 2]) {
        expect((await admin.call(peopleContract.deactivate, { personId })).body.code).toBe('people.last_administrator')
        expect((await admin.call(peopleContract.givePost, end)).body.code).toBe('people.last_administrator')
        // Somebody who was invited but has no password yet is no other.
        await anActor(world.db, { role: 'administrator' })
      }
      const other = await anActor(world.db, { role: 'administrator' })
      await password(other.personId)
      expect((await admin.call(peopleContract.givePost, end)).status).toBe(200)
      const last = await admin.call(peopleContract.deactivate, { personId: other.personId })
      expect([last.status, last.body.code]).toEqual([409, 'people.last_administrator'])
    }),
  )
})

describe('deactivating', () => {
  test(
    'closes the account, its link and whatever else could be given to it',
    inWorld(async (world) => {
      const { admin, nobody, agency } = await anOffice(world)
      const sent = newcomer(agency.id)
      const token = tokenOf((await admin.call(peopleContract.invite, sent)).body)
      const personId = sent.id
      expect((await admin.call(peopleContract.deactivate, { personId })).body.state).toBe('deactivated')
      expect((await admin.call(peopleContract.deactivate, { personId })).status).toBe(200)
      expect((await nobody.call(peopleContract.invitation, { token })).status).toBe(404)
      expect((await admin.call(peopleContract.inviteAgain, { personId })).body.code).toBe('people.deactivated')
      const { id: postId, ...post } = aPost(agency.id)
      expect((await admin.call(peopleContract.givePost, { personId, postId, ...post })).body.code).toBe(
        'people.deactivated',
      )
      const kinds = (await admin.call(peopleContract.history, { personId })).body.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'people.deactivated')).toHaveLength(1)
    }),
  )
})

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

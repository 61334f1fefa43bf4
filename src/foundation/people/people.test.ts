import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../agencies/testing.ts'
import { peopleContract } from './index.ts'
import { anOffice, aPost, newcomer, tokenOf } from './testing/office.ts'
import { anActor } from './testing.ts'

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
      const { id: postId, ...post } = aPost(agency.id)
      expect((await admin.call(peopleContract.givePost, { personId, postId, ...post })).body.code).toBe(
        'people.deactivated',
      )
      const kinds = (await admin.call(peopleContract.history, { personId })).body.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'people.deactivated')).toHaveLength(1)
    }),
  )

  test(
    'can be taken back by a new link; the former password stays void',
    inWorld(async (world) => {
      const { admin, nobody, agency, password } = await anOffice(world)
      const { id: personId, ...sent } = newcomer(agency.id)
      await admin.call(peopleContract.invite, { id: personId, ...sent })
      await password(personId)
      await admin.call(peopleContract.deactivate, { personId })
      const again = await admin.call(peopleContract.inviteAgain, { personId })
      expect([again.body.person.state, again.body.person.posts.length]).toEqual(['invited', 1])
      const accept = { token: tokenOf(again.body), password: 'bốn con trâu xanh' }
      expect((await nobody.call(peopleContract.acceptInvitation, accept)).status).toBe(200)
      expect((await admin.call(peopleContract.show, { personId })).body.state).toBe('active')
      const kinds = (await admin.call(peopleContract.history, { personId })).body.map(({ kind }) => kind)
      expect(kinds.slice(0, 3)).toEqual(['people.password_set', 'people.invited', 'people.reopened'])
    }),
  )
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { givenUp } from '../../app/reactions.ts'
import { inWorld, type World } from '../../app/testing/world.ts'
import { activitiesContract } from '../../execution/activities/index.ts'
import { anActivity } from '../../execution/activities/testing.ts'
import { aDifficulty } from '../../execution/difficulties/testing.ts'
import { peopleContract } from '../people/index.ts'
import { anActor } from '../people/testing.ts'
import { notificationsContract, notify } from './index.ts'
import { about, aScene, kindsOf, listed } from './testing.ts'

describe('whoever is concerned is told', () => {
  test(
    'of an activity: the approver when it is sent, its author when it is decided; nobody of the own act, no stranger',
    inWorld(async (world) => {
      const { db, share, ofDoer, ofStranger, ofOwner } = await aScene(world)
      const [author, approver, other] = [
        await ofDoer('focal_point'),
        await ofDoer('approver'),
        await ofDoer('focal_point'),
      ]
      const outsiders = [await ofStranger('approver'), await ofOwner('plan_owner'), await ofDoer('reader')]
      const { id: activityId, title } = await anActivity(db, {
        ...{ assignment: share, state: 'draft', createdBy: author.personId, endedOn: '2024-10-10' },
      })
      await world.as(author).call(activitiesContract.submit, { activityId, revision: 1 })
      await world.runJobs()
      expect((await listed(world, approver)).notifications).toMatchObject([
        { kind: 'activities.submitted', place: `/activities/${activityId}`, facts: { title }, isRead: false },
      ])
      expect(await kindsOf(world, author)).toEqual([])
      await world.as(approver).call(activitiesContract.approve, { activityId, revision: 2 })
      await world.runJobs()
      expect(await kindsOf(world, author)).toEqual(['activities.approved'])
      // It waits for nobody any more.
      expect(await listed(world, approver)).toMatchObject({ unread: 0, notifications: [{ isRead: true }] })
      for (const one of [other, ...outsiders]) expect(await kindsOf(world, one)).toEqual([])
    }),
  )

  test(
    'nothing of a restricted activity is quoted',
    inWorld(async (world) => {
      const { db, share, ofDoer } = await aScene(world, '1.1!')
      const [author, approver] = [await ofDoer('focal_point'), await ofDoer('approver')]
      const activity = await anActivity(db, { assignment: share, createdBy: author.personId })
      await world.write((ctx) => ctx.record(about('activities.submitted', 'activity', activity.id, share)), author)
      await world.runJobs()
      expect((await listed(world, approver)).notifications[0]?.facts.title).toBe('')
    }),
  )

  /** Who is told when the owner or the doer did it; the one who did it is in the list only to show that they are not. */
  test.each([
    ['plans.issued', 'plan', {}, ['focal_point of doer', 'approver of doer']],
    ['plans.suspended', 'plan', {}, ['focal_point of doer', 'approver of doer']],
    ['plans.closed', 'plan', {}, ['focal_point of doer', 'approver of doer']],
    ['plans.item_corrected', 'plan', {}, []],
    ['tasks.sent_back', 'assignment', {}, ['focal_point of doer', 'approver of doer']],
    ['tasks.confirmed_done', 'assignment', {}, ['focal_point of doer', 'approver of doer']],
    ['tasks.never_heard_of', 'assignment', {}, []],
    ['people.letter_failed', 'person', {}, ['administrator of stranger']],
  ])('%s', (kind, subject, payload, expected) =>
    inWorld(async (world) => {
      const { plan, share, ofOwner, ofDoer, ofStranger } = await aScene(world)
      const people = {
        'plan_owner of owner': await ofOwner('plan_owner'),
        'focal_point of doer': await ofDoer('focal_point'),
        'approver of doer': await ofDoer('approver'),
        'reader of doer': await ofDoer('reader'),
        'focal_point of stranger': await ofStranger('focal_point'),
        'administrator of stranger': await ofStranger('administrator'),
      }
      const doing = people['plan_owner of owner']
      const ids: Record<string, string> = { plan: plan.id, assignment: share.id, person: doing.personId }
      const entry = { ...about(kind, subject, ids[subject] ?? '', share), payload }
      // Issuing itself would hand the tasks out a second time.
      await world.write(async (ctx) => {
        await ctx.record({ ...entry, kind: kind === 'plans.issued' ? 'plans.issued_again' : kind })
      }, doing)
      if (kind === 'plans.issued') await notifyOfLatest(world, kind)
      await world.runJobs()
      const told = []
      for (const [who, person] of Object.entries(people)) if ((await kindsOf(world, person)).length > 0) told.push(who)
      expect(told).toEqual(expected)
    })(),
  )

  test(
    'where an entry names the agencies, those alone',
    inWorld(async (world) => {
      const { plan, share, doer, ofDoer, ofStranger, owner } = await aScene(world)
      const [concerned, stranger] = [await ofDoer('focal_point'), await ofStranger('focal_point')]
      const amended = (agencies: string[]) =>
        world.write((ctx) => ctx.record({ ...about('plans.amended', 'plan', plan.id, share), payload: { agencies } }))
      await amended([owner.id])
      await world.runJobs()
      expect(await kindsOf(world, concerned)).toEqual([])
      await amended([doer.id])
      await world.runJobs()
      expect(await kindsOf(world, concerned)).toEqual(['plans.amended'])
      expect(await kindsOf(world, stranger)).toEqual([])
    }),
  )

  test(
    'who is mentioned or replied to in a comment, wherever their post is',
    inWorld(async (world) => {
      const { share, ofOwner, ofDoer, ofStranger } = await aScene(world)
      const [writer, mentioned] = [await ofOwner('plan_owner', 'Phạm Thị Viết'), await ofDoer('focal_point')]
      const [repliedTo, other] = [await ofStranger('leader'), await ofDoer('approver')]
      const payload = {
        ...{ mentions: [mentioned.personId, writer.personId], repliedTo: repliedTo.personId },
        about: { kind: 'assignment', id: share.id },
      }
      await world.write(
        (ctx) => ctx.record({ ...about('comments.written', 'comment', randomUUID(), share), payload }),
        writer,
      )
      await world.runJobs()
      for (const one of [mentioned, repliedTo])
        expect((await listed(world, one)).notifications).toMatchObject([
          { kind: 'comments.written', place: `/tasks/${share.id}`, facts: { by: 'Phạm Thị Viết' } },
        ])
      for (const one of [writer, other]) expect(await kindsOf(world, one)).toEqual([])
    }),
  )

  test(
    'whoever is mentioned only when a comment is said otherwise, and whoever reads an answer that is changed',
    inWorld(async (world) => {
      const { db, share, owner, ofOwner, ofDoer } = await aScene(world)
      const [writer, mentioned] = [await ofOwner('plan_owner'), await ofDoer('approver')]
      const payload = { mentions: [mentioned.personId], about: { kind: 'assignment', id: share.id } }
      const edited = { ...about('comments.edited', 'comment', randomUUID(), share), payload }
      await world.write((ctx) => ctx.record(edited), writer)
      const { id } = await aDifficulty(db, { assignment: share, addressedTo: owner.id })
      await world.write((ctx) => ctx.record(about('difficulties.answer_changed', 'difficulty', id, share)), writer)
      await world.runJobs()
      expect(await kindsOf(world, mentioned)).toEqual(['difficulties.answer_changed', 'comments.edited'])
      expect(await kindsOf(world, writer)).toEqual([])
    }),
  )

  test(
    'once, however often the worker does it',
    inWorld(async (world) => {
      const { share, ofDoer } = await aScene(world)
      const focalPoint = await ofDoer('focal_point')
      await world.write((ctx) => ctx.record(about('tasks.sent_back', 'assignment', share.id, share)))
      await notifyOfLatest(world)
      await notifyOfLatest(world)
      await world.runJobs()
      expect(await kindsOf(world, focalPoint)).toEqual(['tasks.sent_back'])
    }),
  )

  test(
    'and what is done with waits for nobody: passed on, the former hand need not answer; worked twice, the new one still must',
    inWorld(async (world) => {
      const { db, share, owner, ofOwner, ofStranger } = await aScene(world)
      const [former, present] = [await ofOwner('leader'), await ofStranger('leader')]
      const difficulty = await aDifficulty(db, { assignment: share, addressedTo: owner.id })
      const say = (kind: string, addressedTo: string) =>
        world.write((ctx) =>
          ctx.record({ ...about(kind, 'difficulty', difficulty.id, share), payload: { addressedTo } }),
        )
      await say('difficulties.raised', owner.id)
      await world.runJobs()
      expect((await listed(world, former)).unread).toBe(1)
      await say('difficulties.escalated', present.post.agencyId)
      await notifyOfLatest(world)
      await world.runJobs()
      expect([(await listed(world, former)).unread, (await listed(world, present)).unread]).toEqual([0, 1])
    }),
  )

  test(
    'but not of topics that they muted, nor where their post or account has ended',
    inWorld(async (world) => {
      const { db, share, ofDoer } = await aScene(world)
      const [muted, mailed, ended, closed] = [
        await ofDoer('focal_point'),
        await ofDoer('focal_point'),
        await ofDoer('focal_point'),
        await ofDoer('focal_point'),
      ]
      await db
        .updateTable('people')
        .set({ mutedTopics: ['tasks'] })
        .where('id', '=', muted.personId)
        .execute()
      await db
        .updateTable('people')
        .set({ mutedTopics: ['tasks'], digest: 'daily' })
        .where('id', '=', mailed.personId)
        .execute()
      await db.updateTable('posts').set({ validTo: '2024-11-07' }).where('id', '=', ended.post.id).execute()
      await db.updateTable('people').set({ deactivatedAt: new Date() }).where('id', '=', closed.personId).execute()
      await world.write((ctx) => ctx.record(about('tasks.sent_back', 'assignment', share.id, share)))
      await world.runJobs()
      const kept = await db.selectFrom('notifications').select(['personId', 'inApp', 'byMail']).execute()
      expect(kept).toEqual([{ personId: mailed.personId, inApp: false, byMail: true }])
      expect(await kindsOf(world, mailed)).toEqual([])
    }),
  )

  test(
    'what concerned a post that has ended since is shown no more',
    inWorld(async (world) => {
      const { db, share, ofDoer } = await aScene(world)
      const focalPoint = await ofDoer('focal_point')
      await world.write((ctx) => ctx.record(about('tasks.sent_back', 'assignment', share.id, share)))
      await world.runJobs()
      expect((await listed(world, focalPoint)).unread).toBe(1)
      await db.updateTable('posts').set({ validTo: '2024-11-07' }).where('id', '=', focalPoint.post.id).execute()
      expect(await listed(world, { ...focalPoint, post: null })).toMatchObject({ notifications: [], unread: 0 })
    }),
  )
})

test(
  'an invitation that the mail server refused to the last stands in the account’s history, and administrators are told',
  inWorld(async (world) => {
    const [administrator, invited] = [await anActor(world.db, { role: 'administrator' }), await anActor(world.db)]
    const entry = { id: 1, kind: 'people.invited', planId: null, agencyId: null }
    const lost = { ...entry, subject: { kind: 'person', id: invited.personId } }
    await world.write(async (ctx) => givenUp[lost.kind]?.(ctx, lost))
    await world.runJobs()
    const place = `/administration/people?person=${invited.personId}`
    expect((await listed(world, administrator)).notifications).toMatchObject([{ kind: 'people.letter_failed', place }])
    const history = await world.as(administrator).call(peopleContract.history, { personId: invited.personId })
    expect(history.body.map(({ kind }) => kind)).toEqual(['people.letter_failed'])
  }),
)

describe('the list', () => {
  test(
    'is one’s own, in parts, by topic and by what is unread; marked and taken back',
    inWorld(async (world) => {
      const { share, plan, ofDoer } = await aScene(world)
      const [mine, other] = [await ofDoer('focal_point'), await ofDoer('approver')]
      await world.write((ctx) => ctx.record(about('tasks.confirmed_not_carried_out', 'assignment', share.id, share)))
      await world.write((ctx) => ctx.record(about('tasks.confirmed_done', 'assignment', share.id, share)))
      await world.write((ctx) => ctx.record(about('plans.suspended', 'plan', plan.id, share)))
      await world.runJobs()
      const first = await listed(world, mine, { limit: 2 })
      expect(first.notifications.map(({ kind }) => kind)).toEqual(['plans.suspended', 'tasks.confirmed_done'])
      const rest = await listed(world, mine, { limit: 2, after: first.next })
      expect([rest.notifications.map(({ kind }) => kind), rest.next]).toEqual([
        ['tasks.confirmed_not_carried_out'],
        null,
      ])
      expect((await listed(world, mine, { topic: 'plans' })).notifications).toHaveLength(1)

      const visitor = world.as(mine)
      const ids = first.notifications.map(({ id }) => id)
      expect((await visitor.call(notificationsContract.mark, { ids, read: true })).body).toEqual({ unread: 1 })
      expect((await listed(world, mine, { unread: 'true' })).notifications).toHaveLength(1)
      expect((await visitor.call(notificationsContract.mark, { ids, read: false })).body).toEqual({ unread: 3 })
      const marked = (await visitor.call(notificationsContract.markAll, {})).body
      expect([marked.ids.toSorted((a, b) => a - b), marked.unread]).toEqual([
        [...ids, ...rest.notifications.map(({ id }) => id)].toSorted((a, b) => a - b),
        0,
      ])
      // Somebody else's are neither marked nor taken back.
      expect((await listed(world, other)).unread).toBe(3)
      await world.as(other).call(notificationsContract.mark, { ids, read: false })
      expect((await visitor.call(notificationsContract.count, {})).body).toEqual({ unread: 0 })
    }),
  )

  test(
    'is for people who are signed in',
    inWorld(async (world) => {
      const nobody = world.as(null)
      for (const answer of [
        await nobody.call(notificationsContract.list, {}),
        await nobody.call(notificationsContract.count, {}),
        await nobody.call(notificationsContract.mark, { ids: [1], read: true }),
        await nobody.call(notificationsContract.markAll, {}),
      ])
        expect(answer.status).toBe(401)
    }),
  )
})

/** Does for the newest entry what the worker does, under another kind where told. */
async function notifyOfLatest(world: World, kind?: string): Promise<void> {
  const entry = await world.db.selectFrom('journalEntries').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const { id, planId, agencyId, subjectKind, subjectId } = entry
  const subject = { kind: subjectKind, id: subjectId }
  await world.write((ctx) => notify(ctx, { id, planId, agencyId, subject, kind: kind ?? entry.kind }))
}

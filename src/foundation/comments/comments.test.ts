import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anActivity } from '../../execution/activities/testing.ts'
import { aDifficulty } from '../../execution/difficulties/testing.ts'
import { anIssuedPlan } from '../../execution/plans/testing.ts'
import { anAssignment, aTask } from '../../execution/tasks/testing.ts'
import { anAgency } from '../agencies/testing.ts'
import { anActor } from '../people/testing.ts'
import { commentsContract } from './contract.ts'

/** The share of an agency, and people who may see it or not. */
async function aTalk({ db, as }: World, { restricted = false } = {}) {
  const owner = await anAgency(db, { name: 'Sở Chủ trì', shortName: 'Sở CT' })
  const plan = await anIssuedPlan(db, { ownerAgencyId: owner.id })
  const task = await aTask(db, { planId: plan.id, itemId: plan.items[0]?.id ?? '', restricted, label: '6.2' })
  const share = await anAssignment(db, { task, agencyId: (await anAgency(db, { name: 'Huyện Đông' })).id })
  const people = {
    focalPoint: await anActor(db, { agencyId: share.agencyId, name: 'Lò Thị Mai' }),
    officer: await anActor(db, { role: 'plan_owner', agencyId: owner.id, name: 'Sùng Minh Hòa' }),
    stranger: await anActor(db, { role: 'approver', name: 'Vừ A Dua' }),
    administrator: await anActor(db, { role: 'administrator', agencyId: owner.id, name: 'Vũ Hải' }),
  }
  const on = { subjectKind: 'assignment', subjectId: share.id }
  return {
    ...{ plan, share, people, on },
    said: (given: object = {}) => ({ ...on, commentId: randomUUID(), revision: 0, words: 'Xin hỏi thêm', ...given }),
    focalPoint: as(people.focalPoint),
    officer: as(people.officer),
    stranger: as(people.stranger),
    administrator: as(people.administrator),
    nobody: as(null),
  }
}

/** Makes a comment older than it is. */
const aged = ({ db }: World, id: string, writtenAt: string) =>
  db.updateTable('comments').set({ writtenAt }).where('id', '=', id).execute()

describe('writing', () => {
  test(
    'is for whoever may see the thing; the same sent twice is kept once',
    inWorld(async (world) => {
      const { focalPoint, officer, stranger, administrator, nobody, said, on } = await aTalk(world)
      const sent = said()
      const first = await focalPoint.call(commentsContract.write, sent)
      expect([first.status, first.body.personName, first.body.mayEdit]).toEqual([200, 'Lò Thị Mai', true])
      expect((await focalPoint.call(commentsContract.write, sent)).body).toEqual(first.body)
      expect((await nobody.call(commentsContract.write, said())).status).toBe(401)
      for (const visitor of [stranger, administrator]) {
        expect((await visitor.call(commentsContract.write, said())).body.code).toBe('comments.not_seen')
        expect((await visitor.call(commentsContract.list, on)).status).toBe(403)
      }
      const { comments } = (await officer.call(commentsContract.list, on)).body
      expect(comments.map(({ words, mayEdit, mayTakeBack }) => [words, mayEdit, mayTakeBack])).toEqual([
        ['Xin hỏi thêm', false, false],
      ])
      expect((await officer.call(commentsContract.list, { ...on, subjectKind: 'star' })).status).toBe(404)
    }),
  )

  test(
    'tells in the journal whom it mentions and whose words it answers',
    inWorld(async (world) => {
      const { focalPoint, officer, people, said, share } = await aTalk(world)
      const first = (await focalPoint.call(commentsContract.write, said())).body
      const words = 'Nhờ @Lò Thị Mai xem giúp'
      const mentions = [people.focalPoint.personId, people.officer.personId]
      const reply = (await officer.call(commentsContract.write, said({ words, mentions, replyTo: first.id }))).body
      expect([reply.replyTo, reply.mentions.map(({ name }) => name)]).toEqual([first.id, ['Lò Thị Mai']])
      const again = (await focalPoint.call(commentsContract.write, said({ words: 'Vâng', replyTo: reply.id }))).body
      expect(again.replyTo).toBe(first.id)
      const entries = await world.db
        .selectFrom('journalEntries as e')
        .innerJoin('journalPayloads as p', 'p.entryId', 'e.id')
        .where('e.subjectId', '=', reply.id)
        .select(['e.kind', 'e.agencyId', 'p.payload'])
        .execute()
      expect(entries).toMatchObject([
        {
          ...{ kind: 'comments.written', agencyId: share.agencyId },
          payload: {
            ...{ words, mentions: [people.focalPoint.personId], repliedTo: people.focalPoint.personId },
            about: { kind: 'assignment', id: share.id },
          },
        },
      ])
    }),
  )

  test(
    'is refused with people who may not see it, under a comment on something else, and on restricted tasks',
    inWorld(async (world) => {
      const { focalPoint, people, said } = await aTalk(world)
      const code = async (given: object) => (await focalPoint.call(commentsContract.write, said(given))).body.code
      expect(await code({ words: '@Vừ A Dua', mentions: [people.stranger.personId] })).toBe('comments.cannot_see')
      expect(await code({ replyTo: randomUUID() })).toBe('comments.reply_elsewhere')
      expect(await code({ words: '  ' })).toBe('platform.bad_input')
      const closed = await aTalk(world, { restricted: true })
      const refused = await closed.focalPoint.call(commentsContract.write, closed.said())
      expect([refused.status, refused.body.code, refused.body.message]).toEqual([
        ...[422, 'comments.restricted'],
        expect.stringContaining('Mục 6.2'),
      ])
      expect((await closed.officer.call(commentsContract.list, closed.on)).body.restricted).toBe('6.2')
    }),
  )
})

test(
  'a talk goes on however long it is: of the longest the oldest are not shown, and may still be taken back',
  inWorld(async (world) => {
    const { focalPoint, officer, said, on } = await aTalk(world)
    const first = (await focalPoint.call(commentsContract.write, said({ words: 'Đầu tiên' }))).body
    const { personName, agencyShortName, mayEdit, mayTakeBack, mentions, ...row } = first
    const older = Array.from({ length: 500 }, (_, at) => ({
      ...{ ...row, mentions: mentions.map(({ id }) => id), id: randomUUID(), words: `Lời ${at}` },
      writtenAt: new Date(Date.parse(row.writtenAt) + 1 + at).toISOString(),
    }))
    await world.db.insertInto('comments').values(older).execute()
    const shown = (await officer.call(commentsContract.list, on)).body.comments.map(({ words }) => words)
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([500, 'Lời 0', 'Lời 499'])
    expect([personName, agencyShortName, mayEdit, mayTakeBack]).toEqual(['Lò Thị Mai', expect.any(String), true, true])
    expect((await focalPoint.call(commentsContract.takeBack, { commentId: first.id, revision: 1 })).status).toBe(200)
    expect((await officer.call(commentsContract.write, said({ words: 'Thêm nữa' }))).body.words).toBe('Thêm nữa')
  }),
)

describe('afterwards', () => {
  test(
    'the writer may say it otherwise for a short time; the journal keeps the words before',
    inWorld(async (world) => {
      const { focalPoint, officer, said } = await aTalk(world)
      const sent = said()
      await focalPoint.call(commentsContract.write, sent)
      const other = { ...sent, revision: 1, words: 'Xin hỏi về hạn' }
      expect((await officer.call(commentsContract.write, other)).body.code).toBe('comments.not_yours')
      expect((await focalPoint.call(commentsContract.write, { ...other, revision: 3 })).body.code).toBe(
        'platform.stale',
      )
      const edited = (await focalPoint.call(commentsContract.write, other)).body
      expect([edited.words, edited.editedAt !== null, edited.revision]).toEqual(['Xin hỏi về hạn', true, 2])
      await aged(world, sent.commentId, '2024-11-08T01:44:00Z')
      const late = await focalPoint.call(commentsContract.write, { ...other, revision: 2, words: 'Khác' })
      expect([late.status, late.body.code]).toEqual([409, 'comments.too_late'])
    }),
  )

  test(
    'the writer takes it back at any time: that it was there stays',
    inWorld(async (world) => {
      const { focalPoint, officer, nobody, said, on } = await aTalk(world)
      const sent = said()
      await focalPoint.call(commentsContract.write, sent)
      await aged(world, sent.commentId, '2024-11-01T01:00:00Z')
      const back = { commentId: sent.commentId, revision: 1 }
      expect((await nobody.call(commentsContract.takeBack, back)).status).toBe(401)
      expect((await officer.call(commentsContract.takeBack, back)).body.code).toBe('comments.not_yours')
      expect((await focalPoint.call(commentsContract.takeBack, back)).status).toBe(200)
      const { comments } = (await officer.call(commentsContract.list, on)).body
      expect(comments).toMatchObject([{ words: '', personName: 'Lò Thị Mai', takenBackAt: expect.any(String) }])
      const after = await focalPoint.call(commentsContract.write, { ...sent, revision: 2, words: 'Lại' })
      expect([after.status, after.body.code]).toEqual([409, 'comments.taken_back'])
    }),
  )
})

describe('who may be mentioned', () => {
  test(
    'is found by name or agency without diacritics, and only among those who may see the thing',
    inWorld(async (world) => {
      const { officer, stranger, people, on, share } = await aTalk(world)
      const found = async (search: string, of = on) =>
        (await officer.call(commentsContract.readers, { ...of, search })).body.map(({ name }) => name)
      expect(await found('lo thi')).toEqual(['Lò Thị Mai'])
      expect(await found('huyen dong')).toEqual(['Lò Thị Mai'])
      expect(await found('mai dong')).toEqual(['Lò Thị Mai'])
      expect(await found('vu')).toEqual([])
      expect((await stranger.call(commentsContract.readers, { ...on, search: '' })).status).toBe(403)
      await world.db
        .updateTable('people')
        .set({ deactivatedAt: new Date() })
        .where('id', '=', people.focalPoint.personId)
        .execute()
      expect(await found('lo thi')).toEqual([])
      expect(share.agencyId).not.toBe(people.officer.post.agencyId)
    }),
  )

  test(
    'hangs on the thing: an activity before approval is its agency’s, a difficulty is its hands’',
    inWorld(async (world) => {
      const { officer, focalPoint, share } = await aTalk(world)
      const department = await anActor(world.db, { role: 'approver', name: 'Hoàng Văn Toán' })
      const draft = await anActivity(world.db, { assignment: share, state: 'submitted' })
      const ofDraft = { subjectKind: 'activity', subjectId: draft.id }
      expect((await officer.call(commentsContract.list, ofDraft)).status).toBe(403)
      const inside = (await focalPoint.call(commentsContract.readers, ofDraft)).body
      expect(inside.map(({ name }) => name)).toContain('Lò Thị Mai')
      expect(inside.map(({ name }) => name)).not.toContain('Sùng Minh Hòa')
      const addressedTo = department.post.agencyId
      const difficulty = await aDifficulty(world.db, { assignment: share, addressedTo })
      const readers = await focalPoint.call(commentsContract.readers, {
        ...{ subjectKind: 'difficulty', subjectId: difficulty.id, search: 'toan' },
      })
      expect(readers.body.map(({ name }) => name)).toEqual(['Hoàng Văn Toán'])
    }),
  )
})

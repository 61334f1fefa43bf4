import { describe, expect, test } from 'vitest'
import { activitiesContract } from '../../execution/activities/index.ts'
import { amendmentsContract } from '../../execution/amendments/index.ts'
import { difficultiesContract } from '../../execution/difficulties/index.ts'
import { plansContract } from '../../execution/plans/index.ts'
import { reportsContract } from '../../execution/reports/index.ts'
import { tasksContract } from '../../execution/tasks/index.ts'
import type { Actor } from '../../foundation/access/index.ts'
import { filesContract } from '../../foundation/files/index.ts'
import { peopleContract } from '../../foundation/people/index.ts'
import { readBusinessTime } from '../../platform/clock/store.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { pooled } from '../gate.ts'
import { inOwnDatabase, inWorld, type World } from '../testing/world.ts'
import { demonstrationActivities } from './data/activities.ts'
import { demonstrationAmendment } from './data/amendment.ts'
import { demonstrationPeople } from './data/people.ts'
import { fillDemonstration } from './fill.ts'
import { opening } from './time.ts'

const fill = ({ db, outside }: Pick<World, 'db' | 'outside'>) =>
  fillDemonstration({ connection: { db, write: (run) => run(db) }, outside })

/** A person of the story, under the first post in this role at this agency. */
async function somebody({ db }: World, role: string, agency: string): Promise<Actor> {
  const row = await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.personId')
    .innerJoin('agencies', 'agencies.id', 'posts.agencyId')
    .where('agencies.code', '=', agency)
    .where('posts.role', '=', role)
    .select(['posts.id', 'posts.agencyId', 'people.id as personId', 'people.name as personName'])
    .executeTakeFirstOrThrow()
  const { id, agencyId, personId, personName } = row
  return { personId, personName, post: { id, agencyId, role: role === 'leader' ? 'leader' : rolesOf(role) } }
}

function rolesOf(role: string) {
  if (role === 'plan_owner' || role === 'focal_point' || role === 'approver') return role
  throw new Error(`No test asks for a ${role}`)
}

test(
  'tells the whole story, as each person may see it',
  inWorld(async (world) => {
    expect(await fill(world)).toBe(true)
    const leader = await somebody(world, 'leader', 'ubnd-tinh')
    const owner = await somebody(world, 'plan_owner', 'stnmt')
    const focalPoint = await somebody(world, 'focal_point', 'cong-ttdt')
    await checkInstallation(world, leader)
    await checkPlan(world, leader)
    await checkAmendment(world, leader)
    await checkWork(world, { leader, owner, focalPoint })
    await checkActivities(world, { leader, focalPoint })
    await checkPictures(world, { leader, owner })
    await checkJournal(world)
  }),
  60_000,
)

/** The frame of every page asks this, and marks the page by it. */
async function checkInstallation(world: World, leader: Actor): Promise<void> {
  const { body: stranger } = await world.as(null).call(peopleContract.me, {})
  expect(stranger).toMatchObject({ person: null, demonstration: true, today: '2024-11-08' })
  expect(stranger.demonstrationAccounts).toHaveLength(demonstrationPeople.length)
  const { body } = await world.as(leader).call(peopleContract.me, {})
  expect(body).toMatchObject({ demonstration: true, person: { name: 'Cầm Thế Vinh' } })
  const { body: twoPosts } = await world.as(await somebody(world, 'approver', 'vp-ubnd')).call(peopleContract.me, {})
  expect(twoPosts.posts.map(({ agencyCode }) => agencyCode).sort()).toEqual(['cong-ttdt', 'vp-ubnd'])
}

async function checkPlan(world: World, leader: Actor): Promise<void> {
  const { body: plans } = await world.as(leader).call(plansContract.list, {})
  expect(plans).toHaveLength(1)
  expect(plans[0]).toMatchObject({ state: 'issued', number: null, demonstration: true, items: 21, year: 2024 })
  const planId = plans[0]?.id ?? ''
  const { body: desk } = await world.as(leader).call(plansContract.show, { planId })
  expect(desk).toMatchObject({ intact: true, plan: { signerName: 'Cầm Thế Vinh', signedOn: '2024-03-18' } })
  expect(desk.paragraphs[0]).toBe('DỮ LIỆU MINH HỌA')
  expect(desk.items.filter(({ restricted }) => restricted).map(({ label }) => label)).toEqual([
    '6.2',
    '7.2',
    '8.2',
    '9.2',
  ])
  expect(desk.topics.filter(({ title }) => title.endsWith('…'))).toEqual([])
  expect([desk.topics.length, desk.recipients.length, desk.duties.map(({ dueOn }) => dueOn)]).toEqual([
    10,
    11,
    ['2024-11-14', '2024-12-29'],
  ])
}

/** A decision of 05/11/2024 gives one task a last day and a partner; the day before, the plan asked otherwise. */
async function checkAmendment(world: World, leader: Actor): Promise<void> {
  const planId = (await world.as(leader).call(plansContract.list, {})).body[0]?.id ?? ''
  const { task: label, dueOn, signedOn } = demonstrationAmendment
  const on = async (day: string) => {
    const { tasks } = (await world.as(leader).call(amendmentsContract.asOf, { planId, day })).body
    const task = tasks.find((one) => one.label === label)
    return [tasks.length, task?.dueOn, task?.shares.map(({ role }) => role)]
  }
  expect(await on('2024-11-04')).toEqual([21, null, ['lead']])
  expect(await on(signedOn)).toEqual([21, dueOn, ['lead', 'partner']])
  const { body: events } = await world.as(leader).call(amendmentsContract.timeline, { planId })
  expect(events.map(({ kind }) => kind)).toEqual(['amended', 'issued'])
}

interface Seers {
  readonly leader: Actor
  readonly owner: Actor
  readonly focalPoint: Actor
}

async function checkWork(world: World, { leader, owner, focalPoint }: Seers): Promise<void> {
  const { body: all } = await world.as(leader).call(tasksContract.list, { limit: '1' })
  expect(all.counts).toMatchObject({ awaiting_confirmation: 10, done: 14, not_carried_out: 1, overdue: 0 })
  const { body: own } = await world.as(focalPoint).call(tasksContract.list, {})
  expect(new Set(own.items.map(({ agencyId }) => agencyId))).toEqual(new Set([focalPoint.post?.agencyId]))
  expect(own.items.map(({ label }) => label).sort()).toEqual(['10.1', '7.1', '7.2'])
  const { body: difficulties } = await world.as(owner).call(difficultiesContract.list, { addressed: 'true' })
  expect(difficulties.counts).toEqual({ open: 6, answered: 3, settled: 3, withdrawn: 1, late: 2, mine: 3 })
  const { body: reports } = await world.as(owner).call(reportsContract.list, {})
  const states = (reports[0]?.rows ?? []).map(({ state }) => state)
  expect(
    ['accepted', 'submitted', 'returned', 'draft'].map((state) => states.filter((one) => one === state).length),
  ).toEqual([9, 6, 2, 4])
  expect(reports[0]).toMatchObject({ undecided: 6, counts: { missing: 0, late: 0 } })
}

async function checkActivities(world: World, { leader, focalPoint }: Omit<Seers, 'owner'>): Promise<void> {
  const told = (state: string) => demonstrationActivities.filter((activity) => activity.state === state).length
  const { body } = await world.as(leader).call(activitiesContract.list, { limit: '200' })
  expect(body.counts).toEqual({ draft: 0, submitted: 0, returned: 0, approved: told('approved') })
  const of = (agencyId: string | undefined) => body.items.filter((activity) => activity.agencyId === agencyId)
  const sum = (agencyId: string | undefined, code: string) =>
    of(agencyId).reduce((total, { statistics }) => total + (statistics[code] ?? 0), 0)
  const party = await somebody(world, 'focal_point', 'ban-tuyen-giao')
  expect(['NEWS', 'PHOTO', 'COL_ISSUE', 'REFUTE'].map((code) => sum(focalPoint.post?.agencyId, code))).toEqual([
    39, 9, 1, 1,
  ])
  expect(['MEET', 'ATT', 'BOOK', 'REFUTE'].map((code) => sum(party.post?.agencyId, code))).toEqual([2, 280, 10_740, 6])
  for (const { restricted, title, place, fileCount } of body.items.filter((activity) => activity.restricted))
    expect([restricted, title.startsWith('Số liệu và sản phẩm đã đăng'), place, fileCount]).toEqual([true, true, '', 0])
  const { body: ofPortal } = await world.as(focalPoint).call(activitiesContract.list, {})
  expect(new Set(ofPortal.items.map(({ agencyId }) => agencyId))).toEqual(new Set([focalPoint.post?.agencyId]))
}

async function checkPictures(world: World, { leader, owner }: Omit<Seers, 'focalPoint'>): Promise<void> {
  const { body } = await world.as(leader).call(activitiesContract.list, { limit: '200' })
  const covers = body.items.flatMap(({ cover }) => cover ?? [])
  expect(covers.length).toBeGreaterThan(50)
  const fileId = covers[0] ?? ''
  const thumbnail = await world.as(owner).call(filesContract.thumbnail, { fileId })
  expect([thumbnail.status, thumbnail.headers['content-type']]).toEqual([200, 'image/jpeg'])
  expect((await world.as(leader).call(filesContract.original, { fileId })).status).toBe(403)
  const waiting = await world.db.selectFrom('files').where('state', '!=', 'ready').select('id').execute()
  expect(waiting).toEqual([])
}

/** Histories are read by the order of entries: it must be that of the instants, all in the months of the story. */
async function checkJournal({ db }: World): Promise<void> {
  const entries = await db.selectFrom('journalEntries').select(['at', 'kind', 'postId']).orderBy('id').execute()
  const instants = entries.map((entry) => entry.at)
  expect(instants).toEqual(instants.toSorted())
  expect(instants[0]?.slice(0, 10)).toBe('2024-08-08')
  expect(instants.at(-1)?.localeCompare(opening.toISOString())).toBe(-1)
  const byNobody = new Set(entries.filter(({ postId }) => postId === null).map(({ kind }) => kind))
  expect([...byNobody].sort()).toEqual(['agencies.added', 'files.copied', 'people.added'])
}

describe('filling', () => {
  test(
    'sets the business day to 08/11/2024 at nine, and adds nothing the second time',
    inOwnDatabase(async ({ db, outside }) => {
      const connection = pooled(db)
      expect(await fillDemonstration({ connection, outside })).toBe(true)
      const { demonstration, offsetMs } = await readBusinessTime(db)
      expect(demonstration).toBe(true)
      expect(Math.abs(Date.now() + offsetMs - opening.getTime())).toBeLessThan(60_000)
      const count = async () => (await db.selectFrom('journalEntries').select('id').execute()).length
      const before = await count()
      expect(await fillDemonstration({ connection, outside })).toBe(false)
      expect(await count()).toBe(before)
    }),
    60_000,
  )

  test(
    'that is cut off leaves nothing, and the next start tells all of it',
    inOwnDatabase(async ({ db, outside }) => {
      let puts = 0
      const breaking: Storage = {
        ...outside.storage,
        put: (bytes) => {
          puts += 1
          if (puts > 40) throw new Error('no space left on device')
          return outside.storage.put(bytes)
        },
      }
      const connection = pooled(db)
      await expect(fillDemonstration({ connection, outside: { ...outside, storage: breaking } })).rejects.toThrow(
        'no space left',
      )
      for (const table of ['agencies', 'people', 'plans', 'journalEntries', 'businessClock'] as const)
        expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
      expect(await fillDemonstration({ connection, outside })).toBe(true)
    }),
    60_000,
  )
})

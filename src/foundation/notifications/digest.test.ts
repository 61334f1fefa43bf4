import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { aReportedPlan } from '../../execution/reports/testing.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import { withMail } from '../../platform/mail/testing.ts'
import { anAgency } from '../agencies/testing.ts'
import { anActor } from '../people/testing.ts'
import { notificationsContract, sendDigests } from './index.ts'

const publicUrl = 'https://lantoa.example'

/** A focal point with an unread notification, who wants letters as told. */
async function aTold(world: World, wishes: object = { digest: 'daily' }, name = 'Lò Thị <Đọc>') {
  const { db } = world
  const { id: agencyId } = await anAgency(db)
  const plan = await aReportedPlan(db, { tasks: { '1.1': [agencyId] } })
  const person = await anActor(db, { role: 'focal_point', agencyId, name })
  await db.updateTable('people').set(wishes).where('id', '=', person.personId).execute()
  const share = plan.share(agencyId, '1.1')
  const tell = async (kind: string) => {
    const subject = { kind: 'assignment', id: share.id }
    await world.write((ctx) => ctx.record({ kind, subject, planId: plan.id, agencyId }))
    await world.runJobs()
  }
  await tell('tasks.sent_back')
  return { person, share, tell }
}

const ignore = () => {}

/** Sends whatever is to be sent at the business instant; how many letters that were. */
const sendAll = (world: World, mailer: Mailer | null, at?: string, onRefused: (error: unknown) => void = ignore) =>
  sendDigests(
    (run) => world.write((ctx) => run(at ? { ...ctx, ...timeOf(at) } : ctx)),
    { mailer, publicUrl },
    onRefused,
  )

const timeOf = (at: string) => ({ now: new Date(at), today: at.slice(0, 10) })

test(
  'in the morning one letter tells what is unread, as text and as HTML, in the person’s language; the next day only what is new',
  inWorld((world) =>
    withMail(async (mailer, letters) => {
      const { person, share, tell } = await aTold(world)
      expect(await sendAll(world, mailer)).toBe(1)
      const [letter] = letters
      expect(letter?.subject).toBe('Lan Tỏa: 01 thông báo chưa đọc đến ngày 08/11/2024')
      expect(letter?.text).toContain('Kính gửi ông/bà Lò Thị <Đọc>,')
      expect(letter?.text).toContain('Nhiệm vụ 1.1 bị trả lại để làm tiếp')
      expect(letter?.text).toContain(`${publicUrl}/tasks/${share.id}`)
      expect(letter?.html).toContain('Lò Thị &lt;Đọc&gt;')
      expect(letter?.html).toContain(`href="${publicUrl}/tasks/${share.id}"`)
      expect(letter?.html).not.toMatch(/<(img|script|link|style)/)

      await tell('tasks.confirmed_done')
      expect(await sendAll(world, mailer)).toBe(0)
      await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', person.personId).execute()
      expect(await sendAll(world, mailer, '2024-11-09T00:30:00.000Z')).toBe(1)
      expect(letters[1]?.subject).toBe('Lan Tỏa: 1 unread notification on 09/11/2024')
      expect(letters[1]?.text).toContain('Task 1.1 was confirmed as done')
      expect(letters[1]?.text).not.toContain('sent back')
    }),
  ),
)

interface Wishes {
  readonly digest: string
  readonly mutedTopics?: string[]
  readonly unmailedTopics?: string[]
  readonly deactivatedAt?: string
}

/** 08/11/2024 is a Friday, 11/11/2024 a Monday; 23:00 UTC is six in the morning of the next day in Việt Nam. */
test.each<[string, Wishes, string, number]>([
  ['none', { digest: 'none' }, '2024-11-08T02:00:00.000Z', 0],
  ['daily', { digest: 'daily' }, '2024-11-08T02:00:00.000Z', 1],
  ['daily, before seven', { digest: 'daily' }, '2024-11-08T23:30:00.000Z', 0],
  ['weekly, on a Friday', { digest: 'weekly' }, '2024-11-08T02:00:00.000Z', 0],
  ['weekly, on a Monday', { digest: 'weekly' }, '2024-11-11T02:00:00.000Z', 1],
  ['daily, but not of tasks', { digest: 'daily', unmailedTopics: ['tasks'] }, '2024-11-08T02:00:00.000Z', 0],
  ['of what is muted in the application', { digest: 'daily', mutedTopics: ['tasks'] }, '2024-11-08T02:00:00.000Z', 1],
  ['a closed account', { digest: 'daily', deactivatedAt: '2024-11-08' }, '2024-11-08T02:00:00.000Z', 0],
])('%s', (_name, { deactivatedAt, ...wishes }, at, expected) =>
  inWorld((world) =>
    withMail(async (mailer, letters) => {
      const { person } = await aTold(world, wishes)
      if (deactivatedAt)
        await world.db.updateTable('people').set({ deactivatedAt }).where('id', '=', person.personId).execute()
      await sendAll(world, mailer, at)
      expect(letters).toHaveLength(expected)
    }),
  )(),
)

test(
  'nothing unread, no letter; without a mail server none either',
  inWorld((world) =>
    withMail(async (mailer, letters) => {
      const { person } = await aTold(world)
      expect(await sendAll(world, null)).toBe(0)
      await world.as(person).call(notificationsContract.markAll, {})
      expect(await sendAll(world, mailer)).toBe(0)
      expect(letters).toEqual([])
    }),
  ),
)

test(
  'a letter that the mail server refuses is written again',
  inWorld((world) =>
    withMail(async (mailer, letters) => {
      await aTold(world)
      const refusing: Mailer = { send: () => Promise.reject(new Error('550')), close: () => {} }
      await expect(sendAll(world, refusing)).rejects.toThrow('550')
      expect(await sendAll(world, mailer)).toBe(1)
      expect(letters).toHaveLength(1)
    }),
  ),
)

test(
  'an address that the mail server refuses keeps nobody else from their letter',
  inWorld((world) =>
    withMail(async (mailer, letters) => {
      const told = [await aTold(world), await aTold(world), await aTold(world)]
      const [first] = told.map(({ person }) => person.personId).toSorted()
      const { email } = await world.db
        .selectFrom('people')
        .select('email')
        .where('id', '=', first ?? '')
        .executeTakeFirstOrThrow()
      const refusal = Object.assign(new Error('550 No such user'), { code: 'EENVELOPE' })
      const choosy: Mailer = {
        send: (letter) => (letter.to === email ? Promise.reject(refusal) : mailer.send(letter)),
        close: ignore,
      }
      const refused: unknown[] = []
      expect(await sendAll(world, choosy, undefined, (error) => refused.push(error))).toBe(2)
      expect([refused, letters.length]).toEqual([[refusal], 2])
      expect(await sendAll(world, mailer)).toBe(1)
    }),
  ),
)

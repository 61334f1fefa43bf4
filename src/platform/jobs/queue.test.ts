import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inOwnDatabase } from '../../app/testing/world.ts'
import { openQueue, openWorkedQueue } from './queue.ts'

const ignore = () => {}

test(
  'what is handed in is done once; what was handed in by a transaction that failed is not',
  inOwnDatabase(async ({ db, url }) => {
    const place = { url, names: ['work'], onError: ignore }
    const [handingIn, worked] = [await openQueue(place), await openWorkedQueue(place)]
    const done: string[] = []
    await worked.work('work', async ({ word }: { word: string }) => void done.push(word))
    const failing = db.transaction().execute(async (tx) => {
      await handingIn.enqueue(tx, 'work', { word: 'never' })
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    await db.transaction().execute((tx) => handingIn.enqueue(tx, 'work', { word: 'done' }))
    await db.transaction().execute((tx) => handingIn.enqueue(tx, 'work', { word: 'and this' }))
    while (done.length < 2) await pause(20)
    expect(done.toSorted()).toEqual(['and this', 'done'])
    await Promise.all([handingIn.stop(), worked.stop()])
  }),
)

test(
  'a backlog is worked off without pauses, each once',
  inOwnDatabase(async ({ db, url }) => {
    const queue = await openWorkedQueue({ url, names: ['work'], onError: ignore })
    const numbers = Array.from({ length: 30 }, (_, index) => index)
    await db.transaction().execute(async (tx) => {
      for (const number of numbers) await queue.enqueue(tx, 'work', { number })
    })
    const done: number[] = []
    await queue.work('work', async ({ number }: { number: number }) => void done.push(number))
    while (done.length < numbers.length) await pause(20)
    expect(done.toSorted((a, b) => a - b)).toEqual(numbers)
    await queue.stop()
  }),
)

test(
  'what fails is reported, waits to be tried again, and holds up nothing else',
  inOwnDatabase(async ({ db, url }) => {
    const reported: unknown[] = []
    const place = { url, names: ['work'], onError: (error: unknown) => void reported.push(error) }
    const queue = await openWorkedQueue(place)
    await db.transaction().execute(async (tx) => {
      for (const word of ['letter', 'picture']) await queue.enqueue(tx, 'work', { word })
    })
    const done: string[] = []
    await queue.work('work', async ({ word }: { word: string }) => {
      if (word === 'letter') throw new Error('no mail server')
      done.push(word)
    })
    while (done.length === 0) await pause(20)
    expect(reported).toEqual([new Error('no mail server')])
    expect(done).toEqual(['picture'])
    await queue.stop()
  }),
)

test(
  'what fails the last time is given up, and somebody hears of it once',
  inOwnDatabase(async ({ db, url }) => {
    const queue = await openWorkedQueue({ url, names: ['work'], onError: ignore })
    await sql`update jobs.queue set retry_limit = 0 where name = 'work'`.execute(db)
    const givenUp: string[] = []
    const fail = () => Promise.reject(new Error('no mail server'))
    await queue.work('work', fail, async ({ word }: { word: string }) => void givenUp.push(word))
    await db.transaction().execute((tx) => queue.enqueue(tx, 'work', { word: 'letter' }))
    while (givenUp.length === 0) await pause(20)
    expect(givenUp).toEqual(['letter'])
    await queue.stop()
  }),
)

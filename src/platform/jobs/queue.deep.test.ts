import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOwnDatabase } from '../../app/testing/world.ts'
import { openWorkedQueue } from './queue.ts'

test(
  'a job that fails twice is done the third time',
  inOwnDatabase(async ({ db, url }) => {
    const queue = await openWorkedQueue({ url, names: ['work'], onError: () => {} })
    let tries = 0
    let isDone = false
    await queue.work('work', async () => {
      tries += 1
      if (tries < 3) throw new Error('not yet')
      isDone = true
    })
    await db.transaction().execute((tx) => queue.enqueue(tx, 'work', {}))
    while (!isDone) await pause(100)
    expect(tries).toBe(3)
    await queue.stop()
  }),
)

test(
  'a job whose worker was killed is taken up by another',
  inOwnDatabase(async ({ db, url }) => {
    const queue = await openWorkedQueue({ url, names: ['work'], onError: () => {} })
    const stuck = fork(join(import.meta.dirname, 'testing', 'stuck-worker.ts'), [url])
    await db.transaction().execute((tx) => queue.enqueue(tx, 'work', { word: 'kept' }))
    await once(stuck, 'message')
    stuck.kill('SIGKILL')
    const done: unknown[] = []
    await queue.work('work', async (data: { word: string }) => void done.push(data))
    const started = performance.now()
    while (done.length === 0) await pause(100)
    console.log(`taken up again after ${((performance.now() - started) / 1000).toFixed(1)} s`)
    expect(done).toEqual([{ word: 'kept' }])
    await queue.stop()
  }),
)

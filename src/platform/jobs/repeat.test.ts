import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { repeat } from './repeat.ts'

test('goes on after a failure, which it reports', async () => {
  const errors: unknown[] = []
  let times = 0
  const work = async () => {
    times += 1
    if (times === 2) throw new Error('second')
  }
  const ticker = repeat(1, work, (error) => errors.push(error))
  while (times < 4) await pause(1)
  await ticker.stop()
  expect(errors).toEqual([new Error('second')])
})

test('stopping lets what is under way finish, and nothing begins afterwards', async () => {
  let started = 0
  let finished = 0
  const work = async () => {
    started += 1
    await pause(30)
    finished += 1
  }
  const ticker = repeat(1, work, () => {})
  while (started === 0) await pause(1)
  await ticker.stop()
  expect(finished).toBe(started)
  await pause(60)
  expect(started).toBe(finished)
})

test('stopping does not wait for a long pause to end', async () => {
  let times = 0
  const work = async () => {
    times += 1
  }
  const ticker = repeat(3_600_000, work, () => {})
  while (times === 0) await pause(1)
  await ticker.stop()
  expect(times).toBe(1)
})

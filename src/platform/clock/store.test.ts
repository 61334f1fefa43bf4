import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { businessClock, insertBusinessTime, readBusinessTime } from './store.ts'

test(
  'real time where nothing is set',
  inWorld(async ({ db }) => {
    const time = await readBusinessTime(db)
    expect(time).toEqual({ demonstration: false, offsetMs: 0 })
    expect(Math.abs(businessClock(time).now().getTime() - Date.now())).toBeLessThan(60_000)
  }),
)

test(
  'the day of a demonstration moves on from where it began, and is set once',
  inWorld(async ({ db }) => {
    const offsetMs = Date.parse('2024-11-08T02:00:00Z') - Date.now()
    await insertBusinessTime(db, { demonstration: true, offsetMs })
    const time = await readBusinessTime(db)
    expect(time).toEqual({ demonstration: true, offsetMs })
    expect(businessClock(time).now().toISOString()).toMatch(/^2024-11-08T02:0/)
    await expect(insertBusinessTime(db, { demonstration: false, offsetMs: 0 })).rejects.toThrow(/business_clock/)
  }),
)

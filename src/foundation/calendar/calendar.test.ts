import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { lastWorkingDay, workingDayAfter } from './queries.ts'
import { isWorkingDay, lastWorkingDayOnOrBefore, longestHoliday, type SpecialDay, workingDayAfterIn } from './rules.ts'
import { listSpecialDays } from './store.ts'

const september: SpecialDay[] = [
  { day: '2024-09-03', kind: 'off' },
  { day: '2024-09-02', kind: 'off' },
]

test.each<[string, SpecialDay[], boolean]>([
  ['2024-11-08', [], true],
  ['2024-11-09', [], false],
  ['2024-11-10', [], false],
  ['2024-09-02', september, false],
  ['2024-05-04', [{ day: '2024-05-04', kind: 'working' }], true],
])('%s with %j: worked is %s', (day, special, worked) => {
  expect(isWorkingDay(day, special)).toBe(worked)
})

test.each<[string, SpecialDay[], string]>([
  ['2024-11-14', [], '2024-11-14'],
  ['2024-12-29', [], '2024-12-27'],
  ['2024-12-28', [{ day: '2024-12-28', kind: 'working' }], '2024-12-28'],
  ['2024-09-03', september, '2024-08-30'],
])('the last working day up to %s with %j is %s', (day, special, worked) => {
  expect(lastWorkingDayOnOrBefore(day, special)).toBe(worked)
})

test.each<[string, number, SpecialDay[], string]>([
  ['2024-11-08', 1, [], '2024-11-11'],
  ['2024-11-08', 10, [], '2024-11-22'],
  ['2024-11-09', 1, [], '2024-11-11'],
  ['2024-08-30', 1, september, '2024-09-04'],
  ['2024-05-03', 1, [{ day: '2024-05-04', kind: 'working' }], '2024-05-04'],
  ['2024-11-08', 0, [], '2024-11-08'],
])('after %s working day %i with %j is %s', (day, count, special, worked) => {
  expect(workingDayAfterIn(day, count, special)).toBe(worked)
})

test(
  'ten working days over Tết 2025 end after the holiday',
  inWorld(async ({ db }) => expect(await workingDayAfter(db, '2025-01-17', 10)).toBe('2025-02-07')),
)

describe('the days that are kept', () => {
  test.each([
    ['2024-02-14', '2024-02-07'],
    ['2024-05-05', '2024-05-04'],
    ['2024-05-01', '2024-04-26'],
    ['2024-12-29', '2024-12-27'],
    ['2025-02-02', '2025-01-24'],
    ['2025-04-27', '2025-04-26'],
    ['2025-09-02', '2025-08-29'],
    ['2026-02-22', '2026-02-13'],
    ['2026-04-27', '2026-04-24'],
    ['2027-02-10', '2027-02-03'],
  ])('of %s the last working day is %s', async (day, worked) => {
    await inWorld(async ({ db }) => expect(await lastWorkingDay(db, day)).toBe(worked))()
  })

  test(
    'say nothing that Monday to Friday says already, and leave no holiday longer than the rule looks back',
    inWorld(async ({ db }) => {
      const days = await listSpecialDays(db, '2024-01-01', '2027-12-31')
      expect(days.length).toBeGreaterThan(40)
      expect(days.filter(({ day, kind }) => isWorkingDay(day, []) !== (kind === 'off'))).toEqual([])
      for (const { day } of days) expect((await lastWorkingDay(db, day)) > addedBack(day), day).toBe(true)
    }),
  )
})

const addedBack = (day: string): string =>
  new Date(Date.parse(day) - longestHoliday * 86_400_000).toISOString().slice(0, 10)

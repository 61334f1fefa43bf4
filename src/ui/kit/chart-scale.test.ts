import { expect, test } from 'vitest'
import { everyHow, roundAbove } from './chart-scale.ts'

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [7, 10],
  [12, 20],
  [21, 25],
  [130, 200],
  [1000, 1000],
])('an axis for %d ends at %d', (largest, end) => {
  expect(roundAbove(largest)).toBe(end)
})

test.each([
  [6, 600, 1],
  [12, 600, 2],
  [36, 320, 7],
])('of %d months in %d pixels every %d. is named', (count, room, every) => {
  expect(everyHow(count, { room, needed: 60 })).toBe(every)
})

import { expect, test } from 'vitest'
import { readDay } from './day-text.ts'

test.each([
  ['05/11/2024', '2024-11-05'],
  ['5/11/2024', '2024-11-05'],
  [' 5-11-24 ', '2024-11-05'],
  ['5.11.2024', '2024-11-05'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', null],
  ['11/2024', null],
  ['2024-11-05', null],
  ['', null],
])('“%s” typed means %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

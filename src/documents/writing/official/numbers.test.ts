import { expect, test } from 'vitest'
import { printedCount, printedNumber } from './numbers.ts'

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [1000, 0, '1.000'],
  [1234.5, 1, '1.234,5'],
  [1234567.891, 2, '1.234.567,89'],
  [12, 1, '12,0'],
  [-5, 0, '-5'],
])('%d with %d decimals is printed %s', (value, decimals, expected) => {
  expect(printedNumber(value, decimals)).toBe(expected)
})

test('more decimals than a table shows are refused', () => {
  expect(() => printedNumber(1, 5)).toThrow(RangeError)
})

test.each([
  [0, '0'],
  [5, '05'],
  [9, '09'],
  [10, '10'],
  [15240, '15.240'],
])('a count of %d reads %s in a sentence', (value, expected) => {
  expect(printedCount(value)).toBe(expected)
})

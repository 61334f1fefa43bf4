import { expect, test } from 'vitest'
import type { StatisticCode } from '../statistics.ts'
import { readFigure, writeFigure } from './figures.ts'

test.each<[StatisticCode, string, number | null]>([
  ['ATT', '120', 120],
  ['ATT', ' 1 234 ', 1234],
  ['ATT', '1.234', 1234],
  ['ATT', '1.234.567', 1234567],
  ['ATT', '0', 0],
  ['ATT', '1,5', null],
  ['ATT', '-3', null],
  ['ATT', '12 người', null],
  ['ATT', '', null],
  ['ATT', '1.23.4', null],
  ['WASTE_T', '1,5', 1.5],
  ['WASTE_T', '1.5', 1.5],
  ['WASTE_T', '1.234,5', 1234.5],
  ['WASTE_T', '0,125', 0.125],
  ['WASTE_T', '0,1234', null],
])('%s typed as “%s” is %s', (code, typed, value) => {
  expect(readFigure(code, typed)).toBe(value)
})

test.each([
  [120, '120'],
  [1234.5, '1.234,5'],
  [0.125, '0,125'],
])('%s is written “%s” and read back', (value, written) => {
  expect(writeFigure(value)).toBe(written)
  expect(readFigure('WASTE_T', written)).toBe(value)
})

import { describe, expect, test } from 'vitest'
import {
  isStatisticCode,
  isValueOf,
  type StatisticCode,
  type StatisticValue,
  statisticCodes,
  statistics,
  totalOf,
} from './statistics.ts'

const values = (...given: [agency: string, value: number, more?: Partial<StatisticValue>][]): StatisticValue[] =>
  given.map(([agency, value, more]) => ({ agency, value, ...more }))

describe('a total', () => {
  const page = 'https://tin.example/a'
  test.each<[string, StatisticCode, StatisticValue[], number | null]>([
    ['adds attendances of several agencies', 'ATT', values(['a', 120], ['b', 80], ['a', 30]), 230],
    ['does not add people of several agencies', 'PERS', values(['a', 120], ['b', 80]), null],
    ['adds people of one agency', 'PERS', values(['a', 120], ['a', 80]), 200],
    [
      'counts an item once that two agencies report',
      'NEWS',
      values(['a', 1, { address: page }], ['b', 1, { address: page }]),
      1,
    ],
    [
      'knows an address with and without http and a last stroke',
      'ART',
      values(['a', 1, { address: page }], ['b', 1, { address: 'TIN.example/a/' }]),
      1,
    ],
    [
      'takes the larger value of one address',
      'PHOTO',
      values(['a', 5, { address: page }], ['b', 3, { address: page }]),
      5,
    ],
    ['adds items without an address', 'NEWS', values(['a', 2], ['b', 3], ['a', 1, { address: page }]), 6],
    [
      'does not look at addresses where they say nothing',
      'COL_ISSUE',
      values(['a', 4, { address: page }], ['b', 4, { address: page }]),
      8,
    ],
    [
      'takes the newest stock of each agency',
      'MODEL_STOCK',
      values(['a', 12, { on: '2024-09-30' }], ['a', 10, { on: '2024-08-31' }], ['b', 7]),
      19,
    ],
    ['adds what is new in the period', 'MODEL_NEW', values(['a', 2], ['a', 3], ['b', 1]), 6],
    ['adds decimals exactly', 'WASTE_T', values(['a', 0.1], ['b', 0.2]), 0.3],
    ['is nought of nothing', 'TREE', [], 0],
  ])('%s', (_name, code, given, total) => {
    expect(totalOf(code, given).total).toBe(total)
  })

  test('that cannot be made says why', () => {
    expect(totalOf('PERS', values(['a', 1], ['b', 1])).reason).toBe('people_counted_by_several_agencies')
  })
})

test.each<[StatisticCode, number, boolean]>([
  ['ATT', 12, true],
  ['ATT', 1.5, false],
  ['ATT', -1, false],
  ['WASTE_T', 1.25, true],
  ['WASTE_T', 1.2345, false],
  ['COST_REGULAR', 0, true],
  ['COST_REGULAR', Number.NaN, false],
])('%s of %d is a possible value: %s', (code, value, possible) => {
  expect(isValueOf(code, value)).toBe(possible)
})

test('weight and volume of waste are two statistics', () => {
  expect([statistics.WASTE_T.unit.vi, statistics.WASTE_M3.unit.vi]).toEqual(['tấn', 'm³'])
})

test('of restricted items neither people, nor fines, nor money are reported', () => {
  const refused = statisticCodes.filter((code) => !statistics[code].allowedForRestricted)
  expect(refused).toEqual(expect.arrayContaining(['PERS', 'INSP', 'FINE_CASE', 'FINE_AMOUNT', 'COST_REGULAR']))
  expect(refused).not.toContain('REFUTE')
})

test('codes stand in the order of the form, each once', () => {
  expect(statisticCodes[0]).toBe('DOC')
  expect(statisticCodes.at(-1)).toBe('COST_SOCIAL')
  expect(new Set(statisticCodes).size).toBe(Object.keys(statistics).length)
  expect(isStatisticCode('toString')).toBe(false)
})

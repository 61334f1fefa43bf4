import { expect, test } from 'vitest'
import { segmentsOf } from './marks.ts'

const shown = (marks: Parameters<typeof segmentsOf>[1]) =>
  segmentsOf('một hai ba', marks).map(({ text, ids }) => [text, ids.join('+')])

test.each([
  ['no mark', [], [['một hai ba', '']]],
  [
    'a mark in the middle',
    [{ id: 'a', start: 4, end: 7 }],
    [
      ['một ', ''],
      ['hai', 'a'],
      [' ba', ''],
    ],
  ],
  [
    'overlapping marks',
    [
      { id: 'a', start: 0, end: 7 },
      { id: 'b', start: 4, end: 10 },
    ],
    [
      ['một ', 'a'],
      ['hai', 'a+b'],
      [' ba', 'b'],
    ],
  ],
  ['a mark beyond the end', [{ id: 'a', start: 0, end: 99 }], [['một hai ba', 'a']]],
])('a paragraph with %s', (_case, marks, expected) => {
  expect(shown(marks)).toEqual(expected)
})

test('an empty paragraph has no segments', () => {
  expect(segmentsOf('', [{ id: 'a', start: 0, end: 0 }])).toEqual([])
})

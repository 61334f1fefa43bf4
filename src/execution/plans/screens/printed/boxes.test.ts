import { expect, test } from 'vitest'
import type { PlanPage } from '../../shapes/pages.ts'
import type { Reading } from '../readings.ts'
import { boxesOf } from './boxes.ts'

const page: PlanPage = {
  ...{ page: 1, width: 200, height: 400, state: 'drawn' },
  lines: [
    [3, 0, 10, 20, 40, 120, 60],
    [3, 11, 21, 20, 60, 120, 80],
    [4, 0, 10, 20, 100, 70, 120],
  ],
}
const paragraphs = ['', '', '', 'a'.repeat(21), 'a'.repeat(10)]
const reading = (id: string, span: Reading['span']): Reading => ({ id, part: 'items', span })

test('a reading over two lines has a box on each, in hundredths of the page', () => {
  expect(boxesOf(page, [reading('a', [3, 0, 21])], paragraphs)).toEqual([
    { id: 'a', left: 10, top: 10, width: 50, height: 5 },
    { id: 'a', left: 10, top: 15, width: 50, height: 5 },
  ])
})

test('a reading of a part of a line covers that part of it', () => {
  expect(boxesOf(page, [reading('a', [3, 5, 16])], paragraphs)).toEqual([
    { id: 'a', left: 35, top: 10, width: 25, height: 5 },
    { id: 'a', left: 10, top: 15, width: 25, height: 5 },
  ])
})

test('a narrow reading comes after the wide one it lies in, wherever it was listed', () => {
  const both = [reading('narrow', [3, 0, 4]), reading('wide', [3, 0, 21])]
  expect(boxesOf(page, both, paragraphs).map(({ id }) => id)).toEqual(['wide', 'wide', 'narrow'])
})

test.each<[string, Reading['span']]>([
  ['without a place', null],
  ['of a paragraph on another page', [9, 0, 5]],
  ['of the blank between two lines', [3, 10, 11]],
])('a reading %s has no box', (_what, span) => {
  expect(boxesOf(page, [reading('a', span)], paragraphs)).toEqual([])
})

test('points and small strokes take less room than other letters', () => {
  const [box] = boxesOf(page, [reading('a', [4, 5, 10])], ['', '', '', '', '1.1. ABCDE'])
  expect(box?.left).toBeLessThan(22.5)
  expect((box?.left ?? 0) + (box?.width ?? 0)).toBeCloseTo(35)
})

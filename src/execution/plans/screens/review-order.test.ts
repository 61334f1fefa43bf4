import { expect, test } from 'vitest'
import type { ItemContent, PlanItem } from '../shapes.ts'
import { newItem } from './desk/new-item.ts'
import { certainItems, nextDoubtful, rangeOf, reviewCounts, reviewOrder, stepped } from './review-order.ts'

const content: ItemContent = {
  ...{ section: 'V', label: '', lead: [], coordinating: [], action: '', actions: [], role: 'thuc_hien' },
  ...{ requested: false, deadlines: [], eventDates: [], quantities: [], places: [], restricted: false },
}

const item = (label: string, confidence: number, verdict: PlanItem['verdict']): PlanItem => ({
  ...newItem('plan', label, { ...content, label, action: `Trồng cây ${label}`, lead: ['Sở Xây dựng'] }),
  ...{ confidence, verdict },
})

const items = [
  item('1.1', 1, 'unreviewed'),
  item('1.2', 0.5, 'unreviewed'),
  item('1.3', 0.5, 'accepted'),
  item('1.4', 0.9, 'rejected'),
]

test.each([
  ['all', ['1.2', '1.3', '1.1', '1.4']],
  ['waiting', ['1.2', '1.1']],
  ['doubtful', ['1.2']],
  ['rejected', ['1.4']],
] as const)('the filter "%s" shows doubtful items first', (filter, labels) => {
  expect(reviewOrder(items, { filter, sort: 'doubtful', find: '' }).map((one) => one.label)).toEqual(labels)
})

test('in the order of the document nothing is moved', () => {
  expect(reviewOrder(items, { filter: 'all', sort: 'document', find: '' }).map((one) => one.label)).toEqual([
    '1.1',
    '1.2',
    '1.3',
    '1.4',
  ])
})

test('what is neither doubtful nor decided may be accepted together', () => {
  expect(certainItems(items).map((one) => one.label)).toEqual(['1.1'])
})

test('the counts say how many each filter shows', () => {
  expect(reviewCounts(items)).toEqual({ all: 4, waiting: 2, doubtful: 1, rejected: 1 })
})

test.each([
  [null, 1, 'a'],
  ['a', 1, 'b'],
  ['c', 1, 'c'],
  ['a', -1, 'a'],
  ['gone', 1, 'a'],
])('from %s by %i comes %s', (current, step, next) => {
  expect(stepped(['a', 'b', 'c'], current, step)).toBe(next)
})

test('an empty list has nothing to go to', () => {
  expect(stepped([], null, 1)).toBeNull()
})

test.each([
  ['trong cay 1.2', ['1.2']],
  ['SỞ XÂY', ['1.2', '1.3', '1.1', '1.4']],
  ['không có', []],
])('words find items by label, clause and agency: %s', (find, labels) => {
  expect(reviewOrder(items, { filter: 'all', sort: 'doubtful', find }).map((one) => one.label)).toEqual(labels)
})

test.each([
  [null, '1.2'],
  ['1.1', '1.2'],
  ['1.2', '1.2'],
  ['1.4', '1.2'],
])('after %s the next doubtful item that waits is %s', (current, next) => {
  expect(nextDoubtful(items, current)).toBe(next)
})

test('without a doubtful item that waits there is no next one', () => {
  expect(nextDoubtful(items.slice(2), '1.3')).toBe(null)
})

test.each([
  ['1.1', '1.3', ['1.1', '1.2', '1.3']],
  ['1.3', '1.1', ['1.1', '1.2', '1.3']],
  [null, '1.2', ['1.2']],
  ['gone', '1.2', ['1.2']],
])('the range from %s to %s', (from, to, range) => {
  expect(rangeOf(['1.1', '1.2', '1.3', '1.4'], from, to)).toEqual(range)
})

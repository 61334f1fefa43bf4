import { expect, test } from 'vitest'
import { matchItems } from './matching.ts'

const thing = (id: string, label: string, clause: string, agencies: readonly string[] = []) => ({
  id,
  label,
  clause,
  agencies,
})

const clean = 'Tổ chức tổng vệ sinh đường làng ngõ xóm vào sáng thứ bảy hằng tuần'
const plant = 'Phát động trồng cây phân tán ở trường học trước ngày 15/11/2024'

test.each([
  ['the same number and words', thing('a', '4.2', clean), thing('t', '4.2', clean), true],
  ['a number with a dot behind it', thing('a', '4.2.', clean), thing('t', '4.2', clean), true],
  ['the same words under another number', thing('a', '5.1', clean), thing('t', '4.2', clean), true],
  ['the same number, another day', thing('a', '4.2', plant.replace('15/11', '30/11')), thing('t', '4.2', plant), true],
  ['the same number, other words', thing('a', '4.2', plant), thing('t', '4.2', clean), false],
  [
    'the same number and agency, words of which some stayed',
    thing('a', '4.2', 'Tổ chức vệ sinh mỗi tháng một lần', ['x']),
    thing('t', '4.2', clean, ['x']),
    true,
  ],
  ['the same agency alone', thing('a', '9.9', plant, ['x']), thing('t', '4.2', clean, ['x']), false],
  ['other case and no diacritics', thing('a', '4.2', clean.toUpperCase()), thing('t', '4.2', clean), true],
])('%s: matched %#', (_name, item, task, isMatched) => {
  expect(matchItems([item], [task]).length === 1).toBe(isMatched)
})

test('the surest pair comes first, and nothing is matched twice', () => {
  const items = [thing('a', '1.1', clean), thing('b', '1.2', clean)]
  const tasks = [thing('s', '1.2', clean), thing('t', '1.3', plant)]
  expect(matchItems(items, tasks).map(({ itemId, taskId }) => [itemId, taskId])).toEqual([['b', 's']])
})

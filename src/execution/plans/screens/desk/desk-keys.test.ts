import { expect, test } from 'vitest'
import { deskKeyLines, deskKeys, keyName } from './desk-keys.ts'
import { placeFor } from './use-item-deeds.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test.each([
  ['j', {}, 'next'],
  ['J', {}, 'next'],
  ['J', { shiftKey: true }, 'down'],
  ['j', { shiftKey: true }, 'down'],
  ['ArrowUp', { altKey: true }, 'up'],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['z', { metaKey: true }, 'undo'],
  [' ', { shiftKey: true }, 'choose'],
  ['/', { shiftKey: true }, 'find'],
  ['s', { ctrlKey: true }, undefined],
  ['?', { shiftKey: true }, undefined],
])('%j with %o does %s, with Caps Lock or without', (key, held, deed) => {
  expect(deskKeys[keyName({ key, ...none, ...held })]).toBe(deed)
})

test('every deed that has words has a key, in both languages', () => {
  const lines = deskKeyLines('en').map(({ line }) => line)
  expect(new Set(lines).size).toBe(lines.length)
  expect(deskKeyLines('vi')).toHaveLength(lines.length)
})

test.each([
  ['down among all', ['b'], 1, ['a', 'b', 'c', 'd'], 'd'],
  ['down to the end', ['c'], 1, ['a', 'b', 'c', 'd'], null],
  ['up', ['c'], -1, ['a', 'b', 'c', 'd'], 'b'],
  ['several down past the next', ['a', 'b'], 1, ['a', 'b', 'c', 'd'], 'd'],
  ['down past what is not listed', ['a'], 1, ['a', 'd'], null],
  ['up past what is not listed', ['d'], -1, ['a', 'd'], 'a'],
  ['no further down', ['d'], 1, ['a', 'b', 'c', 'd'], undefined],
  ['no further up', ['a'], -1, ['a', 'b', 'c', 'd'], undefined],
] as const)('%s', (_how, ids, step, listed, before) => {
  expect(placeFor(listed, { ids, step, all: ['a', 'b', 'c', 'd'] })).toBe(before)
})

import { expect, test } from 'vitest'
import { mergeOf, moveOf } from '../../rules-structure.ts'
import type { ItemContent, PlanItem } from '../../shapes.ts'
import { newItem } from './new-item.ts'
import { isSameCard } from './same-card.ts'
import { type Expectation, expected } from './shown-items.ts'

const content: ItemContent = {
  ...{ section: 'V', label: '', lead: [], coordinating: [], action: '', actions: [], role: 'thuc_hien' },
  ...{ requested: false, deadlines: [], eventDates: [], quantities: [], places: [], restricted: false },
}

const item = (id: string, given: Partial<PlanItem> = {}): PlanItem => ({
  ...newItem('plan', id, { ...content, label: id, action: `Việc ${id}.` }),
  verdict: 'unreviewed',
  ...given,
})

const [a, b, c] = [item('a'), item('b'), item('c')]
const read = [a, b, c]
const idsOf = (items: readonly PlanItem[]): string => items.map(({ id }) => id).join('')

const cases: readonly (readonly [string, Expectation, string])[] = [
  ['a verdict', { kind: 'verdict', ids: new Set(['b']), verdict: 'accepted' }, 'abc'],
  ['a merge', { kind: 'exchange', exchange: mergeOf(read, ['a', 'b'], 'm') }, 'mc'],
  ['a move', { kind: 'exchange', exchange: moveOf(read, { ids: ['c'], before: 'a' }) }, 'cab'],
  ['an answer', { kind: 'answers', answers: new Map([['b', item('b', { revision: 2 })]]) }, 'abc'],
]

test.each(cases)('%s is shown at once, and shown twice it is the same', (_what, of, order) => {
  const shown = expected(read, of)
  expect(idsOf(shown)).toBe(order)
  expect(expected(shown, of)).toEqual(shown)
})

test.each(cases)('%s leaves items that it does not touch the same objects', (_what, of) => {
  const shown = expected(read, of)
  const untouched = shown.filter(({ id }) => id === 'c' || id === 'a')
  for (const one of untouched.filter(({ revision }) => revision === 1)) expect(read).toContain(one)
})

test('what somebody else changed since is not covered by an older answer', () => {
  const newer = item('b', { revision: 5, label: 'mới' })
  const old: Expectation = { kind: 'answers', answers: new Map([['b', item('b', { revision: 2 })]]) }
  expect(expected([a, newer, c], old)[1]).toBe(newer)
  const move: Expectation = { kind: 'exchange', exchange: moveOf(read, { ids: ['b'], before: null }) }
  expect(expected([a, newer, c], move).at(-1)).toBe(newer)
})

const card = {
  item: a,
  isSelected: false,
  isEdited: false,
  isChosen: false,
  isFirst: true,
  openPhrases: new Set(['x']),
}

test.each([
  ['another place in the list', { item: { ...a, position: 9 } }, true],
  ['another verdict', { item: { ...a, verdict: 'accepted' as const } }, false],
  ['being looked at', { isSelected: true }, false],
  ['being ticked', { isChosen: true }, false],
])('a card with %s', (_what, change, isSame) => {
  const onChoose = () => undefined
  expect(isSameCard({ ...card, onChoose }, { ...card, onChoose, ...change })).toBe(isSame)
})

import { expect, test } from 'vitest'
import { exchanged, inverse, isUntouched, mergeOf, moveOf, placed, splitOf } from './rules-structure.ts'
import type { PlanItem, SplitPart } from './shapes.ts'

const item = (id: string, given: Partial<PlanItem> = {}): PlanItem => ({
  id,
  planId: 'plan',
  position: 0,
  section: 'V.1',
  label: id,
  lead: ['Sở A'],
  coordinating: [],
  action: `Tổ chức việc ${id}.`,
  actions: [{ verb: 'Tổ chức', object: `việc ${id}` }],
  role: 'thuc_hien',
  requested: false,
  deadlines: [],
  eventDates: [],
  quantities: [],
  places: [],
  restricted: false,
  source: 'to-chuc-thuc-hien',
  span: null,
  otherSpans: [],
  origin: null,
  confidence: 0.9,
  addedByHand: false,
  verdict: 'unreviewed',
  revision: 1,
  ...given,
})

const listed = (...items: PlanItem[]): PlanItem[] => items.map((one, position) => ({ ...one, position }))
const abc = listed(item('a'), item('b'), item('c'), item('d'))
const idsOf = (items: readonly PlanItem[]): string => items.map(({ id }) => id).join('')

const two = item('x', {
  action: 'Treo 10 băng rôn tại chợ; phát tờ rơi trước ngày 05/6/2024.',
  actions: [{ verb: 'Treo' }, { verb: 'phát' }],
  quantities: ['10 băng rôn'],
  places: ['tại chợ'],
  deadlines: [{ text: 'trước ngày 05/6/2024' }],
  eventDates: ['Ngày không in ở đây'],
  span: [1, 5, 64],
  restricted: true,
})
const cut = two.action.indexOf(';') + 1
const paragraphs = ['Đầu', `1.3. ${two.action}`]
const part = (id: string, start: number, end: number, actions: number[]): SplitPart => ({
  ...{ id, label: `x.${id}` },
  ...{ start, end, actions },
})
const halves = [part('1', 0, cut, [0]), part('2', cut, two.action.length, [1])]

test('a part keeps its words, their place, and what they say; what no words say is in each part', () => {
  const [first, second] = splitOf([two], two, { parts: halves, paragraphs }).put.map((one) => one.item)
  expect(first).toMatchObject({
    ...{ action: 'Treo 10 băng rôn tại chợ;', actions: [{ verb: 'Treo' }], quantities: ['10 băng rôn'] },
    ...{ places: ['tại chợ'], deadlines: [], eventDates: ['Ngày không in ở đây'], restricted: true },
    ...{ span: [1, 5, 5 + cut], origin: { deed: 'split', labels: ['x'] } },
  })
  expect(second).toMatchObject({
    ...{ action: 'phát tờ rơi trước ngày 05/6/2024.', quantities: [], places: [] },
    ...{ deadlines: [{ text: 'trước ngày 05/6/2024' }], span: [1, 5 + cut + 1, 64] },
  })
})

test('parts that keep all the words are told apart by their actions', () => {
  const actions = [{ verb: 'Treo', quantity: '10 băng rôn' }, { verb: 'phát' }]
  const whole = { ...two, actions }
  const end = two.action.length
  const { put } = splitOf([whole], whole, { parts: [part('1', 0, end, [0]), part('2', 0, end, [1])], paragraphs })
  expect(put.map((one) => [one.item.action, one.item.quantities, one.item.span])).toEqual([
    [two.action, ['10 băng rôn'], two.span],
    [two.action, [], two.span],
  ])
})

test.each([
  ['words between the parts', [part('1', 0, 5, [0]), part('2', 10, two.action.length, [1])]],
  ['words at the end', [part('1', 0, 5, [0]), part('2', 5, 10, [1])]],
  ['an action', [part('1', 0, cut, [0]), part('2', cut, two.action.length, [0])]],
  ['the words of a part', [part('1', 0, two.action.length, [0, 1]), part('2', cut, cut + 1, [])]],
])('a split that would lose %s is refused', (_what, parts) => {
  expect(() => splitOf([two], two, { parts, paragraphs })).toThrow('plans.split_loses')
})

test('merged back, a split item says what it said', () => {
  const split = exchanged([two], splitOf([two], two, { parts: halves, paragraphs }))
  const merged = exchanged(split, mergeOf(split, ['1', '2'], 'x'))
  const { label: _label, origin: _origin, span: _span, otherSpans: _spans, ...words } = two
  expect(merged[0]).toMatchObject(words)
})

test('what several items say is joined with nothing dropped', () => {
  const first = item('a', {
    lead: ['Sở A'],
    coordinating: ['Sở B'],
    quantities: ['01'],
    span: [0, 0, 5],
    role: 'phoi_hop',
  })
  const second = item('b', {
    ...{ lead: ['Sở B'], coordinating: ['Sở C', 'Sở B'], quantities: ['01'], span: [2, 0, 5], role: 'chu_tri' },
    ...{ restricted: true, requested: true, confidence: 0.4, verdict: 'accepted' },
  })
  const [{ item: merged } = { item: null }] = mergeOf(listed(first, second), ['b', 'a'], 'm').put
  expect(merged).toMatchObject({
    ...{ id: 'm', label: 'a, b', lead: ['Sở A', 'Sở B'], coordinating: ['Sở C'], quantities: ['01', '01'] },
    ...{ action: 'Tổ chức việc a. Tổ chức việc b.', role: 'chu_tri', restricted: true, requested: false },
    ...{ confidence: 0.4, verdict: 'unreviewed', span: [0, 0, 5], otherSpans: [[2, 0, 5]] },
    origin: { deed: 'merge', labels: ['a', 'b'] },
  })
})

test('items decided alike stay so when merged', () => {
  const accepted = listed(item('a', { verdict: 'accepted' }), item('b', { verdict: 'accepted' }))
  expect(mergeOf(accepted, ['a', 'b'], 'm').put[0]?.item.verdict).toBe('accepted')
  expect(() => mergeOf(accepted, ['a', 'a'], 'm')).toThrow('plans.merge_needs_two')
})

test.each([
  [['c'], 'a', 'cabd'],
  [['a'], null, 'bcda'],
  [['a', 'c'], 'd', 'bacd'],
  [['d', 'a'], 'c', 'badc'],
  [['b'], 'c', 'abcd'],
])('items %s before %s', (ids, before, order) => {
  expect(idsOf(exchanged(abc, moveOf(abc, { ids, before })))).toBe(order)
})

test('a move into another section changes the section alone', () => {
  const moved = moveOf(abc, { ids: ['b'], before: null, section: 'V.9' }).put[0]?.item
  expect(moved).toMatchObject({ section: 'V.9', action: 'Tổ chức việc b.', revision: 2 })
})

test.each([
  ['split', () => splitOf(listed(item('a'), two, item('c')), two, { parts: halves, paragraphs })],
  ['merge', () => mergeOf(abc, ['b', 'd'], 'm')],
  ['move', () => moveOf(abc, { ids: ['a', 'b', 'd'], before: 'c', section: 'Y' })],
  ['addition', () => ({ taken: [], put: [{ item: item('n'), behind: 'b' }] })],
  ['removal', () => ({ taken: placed(abc, ['a', 'c']), put: [] })],
])('a %s taken back leaves everything as it was, and done again is the same', (deed, exchange) => {
  const before = deed === 'split' ? listed(item('a'), two, item('c')) : abc
  const after = exchanged(before, exchange())
  expect(idsOf(after)).not.toBe(idsOf(before))
  const back = exchanged(after, inverse(exchange()))
  expect(back).toEqual(before)
  expect(exchanged(back, exchange())).toEqual(after)
})

test('an item whose neighbour is gone comes back near where it stood', () => {
  const removal = { taken: placed(abc, ['c']), put: [] }
  const without = exchanged(abc, { taken: placed(abc, ['b', 'c']), put: [] })
  expect(idsOf(exchanged(without, inverse(removal)))).toBe('adc')
})

test('an item is untouched as long as it says the same, wherever it stands', () => {
  const same = { ...item('a'), position: 7, revision: 9 }
  expect(isUntouched(item('a'), same)).toBe(true)
  expect(isUntouched(item('a'), { ...same, verdict: 'accepted' })).toBe(false)
  expect(isUntouched(item('a'), undefined)).toBe(false)
})

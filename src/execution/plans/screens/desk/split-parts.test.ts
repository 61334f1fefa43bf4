import { expect, test } from 'vitest'
import { splitOf } from '../../rules-structure.ts'
import type { ItemContent } from '../../shapes.ts'
import { newItem } from './new-item.ts'
import { actionStarts, brokenByActions, brokenBySentences, partsByActions, partsByLines, solid } from './split-parts.ts'

const content: ItemContent = {
  ...{ section: 'V', label: '', lead: [], coordinating: [], action: '', actions: [], role: 'thuc_hien' },
  ...{ requested: false, deadlines: [], eventDates: [], quantities: [], places: [], restricted: false },
}

const item = newItem('plan', 'x', {
  ...content,
  label: '2.1',
  action: 'Chủ trì tổ chức hội thi; phát hành 100 tờ rơi. Báo cáo kết quả.',
  actions: [{ verb: 'tổ chức', object: 'hội thi' }, { verb: 'phát hành' }, { verb: 'Báo cáo' }],
})

test('an action begins at its verb, with its object where the words have it so', () => {
  expect(actionStarts(item)).toEqual([8, 25, 47])
  expect(actionStarts({ ...item, actions: [{ verb: 'trồng cây' }, { verb: 'phát hành', object: 'khác' }] })).toEqual([
    null,
    25,
  ])
})

test.each([
  ['before each action but the first', brokenByActions],
  ['after each sentence', brokenBySentences],
])('lines are broken %s, and no word is lost', (_how, broken) => {
  expect(broken(item).split('\n')).toEqual(['Chủ trì tổ chức hội thi;', 'phát hành 100 tờ rơi.', 'Báo cáo kết quả.'])
  expect(solid(broken(item))).toBe(solid(item.action))
})

test('a part has the words of its line and the actions that begin in them', () => {
  const parts = partsByLines(item, 'Chủ trì tổ chức hội thi;\n\n phát hành 100 tờ rơi. Báo cáo kết quả.')
  expect(parts.map(({ label, words, actions }) => [label, words, actions])).toEqual([
    ['2.1 (1)', 'Chủ trì tổ chức hội thi;', [0]],
    ['2.1 (2)', 'phát hành 100 tờ rơi. Báo cáo kết quả.', [1, 2]],
  ])
})

test('an action whose verb is not in the words goes to the first part', () => {
  const [first] = partsByLines({ ...item, actions: [{ verb: 'trồng cây' }] }, 'Chủ trì\ntổ chức hội thi')
  expect(first?.actions).toEqual([0])
})

test.each([
  ['lines', () => partsByLines(item, brokenBySentences(item))],
  ['a break inside a word', () => partsByLines(item, item.action.replace('hội thi', 'hội t\nhi'))],
  ['actions', () => partsByActions(item)],
])('what is proposed by %s is a split that loses nothing', (_how, parts) => {
  expect(() => splitOf([item], item, { parts: parts(), paragraphs: [] })).not.toThrow()
})

import { describe, expect, test } from 'vitest'
import { likelyAddressee } from './likely.ts'
import { ensureAnswerDay, isLate, isPossible, leadingWords, type Move } from './rules.ts'
import { type Addressee, DifficultyState } from './shapes.ts'

test.each<[Move, DifficultyState[]]>([
  ['change', ['open']],
  ['pass', ['open']],
  ['say', ['open']],
  ['answer', ['open', 'answered']],
  ['withdraw', ['open', 'answered']],
  ['settle', ['answered']],
  ['reopen', ['answered', 'settled']],
])('%s is possible while it is %j', (move, states) => {
  expect(DifficultyState.options.filter((state) => isPossible(move, { state }))).toEqual(states)
})

test.each<[DifficultyState, string, boolean]>([
  ['open', '2024-11-07', true],
  ['open', '2024-11-08', false],
  ['answered', '2024-11-07', false],
  ['withdrawn', '2024-11-07', false],
])('%s with an answer wanted by %s is late on 08/11/2024: %s', (state, answerDueOn, late) => {
  expect(isLate({ state, answerDueOn }, '2024-11-08')).toBe(late)
})

test.each([
  ['2024-11-08', true],
  ['2025-11-08', true],
  ['2024-11-07', false],
  ['2025-11-09', false],
])('on 08/11/2024 an answer by %s may be asked for: %s', (day, may) => {
  const ask = () => ensureAnswerDay(day, '2024-11-08')
  if (may) expect(ask).not.toThrow()
  else expect(ask).toThrow('difficulties.answer_day')
})

test.each([
  ['difficulty', 'Thiếu xe'],
  ['proposal', 'Mua xe'],
] as const)('a %s is led by "%s"', (kind, words) => {
  expect(leadingWords({ kind, description: 'Thiếu xe', proposal: 'Mua xe' })).toBe(words)
})

describe('whom a difficulty is likely for', () => {
  const owner: Addressee = { id: 'o', name: 'Sở Tài nguyên và Môi trường', shortName: 'Sở TN&MT', kind: 'plan_owner' }
  const above: Addressee = { id: 'a', name: 'Ủy ban nhân dân tỉnh', shortName: 'UBND tỉnh', kind: 'above' }
  const lead: Addressee = { id: 'l', name: 'Sở Công Thương', shortName: 'Sở CT', kind: 'lead' }
  const roads: Addressee = { id: 'r', name: 'Sở Giao thông vận tải', shortName: 'Sở GTVT', kind: 'department' }

  test.each<[string, readonly Addressee[], unknown]>([
    ['Đề nghị Sở hướng dẫn cách ghi', [owner, above, roads], { id: 'o', reason: 'follows' }],
    ['De nghi so giao thong van tai ra soat', [owner, above, roads], { id: 'r', reason: 'named' }],
    ['Đề nghị UBND tỉnh giao Sở Giao thông vận tải rà soát', [owner, above, roads], { id: 'a', reason: 'named' }],
    ['Bố trí kinh phí mua 03 xe', [owner, above, lead], { id: 'a', reason: 'money' }],
    ['Cho mượn dụng cụ', [owner, above, lead], { id: 'l', reason: 'lead' }],
    ['Cho nhân rộng mô hình', [above, roads], { id: 'a', reason: 'above' }],
    ['', [roads], null],
  ])('“%s”', (proposal, addressees, likely) => expect(likelyAddressee(proposal, addressees)).toEqual(likely))
})

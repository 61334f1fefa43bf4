import { describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import {
  confirmed,
  firstEventDay,
  isOverdue,
  lookOf,
  proposed,
  reportDays,
  sentBack,
  sharesOf,
  wholeDeadline,
} from './rules.ts'
import type { AssignmentState, Outcome } from './shapes.ts'

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'allowed'
}

const standing = (state: AssignmentState, outcome: Outcome | null = null, restricted = false) => ({
  ...{ state, restricted, reason: null },
  outcome: state === 'done' || state === 'not_carried_out' ? state : outcome,
})

describe('what may be done in which state', () => {
  test.each<[AssignmentState, string, string, string]>([
    ['assigned', 'allowed', 'tasks.cannot_confirm', 'tasks.cannot_send_back'],
    ['in_progress', 'allowed', 'tasks.cannot_confirm', 'tasks.cannot_send_back'],
    ['awaiting_confirmation', 'tasks.cannot_propose', 'allowed', 'allowed'],
    ['done', 'tasks.cannot_propose', 'tasks.cannot_confirm', 'allowed'],
    ['not_carried_out', 'tasks.cannot_propose', 'tasks.cannot_confirm', 'allowed'],
  ])('%s: propose %s, confirm %s, send back %s', (state, propose, confirm, back) => {
    const now = standing(state, 'done')
    expect(codeOf(() => proposed(now, { outcome: 'done' }))).toBe(propose)
    expect(codeOf(() => confirmed(now))).toBe(confirm)
    expect(codeOf(() => sentBack(now, 'thiếu ảnh'))).toBe(back)
  })

  test('confirming gives what the agency proposed', () => {
    expect(confirmed(standing('awaiting_confirmation', 'done')).state).toBe('done')
    expect(confirmed(standing('awaiting_confirmation', 'not_carried_out')).state).toBe('not_carried_out')
  })

  test('sent back, the work goes on without an outcome and with the reason', () => {
    expect(sentBack(standing('done'), '  thiếu   ảnh ')).toEqual({
      state: 'in_progress',
      outcome: null,
      reason: 'thiếu ảnh',
    })
  })

  test('not carried out needs a reason, done forgets an old one', () => {
    expect(codeOf(() => proposed(standing('assigned'), { outcome: 'not_carried_out' }))).toBe('tasks.reason_needed')
    const old = { ...standing('in_progress'), reason: 'thiếu ảnh' }
    expect(proposed(old, { outcome: 'done', reason: 'bỏ qua' }).reason).toBeNull()
  })

  test('a restricted task takes no free words as a reason', () => {
    const now = standing('in_progress', null, true)
    const propose = (reason: string) => codeOf(() => proposed(now, { outcome: 'not_carried_out', reason }))
    expect(propose('ông A ở bản B nói vậy')).toBe('tasks.fixed_reason_only')
    expect(propose('Không phát sinh trong kỳ')).toBe('allowed')
    const waiting = standing('awaiting_confirmation', 'done', true)
    expect(codeOf(() => sentBack(waiting, 'ông A'))).toBe('tasks.fixed_reason_only')
  })
})

test.each<[AssignmentState, string | null, boolean]>([
  ['assigned', '2024-11-07', true],
  ['in_progress', '2024-11-07', true],
  ['in_progress', '2024-11-08', false],
  ['in_progress', null, false],
  ['awaiting_confirmation', '2024-11-07', false],
  ['done', '2024-11-07', false],
  ['not_carried_out', '2024-11-07', false],
])('%s with last day %s is overdue on 08/11/2024: %s', (state, dueOn, late) => {
  expect(isOverdue({ state, dueOn }, '2024-11-08')).toBe(late)
})

test.each<[AssignmentState, string | null, string | null, string]>([
  ['assigned', null, null, 'assigned'],
  ['assigned', null, '2024-11-07', 'overdue'],
  ['in_progress', null, '2024-11-08', 'in_progress'],
  ['in_progress', 'Thiếu ảnh', '2024-11-08', 'sent_back'],
  ['in_progress', 'Thiếu ảnh', '2024-11-07', 'overdue'],
  ['awaiting_confirmation', null, '2024-11-07', 'awaiting_confirmation'],
  ['not_carried_out', 'Không phát sinh trong kỳ', '2024-11-07', 'not_carried_out'],
])('%s with the reason %s and last day %s looks %s on 08/11/2024', (state, reason, dueOn, look) => {
  expect(lookOf({ state, reason, dueOn }, '2024-11-08')).toBe(look)
})

describe('who shares an item', () => {
  const roster = new Map([
    ['Các Sở', ['a', 'b']],
    ['Sở B', ['b']],
    ['Báo', ['c']],
  ])
  test.each<[string, string[], string[], [string, string][]]>([
    [
      'each agency of a group leads',
      ['Các Sở'],
      [],
      [
        ['a', 'lead'],
        ['b', 'lead'],
      ],
    ],
    [
      'partners join in',
      ['Sở B'],
      ['Báo'],
      [
        ['b', 'lead'],
        ['c', 'partner'],
      ],
    ],
    [
      'whoever both leads and joins in leads',
      ['Sở B'],
      ['Các Sở'],
      [
        ['b', 'lead'],
        ['a', 'partner'],
      ],
    ],
    ['a phrase that means nobody gives nobody', ['Viện'], ['Báo'], [['c', 'partner']]],
  ])('%s', (_name, lead, coordinating, shares) => {
    expect([...sharesOf({ lead, coordinating }, roster)]).toEqual(shares)
  })
})

test.each([
  ['none', [], { dueText: null, dueOn: null }],
  ['words without a day', [{ text: 'thường  xuyên', lastDay: null }], { dueText: 'thường xuyên', dueOn: null }],
  [
    'several: the latest day, all words',
    [
      { text: 'trước ngày 15/11/2024', lastDay: '2024-11-14' },
      { text: 'trong tháng 6', lastDay: '2024-06-30' },
    ],
    { dueText: 'trước ngày 15/11/2024; trong tháng 6', dueOn: '2024-11-14' },
  ],
])('the deadline of a whole task: %s', (_name, deadlines, whole) => {
  expect(wholeDeadline(deadlines)).toEqual(whole)
})

test.each([
  [['2024-06-05'], '2024-06-05'],
  [['Ngày Môi trường thế giới 05/6/2024'], '2024-06-05'],
  [['20/9/2024', '2024-09-18'], '2024-09-18'],
  [['31/02/2024'], null],
  [['tháng 6'], null],
  [[], null],
])('the first event day of %j is %s', (printed, day) => {
  expect(firstEventDay(printed)).toBe(day)
})

test('an agency reports by the earliest of its own duties; the consolidated report binds nobody else', () => {
  const roster = new Map([
    ['Các Sở', ['a', 'b']],
    ['Sở B', ['b']],
  ])
  const duty = (reporters: string[], dueOn: string | null, kind: 'agency' | 'consolidated' = 'agency') => ({
    ...{ kind, reporters, dueOn },
  })
  const duties = [
    duty(['Các Sở'], '2024-11-14'),
    duty(['Sở B'], '2024-06-14'),
    duty(['Sở B'], null),
    duty(['Các Sở'], '2024-01-01', 'consolidated'),
  ]
  expect(Object.fromEntries(reportDays(duties, roster))).toEqual({ a: '2024-11-14', b: '2024-06-14' })
})

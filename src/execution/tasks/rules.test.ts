import { describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import {
  confirmed,
  ensureByHand,
  firstEventDay,
  followed,
  isOverdue,
  lookOf,
  proposed,
  reportDays,
  reportKindOf,
  sentBack,
  sharesOf,
  wholeDeadline,
} from './rules.ts'
import type { Assignment, AssignmentState, Outcome } from './shapes.ts'

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

describe('which report carries an item out', () => {
  const duties: Parameters<typeof reportKindOf>[2] = [
    { kind: 'agency', span: [5, 10, 80] },
    { kind: 'consolidated', span: [6, 0, 90] },
  ]
  const reporter = { owns: false, reports: true }
  const owner = { owns: true, reports: true }
  const verbs = (...given: string[]) => given.map((verb) => ({ verb }))
  test.each<[string, Parameters<typeof reportKindOf>[0], { owns: boolean; reports: boolean }, string | null]>([
    ['the duty fills the item', { span: [5, 10, 80], actions: verbs('báo cáo', 'triển khai') }, reporter, 'agency'],
    ['the duty stands within it', { span: [5, 0, 120], actions: verbs('Báo cáo') }, reporter, 'agency'],
    ['the plan owner’s share of it', { span: [5, 0, 120], actions: verbs('báo cáo') }, owner, 'consolidated'],
    ['gathering', { span: [6, 0, 90], actions: verbs('theo dõi', 'tổng hợp, báo cáo') }, owner, 'consolidated'],
    ['a partner in gathering', { span: [6, 0, 90], actions: verbs('tổng hợp') }, reporter, null],
    ['who owes no report', { span: [5, 0, 120], actions: verbs('báo cáo') }, { owns: false, reports: false }, null],
    ['other work that ends in a report', { span: [5, 0, 120], actions: verbs('tổ chức', 'báo cáo') }, reporter, null],
    ['another paragraph', { span: [4, 0, 120], actions: verbs('báo cáo') }, reporter, null],
    ['another part of the paragraph', { span: [5, 0, 60], actions: verbs('báo cáo') }, reporter, null],
    ['added by hand', { span: null, actions: verbs('báo cáo') }, reporter, null],
    ['without a verb', { span: [5, 0, 120], actions: [] }, reporter, null],
  ])('%s', (_name, item, agency, kind) => {
    expect(reportKindOf(item, agency, duties)).toBe(kind)
  })

  test('a duty without a place holds nothing', () => {
    const item: Parameters<typeof reportKindOf>[0] = { span: [5, 0, 120], actions: verbs('báo cáo') }
    expect(reportKindOf(item, reporter, [{ kind: 'agency', span: null }])).toBeNull()
  })
})

describe('a share that a report carries out', () => {
  const share = (state: AssignmentState, given: Partial<Assignment> & { restricted?: boolean } = {}) => ({
    ...{ ...standing(state, 'done'), reportKind: 'agency' as const, role: 'lead' as const, revision: 1 },
    ...{
      id: '',
      taskId: '',
      planId: '',
      agencyId: '',
      dueOn: null,
      reportDueOn: null,
      evidenceOn: null,
      changedAt: '',
      withdrawnOn: null,
    },
    ...given,
  })
  const back = { move: 'return', reason: 'thiếu  số liệu' } as const
  test.each<[string, ReturnType<typeof share>, Parameters<typeof followed>[1], string | null, string | null]>([
    ['handed in', share('assigned'), { move: 'submit' }, 'tasks.report_sent', 'awaiting_confirmation'],
    ['handed in, begun', share('in_progress'), { move: 'submit' }, 'tasks.report_sent', 'awaiting_confirmation'],
    ['handed in twice', share('awaiting_confirmation'), { move: 'submit' }, null, null],
    ['taken over', share('awaiting_confirmation'), { move: 'accept' }, 'tasks.report_accepted', 'done'],
    ['taken over twice', share('done'), { move: 'accept' }, null, null],
    ['sent back', share('awaiting_confirmation'), back, 'tasks.report_returned', 'in_progress'],
    ['opened again', share('done'), back, 'tasks.report_returned', 'in_progress'],
    ['sent back twice', share('in_progress'), back, null, null],
    [
      'consolidated',
      share('assigned', { reportKind: 'consolidated' }),
      { move: 'submit' },
      'tasks.report_made',
      'done',
    ],
  ])('%s', (_name, before, step, kind, state) => {
    const change = followed(before, step)
    expect([change?.kind ?? null, change?.changes.state ?? null]).toEqual([kind, state])
  })

  test('says why it was sent back, in free words on unrestricted tasks alone', () => {
    expect(followed(share('done'), back)?.changes.reason).toBe('thiếu số liệu')
    expect(followed(share('done', { restricted: true }), back)?.changes.reason).toBeNull()
  })

  test.each([
    ['agency', 'tasks.by_agency_report'],
    ['consolidated', 'tasks.by_consolidated_report'],
    [null, 'allowed'],
  ] as const)('carried out by %s: by hand %s', (reportKind, code) => {
    expect(codeOf(() => ensureByHand({ reportKind }))).toBe(code)
  })
})

import { describe, expect, test } from 'vitest'
import {
  failingFirst,
  filtered,
  lateFirst,
  lookOfShare,
  monthsThrough,
  noShares,
  periodDays,
  tallyOf,
} from './rules.ts'
import type { AgencyLine, BoardCell, BoardRow, Look } from './shapes.ts'

const today = '2024-11-08'
const id = '00000000-0000-4000-8000-000000000001'

describe('how a share looks', () => {
  const ordered = { commanded: true, requested: false, current: true }
  const late = { state: 'assigned', reason: null, dueOn: '2024-11-07' } as const
  test.each([
    ['the last day is over', late, ordered, 'overdue'],
    ['the last day is today', { ...late, dueOn: today }, ordered, 'assigned'],
    ['no day', { ...late, dueOn: null }, ordered, 'assigned'],
    [
      'proposed in the meantime',
      { ...late, state: 'awaiting_confirmation' as const },
      ordered,
      'awaiting_confirmation',
    ],
    ['a body that is only asked', late, { ...ordered, commanded: false }, 'assigned'],
    ['a task that is only asked for', late, { ...ordered, requested: true }, 'assigned'],
    ['a plan that rests', late, { ...ordered, current: false }, 'assigned'],
    ['sent back', { state: 'in_progress' as const, reason: 'Thiếu ảnh', dueOn: null }, ordered, 'sent_back'],
  ])('%s', (_, share, asking, look) => {
    expect(lookOfShare(share, asking, today)).toBe(look)
  })
})

const cell = (look: Look, activities = 0): BoardCell => ({ assignmentId: id, look, activities })

const row = (
  name: string,
  given: Partial<Omit<BoardRow, 'agency'>> & { group?: BoardRow['agency']['group'] } = {},
): BoardRow => {
  const { group = 'departments', ...more } = given
  return {
    agency: { id, name, shortName: name, group, commanded: true },
    ...{ cells: [], report: null, difficulties: { open: 0, all: 0 }, late: 0, ...more },
  }
}

describe('the board', () => {
  test('has the late first, whatever their group; then the groups, each in Vietnamese order', () => {
    const rows = [
      row('UBND huyện B', { group: 'districts', late: 2 }),
      row('Sở Ế'),
      row('Sở Ă'),
      row('Ban Đảng', { group: 'party' }),
      row('Sở Z', { late: 1 }),
    ]
    const names = rows.toSorted(lateFirst).map(({ agency }) => agency.name)
    expect(names).toEqual(['Sở Z', 'UBND huyện B', 'Sở Ă', 'Sở Ế', 'Ban Đảng'])
  })

  const duty = (label: string, dueOn: string | null, mine = false) => ({
    ...{ id, label, short: label, dueOn, byReport: false, mine },
  })
  const whole = {
    duties: [duty('1', '2024-10-01', true), duty('2', '2024-12-01'), duty('3', null)],
    rows: [
      row('Sở A', { cells: [cell('overdue', 1), cell('done', 2), null], late: 1 }),
      row('Sở B', { cells: [null, cell('overdue'), cell('assigned')], late: 1 }),
      row('Huyện C', { group: 'districts', cells: [null, null, cell('done', 4)] }),
    ],
  }
  const seen = (filter: Parameters<typeof filtered>[1]) => {
    const { duties, rows } = filtered(whole, filter)
    return [duties.map(({ label }) => label).join(), rows.map(({ agency, late }) => `${agency.name} ${late}`).join()]
  }
  test.each([
    ['nothing', {}, ['1,2,3', 'Sở A 1,Sở B 1,Huyện C 0']],
    ['a group', { group: 'districts' as const }, ['1,2,3', 'Huyện C 0']],
    ['tasks of the own agency: agencies without a share in them go', { mine: true }, ['1', 'Sở A 1']],
    ['tasks due by a day: undated ones go, the late are counted anew', { before: '2024-11-30' }, ['1', 'Sở A 1']],
    ['tasks due by a later day', { before: '2024-12-01' }, ['1,2', 'Sở A 1,Sở B 1']],
  ])('filtered by %s', (_, filter, left) => {
    expect(seen(filter)).toEqual(left)
  })

  test('adds up shares, finished and late ones, and their activities', () => {
    const cells = [cell('overdue', 1), null, cell('done', 2), cell('done')]
    expect(tallyOf(cells)).toEqual({ shares: 3, done: 2, overdue: 1, activities: 3 })
  })
})

test('of the agencies the failing come first, those that are only asked last', () => {
  const line = (name: string, overdue: number, done: number, commanded = true): AgencyLine => ({
    agency: { ...row(name).agency, commanded },
    shares: { ...noShares, overdue, done, not_started: 4 - overdue - done },
    activities: 0,
  })
  const lines = [
    line('Đảng', 0, 0, false),
    line('Chậm', 0, 1),
    line('Trễ', 2, 2),
    line('Nhanh', 0, 3),
    line('Trễ hơn', 3, 0),
  ]
  expect(lines.sort(failingFirst).map(({ agency }) => agency.name)).toEqual(['Trễ hơn', 'Trễ', 'Chậm', 'Nhanh', 'Đảng'])
})

test.each([
  [[], []],
  [['2024-09'], ['2024-09']],
  [
    ['2025-01', '2024-11'],
    ['2024-11', '2024-12', '2025-01'],
  ],
])('months %j are a line without holes', (months, through) => {
  expect(monthsThrough(months)).toEqual(through)
})

test.each([
  ['month', '2024-11-08', '2024-11-01'],
  ['quarter', '2024-11-08', '2024-10-01'],
  ['quarter', '2024-03-31', '2024-01-01'],
  ['year', '2024-11-08', '2024-01-01'],
] as const)('the %s of %s began on %s', (period, day, from) => {
  expect(periodDays(period, day)).toEqual({ from, to: day })
})

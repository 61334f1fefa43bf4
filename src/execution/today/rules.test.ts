import { describe, expect, test } from 'vitest'
import { failingFirst, placeOfActivity, placeOfReport, placeOfTask, type StandingTask } from './rules.ts'
import type { GroupStanding } from './shapes.ts'

const today = '2024-11-08'
const task = (given: Partial<StandingTask>): StandingTask => ({
  ...{ state: 'in_progress', dueOn: null, evidenceOn: null, changedOn: '2024-11-01', planState: 'issued' },
  ...given,
})

describe('where an assignment stands in the day', () => {
  const cases: readonly [string, Partial<StandingTask>, string | null][] = [
    ['the day after its last legal day it is overdue', { dueOn: '2024-11-07' }, 'task_overdue now'],
    ['late in a suspended plan, it waits', { dueOn: '2024-11-07', planState: 'suspended' }, 'task_paused waiting'],
    ['on its last legal day it is not', { dueOn: '2024-11-08' }, 'task_due now'],
    ['two weeks before, it is work of today', { dueOn: '2024-11-22' }, 'task_due now'],
    ['a day earlier it is still coming', { dueOn: '2024-11-23' }, 'task_due soon'],
    ['without a date and without evidence it is asked about', {}, 'task_quiet soon'],
    ['with evidence of 30 days ago it is not', { evidenceOn: '2024-10-09' }, null],
    ['with evidence of 31 days ago it is', { evidenceOn: '2024-10-08' }, 'task_quiet soon'],
    [
      'proposed, it waits for the owner however late',
      { state: 'awaiting_confirmation', dueOn: '2024-01-01' },
      'task_waiting waiting',
    ],
    ['confirmed lately, it is just done', { state: 'done' }, 'task_done done'],
    ['not carried out counts as over too', { state: 'not_carried_out' }, 'task_done done'],
    ['confirmed long ago, it asks for nothing', { state: 'done', changedOn: '2024-10-01' }, null],
  ]
  test.each(cases)('%s', (_name, given, expected) => {
    const placed = placeOfTask(task(given), today)
    expect(placed && `${placed.kind} ${placed.place}`).toBe(expected)
  })
})

test('what waits for approval is the approver’s work and the focal point’s waiting', () => {
  const sent = { state: 'submitted', submittedOn: '2024-11-05', decidedOn: null } as const
  expect(placeOfActivity(sent, true)).toEqual({ kind: 'activity_to_approve', place: 'now', day: '2024-11-05' })
  expect(placeOfActivity(sent, false)).toEqual({ kind: 'activity_waiting', place: 'waiting', day: '2024-11-05' })
  const returned = { state: 'returned', submittedOn: '2024-11-05', decidedOn: '2024-11-06' } as const
  expect(placeOfActivity(returned, false)?.place).toBe('now')
  expect(placeOfActivity({ ...returned, state: 'draft' }, false)).toBeNull()
})

test('the own report is work of today from four weeks before its last day', () => {
  const report = { state: null, dueOn: '2024-12-06', sentOn: null, decidedOn: null }
  expect(placeOfReport(report, today)?.place).toBe('now')
  expect(placeOfReport({ ...report, dueOn: '2024-12-07' }, today)?.place).toBe('soon')
  const returned = placeOfReport({ ...report, state: 'returned', decidedOn: '2024-11-06' }, today)
  expect([returned?.kind, returned?.day]).toEqual(['report_returned', '2024-11-06'])
  expect(placeOfReport({ ...report, state: 'submitted' }, today)?.place).toBe('waiting')
  expect(placeOfReport({ ...report, state: 'accepted', decidedOn: '2024-10-01' }, today)).toBeNull()
})

test('the group with missing reports comes first, then the one with overdue work, then the less done; bodies that are only asked last', () => {
  const group = (name: GroupStanding['group'], given: Partial<GroupStanding>): GroupStanding => ({
    ...{ group: name, agencies: 1, assignments: 10, done: 5, overdue: 0, reportsSent: 0, reportsOwed: 1, missing: 0 },
    ...given,
  })
  const sorted = [
    group('party', {}),
    group('press', { done: 2 }),
    group('front', { overdue: 9, done: 0 }),
    group('departments', { overdue: 1, done: 9 }),
    group('districts', { missing: 1, done: 10 }),
  ].sort(failingFirst)
  expect(sorted.map((one) => one.group)).toEqual(['districts', 'departments', 'press', 'front', 'party'])
})

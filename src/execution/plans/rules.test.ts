import { expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import {
  canonicalJson,
  confirmedRoster,
  deadlineOn,
  dutyKind,
  isRestricted,
  lastLegalDay,
  lastLegalDayOf,
  missingHeader,
  problemsOf,
  taskHolders,
  withHolders,
  yearOf,
} from './rules.ts'
import type { Plan, PlanItem, PlanReportDuty, PlanRoster } from './shapes.ts'

const header = { title: 'Kế hoạch', number: '05/KH-UBND', signedOn: '2024-03-20', place: 'Sơn La', issuer: 'UBND tỉnh' }

test.each([
  ['a whole header', {}, false, []],
  ['no number and no date', { number: null, signedOn: null }, false, ['number', 'signedOn']],
  ['no number and no date in a demonstration', { number: null, signedOn: null }, true, []],
  ['an empty title', { title: '' }, true, ['title']],
  ['no place and no issuer', { place: null, issuer: null }, false, ['place', 'issuer']],
])('the header fields that are asked for: %s', (_case, given, demonstration, missing) => {
  expect(missingHeader({ ...header, ...given, demonstration })).toEqual(missing)
})

test.each([
  ['Đấu tranh, phản bác những thông tin sai', true],
  ['các quan điểm SAI TRÁI, thù địch', true],
  ['Nắm chắc tình hình tư tưởng, dư luận xã hội', true],
  ['các vấn đề phức tạp, nhạy cảm', true],
  ['Phân bậc các cơ sở thu gom rác', false],
  ['Phát động ít nhất 01 hội thi về phân loại rác', false],
  ['Biểu dương gương người tốt việc tốt', false],
])('"%s" is restricted: %s', (text, restricted) => {
  expect(isRestricted(text)).toBe(restricted)
})

test.each([
  ['trước ngày 15/11/2024', '2024-11-15', '2024-11-14'],
  ['Trước  ngày 01/01/2025', '2025-01-01', '2024-12-31'],
  ['chậm nhất ngày 15/11/2024', '2024-11-15', '2024-11-15'],
  ['không muộn hơn ngày 29/02/2024', '2024-02-29', '2024-02-29'],
  ['đến hết ngày 15/11/2024', '2024-11-15', '2024-11-15'],
  ['báo cáo UBND tỉnh trước ngày 30/12/2024', '2024-12-30', '2024-12-29'],
])('the last legal day of "%s" (%s) is %s', (text, day, last) => {
  expect(lastLegalDayOf(text, day)).toBe(last)
  expect(lastLegalDay(deadlineOn(text, day))).toBe(last)
})

test('a deadline without a day has no last day, and an hour keeps its day', () => {
  expect(lastLegalDay({ text: 'thường xuyên' })).toBeNull()
  expect(lastLegalDay({ text: 'trước 17 giờ ngày 15/11', dueAt: '2024-11-15T17:00:00+07:00' })).toBe('2024-11-15')
})

test.each([
  [['các Sở, ban, ngành', 'các cơ quan, đơn vị có liên quan'], 'báo cáo kết quả', 'agency'],
  [['Sở Tài nguyên và Môi trường'], 'tổng hợp, báo cáo kết quả', 'consolidated'],
  [['Sở tài nguyên và môi trường'], 'báo cáo kết quả', 'consolidated'],
  [['Sở Tài chính'], 'báo cáo để Sở tổng hợp', 'agency'],
])('the duty of %s (%s) is of the kind %s', (reporters, text, kind) => {
  expect(dutyKind({ text, reporters }, ['Sở Tài nguyên và Môi trường'])).toBe(kind)
})

test.each([
  ['Tuyên truyền về môi trường năm 2024', null, 2024],
  ['Thực hiện Nghị quyết', '2023-12-28', 2023],
  ['Thực hiện Nghị quyết', null, 2026],
  ['Kế hoạch NĂM 2025', '2024-12-28', 2025],
])('"%s" dated %s is a plan for %i', (title, signedOn, year) => {
  expect(yearOf(title, signedOn, '2026-05-01')).toBe(year)
})

const member = (agencyId: string, given = {}) => ({ agencyId, proposed: true, included: true, reason: null, ...given })
const roster = (given: Partial<PlanRoster> = {}): PlanRoster => ({
  phrase: 'các Sở',
  kind: 'group',
  confirmed: false,
  revision: 1,
  members: [member('a'), member('b')],
  ...given,
})

test('confirming a group as it was proposed needs no reason', () => {
  const choices = [member('a'), member('b')].map(({ proposed: _proposed, ...choice }) => choice)
  expect(confirmedRoster(roster(), choices)).toMatchObject({ confirmed: true, revision: 2 })
})

test.each([
  ['leaving one out silently', [{ agencyId: 'a', included: true, reason: null }]],
  ['taking one in silently', ['a', 'b', 'c'].map((agencyId) => ({ agencyId, included: true, reason: null }))],
])('a group is refused when %s', (_case, choices) => {
  expect(() => confirmedRoster(roster(), choices)).toThrow(Refusal)
})

test('a group remembers who was left out and why', () => {
  const left = { agencyId: 'b', included: false, reason: 'đã giải thể' }
  const confirmed = confirmedRoster(roster(), [{ agencyId: 'a', included: true, reason: null }, left])
  expect(confirmed.members).toContainEqual({ ...left, proposed: true })
})

test('one unknown phrase may be given its agency without a reason', () => {
  const unknown = roster({ kind: 'unknown', members: [] })
  const confirmed = confirmedRoster(unknown, [{ agencyId: 'c', included: true, reason: null }])
  expect(confirmed.members).toEqual([{ agencyId: 'c', included: true, reason: null, proposed: false }])
})

const item = (given: Partial<PlanItem>): PlanItem => ({
  id: 'item',
  planId: 'plan',
  position: 0,
  section: 'V',
  label: '1.1',
  lead: ['các Sở'],
  coordinating: [],
  action: 'việc',
  actions: [],
  role: 'thuc_hien',
  requested: false,
  deadlines: [],
  eventDates: [],
  quantities: [],
  places: [],
  restricted: false,
  source: 'content',
  span: null,
  otherSpans: [],
  origin: null,
  confidence: 1,
  addedByHand: false,
  verdict: 'accepted',
  revision: 1,
  ...given,
})

test('whoever holds a task: leads and partners of the items not struck out, never the phrase itself', () => {
  const rosters = [
    roster(),
    roster({ phrase: 'Sở C', kind: 'agency', members: [member('c')] }),
    roster({ phrase: 'Sở D', kind: 'agency', members: [member('d')] }),
    roster({ phrase: 'đơn vị liên quan', kind: 'holders', members: [member('z')] }),
  ]
  const items = [
    item({ coordinating: ['Sở C'] }),
    item({ lead: ['Sở D'], verdict: 'rejected' }),
    item({ lead: ['đơn vị liên quan'] }),
  ]
  expect(taskHolders(items, rosters)).toEqual(['a', 'b', 'c'])
})

test('when the holders of tasks change, their list asks to be confirmed again', () => {
  const holders = roster({ kind: 'holders', confirmed: true })
  expect(withHolders(holders, ['a', 'b'])).toBe(holders)
  expect(withHolders(holders, ['a', 'b', 'c'])).toMatchObject({
    confirmed: false,
    members: [{}, {}, { agencyId: 'c' }],
  })
  expect(withHolders(holders, ['a'])).toMatchObject({ confirmed: false, members: [{ agencyId: 'a' }] })
})

test('an agency left out of the holders stays left out, and one added by hand stays in', () => {
  const members = [member('a'), member('b', { included: false, reason: 'không' }), member('c', { proposed: false })]
  const holders = roster({ kind: 'holders', confirmed: true, members })
  expect(withHolders(holders, ['a', 'b'])).toBe(holders)
})

test('a phrase that names a group and whoever holds a task keeps its group', () => {
  const mixed = roster({ kind: 'mixed', confirmed: true })
  expect(withHolders(mixed, [])).toBe(mixed)
  expect(withHolders(mixed, ['c']).members.map(({ agencyId }) => agencyId)).toEqual(['a', 'b', 'c'])
})

test('a group is not touched by who holds tasks', () => {
  const group = roster()
  expect(withHolders(group, ['x'])).toBe(group)
})

const duty = (given: Partial<PlanReportDuty> = {}): PlanReportDuty => ({
  id: 'duty',
  planId: 'plan',
  position: 0,
  span: null,
  addedByHand: false,
  revision: 1,
  kind: 'agency',
  text: 'báo cáo',
  reporters: ['các Sở'],
  recipient: null,
  via: null,
  dueOn: '2024-11-14',
  kept: true,
  ...given,
})
const plan = { ...header, demonstration: false, id: 'plan' } as Plan
const draft = { plan, items: [item({})], duties: [duty()], rosters: [roster({ confirmed: true })] }

test.each([
  ['nothing', {}, []],
  ['a number', { plan: { ...plan, number: null } }, ['header_missing']],
  ['any task', { items: [item({ verdict: 'rejected' })] }, ['no_items']],
  ['a verdict', { items: [item({ verdict: 'unreviewed' })] }, ['item_unreviewed']],
  ['a lead', { items: [item({ lead: [] })] }, ['item_without_lead']],
  [
    'a lead that any agency stands behind',
    { rosters: [roster({ confirmed: true, members: [] })] },
    ['item_without_lead', 'duty_without_reporter'],
  ],
  ['a confirmed roster', { rosters: [roster()] }, ['roster_unconfirmed']],
  ['the day of a report', { duties: [duty({ dueOn: null })] }, ['duty_without_day']],
  ['the day of a report that was struck out', { duties: [duty({ dueOn: null, kept: false })] }, []],
])('a draft that lacks %s', (_case, given, codes) => {
  expect(problemsOf({ ...draft, ...given }).map((problem) => problem.code)).toEqual(codes)
})

test('equal values give equal text whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ y: 1, x: 'é' }], a: null })).toBe(canonicalJson({ a: null, b: [{ x: 'é', y: 1 }] }))
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

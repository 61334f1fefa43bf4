import { describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import {
  ensurePossible,
  ensureRestricted,
  ensureStatistics,
  fittingGroups,
  formGroup,
  isSocialNetwork,
  type Move,
  moves,
  restrictedTitle,
  shownGroups,
  submissionProblems,
} from './rules.ts'
import type { ActivityContent, ActivityState } from './shapes.ts'
import { type StatisticCode, type StatisticGroup, statisticCodes, statistics } from './statistics.ts'

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'allowed'
}

describe('what may be done in which state', () => {
  test.each<[ActivityState, Move[]]>([
    ['draft', ['edit', 'submit', 'delete']],
    ['submitted', ['withdraw', 'approve', 'return']],
    ['approved', ['return']],
    ['returned', ['edit', 'submit', 'delete']],
  ])('%s: %s', (state, allowed) => {
    const all = Object.keys(moves) as Move[]
    expect(all.filter((move) => codeOf(() => ensurePossible(move, { state, locked: false })) === 'allowed')).toEqual(
      allowed,
    )
    for (const move of all)
      expect(codeOf(() => ensurePossible(move, { state, locked: true }))).toBe('activities.locked')
  })
})

describe('statistics', () => {
  test.each<[Record<string, number>, string]>([
    [{ TALK: 2, WASTE_T: 1.25, COST_REGULAR: 3.5 }, 'allowed'],
    [{}, 'allowed'],
    [{ TALK: 2.5 }, 'activities.bad_value'],
    [{ TALK: -1 }, 'activities.bad_value'],
    [{ WASTE_T: 0.1234 }, 'activities.bad_value'],
    [{ TALK: 1, NO_SUCH: 1 }, 'activities.unknown_statistic'],
    [{ constructor: 1 }, 'activities.unknown_statistic'],
  ])('%j: %s', (values, code) => {
    expect(codeOf(() => ensureStatistics(values))).toBe(code)
  })
})

const content = (given: Partial<ActivityContent>): ActivityContent => ({
  ...{ title: '', description: '', startedOn: '2024-10-01', endedOn: '2024-10-31', place: '' },
  ...{ assignments: [], topics: [], audiences: [], languages: ['vi'], links: [], statistics: {}, files: [] },
  ...given,
})

describe('on restricted tasks and themes only counts and own publications are taken', () => {
  const permitted = statisticCodes.filter((code) => statistics[code].allowedForRestricted)
  const others = statisticCodes.filter((code) => !statistics[code].allowedForRestricted)
  test.each<[string, Partial<ActivityContent>, string]>([
    [
      'counts and a link to the own site',
      { statistics: { ART: 12 }, links: ['https://baosonla.example/a'] },
      'allowed',
    ],
    ['every allowed count', { statistics: Object.fromEntries(permitted.map((code) => [code, 1])) }, 'allowed'],
    [
      'audiences and languages, which are chosen from lists',
      { audiences: ['residents'], languages: ['tai'] },
      'allowed',
    ],
    ['the title that the program made', { title: restrictedTitle(['7.2']) }, 'allowed'],
    ['another title', { title: 'Ông A đăng tin sai' }, 'activities.restricted_words'],
    ['a description', { description: 'Ông A nói rằng' }, 'activities.restricted_words'],
    ['a place', { place: 'nhà ông A' }, 'activities.restricted_words'],
    ['a file', { files: ['f'] }, 'activities.restricted_files'],
    ['a link to a social network', { links: ['https://www.facebook.com/ong.a'] }, 'activities.restricted_links'],
  ])('%s: %s', (_name, given, code) => {
    expect(codeOf(() => ensureRestricted(content(given), ['7.2']))).toBe(code)
  })

  test.each(others)('%s is not reported there', (code) => {
    expect(codeOf(() => ensureRestricted(content({ statistics: { [code]: 1 } }), ['7.2']))).toBe(
      'activities.restricted_statistics',
    )
  })
})

test.each([
  ['https://facebook.com/a', true],
  ['https://m.facebook.com/a', true],
  ['https://youtu.be/a', true],
  ['https://zalo.me/1', true],
  ['https://X.com/a', true],
  ['https://facebook.com./a', true],
  ['https://m.me/a', true],
  ['https://baosonla.org.vn/facebook.com', false],
  ['https://notfacebook.com/', false],
  ['https://sonla.gov.vn/', false],
])('%s lies on a social network: %s', (address, isSocial) => {
  expect(isSocialNetwork(address)).toBe(isSocial)
})

test.each<[string, Partial<ActivityContent>, string[]]>([
  ['complete', { title: 'a', links: ['https://a.example'] }, []],
  ['one figure is enough', { title: 'a', statistics: { TALK: 1 } }, []],
  ['empty', {}, ['title_missing', 'nothing_shown']],
  ['still going on', { title: 'a', files: ['f'], endedOn: '2024-11-09' }, ['not_yet_over']],
  ['over today', { title: 'a', files: ['f'], endedOn: '2024-11-08' }, []],
  ['days exchanged', { title: 'a', files: ['f'], endedOn: '2024-09-01' }, ['ends_before_it_starts']],
])('what a submission lacks on 08/11/2024: %s', (_name, given, problems) => {
  expect(submissionProblems(content(given), '2024-11-08')).toEqual(problems)
})

test.each([
  [['Phát động ít nhất 01 hội thi sân khấu hóa'], ['campaigns']],
  [['Báo chí, phát thanh, truyền hình', 'Tăng cường tin, bài'], ['press']],
  [['Khẩu hiệu, pa nô ở cửa ngõ thành phố'], ['visual']],
  [['phân loại rác tại nguồn'], ['environment']],
  [['tham gia xây dựng quy ước, mô hình tự quản'], ['community']],
  [[''], []],
])('%j calls for %j', (texts, groups) => {
  expect(fittingGroups(texts)).toEqual(groups)
})

describe('how many came is asked', () => {
  test.each<[string, StatisticGroup[], StatisticGroup | null]>([
    ['under meetings', ['meetings', 'campaigns'], 'meetings'],
    ['under contests and launches', ['press', 'campaigns', 'environment'], 'campaigns'],
    ['under clean-up days', ['environment'], 'environment'],
    ['nowhere else', ['press', 'visual'], null],
  ])('%s', (_name, shown, group) => {
    for (const code of ['ATT', 'PERS'] as const) {
      const asked = formGroup(code, shown)
      expect(shown.includes(asked) ? asked : null).toBe(group)
    }
    expect(formGroup('NEWS', shown)).toBe('press')
  })

  test.each<[StatisticGroup[], StatisticCode[], StatisticGroup[]]>([
    [['campaigns'], ['ATT'], ['campaigns']],
    [['press'], ['ATT'], ['press', 'meetings']],
    [[], ['TREE', 'PERS'], ['environment']],
    [['visual', 'press'], [], ['press', 'visual']],
  ])('a form for %j with %j shows %j', (asked, given, shown) => {
    expect(shownGroups(asked, given)).toEqual(shown)
  })
})

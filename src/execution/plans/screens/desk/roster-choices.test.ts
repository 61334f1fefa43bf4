import { describe, expect, test } from 'vitest'
import type { RosterMember } from '../../shapes.ts'
import { byGround, chosen, explained, membersOf, reasonGroups, unexplained, wordsOf } from './roster-choices.ts'

const member = (agencyId: string, given: Partial<RosterMember> = {}): RosterMember => ({
  agencyId,
  proposed: true,
  included: true,
  reason: null,
  ...given,
})
const out = { included: false }

test.each([
  ['as proposed', [member('a')], []],
  ['one left out silently', [member('a', out)], ['a']],
  ['one left out with blanks for a reason', [member('a', { ...out, reason: '  ' })], ['a']],
  ['one left out with a reason', [member('a', { ...out, reason: 'đã giải thể' })], []],
  ['one taken in silently', [member('b', { proposed: false })], ['b']],
])('in a group %s leaves unexplained', (_case, members, ids) => {
  expect(unexplained({ kind: 'group' }, members).map(({ agencyId }) => agencyId)).toEqual(ids)
})

test.each(['agency', 'unknown'] as const)('of a phrase of the kind %s nothing needs to be explained', (kind) => {
  expect(unexplained({ kind }, [member('b', { proposed: false })])).toEqual([])
})

describe('what a person says of a roster', () => {
  const roster = { members: [member('a'), member('b'), member('c')] }
  const nothing = { own: new Set<string>(), saved: {} }
  const leave = (words: ReturnType<typeof wordsOf>, ...agencyIds: string[]) =>
    chosen(words, roster, { agencyIds, included: false, ...nothing })
  const take = (words: ReturnType<typeof wordsOf>, ...agencyIds: string[]) =>
    chosen(words, roster, { agencyIds, included: true, ...nothing })

  test('an agency that was added and is left out again is forgotten; a proposed one stays as left out', () => {
    const added = take(wordsOf(roster), 'x')
    expect(membersOf(added, roster)).toContainEqual(member('x', { proposed: false }))
    expect(membersOf(leave(added, 'x', 'a'), roster)).toEqual([member('a', out), member('b'), member('c')])
  })

  test('several are left out with one reason, and one more shares it', () => {
    const two = explained(leave(wordsOf(roster), 'a', 'b'), ['a', 'b'], 'không có nhiệm vụ')
    expect(leave(two, 'c')).toMatchObject({ c: { included: false, reason: 'không có nhiệm vụ' } })
  })

  test('one that is taken in again has no reason any more', () => {
    const left = explained(leave(wordsOf(roster), 'a'), ['a'], 'không có nhiệm vụ')
    expect(take(left, 'a')).toEqual(wordsOf(roster))
  })

  test('reasons for leaving out, for taking in, from before and of its own stand apart', () => {
    const members = [
      member('a', { ...out, reason: 'cũ' }),
      member('b', out),
      member('c', out),
      member('d', out),
      member('x', { proposed: false }),
      member('e'),
    ]
    const groups = reasonGroups(members, {
      own: new Set(['d']),
      saved: { a: { included: false, reason: 'cũ' } },
    })
    expect(groups.map(({ agencyIds, reason }) => [agencyIds.join(), reason])).toEqual([
      ['a', 'cũ'],
      ['b,c', ''],
      ['d', ''],
      ['x', ''],
    ])
  })
})

describe('why agencies stand in a roster', () => {
  const agencies = new Map([
    ['so', { groups: ['so-ban-nganh'] }],
    ['huyen', { groups: ['ubnd-huyen'] }],
    ['bao', { groups: ['bao-chi'] }],
  ])
  const grounds = (phrase: string, members: RosterMember[]) =>
    byGround(phrase, members, agencies).map(({ ground, members: those }) => [
      typeof ground === 'string' ? ground : ground.group,
      those.map(({ agencyId }) => agencyId).join(),
    ])

  test.each([
    ['Các Sở, ban, ngành tỉnh', [member('so')], [['Các Sở, ban, ngành tỉnh', 'so']]],
    [
      'Các Sở, ban, ngành tỉnh; UBND các huyện, thành phố',
      [member('huyen'), member('so')],
      [
        ['Các Sở, ban, ngành tỉnh', 'so'],
        ['UBND các huyện, thành phố', 'huyen'],
      ],
    ],
    [
      'các Sở, ban, ngành, các cơ quan, đơn vị có liên quan',
      [member('bao'), member('so'), member('huyen', { proposed: false })],
      [
        ['Các Sở, ban, ngành tỉnh', 'so'],
        ['holder', 'bao'],
        ['added', 'huyen'],
      ],
    ],
    ['Sở Thử nghiệm', [member('so')], [['name', 'so']]],
  ])('“%s”', (phrase, members, expected) => {
    expect(grounds(phrase, members)).toEqual(expected)
  })
})

import { expect, test } from 'vitest'
import type { RosterMember } from '../../shapes.ts'
import { added, toggled, unexplained } from './roster-choices.ts'

const member = (agencyId: string, given: Partial<RosterMember> = {}): RosterMember => ({
  agencyId,
  proposed: true,
  included: true,
  reason: null,
  ...given,
})

test.each([
  ['as proposed', [member('a')], []],
  ['one left out silently', [member('a', { included: false })], ['a']],
  ['one left out with blanks for a reason', [member('a', { included: false, reason: '  ' })], ['a']],
  ['one left out with a reason', [member('a', { included: false, reason: 'đã giải thể' })], []],
  ['one taken in silently', [member('b', { proposed: false })], ['b']],
])('in a group %s leaves unexplained', (_case, members, ids) => {
  expect(unexplained({ kind: 'group' }, members).map(({ agencyId }) => agencyId)).toEqual(ids)
})

test.each(['agency', 'unknown'] as const)('of a phrase of the kind %s nothing needs to be explained', (kind) => {
  expect(unexplained({ kind }, [member('b', { proposed: false })])).toEqual([])
})

test('an agency that was added and is left out again is forgotten; a proposed one stays as left out', () => {
  const members = added([member('a')], 'b')
  expect(toggled(members, 'b', false)).toEqual([member('a')])
  expect(toggled(members, 'a', false)).toEqual([member('a', { included: false }), member('b', { proposed: false })])
})

test('adding a proposed agency that was left out takes it in again', () => {
  expect(added([member('a', { included: false })], 'a')).toEqual([member('a')])
})

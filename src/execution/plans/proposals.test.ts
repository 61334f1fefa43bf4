import { expect, test } from 'vitest'
import { sonLa2024 } from '../../foundation/agencies/index.ts'
import { namerOf } from './proposals.ts'

const agencies = sonLa2024.map((agency) => ({
  ...agency,
  id: agency.code,
  unverified: false,
  groups: [...agency.groups],
  aliases: [...agency.aliases],
}))
const namer = namerOf(agencies, '2024-03-20')

test.each([
  ['Sở Tài nguyên và Môi trường', 'agency', true, 1],
  ['So Tai nguyen va Moi truong', 'agency', false, 1],
  ['UBND các huyện, thành phố', 'group', false, 12],
  ['các cơ quan, đơn vị có liên quan', 'holders', false, 0],
  ['các Sở, ban, ngành, các cơ quan, đơn vị có liên quan', 'mixed', false, 30],
  ['Hội những người yêu cây', 'unknown', false, 0],
])('"%s" is read as %s, settled at once: %s, with %i agencies', (phrase, kind, confirmed, count) => {
  const roster = namer.roster(phrase)
  expect([roster.kind, roster.confirmed, roster.members.length]).toEqual([kind, confirmed, count])
})

test('a recipient is linked to an agency only when it is exactly so called', () => {
  expect(namer.agencyId('Ban Tuyên giáo Tỉnh ủy')).toBe('ban-tuyen-giao')
  expect(namer.agencyId('Ban Tuyen giao Tinh uy')).toBeNull()
  expect(namer.agencyId('UBND các huyện, thành phố')).toBeNull()
})

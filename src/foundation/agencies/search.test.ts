import { describe, expect, test } from 'vitest'
import { sonLa2024 } from './data/son-la-2024.ts'
import { type AgencySuggestion, agencySearch, successionsOn } from './search.ts'
import type { KnownAgency } from './shapes.ts'

const planDay = '2024-03-18'

/** The reference data as the directory answers them, with codes for ids. */
const directory: KnownAgency[] = sonLa2024.map(({ successors, unverified = false, groups, aliases, ...agency }) => ({
  ...{ ...agency, id: agency.code, unverified, groups: [...groups], aliases: [...aliases] },
  successions: successors.map(({ name, code, on }) => ({ name, agencyId: code, happenedOn: on })),
}))

function spoken(suggestion: AgencySuggestion): string {
  if (suggestion.kind === 'group') return suggestion.phrase
  if (suggestion.kind === 'agency') return suggestion.agency.code
  return `${suggestion.former.code} → ${suggestion.now?.name}${suggestion.agency ? ` = ${suggestion.agency.code}` : ''}`
}
const found = (typed: string, on = planDay) => agencySearch(directory, { on, groups: true })(typed).map(spoken)

describe('the first that is offered for what was typed', () => {
  test.each([
    ['sở tài nguyên', 'stnmt'],
    ['so tai nguyen', 'stnmt'],
    ['stnmt', 'stnmt'],
    ['sở tnmt', 'stnmt'],
    ['so tn&mt', 'stnmt'],
    ['tài nguyên', 'stnmt'],
    ['ubnd h. mộc châu', 'ubnd-moc-chau'],
    ['ubnd h moc chau', 'ubnd-moc-chau'],
    ['moc chau', 'ubnd-moc-chau'],
    ['ubnd tp', 'ubnd-tp-son-la'],
    ['ubnd tỉnh', 'ubnd-tinh'],
    ['mttq', 'mttq'],
    ['ubmttq', 'mttq'],
    ['bch đoàn', 'tinh-doan'],
    ['bch doan', 'tinh-doan'],
    ['bch quân sự', 'bchqs'],
    ['gd&đt', 'sgddt'],
    ['gddt', 'sgddt'],
    ['sở gd', 'sgddt'],
    ['hlhpn', 'hoi-lhpn'],
    ['hội phụ nữ', 'hoi-lhpn'],
    ['SNN', 'snnptnt'],
    ['snnptnt', 'snnptnt'],
    ['Trung tâm thông tin tỉnh', 'cong-ttdt'],
    ['Sở TN & MT tỉnh Sơn La', 'stnmt'],
    ['btg tỉnh ủy', 'ban-tuyen-giao'],
    ['các sở', 'Các Sở, ban, ngành tỉnh'],
    ['so, ban, nganh', 'Các Sở, ban, ngành tỉnh'],
    ['các sở ban ngành', 'Các Sở, ban, ngành tỉnh'],
    ['ubnd các huyện', 'UBND các huyện, thành phố'],
    ['liên quan', 'Các cơ quan, đơn vị có liên quan'],
    ['đoàn thể', 'Các tổ chức chính trị - xã hội cấp tỉnh'],
  ])('“%s”', (typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })
})

describe('one wrong letter still finds it, at the end', () => {
  test.each([
    ['sở xau dung', 'sxd'],
    ['sở xây dưnng', 'sxd'],
    ['stnmr', 'stnmt'],
    ['ubnd moc chaiu', 'ubnd-moc-chau'],
    ['sở tài chíhn', 'stc'],
  ])('“%s”', (typed, code) => {
    expect(found(typed)).toContain(code)
  })

  test('two wrong letters are another name', () => {
    expect(found('sở xấu đúnz')).toEqual([])
  })

  test('the first letter is never the wrong one', () => {
    expect(found('mở xây dựng')).toEqual([])
  })

  test('nothing is guessed where enough was found', () => {
    expect(found('ubnd huyện')).not.toContain('ubnd-tp-son-la')
  })
})

describe('names of another day', () => {
  test('a later name finds what was to become of it', () => {
    expect(found('Sở Nông nghiệp và Môi trường')).toEqual(['stnmt', 'snnptnt'])
  })

  test('a later name that an agency bears already is that agency alone', () => {
    expect(found('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La')).not.toContain('hoi-ccb')
  })

  test.each([
    ['Sở TN&MT', ['stnmt → Sở Nông nghiệp và Môi trường']],
    ['sở tttt', ['stttt → Sở Khoa học và Công nghệ = skhcn', 'stttt → Sở Văn hóa, Thể thao và Du lịch = svhttdl']],
    ['Ban Dân tộc', ['bdt → Sở Dân tộc và Tôn giáo']],
  ])('on a day when it is no more, “%s” leads to what it became', (typed, lines) => {
    expect(found(typed, '2025-04-01')).toEqual(lines)
  })

  test('what is told is the state of the day', () => {
    const mocChau = directory.find(({ code }) => code === 'ubnd-moc-chau')
    const names = (on: string) => (mocChau ? successionsOn(mocChau, on).map(({ name }) => name) : null)
    expect([names('2025-02-01'), names('2025-07-01')]).toEqual([['UBND thị xã Mộc Châu'], ['UBND các xã, phường']])
  })
})

test('nothing typed offers the groups, then every agency of the day', () => {
  const everything = found('')
  expect(everything.slice(0, 2)).toEqual(['Các Sở, ban, ngành tỉnh', 'UBND các huyện, thành phố'])
  expect(everything).toHaveLength(5 + sonLa2024.length)
})

test('a group that nobody belongs to on the day is not offered, and none at all unless asked', () => {
  expect(found('ubnd các huyện', '2025-08-01')).not.toContain('UBND các huyện, thành phố')
  expect(agencySearch(directory, { on: planDay })('các sở').map(spoken)).not.toContain('Các Sở, ban, ngành tỉnh')
})

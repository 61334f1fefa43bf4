import { describe, expect, test } from 'vitest'
import { sonLa2024 } from './data/son-la-2024.ts'
import { agencyMatcher, matchGroup, proposeRoster } from './rules.ts'

const planDay = '2024-03-18'
const match = agencyMatcher(sonLa2024, planDay)
const rosterOf = (phrase: string, day = planDay) => {
  const group = matchGroup(phrase)
  return group ? proposeRoster(group, sonLa2024, day).map((agency) => agency.code) : null
}

describe('a printed name means one agency', () => {
  test.each([
    ['Sở Tài nguyên và Môi trường', 'stnmt'],
    ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'stnmt'],
    ['Sở TN&MT', 'stnmt'],
    ['Sở TN & MT tỉnh Sơn La', 'stnmt'],
    ['STNMT', 'stnmt'],
    ['Sở VH, TT & DL', 'svhttdl'],
    ['Sở VH,TT và DL', 'svhttdl'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'svhttdl'],
    ['Sở GD&ĐT', 'sgddt'],
    ['Sở Lao động – Thương binh và Xã hội', 'sldtbxh'],
    ['Sở LĐ-TB&XH', 'sldtbxh'],
    ['Sở NN và PTNT', 'snnptnt'],
    ['Ban tuyên giáo Tỉnh ủy', 'ban-tuyen-giao'],
    ['Đề nghị Ban Tuyên giáo Tỉnh uỷ', 'ban-tuyen-giao'],
    ['UBND huyện Mộc Châu', 'ubnd-moc-chau'],
    ['Ủy ban nhân dân huyện Mộc Châu', 'ubnd-moc-chau'],
    ['Uỷ ban nhân dân thành phố Sơn La', 'ubnd-tp-son-la'],
    ['UBND TP. Sơn La', 'ubnd-tp-son-la'],
    ['UBND tỉnh', 'ubnd-tinh'],
    ['Ủy ban nhân dân tỉnh Sơn La', 'ubnd-tinh'],
    ['TT HĐND tỉnh', 'hdnd-tinh'],
    ['TT Tỉnh ủy', 'tinh-uy'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'mttq'],
    ['UBMTTQ Việt Nam tỉnh', 'mttq'],
    ['Hội LHPN tỉnh', 'hoi-lhpn'],
    ['Hội Cựu chiến binh tỉnh Sơn La', 'hoi-ccb'],
    ['Đài PT-TH tỉnh', 'dai-pt-th'],
    ['Cổng TTĐT tỉnh', 'cong-ttdt'],
    ['Trung tâm thông tin tỉnh', 'cong-ttdt'],
    ['Công an tỉnh;', 'ca-tinh'],
    ['Văn phòng UBND tỉnh', 'vp-ubnd'],
  ])('%s', (printed, code) => {
    expect(match(printed)).toEqual({ code, certainty: 'exact' })
  })

  test('words without diacritics are only likely', () => {
    expect(match('So Tai nguyen va Moi truong')).toEqual({
      code: 'stnmt',
      certainty: 'likely',
    })
  })

  test('a letter that differs by more than its tone mark is another name', () => {
    expect(match('Sở Xây dưng')).toEqual({ code: 'sxd', certainty: 'likely' })
  })
})

describe('a printed name means nobody', () => {
  test.each(['Sở Nông nghiệp và Môi trường', 'Ủy ban nhân dân', 'UBND', 'Các Sở, ban, ngành tỉnh', 'Sơn La', ''])(
    '“%s”',
    (printed) => {
      expect(match(printed)).toBeNull()
    },
  )

  test('when the agency does not exist on the day', () => {
    expect(agencyMatcher(sonLa2024, '2025-02-28')('Sở TN&MT')?.code).toBe('stnmt')
    expect(agencyMatcher(sonLa2024, '2025-03-01')('Sở TN&MT')).toBeNull()
  })
})

describe('a group phrase takes in', () => {
  test.each([
    ['Các Sở, ban, ngành tỉnh', ['so-ban-nganh'], false],
    ['các Sở, ban, ngành', ['so-ban-nganh'], false],
    ['Các Sở, ban, ngành của tỉnh', ['so-ban-nganh'], false],
    ['UBND các huyện, thành phố', ['ubnd-huyen'], false],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố', ['ubnd-huyen'], false],
    ['Các cơ quan báo chí tỉnh', ['bao-chi'], false],
    ['Các cơ quan báo chí tỉnh và Cổng thông tin điện tử tỉnh', ['bao-chi', 'cong-thong-tin'], false],
    ['các tổ chức chính trị - xã hội cấp tỉnh', ['chinh-tri-xa-hoi'], false],
    ['các tổ chức chính trị – xã hội', ['chinh-tri-xa-hoi'], false],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam tỉnh; các tổ chức chính trị - xã hội cấp tỉnh',
      ['mat-tran', 'chinh-tri-xa-hoi'],
      false,
    ],
    ['các cơ quan, đơn vị có liên quan', [], true],
    ['cơ quan, đơn vị liên quan', [], true],
    ['Giao các Sở, ban, ngành, các cơ quan, đơn vị có liên quan', ['so-ban-nganh'], true],
    ['Các Sở, ban, ngành tỉnh; UBND các huyện, thành phố', ['so-ban-nganh', 'ubnd-huyen'], false],
    ['Các Sở, ban, ngành, đoàn thể tỉnh', ['so-ban-nganh', 'mat-tran', 'chinh-tri-xa-hoi'], false],
  ])('%s', (printed, groups, holders) => {
    expect(matchGroup(printed)).toEqual({ groups, holders })
  })

  test.each(['Sở Tài chính', 'UBND huyện Mộc Châu', 'Sở Tài chính; các đơn vị', ''])('no group: “%s”', (printed) => {
    expect(matchGroup(printed)).toBeNull()
  })
})

describe('the roster proposed for a group', () => {
  test('holds each of the twelve districts and the city', () => {
    expect(rosterOf('UBND các huyện, thành phố')).toHaveLength(12)
  })

  test('holds the departments and the branches of central bodies, and no district, Party body or union', () => {
    const roster = rosterOf('Các Sở, ban, ngành tỉnh')
    expect(roster).toEqual(
      expect.arrayContaining(['stnmt', 'thanh-tra', 'bdt', 'bql-kcn', 'ca-tinh', 'bhxh', 'vp-ubnd']),
    )
    expect(roster?.some((code) => code.startsWith('ubnd-') || ['mttq', 'tinh-doan', 'bao-son-la'].includes(code))).toBe(
      false,
    )
    expect(roster).toHaveLength(30)
  })

  test('holds the five organisations of 2024', () => {
    expect(rosterOf('các tổ chức chính trị - xã hội cấp tỉnh')).toEqual([
      'ldld',
      'tinh-doan',
      'hoi-lhpn',
      'hoi-nong-dan',
      'hoi-ccb',
    ])
  })

  test('changes with the day: no districts after 30/6/2025', () => {
    expect(rosterOf('UBND các huyện, thành phố', '2025-07-01')).toEqual([])
  })

  test('names nobody by itself for “whoever holds a task”', () => {
    expect(rosterOf('các cơ quan, đơn vị có liên quan')).toEqual([])
  })
})

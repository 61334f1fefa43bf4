import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCitations } from './find-citations.ts'

const cases: [string, [string, string | null, string | null, string | null][]][] = [
  [
    'theo Nghị định số 12/2021/NĐ-CP ngày 05/02/2021 của Chính phủ quy định chi tiết Luật Phòng bệnh',
    [['Nghị định', '12/2021/NĐ-CP', '2021-02-05', 'Chính phủ']],
  ],
  [
    'Kết luận số 31-KL/TW ngày 9 tháng 3 năm 2020 của Ban Bí thư về …',
    [['Kết luận', '31-KL/TW', '2020-03-09', 'Ban Bí thư']],
  ],
  ['Công văn số 88/BYT-VP, ngày 01/4/2023', [['Công văn', '88/BYT-VP', '2023-04-01', null]]],
  [
    'Quyết định số 5/QĐ-UBND, 6/QĐ-UBND và 7/QĐ-UBND ngày 02/3/2022',
    [
      ['Quyết định', '5/QĐ-UBND', null, null],
      ['Quyết định', '6/QĐ-UBND', null, null],
      ['Quyết định', '7/QĐ-UBND', '2022-03-02', null],
    ],
  ],
  ['Luật Thư viện ngày 21/11/2019', [['Luật', null, '2019-11-21', null]]],
  [
    'Luật Thư viện năm 2019 và Thông tư 01/2020/TT-BVHTTDL',
    [
      ['Luật', null, null, null],
      ['Thông tư', '01/2020/TT-BVHTTDL', null, null],
    ],
  ],
  ['Luật Thư viện số 46/2019/QH14 ngày 21/11/2019;', [['Luật', '46/2019/QH14', '2019-11-21', null]]],
  [
    'Luật Sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai ngày 29/6/2024;',
    [['Luật', null, '2024-06-29', null]],
  ],
  ['Công ước về quyền trẻ em năm 1989', [['Công ước', null, null, null]]],
  ['Thông tư liên tịch số 01/2015/TTLT-BTNMT-BTC', [['Thông tư liên tịch', '01/2015/TTLT-BTNMT-BTC', null, null]]],
  ['Nghị quyết 66.19/2026/NQ-CP ngày 30/02/2026', [['Nghị quyết', '66.19/2026/NQ-CP', null, null]]],
  ['Nghị quyết số 351/2017/UBTVQH14', [['Nghị quyết', '351/2017/UBTVQH14', null, null]]],
  ['Theo Luật Nhà ở; kế hoạch năm 2024 của đơn vị', []],
]

test.each(cases)('%s', (text, expected) => {
  expect(findCitations(text).map(({ type, number, date, issuerText }) => [type, number, date, issuerText])).toEqual(
    expected,
  )
})

test('a citation is where it says it is, and none lies inside another', () => {
  const piece = fc.constantFrom(
    ...[
      'Luật ',
      'Sửa đổi ',
      'số ',
      '12/2020/NĐ-CP ',
      'ngày 1/1/2020 ',
      'năm 2020 ',
      'Nghị định ',
      'của Bộ Y tế ',
      '; ',
      'và ',
      ', ',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const found = findCitations(text)
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
      found.slice(1).forEach((citation, at) => {
        expect(citation.start).toBeGreaterThanOrEqual(found[at]?.end ?? 0)
      })
    }),
  )
})

import { expect, test } from 'vitest'
import { joinLines } from '../paragraphs/join-lines.ts'
import { readText } from '../source/text/read-text.ts'
import { headerOf } from './header.ts'

const read = (text: string) => headerOf(joinLines(readText(text)).paragraphs).header

const cases: [string, string, Partial<ReturnType<typeof read>>][] = [
  [
    'a province: one body over two lines, no parent',
    'ỦY BAN NHÂN DÂN\nTỈNH HOA BAN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/KH-UBND\nHoa Ban, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nMở lớp\nCăn cứ Luật Nhà ở;',
    {
      issuer: 'ỦY BAN NHÂN DÂN TỈNH HOA BAN',
      parentIssuer: null,
      number: '5/KH-UBND',
      place: 'Hoa Ban',
      date: '2024-03-05',
      title: 'Mở lớp',
    },
  ],
  [
    'a committee of the Party: hyphen between number and kind, a star under the name',
    'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY HOA BAN\nBAN TUYÊN GIÁO\n*\nSố 97-KH/BTGTU\nHoa Ban, ngày 2 tháng 1 năm 2024\nKẾ HOẠCH\ntuyên truyền năm 2024\n-----\nI- MỤC ĐÍCH',
    {
      issuer: 'BAN TUYÊN GIÁO',
      parentIssuer: 'TỈNH ỦY HOA BAN',
      number: '97-KH/BTGTU',
      symbol: 'KH/BTGTU',
      title: 'tuyên truyền năm 2024',
    },
  ],
  [
    'columns printed side by side',
    'UBND TỈNH HOA BAN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    SỞ Y TẾ                    Độc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-SYT              Hoa Ban, ngày 15 tháng 4 năm 2024\n\nKẾ HOẠCH\nMở lớp\nI. MỤC ĐÍCH',
    { issuer: 'SỞ Y TẾ', parentIssuer: 'UBND TỈNH HOA BAN', number: '12/KH-SYT', date: '2024-04-15' },
  ],
  [
    'number and day left blank',
    'SỞ Y TẾ\nSố:       /KH-SYT\nHoa Ban, ngày     tháng     năm 2024\nKẾ HOẠCH\nMở lớp\nI. MỤC ĐÍCH',
    { number: null, symbol: 'KH-SYT', place: 'Hoa Ban', date: null },
  ],
  [
    'a subject in capitals over several lines, the issuer once more below it',
    'KẾ HOẠCH\nMỞ LỚP HỌC CHO CÁN BỘ\nỞ VÙNG CAO NĂM 2024\nỦY BAN NHÂN DÂN TỈNH HOA BAN\nCăn cứ Luật Nhà ở;',
    { title: 'MỞ LỚP HỌC CHO CÁN BỘ Ở VÙNG CAO NĂM 2024', issuer: null },
  ],
  [
    'a normative document: the year in the number',
    'BỘ Y TẾ\nSố: 08/2022/TT-BYT\nHà Nội, ngày 10 tháng 01 năm 2022\nTHÔNG TƯ\nQuy định về lớp học\nCăn cứ Luật Nhà ở;',
    { docType: 'THÔNG TƯ', number: '08/2022/TT-BYT', symbol: 'TT-BYT' },
  ],
  [
    'kind and subject in one line',
    'Kế hoạch mở lớp năm 2024\nI. MỤC ĐÍCH\n1. Làm rõ.',
    { docType: 'Kế hoạch', title: 'Kế hoạch mở lớp năm 2024' },
  ],
  [
    'no header at all',
    'I. MỤC ĐÍCH\n1. Làm rõ.',
    { docType: null, number: null, issuer: null, place: null, date: null, title: null },
  ],
]

test.each(cases)('%s', (_what, text, expected) => {
  expect(read(text)).toMatchObject(expected)
})

import { expect, test } from 'vitest'
import { writeOfficialDocument } from '../index.ts'
import { printed } from '../testing/read-back.ts'
import { sampleLetter, sampleReport } from '../testing/samples.ts'
import { longDate, numberAndSymbol } from './heading-boxes.ts'

const blank = '\u00a0'.repeat(6)

test.each([
  ['2024-03-05', 'ngày 05 tháng 3 năm 2024'],
  ['2024-02-11', 'ngày 11 tháng 02 năm 2024'],
  ['2024-01-01', 'ngày 01 tháng 01 năm 2024'],
  ['2024-10-30', 'ngày 30 tháng 10 năm 2024'],
  ['2024-11', `ngày ${blank} tháng 11 năm 2024`],
  ['2024', `ngày ${blank} tháng ${blank} năm 2024`],
])('%s is written %s', (date, expected) => {
  expect(longDate(date)).toBe(expected)
})

test.each([
  ['7', '07/UBND-KT'],
  ['05', '05/UBND-KT'],
  ['123', '123/UBND-KT'],
  [undefined, `${blank}/UBND-KT`],
])('number %s', (number, expected) => {
  expect(numberAndSymbol({ ...sampleLetter(), number })).toBe(expected)
})

test('a report says who issues it, under whom, and what it is', () => {
  const bytes = writeOfficialDocument(sampleReport())
  expect(printed(bytes, 'Superior')).toEqual(['UBND TỈNH SƠN LA'])
  expect(printed(bytes, 'Issuer')).toEqual(['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'])
  expect(printed(bytes, 'NationalName')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
  expect(printed(bytes, 'NationalMotto')).toEqual(['Độc lập - Tự do - Hạnh phúc'])
  expect(printed(bytes, 'PlaceDate')).toEqual([`Sơn La, ngày ${blank} tháng 11 năm 2024`])
  expect(printed(bytes, 'DocType')).toEqual(['BÁO CÁO'])
  expect(printed(bytes, 'LetterSubject')).toEqual([])
})

test('a letter has its subject under the number and no kind', () => {
  const bytes = writeOfficialDocument(sampleLetter())
  expect(printed(bytes, 'Superior')).toEqual([])
  expect(printed(bytes, 'Issuer')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'])
  expect(printed(bytes, 'DocType')).toEqual([])
  expect(printed(bytes, 'LetterSubject')[0]).toMatch(/^V\/v đôn đốc/)
})

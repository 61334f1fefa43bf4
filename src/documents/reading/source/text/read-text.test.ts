import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

const linesOf = (text: string) => readText(text).lines.map((line) => line.text.trim())

test('columns side by side come one after the other', () => {
  const printed = [
    'Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN',
    '- UBND tỉnh;                                   CHỦ TỊCH',
    '- Lưu: VT.',
    '',
    '                                               Lò Văn Sao',
  ]
  expect(linesOf(printed.join('\n'))).toEqual([
    ...['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Sao'],
  ])
})

test('columns end with the page', () => {
  const printed = [
    '- Lưu: VT.          CHỦ TỊCH',
    '- A;          Lò Văn Sao',
    '          2',
    '',
    'SỞ Y TẾ          CỘNG HÒA',
    '*          Độc lập',
  ]
  expect(linesOf(printed.join('\n'))).toEqual([
    '- Lưu: VT.',
    '- A;',
    'CHỦ TỊCH',
    'Lò Văn Sao',
    '2',
    'SỞ Y TẾ',
    '*',
    'CỘNG HÒA',
    'Độc lập',
  ])
})

test('wide blanks in one line only, and blanks left for numbers, part nothing', () => {
  expect(linesOf('Họ tên:          Lò Văn Sao\nMở lớp')).toEqual(['Họ tên:          Lò Văn Sao', 'Mở lớp'])
  expect(linesOf('Số:        /KH-SYT\nngày       tháng       năm 2024')).toHaveLength(2)
})

test('marks of Markdown are taken off, words stay', () => {
  const { lines } = readText('## KẾ HOẠCH\n\n**I. MỤC ĐÍCH**\n\n---\n*   Mở **lớp** học\n```\n')
  expect(lines.map(({ text, bold }) => [text, bold])).toEqual([
    ['KẾ HOẠCH', true],
    ['I. MỤC ĐÍCH', true],
    ['- Mở lớp học', false],
  ])
})

test('a table drawn with bars has cells', () => {
  const { lines } = readText('| TT | Nhiệm vụ |\n|---|---|\n| 1 | Mở lớp |')
  expect(lines.map(({ text, cell }) => [text.trim(), cell?.row, cell?.column])).toEqual([
    ['TT', 1, 0],
    ['Nhiệm vụ', 1, 1],
    ['1', 3, 0],
    ['Mở lớp', 3, 1],
  ])
})

test('words joined by a corpus tool are parted, and its marks moved back', () => {
  const text = `${'Tổ_chức lớp_học ở xã_hội_học_tập , mở lớp . '.repeat(8)}\nIi. mục_đích :`
  expect(linesOf(text).at(-1)).toBe('II. mục đích:')
  expect(linesOf(text)[0]).toContain('Tổ chức lớp học ở xã hội học tập, mở lớp.')
})

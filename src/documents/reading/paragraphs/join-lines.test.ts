import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../source/text/read-text.ts'
import { joinLines } from './join-lines.ts'

const joined = (text: string) => joinLines(readText(text)).paragraphs.map((paragraph) => paragraph.text)

/** A full printed line, so that the width of the text is known. */
const full = 'Đây là một dòng in đầy đủ của văn bản mẫu để bộ đọc đo được bề rộng trang in.'

test.each<[string, string, string[]]>([
  ['lines of one sentence', `${full} Tiếp tục mở\nlớp học`, [`${full} Tiếp tục mở lớp học`]],
  [
    'a code after its hyphen',
    'Theo Tờ trình số 12/TTr-\nSNV ngày 01/02/2023',
    ['Theo Tờ trình số 12/TTr-SNV ngày 01/02/2023'],
  ],
  ['a dash inside a fixed phrase', 'phát triển kinh tế\n- xã hội của bản', ['phát triển kinh tế - xã hội của bản']],
  ['a dash at the end of a line', 'giữ vững quốc phòng -\nan ninh', ['giữ vững quốc phòng - an ninh']],
  [
    'a semicolon at the end of a full line',
    `${full} Tiếp tục\nmở lớp.\n${full.slice(0, -1)} giấy;\nMọi đơn vị`,
    [`${full} Tiếp tục mở lớp.`, `${full.slice(0, -1)} giấy; Mọi đơn vị`],
  ],
  [
    'words that cannot end a paragraph',
    'Thực hiện Quyết định số\n524/QĐ-UBND ngày\n01/4/2021',
    ['Thực hiện Quyết định số 524/QĐ-UBND ngày 01/4/2021'],
  ],
  [
    'a header broken by its narrow column',
    'CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nHoa\nBan, ngày 1 tháng 3 năm 2024',
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Hoa Ban, ngày 1 tháng 3 năm 2024'],
  ],
  [
    'whole paragraphs parted by empty lines',
    'Căn cứ Luật Nhà ở;\n\nThực hiện Công văn số 1/BYT-VP;\n\nSở Y tế ban hành',
    ['Căn cứ Luật Nhà ở;', 'Thực hiện Công văn số 1/BYT-VP;', 'Sở Y tế ban hành'],
  ],
  ['a short line that ends in a semicolon', `${full}\nMở lớp;\nMọi đơn vị`, [full, 'Mở lớp;', 'Mọi đơn vị']],
  ['items', '1. Mở lớp.\n2. Thi đua.', ['1. Mở lớp.', '2. Thi đua.']],
  ['a heading and its items', '1. Sở Nội vụ\n1.1. Mở lớp', ['1. Sở Nội vụ', '1.1. Mở lớp']],
  ['a page break in a sentence', 'giao cho các\f\n2\n\nđơn vị thực hiện', ['giao cho các đơn vị thực hiện']],
  ['capitals of the header', 'ỦY BAN NHÂN DÂN\nTỈNH HOA BAN', ['ỦY BAN NHÂN DÂN', 'TỈNH HOA BAN']],
  ['a heading in capitals over two lines', 'I. MỤC ĐÍCH,\nYÊU CẦU\nLàm rõ', ['I. MỤC ĐÍCH, YÊU CẦU', 'Làm rõ']],
  ['the signature', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Sao', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Sao']],
])('%s', (_what, text, paragraphs) => {
  expect(joined(text)).toEqual(paragraphs)
})

test('empty lines after every line part nothing', () => {
  const lines = [`${full} Mở`, 'lớp học cho cán bộ.', 'Mọi đơn vị cùng làm.']
  expect(joined(`${lines.join('\n\n')}\n`)).toEqual([`${full} Mở lớp học cho cán bộ.`, 'Mọi đơn vị cùng làm.'])
})

const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00a0]/g, '')

test('no character is lost but breaks and page numbers', () => {
  const piece = fc.constantFrom(
    ...[
      'Căn cứ',
      '1. ',
      '1.1. ',
      'a) ',
      '- ',
      'TTr-',
      'STNMT',
      '\n',
      '\n\n',
      ' ',
      'và',
      'MỤC ĐÍCH',
      ';',
      '.',
      'Sở Y tế',
      'kinh tế',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('')
      expect(squeezed(joined(text).join(''))).toBe(squeezed(text))
    }),
  )
})

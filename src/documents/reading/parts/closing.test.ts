import { expect, test } from 'vitest'
import { joinLines } from '../paragraphs/join-lines.ts'
import { readText } from '../source/text/read-text.ts'
import { closingOf } from './closing.ts'

const read = (text: string) => closingOf(joinLines(readText(text)).paragraphs)

test.each<[string, string, { name: string | null; title: string | null; onBehalfOf: string | null }]>([
  [
    'for a committee, for its chair',
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Sao',
    { name: 'Lò Văn Sao', title: 'PHÓ CHỦ TỊCH', onBehalfOf: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH' },
  ],
  [
    'by order',
    'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(đã ký)\nLò Văn Sao',
    { name: 'Lò Văn Sao', title: 'CHÁNH VĂN PHÒNG', onBehalfOf: 'TL. CHỦ TỊCH' },
  ],
  [
    'for the Party',
    'T/M ĐẢNG ĐOÀN\nBÍ THƯ\nLò Văn Sao',
    { name: 'Lò Văn Sao', title: 'BÍ THƯ', onBehalfOf: 'T/M ĐẢNG ĐOÀN' },
  ],
  ['in the own name', 'GIÁM ĐỐC\nLò Văn Sao', { name: 'Lò Văn Sao', title: 'GIÁM ĐỐC', onBehalfOf: null }],
  [
    'in capitals',
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLÒ VĂN SAO',
    { name: 'LÒ VĂN SAO', title: 'PHÓ GIÁM ĐỐC', onBehalfOf: 'KT. GIÁM ĐỐC' },
  ],
  ['the name left out', 'GIÁM ĐỐC', { name: null, title: 'GIÁM ĐỐC', onBehalfOf: null }],
])('signed %s', (_what, signature, signer) => {
  const list = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.'
  expect(read(`I. MỤC ĐÍCH\n1. Làm rõ.\n${list}\n${signature}`).signer).toEqual(signer)
  expect(read(`I. MỤC ĐÍCH\n1. Làm rõ.\n${signature}\n${list}`).signer).toEqual(signer)
})

test.each([
  ['Thường trực Tỉnh ủy (b/c)', 'Thường trực Tỉnh ủy', 'report'],
  ['TT. HĐND tỉnh (để báo cáo)', 'TT. HĐND tỉnh', 'report'],
  ['Bộ Y tế', 'Bộ Y tế', 'report'],
  ['Các Phó Chủ tịch UBND tỉnh', 'Các Phó Chủ tịch UBND tỉnh', 'know'],
  ['Các sở, ban, ngành', 'Các sở, ban, ngành', 'execute'],
  ['Hội Nông dân tỉnh (p/h)', 'Hội Nông dân tỉnh', 'execute'],
  ['Cổng thông tin điện tử tỉnh', 'Cổng thông tin điện tử tỉnh', 'publish'],
  ['Lãnh đạo Văn phòng', 'Lãnh đạo Văn phòng', 'know'],
  ['Lưu: VT, KT', 'Lưu: VT, KT', 'file'],
])('%s', (line, recipient, role) => {
  const { distribution } = read(`I. MỤC ĐÍCH\n1. Làm rõ.\nNơi nhận:\n- ${line};\nGIÁM ĐỐC\nLò Văn Sao`)
  expect(distribution.map((one) => [one.text, one.recipient, one.role])).toEqual([[line, recipient, role]])
})

test('text after the signature belongs to neither', () => {
  const text =
    'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nGIÁM ĐỐC\nLò Văn Sao\nNhững điều cần biết về nước sạch cho các hộ gia đình ở vùng cao.'
  const found = read(text)
  expect(found.distribution.map((one) => one.text)).toEqual(['UBND tỉnh', 'Lưu: VT'])
  expect(found.numbers.has(5)).toBe(false)
})

test('an entry over two lines is one', () => {
  const { distribution } = read('Nơi nhận:\n- Các phòng: TH,\nKT, VX;\n- Lưu: VT.\nGIÁM ĐỐC\nLò Văn Sao')
  expect(distribution.map(({ text }) => text)).toEqual(['Các phòng: TH, KT, VX', 'Lưu: VT'])
})

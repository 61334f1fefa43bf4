import { expect, test } from 'vitest'
import { writeOfficialDocument } from '../index.ts'
import { paragraphsOf, printed } from '../testing/read-back.ts'
import { sampleLetter, sampleReport } from '../testing/samples.ts'
import type { OfficialDocument, Section } from './document.ts'

const written = (changes: Partial<OfficialDocument>) =>
  writeOfficialDocument({ ...sampleReport(), annexes: [], ...changes })

test.each([
  [['Ủy ban nhân dân tỉnh'], ['Kính gửi: Ủy ban nhân dân tỉnh.']],
  [
    ['Sở Tài chính', 'Sở Xây dựng;'],
    ['Kính gửi:', '- Sở Tài chính;', '- Sở Xây dựng.'],
  ],
  [[], []],
])('addressees %j', (addressees, expected) => {
  const lines = paragraphsOf(written({ addressees })).filter(({ style }) => style.includes('Addressee'))
  expect(lines.map(({ text }) => text)).toEqual(expected)
})

test('bases end with semicolons, the last with a full stop', () => {
  expect(printed(written({ bases: ['Luật A.', 'Nghị định B', 'Quyết định C;'] }), 'Basis')).toEqual([
    'Luật A;',
    'Nghị định B;',
    'Quyết định C.',
  ])
})

test.each([
  ['Trên đây là báo cáo', 'Trên đây là báo cáo./.'],
  ['Trên đây là báo cáo.', 'Trên đây là báo cáo./.'],
  ['Trên đây là báo cáo./.', 'Trên đây là báo cáo./.'],
])('the text “%s” ends “%s”', (closing, expected) => {
  expect(printed(written({ closing: [closing] }), 'Closing')).toEqual([expected])
})

test('only the last of the closing paragraphs ends the text', () => {
  const bytes = written({ opening: [], sections: [], closing: ['Xin cảm ơn.', 'Trân trọng.'] })
  expect(printed(bytes, 'Body')).toEqual(['Xin cảm ơn.'])
  expect(printed(bytes, 'Closing')).toEqual(['Trân trọng./.'])
})

test('a figure at the very end keeps its number whole', () => {
  const closing = [[{ text: 'Tổng số: ' }, { text: '1.234', figureId: 'sum' }]]
  expect(printed(written({ closing }), 'Closing')).toEqual(['Tổng số: 1.234./.'])
})

const part = (label: string, title: string | undefined, children: readonly Section[] = []): Section => ({
  label,
  title,
  paragraphs: title ? [] : ['Câu có số'],
  children,
})

test('parts, items and points are numbered and set as the decree sets them', () => {
  const sections = [
    part('I', 'Mục lớn', [
      part('1', 'Mục', [part('1.1', 'Tiểu mục', [part('a)', 'Điểm'), part('-', undefined)]), part('1.2', undefined)]),
    ]),
  ]
  const styles = /^(Heading|PointHeading|Body)/
  const found = paragraphsOf(written({ sections, opening: [] })).filter(({ style }) => styles.test(style))
  expect(found).toEqual([
    { style: 'Heading1', text: 'I. MỤC LỚN' },
    { style: 'Heading2', text: '1. Mục' },
    { style: 'Heading3', text: '1.1. Tiểu mục' },
    { style: 'PointHeading', text: 'a) Điểm' },
    { style: 'Body', text: '- Câu có số' },
    { style: 'Body', text: '1.2. Câu có số' },
  ])
})

test('who signs stands in capitals, on whose behalf above, the name as it is', () => {
  const bytes = writeOfficialDocument(sampleLetter())
  expect(printed(bytes, 'SignerTitle')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  expect(printed(bytes, 'SignerName')).toEqual(['Người Ký Minh Họa'])
  expect(printed(bytes, 'Recipient')).toEqual([
    '- Như trên;',
    '- Chủ tịch, các Phó Chủ tịch UBND tỉnh;',
    '- Lưu: VT, KT.',
  ])
})

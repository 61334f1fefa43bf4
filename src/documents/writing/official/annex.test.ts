import { expect, test } from 'vitest'
import { writeOfficialDocument } from '../index.ts'
import { figuresOf, paragraphsOf, partOf, printed } from '../testing/read-back.ts'
import { sampleReport } from '../testing/samples.ts'
import type { Annex } from './document.ts'

const annex: Annex = {
  label: 'Phụ lục',
  title: 'Số liệu',
  orientation: 'portrait',
  columns: [
    { title: 'TT', width: 1, align: 'center' },
    { title: 'Cơ quan', width: 4, align: 'left' },
    { title: 'Cuộc', width: 2, align: 'right' },
    { title: 'Tấn', width: 2, align: 'right', decimals: 1 },
  ],
  rows: [
    { kind: 'group', label: 'I', title: 'Sở, ban, ngành' },
    { kind: 'row', cells: ['1', 'Sở A & B', { value: 1234, figureId: 'm/1' }, null] },
    { kind: 'group', label: 'II', title: 'Xã, phường', cells: [7, 2.25] },
  ],
  total: { title: 'Tổng cộng', cells: [{ value: 1241, figureId: 'm/all' }, 2.25] },
}

const written = (changes: Partial<Annex> = {}) =>
  writeOfficialDocument({ ...sampleReport(), bases: [], sections: [], annexes: [{ ...annex, ...changes }] })

test('heads, groups, rows and total stand in their cells', () => {
  const cells = paragraphsOf(written()).filter(({ style }) => /^(Cell|ColumnHead)/.test(style))
  expect(cells.map(({ text }) => text)).toEqual(
    ['TT', 'Cơ quan', 'Cuộc', 'Tấn'].concat(
      ['I', 'Sở, ban, ngành'],
      ['1', 'Sở A & B', '1.234', ''],
      ['II', 'Xã, phường', '7', '2,3'],
      ['Tổng cộng', '1.241', '2,3'],
    ),
  )
})

test('every figure carries its id', () => {
  expect(figuresOf(written())).toEqual([
    ['m/1', '1.234'],
    ['m/all', '1.241'],
  ])
})

test('the head row is repeated and no row is split', () => {
  const xml = partOf(written(), 'word/document.xml').split('Phụ lục')[1] ?? ''
  expect(xml.match(/<w:tr>/g)).toHaveLength(5)
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(5)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
})

test('the columns fill the width of the page', () => {
  const grids = (bytes: Uint8Array) =>
    [...(partOf(bytes, 'word/document.xml').match(/<w:tblGrid>.*?<\/w:tblGrid>/g) ?? [])].map((grid) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    )
  expect(grids(written()).at(-1)).toBe(11906 - 1701 - 850)
  expect(grids(written({ orientation: 'landscape' })).at(-1)).toBe(16838 - 1701 - 850)
})

test('the annex says to which document it belongs', () => {
  expect(printed(written(), 'AnnexLabel')).toEqual(['Phụ lục'])
  expect(printed(written(), 'AnnexTitle')).toEqual(['SỐ LIỆU'])
  expect(printed(written(), 'AnnexOf')[0]?.replaceAll('\u00a0', '_')).toBe(
    '(Kèm theo Báo cáo số ______/BC-STNMT ngày ______ tháng 11 năm 2024 của Sở Tài nguyên và Môi trường)',
  )
})

test.each([
  ['too few cells', { rows: [{ kind: 'row' as const, cells: ['1'] }] }],
  ['too many cells', { rows: [{ kind: 'row' as const, cells: ['1', 'a', 1, 2, 3] }] }],
  [
    'a group without room for its title',
    { rows: [{ kind: 'group' as const, label: 'I', title: 'A', cells: [1, 2, 3] }] },
  ],
  ['a total without room for its title', { total: { title: 'Tổng cộng', cells: [1, 2, 3, 4] } }],
])('%s: the document is not written', (_, changes) => {
  expect(() => written(changes)).toThrow(/^Phụ lục, (row 1|total): its cells do not fit 4 columns$/)
})

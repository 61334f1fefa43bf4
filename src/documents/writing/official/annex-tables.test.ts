import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annexTables, padding } from './annex-tables.ts'
import type { Annex } from './document.ts'
import { widthOf } from './text-width.ts'

const landscape = 14287

const titles = ['Tin (tin)', 'Lượt người tham dự (lượt)', 'Buổi tuyên truyền (buổi)', 'Rác thải thu gom (tấn)']

/** A table of statistics with so many columns of numbers. */
const statistics = (count: number): Annex => ({
  label: 'Phụ lục',
  title: 'Số liệu',
  orientation: 'landscape',
  columns: [
    { title: 'TT', width: 4, align: 'center' },
    { title: 'Cơ quan, đơn vị', width: 16, align: 'left' },
    ...Array.from({ length: count }, (_, at) => ({ title: titles[at % 4] ?? '', width: 7, align: 'right' as const })),
  ],
  rows: [
    { kind: 'group', label: 'I', title: 'Sở', cells: Array.from({ length: count }, (_, at) => at) },
    { kind: 'row', cells: ['1', 'Sở A', ...Array.from({ length: count }, (_, at) => 100_000 + at)] },
  ],
  total: { title: 'Tổng cộng', cells: Array.from({ length: count }, (_, at) => 200_000 + at) },
})

test.each([
  [4, 1, 12],
  [12, 1, 12],
  [13, 1, 11],
  [14, 1, 10],
  [15, 2, 12],
  [31, 3, 12],
])('%d columns of numbers make %d tables in letters of %d points', (count, tables, size) => {
  const made = annexTables(statistics(count), landscape)
  expect(made).toHaveLength(tables)
  expect(made[0]?.columns[0]?.size).toBe(size)
})

test('divided tables repeat the columns of words and hold each number once', () => {
  const made = annexTables(statistics(30), landscape)
  for (const { columns } of made)
    expect(columns.slice(0, 2).map(({ title }) => title)).toEqual(['TT', 'Cơ quan, đơn vị'])
  const values = made.flatMap(({ rows }) => (rows[1]?.cells ?? []).filter((cell) => typeof cell === 'number'))
  expect(values).toEqual(Array.from({ length: 30 }, (_, at) => 100_000 + at))
  expect(made.flatMap(({ rows }) => rows[0]?.cells ?? [])).toEqual(Array.from({ length: 30 }, (_, at) => at))
  expect(made.flatMap(({ total }) => total?.cells ?? [])).toEqual(Array.from({ length: 30 }, (_, at) => 200_000 + at))
})

test('columns fill the width, and no word of a head or number is wider than its column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 9000, max: 15000 }), (count, width) => {
      for (const { columns, rows } of annexTables(statistics(count), width)) {
        expect(columns.reduce((sum, column) => sum + column.width, 0)).toBe(width)
        columns.forEach((column, at) => {
          const number = rows[1]?.cells?.[at]
          const texts = [...column.title.split(' '), ...(typeof number === 'number' ? ['100.000'] : [])]
          for (const text of texts)
            expect(widthOf(text, { size: column.size, bold: true })).toBeLessThanOrEqual(column.width - 2 * padding + 1)
        })
      }
    }),
  )
})

test('a table of words that cannot fit stays one table', () => {
  const words = statistics(0)
  const columns = Array.from({ length: 40 }, () => ({ title: 'Nghiêng', width: 1, align: 'left' as const }))
  const made = annexTables({ ...words, columns, rows: [], total: undefined }, landscape)
  expect(made).toHaveLength(1)
  expect(made[0]?.columns).toHaveLength(40)
})

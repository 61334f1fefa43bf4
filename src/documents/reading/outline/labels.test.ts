import { expect, test } from 'vitest'
import { labelBefore, labelOf } from './labels.ts'

test.each([
  ['I. MỤC ĐÍCH', 'roman', 'I'],
  ['IV- TỔ CHỨC', 'roman', 'IV'],
  ['1. Mục đích', 'number', '1'],
  ['1.1. Tuyên truyền', 'decimal', '1.1'],
  ['2.2.1 Lưu vực Tây', 'decimal', '2.2.1'],
  ['2.1.10: Bảo vệ', null, null],
  ['a) Mở lớp', 'letter', 'a'],
  ['đ) Mở lớp', 'letter', 'đ'],
  ['- Các sở', 'dash', ''],
  ['– Các sở', 'dash', ''],
  ['+ Mở lớp', 'plus', ''],
  ['* Giải pháp', 'star', ''],
  ['(2) Bổ sung', 'bracket', '2'],
  ['Điều 3. Hiệu lực', 'article', '3'],
  ['Phần thứ nhất', 'part', 'thứ nhất'],
  ['CHƯƠNG II', 'chapter', 'II'],
  ['Phụ lục I', 'annex', 'I'],
  ['A. ĐÁNH GIÁ', 'capital', 'A'],
  ['26/4/2016 của Bộ', null, null],
  ['2024 với những nội dung', null, null],
  ['2.305 nhà ở', null, null],
  ['1.000 hộ', null, null],
  ['TM. ỦY BAN NHÂN DÂN', null, null],
  ['NQ/TW của Bộ', null, null],
])('%s', (text, kind, label) => {
  const found = labelOf(text)
  expect([found?.kind ?? null, found?.label ?? null]).toEqual([kind, label])
})

test.each([
  ['number', '3', '2'],
  ['number', '1', null],
  ['decimal', '10.2', '10.1'],
  ['roman', 'IX', 'VIII'],
  ['roman', 'I', null],
  ['letter', 'e', 'đ'],
] as const)('%s %s comes after %s', (kind, label, before) => {
  expect(labelBefore({ kind, label })).toBe(before)
})

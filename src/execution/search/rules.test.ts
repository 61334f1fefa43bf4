import { describe, expect, test } from 'vitest'
import { askedFor, excerptOf, hasAll, marked } from './rules.ts'

describe('what was typed', () => {
  test.each([
    ['rác', { words: [], beginning: 'rac', phrases: [] }],
    ['Tuyên TRUYỀN đường', { words: ['tuyen', 'truyen'], beginning: 'duong', phrases: [] }],
    ['Tuyên truyền'.normalize('NFD'), { words: ['tuyen'], beginning: 'truyen', phrases: [] }],
    ['bản b', { words: ['ban', 'b'], beginning: null, phrases: [] }],
    ['1.3', { words: ['1', '3'], beginning: null, phrases: ['1 3'], isLastPhraseOpen: false }],
    ['46/KH-UBND', { words: ['46', 'kh'], beginning: 'ubnd', phrases: ['46 kh ubnd'], isLastPhraseOpen: true }],
    ['97/HD rác', { words: ['97', 'hd'], beginning: 'rac', phrases: ['97 hd'], isLastPhraseOpen: false }],
    ['"phân loại" rác', { words: ['phan', 'loai'], beginning: 'rac', phrases: ['phan loai'] }],
    ['“phân loại rác”', { words: ['phan', 'loai', 'rac'], beginning: null, phrases: ['phan loai rac'] }],
    ['chưa "đóng', { words: ['chua'], beginning: 'dong', phrases: [] }],
    ['?! ""', { typed: '', words: [], beginning: null, phrases: [] }],
  ])('%s', (typed, expected) => expect(askedFor(typed)).toMatchObject(expected))

  test('of very many words the first twelve count', () => {
    const { words, beginning } = askedFor(Array.from({ length: 40 }, (_, at) => `từ${at}`).join(' '))
    expect([...words, beginning]).toHaveLength(12)
  })
})

describe('what was found is marked', () => {
  const shown = (text: string, typed: string) =>
    marked(text, askedFor(typed))
      .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join('')

  test.each([
    ['Thu gom rác ở bản', 'rac', 'Thu gom [rác] ở bản'],
    ['Đường làng sạch', 'duong', '[Đường] làng sạch'],
    ['Tuyên truyền, tuyên dương', 'tuyen', '[Tuyên] truyền, [tuyên] dương'],
    ['Tuyên truyền', 'tru', 'Tuyên [tru]yền'],
    ['Tuyên truyền'.normalize('NFD'), 'truyen', 'Tuyên [truyền]'.normalize('NFD')],
    ['Bằng'.normalize('NFD'), 'ba', '[Bằ]ng'.normalize('NFD')],
    ['Số 46/KH-UBND', '46/kh', 'Số [46]/[KH]-UBND'],
    ['Không có gì', 'rác', 'Không có gì'],
    ['', 'rác', ''],
  ])('%s by %s', (text, typed, expected) => expect(shown(text, typed)).toBe(expected))
})

test('an excerpt shows what stands around the first word found', () => {
  const text = `${'mở đầu '.repeat(30)}thu gom rác thải ${'về sau '.repeat(40)}`.trim()
  const excerpt = excerptOf(text, askedFor('rac'))
  expect(excerpt).toMatch(/^… .*thu gom rác thải.* …$/)
  expect(excerpt.length).toBeLessThan(200)
  expect(excerptOf(text, askedFor('nước'))).toBe('')
  expect(excerptOf('rác', askedFor('rac'))).toBe('rác')
  const far = `mọi ${'việc '.repeat(60)}môi trường ${'khác '.repeat(60)}`.trim()
  expect(excerptOf(far, askedFor('moi truong'))).toContain('môi trường')
})

test.each([
  ['Thu gom rác ở bản', 'rac thu', true],
  ['Thu gom rác ở bản', 'thu go', true],
  ['Thu gom rác ở bản', 'go thu', false],
  ['Thu gom rác ở bản', 'pin', false],
])('%s has all of %s: %s', (text, typed, expected) => expect(hasAll(text, askedFor(typed))).toBe(expected))

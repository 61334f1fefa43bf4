import { expect, test } from 'vitest'
import { piecesOf, typedName, withName } from './pieces.ts'

test.each<[string, string[], string[]]>([
  ['Nhờ @Lò Thị Mai xem', ['Lò Thị Mai'], ['Nhờ ', '[@Lò Thị Mai]', ' xem']],
  ['@Lò Thị Mai Anh và @Lò Thị Mai', ['Lò Thị Mai', 'Lò Thị Mai Anh'], ['[@Lò Thị Mai Anh]', ' và ', '[@Lò Thị Mai]']],
  ['Gửi a@b.vn', ['Lò Thị Mai'], ['Gửi a@b.vn']],
  ['@Lò Thị Mai', ['Lò Thị Mai'], ['[@Lò Thị Mai]']],
  ['@', [], ['@']],
])('%s with %j is cut into %j', (words, names, pieces) => {
  expect(piecesOf(words, names).map(({ text, isName }) => (isName ? `[${text}]` : text))).toEqual(pieces)
})

test.each([
  ['Nhờ @lo', 7, { from: 4, search: 'lo' }],
  ['@', 1, { from: 0, search: '' }],
  ['Nhờ @lo thi', 11, { from: 4, search: 'lo thi' }],
  ['Nhờ (@lo', 8, { from: 5, search: 'lo' }],
  ['thư a@b', 7, null],
  ['Nhờ @lo\nxem', 11, null],
  ['Nhờ', 3, null],
])('in “%s” at %i the name typed is %j', (words, caret, typed) => {
  expect(typedName(words, caret)).toEqual(typed)
})

test('the name is put in where it was typed', () => {
  const chosen = withName('Nhờ @lo xem', { from: 4, search: 'lo' }, 'Lò Thị Mai')
  expect(chosen).toEqual({ words: 'Nhờ @Lò Thị Mai xem', caret: 16 })
})

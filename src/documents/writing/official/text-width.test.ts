import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advanceWidths } from '../testing/font.ts'
import { balancedColumn, lineWidths, widthOf } from './text-width.ts'

const lettering = { size: 13, bold: true }

const vietnamese = 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ'
const letters = [...vietnamese, ...vietnamese.toLowerCase(), ...'FJWZfjwz0123456789 \u00a0-.,:;/()“”…%&+²³°']

test.each([
  ['400Regular', false],
  ['700Bold', true],
])('every letter is as wide as in Tinos %s', (face, bold) => {
  const advance = advanceWidths(face)
  const off = letters.filter((letter) => Math.round(advance(letter) * 1000) !== widthOf(letter, { size: 50, bold }))
  expect(off).toEqual([])
})

test('the national name fits its box at 13 points', () => {
  expect(widthOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', lettering)).toBeLessThan(5613)
})

test('a name of two lines is broken in the middle', () => {
  const name = 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'
  const lines = lineWidths(name, balancedColumn(name, 3742, lettering), lettering)
  const expected = ['SỞ TÀI NGUYÊN', 'VÀ MÔI TRƯỜNG'].map((line) => widthOf(line, lettering))
  expect(lines).toHaveLength(2)
  lines.forEach((line, at) => {
    expect(Math.abs(line - (expected[at] ?? 0))).toBeLessThan(5)
  })
})

test('balancing never adds a line and never widens the column', () => {
  const words = fc.array(fc.stringMatching(/^[a-zđơư]{1,12}$/), { maxLength: 30 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(words, fc.integer({ min: 500, max: 9000 }), (text, column) => {
      const balanced = balancedColumn(text, column, lettering)
      expect(balanced).toBeLessThanOrEqual(column)
      expect(lineWidths(text, balanced, lettering).length).toBe(lineWidths(text, column, lettering).length)
    }),
  )
})

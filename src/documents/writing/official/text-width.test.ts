import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balancedColumn, lineWidths, widthOf } from './text-width.ts'

const lettering = { size: 13, bold: true }

test('marks do not widen a letter, the horn does', () => {
  expect(widthOf('Ấậẵỉ', lettering)).toBe(widthOf('Aaai', lettering))
  expect(widthOf('ỡ', lettering)).toBe(widthOf('ơ', lettering))
  expect(widthOf('NƯỚC', { size: 10, bold: false })).toBe(567)
})

test('the national name fits its box at 13 points', () => {
  expect(widthOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', lettering)).toBeLessThan(5613)
})

test('a name of two lines is broken in the middle', () => {
  const name = 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'
  const lines = lineWidths(name, balancedColumn(name, 3742, lettering), lettering)
  expect(lines).toEqual([widthOf('SỞ TÀI NGUYÊN', lettering), widthOf('VÀ MÔI TRƯỜNG', lettering)])
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

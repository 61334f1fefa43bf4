import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strictParser } from '../testing/read-back.ts'
import { clean, escaped } from './xml.ts'

test.each([
  ['decomposed letters are composed', 'Ti\u0065\u0302\u0301ng', 'Tiếng'],
  ['line ends and tabs become spaces', 'một\ndòng\tkhác', 'một dòng khác'],
  ['controls go', 'a\u0000b\u0008c\u001fd\u007fe', 'abcde'],
  ['invisible formatting goes', 'S\u00adở\u200b\ufeff', 'Sở'],
  ['half a character is marked', 'a\ud83d', 'a\ufffd'],
  ['no-break spaces stay', 'Số:\u00a0', 'Số:\u00a0'],
])('%s', (_, given, expected) => {
  expect(clean(given)).toBe(expected)
})

test('whatever is written comes back as the same clean text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const seen = { text: '', attribute: '' }
      const parser = strictParser()
      parser.on('text', (words) => {
        seen.text += words
      })
      parser.on('opentag', ({ attributes }) => {
        seen.attribute = attributes.a?.value ?? ''
      })
      parser.write(`<x a="${escaped(text)}">${escaped(text)}</x>`).close()
      expect(seen).toEqual({ text: clean(text), attribute: clean(text) })
    }),
  )
})

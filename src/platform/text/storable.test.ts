import { expect, test } from 'vitest'
import { unstorableFields } from './storable.ts'

test.each([
  ['text as people write it', { title: 'Ngày hội ở bản Mạt 🌱' }, []],
  ['the character zero', { title: 'a\0b' }, ['title']],
  ['half a character', { title: '\ud83c' }, ['title']],
  ['deep inside', { rows: [{ words: 'được' }, { words: '\0' }] }, ['rows.1.words']],
  ['a name', { values: { '\0': 1 } }, ['values.?']],
  ['nothing', null, []],
  ['figures', { count: 3, done: true }, []],
])('finds %s', (_what, value, fields) => expect(unstorableFields(value)).toEqual(fields))

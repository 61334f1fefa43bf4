import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'

test('an address is read as plain words, numbers too', () =>
  expect(readAddress('?kind=press&number=05')).toEqual({ kind: 'press', number: '05' }))

test('what is written is read again unchanged', () => {
  const values = { search: 'rác thải & "nhựa" 50%', on: '2024-11-08' }
  expect(readAddress(writeAddress(values))).toEqual(values)
})

test('empty values leave no trace', () => expect(writeAddress({ search: '', kind: null, level: undefined })).toBe(''))

import { describe, expect, test } from 'vitest'
import { dayOf, formatOf } from './format.ts'

const vi = formatOf('vi', '2024-11-08')
const en = formatOf('en', '2024-11-08')

describe('Vietnamese writing', () => {
  test.each([
    ['2024-11-14', 'còn 6 ngày · 14/11/2024'],
    ['2024-11-08', 'hết hạn hôm nay · 08/11/2024'],
    ['2024-11-06', 'quá hạn 2 ngày · 06/11/2024'],
  ])('the deadline %s reads "%s"', (day, words) => expect(vi.deadline(day)).toBe(words))

  test.each([
    ['2024-11-08', 'hôm nay'],
    ['2024-11-07', 'hôm qua'],
    ['2024-10-27', '12 ngày trước'],
    ['2024-11-09', 'hôm nay'],
  ])('%s was "%s"', (day, words) => expect(vi.ago(day)).toBe(words))

  test.each([
    [1234.5, '1.234,5'],
    [0.126, '0,13'],
    [1500000, '1.500.000'],
  ])('the number %d is written %s', (value, words) => expect(vi.number(value)).toBe(words))

  test('an instant is told in the hours of Việt Nam', () =>
    expect(vi.dayAndTime('2024-11-08T18:05:00.000Z')).toBe('01:05 · 09/11/2024'))

  test('a day by itself is told with its name', () => expect(vi.dayLong('2024-11-08')).toBe('Thứ Sáu, ngày 08/11/2024'))

  test('sizes are told in the unit that fits', () => {
    expect(vi.bytes(12_345)).toBe('13 KB')
    expect(vi.bytes(3_400_000)).toBe('3,4 MB')
  })
})

describe('English writing', () => {
  test.each([
    ['2024-11-09', '1 day left · 09/11/2024'],
    ['2024-11-06', 'overdue by 2 days · 06/11/2024'],
  ])('the deadline %s reads "%s"', (day, words) => expect(en.deadline(day)).toBe(words))

  test('numbers have a decimal point', () => expect(en.number(1234.5)).toBe('1,234.5'))
})

test('the day of an instant is the day in Việt Nam', () => {
  expect(dayOf('2024-11-08T16:59:59.000Z')).toBe('2024-11-08')
  expect(dayOf('2024-11-08T17:00:00.000Z')).toBe('2024-11-09')
  expect(dayOf('2024-11-08')).toBe('2024-11-08')
})

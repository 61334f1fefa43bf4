import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import { readForm } from './read-form.ts'
import { dayOfSerial, readDay } from './source/days.ts'
import { readNumber, writeNumber } from './source/numbers.ts'
import { columns, form, workbookOf } from './testing/filled.ts'

const head = ['Tên hoạt động *', 'Từ ngày *', 'Nhiệm vụ', 'Buổi nói chuyện (buổi)']

/** Reads whatever comes; only a refusal may be thrown. */
function readsOrRefuses(bytes: Uint8Array): void {
  try {
    const { rows } = readForm({ bytes, form })
    for (const { cells } of rows)
      for (const [key, cell] of Object.entries(cells)) {
        expect(columns.map((column) => column.key)).toContain(key)
        expect(cell.address).toMatch(/^[A-Z]+\d+$/)
        expect(cell.text).toBe(cell.text.normalize('NFC'))
      }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.code).toMatch(/^workbooks\./)
  }
}

test('any bytes are read or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), readsOrRefuses), { numRuns: 500 })
})

test('any text that was pasted is read or refused', () => {
  const text = fc.array(fc.constantFrom('\t', '\n', '\r\n', '"', ';', ...head, '31/02/2024', '1.5', '\u0000', '\ud800'))
  fc.assert(
    fc.property(text, (pieces) => readsOrRefuses(new TextEncoder().encode(pieces.join('')))),
    { numRuns: 2000 },
  )
})

test('a workbook with any byte changed is read or refused', async () => {
  const whole = await workbookOf([head, ['Họp bản', new Date('2024-11-05T00:00:00Z'), '1.1', 2]])
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, value] of changes) bytes[at] = value
      readsOrRefuses(bytes)
    }),
    { numRuns: 1500 },
  )
})

test('a workbook whose XML has anything in it is read or refused', async () => {
  const parts = unzipSync(await workbookOf([head, ['Họp bản', '5/11/2024', '1.1', 2]]))
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
  const noise = fc.constantFrom(
    ...[
      '<row>',
      '</row>',
      '<c r="ZZZ9999999" t="s"><v>9</v></c>',
      '<c t="inlineStr"><is><t>x</t></is></c>',
      '<v>1e999</v>',
    ],
    ...[
      '<mergeCell ref="A1:XFD1048576"/>',
      '<c r="A3" t="d"><v>2024</v></c>',
      '&#0;',
      '&lol;',
      '<!DOCTYPE x>',
      '<row r="-1"/>',
    ],
  )
  fc.assert(
    fc.property(fc.nat(sheet.length), noise, (at, words) => {
      const changed = new TextEncoder().encode(sheet.slice(0, at) + words + sheet.slice(at))
      readsOrRefuses(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': changed }, { level: 0 }))
    }),
    { numRuns: 1000 },
  )
})

test('what people put into cells comes back as they put it', async () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'aăâđêôơưáàảãạ bcd19.,-'), minLength: 1, maxLength: 60 })
    .filter((word) => word.trim() !== '')
  const rows = fc.array(
    fc.record({
      title: words,
      day: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      talks: fc.nat(100_000),
    }),
    { minLength: 1, maxLength: 10 },
  )
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const days = given.map(({ day }) => `${day.toISOString().slice(0, 10)}`)
      const bytes = await workbookOf([
        head,
        ...given.map(({ title, talks }, index) => [`x${title}`, new Date(`${days[index]}T00:00:00Z`), null, talks]),
      ])
      const read = readForm({ bytes, form }).rows.map(({ cells }) => [
        cells.title?.text,
        cells.from?.day,
        cells.talks?.number,
      ])
      expect(read).toEqual(
        given.map(({ title, talks }, index) => [`x${title}`.replace(/\s+/g, ' ').trim(), days[index], talks]),
      )
    }),
    { numRuns: 60 },
  )
})

test('every day that is written is read as that day, and numbers come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = dayOfSerial(serial) ?? ''
      const [year, month, date] = day.split('-')
      expect(readDay(`${date}/${month}/${year}`)).toEqual({ day })
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (thousandths) => {
      // Three decimals after a point would be thousands; people write a comma.
      expect(readNumber(writeNumber(thousandths / 1000))).toBe(thousandths / 1000)
    }),
  )
})

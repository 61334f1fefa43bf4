import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import { markForm } from './mark-form.ts'
import { readForm } from './read-form.ts'
import { readDay } from './source/days.ts'
import { readNumber } from './source/numbers.ts'
import { form, opened, workbookOf } from './testing/filled.ts'
import { writeForm } from './write-form.ts'

const head = ['Tên hoạt động *', 'Từ ngày *', 'Nhiệm vụ', 'Buổi nói chuyện (buổi)']
const read = (bytes: Uint8Array) => readForm({ bytes, form })
const refusalOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'none'
}

const emptyForm = () =>
  writeForm({
    ...form,
    sheet: 'Hoạt động',
    title: 'BIỂU NHẬP THỬ',
    instruction: 'Mỗi hàng một việc.',
    example: { title: 'Nói chuyện ở bản', from: { day: '2024-10-05' }, task: '1.1', talks: 2 },
    rows: 50,
  })

test('a form of ours comes back with what was filled in; its example is not read', async () => {
  const book = await opened(await emptyForm())
  const sheet = book.getWorksheet('Hoạt động')
  if (sheet) sheet.getCell('B6').value = 'Phát tờ rơi'
  if (sheet) sheet.getCell('C6').value = new Date('2024-11-02T00:00:00Z')
  if (sheet) sheet.getCell('E6').value = 3.5
  const form = read(new Uint8Array(await book.xlsx.writeBuffer()))
  expect(form).toMatchObject({ sheet: 'Hoạt động', headRow: 4, ignored: [], hidden: [] })
  expect(form.columns).toEqual({ title: 'B', from: 'C', task: 'D', talks: 'E' })
  expect(form.rows).toEqual([
    {
      number: 6,
      cells: {
        title: { address: 'B6', text: 'Phát tờ rơi', day: null, number: null, fault: null },
        from: { address: 'C6', text: '02/11/2024', day: '2024-11-02', number: null, fault: null },
        talks: { address: 'E6', text: '3,5', day: null, number: 3.5, fault: null },
      },
    },
  ])
})

test('a form keeps its head from being changed, prints it on each page and offers its lists', async () => {
  const book = await opened(await emptyForm())
  const sheet = book.getWorksheet('Hoạt động')
  expect(sheet?.getCell('B4').protection?.locked).not.toBe(false)
  expect(sheet?.getCell('B9').protection?.locked).toBe(false)
  expect(sheet?.pageSetup.printTitlesRow).toBe('4:4')
  const validation = sheet?.getCell('D20').dataValidation
  expect([validation?.type, validation?.showErrorMessage ?? false]).toEqual(['list', false])
  expect(book.getWorksheet('Danh mục')?.getColumn(1).values).toContain('1.2')
})

test('columns come in any order, with other marks and cases, and others are named', async () => {
  const bytes = await workbookOf([
    ['Danh sách', null],
    ['TALK', 'Người ghi', 'TU NGAY', 'tên  hoạt động'],
    [4, 'Lò Thị Ba', '5/11/2024', 'Họp bản'],
  ])
  const { rows, ignored, headRow } = read(bytes)
  expect({ ignored, headRow }).toEqual({ ignored: ['Người ghi'], headRow: 2 })
  expect(rows[0]?.cells).toMatchObject({
    title: { address: 'D3', text: 'Họp bản' },
    from: { address: 'C3', day: '2024-11-05' },
    talks: { number: 4 },
  })
})

test('values of formulas count; those never computed and errors are faults', async () => {
  const bytes = await workbookOf([
    head,
    [
      { formula: 'A9', result: 'Tổng vệ sinh' },
      { formula: 'TODAY()' },
      { error: '#REF!' },
      { formula: '1+1', result: 2 },
    ],
  ])
  expect(read(bytes).rows[0]?.cells).toMatchObject({
    title: { text: 'Tổng vệ sinh', fault: null },
    from: { address: 'B2', fault: 'no_value' },
    task: { text: '#REF!', fault: 'error_value' },
    talks: { number: 2, fault: null },
  })
})

test('words of a merged cell count for every row, figures for the first', async () => {
  const bytes = await workbookOf(
    [head, ['Một', '1/11/2024', '1.1', 5], ['Hai', '2/11/2024', null, null], ['Ba', '3/11/2024', null, null]],
    (sheet) => {
      sheet.mergeCells('C2:C4')
      sheet.mergeCells('D2:D3')
    },
  )
  expect(read(bytes).rows.map(({ cells }) => [cells.task?.text, cells.talks?.number])).toEqual([
    ['1.1', 5],
    ['1.1', undefined],
    ['1.1', undefined],
  ])
})

test('hidden rows are named and left, empty ones say nothing', async () => {
  const bytes = await workbookOf(
    [head, ['Một', '1/11/2024'], ['Ẩn', '1/11/2024'], [null, '  '], ['Hai', '2/11/2024']],
    (sheet) => {
      sheet.getRow(3).hidden = true
    },
  )
  const { rows, hidden } = read(bytes)
  expect({ hidden, rows: rows.map(({ number }) => number) }).toEqual({ hidden: [3], rows: [2, 5] })
})

test('rows copied from Excel are read like a file', () => {
  const text = 'Tên hoạt động\tTừ ngày\tBuổi nói chuyện\r\n"Họp\nhai dòng"\t31/02/2024\t1.250,5\r\n'
  expect(read(new TextEncoder().encode(text)).rows).toEqual([
    {
      number: 2,
      cells: {
        title: { address: 'A2', text: 'Họp\nhai dòng', day: null, number: null, fault: null },
        from: { address: 'B2', text: '31/02/2024', day: null, number: null, fault: 'not_a_day' },
        talks: { address: 'C2', text: '1250,5', day: null, number: 1250.5, fault: null },
      },
    },
  ])
})

test.each([
  ['05/11/2024', '2024-11-05'],
  ['5-11-2024', '2024-11-05'],
  ['ngày 5.11.2024', '2024-11-05'],
  ['2024-11-05', '2024-11-05'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', 'not_a_day'],
  ['31/04/2024', 'not_a_day'],
  ['13/13/2024', 'not_a_day'],
  ['5/11/24', 'short_year'],
  ['hôm qua', 'not_a_day'],
])('the day "%s" is %s', (typed, expected) => {
  const day = readDay(typed)
  expect(typeof day === 'string' ? day : day.day).toBe(expected)
})

test.each([
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['1 234', 1234],
  ['0,75', 0.75],
  ['1.5', 1.5],
  ['-3', -3],
  ['1,234,567', null],
  ['mười', null],
  ['12 buổi', null],
])('the number "%s" is %s', (typed, expected) => {
  expect(readNumber(typed)).toBe(expected)
})

test('a serial in a column of days is its day, and a day in one of numbers is a fault', async () => {
  const { rows } = read(await workbookOf([head, ['Một', 45601, null, new Date('2024-11-05T00:00:00Z')]]))
  expect(rows[0]?.cells).toMatchObject({ from: { day: '2024-11-05' }, talks: { fault: 'not_a_number' } })
})

const zipOf = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])))
const ole = (name: string) =>
  new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')]))

test.each([
  ['an empty file', new Uint8Array(), 'workbooks.empty_file'],
  ['an old .xls', ole('Workbook'), 'workbooks.old_excel'],
  ['a file with a password', ole('EncryptedPackage'), 'workbooks.encrypted'],
  ['a .csv', new TextEncoder().encode('Tên;Từ ngày;Nơi\nHọp;1/1/2024;Bản'), 'workbooks.csv'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'workbooks.not_a_workbook'],
  ['an .ods', zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), 'workbooks.open_document'],
  ['an .xlsb', zipOf({ 'xl/workbook.bin': 'x' }), 'workbooks.binary_workbook'],
  ['a .docx', zipOf({ 'word/document.xml': '<a/>' }), 'workbooks.not_a_workbook'],
  ['a workbook without sheets', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'workbooks.broken_file'],
  ['entities', zipOf({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'workbooks.broken_file'],
  ['half a file', zipOf({ 'xl/workbook.xml': '<workbook/>' }).slice(0, 40), 'workbooks.broken_file'],
  ['a bomb', zipOf({ 'xl/workbook.xml': ' '.repeat(30_000_000) }), 'workbooks.unpacks_too_large'],
])('%s is refused in a sentence', (_name, bytes, code) => {
  expect(refusalOf(() => read(bytes))).toBe(code)
})

test('a bomb that lies about its size is no larger than it said', () => {
  const bytes = zipOf({ 'xl/workbook.xml': `<workbook>${' '.repeat(5_000_000)}</workbook>` })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const sign = view.getUint32(at, true)
    if (sign === 0x04034b50) view.setUint32(at + 22, 100, true)
    if (sign === 0x02014b50) view.setUint32(at + 24, 100, true)
  }
  expect(refusalOf(() => read(bytes))).toBe('workbooks.broken_file')
})

test.each([
  ['without a head', [['Một', 'Hai']], 'workbooks.no_head'],
  ['without a column that is needed', [['Tên hoạt động', 'Nhiệm vụ']], 'workbooks.missing_columns'],
  ['with a column twice', [[...head, 'Tên hoạt động']], 'workbooks.repeated_column'],
  ['with nothing filled in', [head, ['Ví dụ: họp', '1/1/2024']], 'workbooks.no_rows'],
])('a sheet %s is refused', async (_name, rows, code) => {
  const bytes = await workbookOf(rows)
  expect(refusalOf(() => read(bytes))).toBe(code)
})

test('more rows than the limit are refused, the limit is read', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`Việc ${index}`, '1/11/2024'])
  expect(read(await workbookOf([head, ...rows(2000)])).rows).toHaveLength(2000)
  const bytes = await workbookOf([head, ...rows(2001)])
  expect(refusalOf(() => read(bytes))).toBe('workbooks.too_many_rows')
})

test('a form made for another plan, kind or version is refused', async () => {
  const bytes = await emptyForm()
  const asked = (other: object) => refusalOf(() => readForm({ bytes, form: { ...form, ...other } }))
  expect(asked({ about: { plan: 'p2' } })).toBe('workbooks.made_for_another')
  expect(asked({ kind: 'another' })).toBe('workbooks.another_form')
  expect(asked({ version: 2 })).toBe('workbooks.another_version')
})

test('a marked file names its wrong cells, can be read again, and forgets former marks', async () => {
  const bytes = await workbookOf([head, ['Một', '31/02/2024'], ['Hai', '2/11/2024']])
  const mark = (row: number, address: string) => [
    { row, cells: [{ address, words: 'sai ngày' }], words: [`Ô ${address}: sai ngày`] },
  ]
  const once = await markForm({ bytes, sheet: 'Trang 1', headRow: 1, marks: mark(2, 'B2') })
  const twice = await markForm({ bytes: once, sheet: 'Trang 1', headRow: 1, marks: mark(3, 'B3') })
  const book = await opened(twice)
  const sheet = book.getWorksheet('Trang 1')
  expect(sheet?.getCell('E1').text).toBe('Lỗi')
  expect(sheet?.getCell('E2').text).toBe('')
  expect(sheet?.getCell('E3').text).toBe('Ô B3: sai ngày')
  expect(JSON.stringify(sheet?.getCell('B3').note)).toContain('sai ngày')
  expect(read(twice)).toMatchObject({ ignored: [], rows: [{ number: 2 }, { number: 3 }] })
})

import { expect, test } from 'vitest'
import { pdfFile, printed } from '../reading/testing/pdf-file.ts'
import { aHolder, cerOf, signed } from '../signatures/testing/signed-pdf.ts'
import { holdsFigure, readSignedPaper } from './read-signed-paper.ts'

const lines = [
  'ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM',
  'Số: 46/KH-UBND',
  'Thử Nghiệm, ngày 20 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Giữ sạch nguồn nước năm 2024',
  'I. MỤC ĐÍCH',
  '1. Có 1.250 người dự.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Xây dựng',
  '1.1. Mở một lớp tập huấn trước ngày 15/11/2024.',
  'CHỦ TỊCH',
  'Lường Minh Họa',
]
const paper = pdfFile([{ words: printed(lines) }])

test('a signed paper tells its signatures, its number and day, its signer, and which figures stand in it', async () => {
  const office = await aHolder('Ủy ban nhân dân tỉnh Thử Nghiệm')
  const bytes = await signed(paper, { by: office })
  const read = await readSignedPaper({ bytes, trusted: [cerOf(office)], figures: ['1.250', '250'] })
  expect(read.signatures).toMatchObject([{ verdict: 'intact', trusted: true, coversWholeFile: true }])
  expect(read.words).toEqual({
    ...{ docType: 'KẾ HOẠCH', number: '46/KH-UBND', signedOn: '2024-03-20', title: 'Giữ sạch nguồn nước năm 2024' },
    ...{ signerName: 'Lường Minh Họa', signerTitle: 'CHỦ TỊCH', items: 1, figuresFound: [true, false] },
  })
})

test('a scan is a paper without words; only signatures are read where only they are asked for', async () => {
  const scan = pdfFile([{ picture: true }])
  expect(await readSignedPaper({ bytes: scan, trusted: [], figures: [] })).toEqual({ signatures: [], words: null })
  expect(await readSignedPaper({ bytes: paper, trusted: [], figures: null })).toEqual({ signatures: [], words: null })
})

test.each([
  ['what is no PDF inside', Buffer.from('%PDF-1.7\nnothing of a file'), 'reading.broken_pdf'],
  ['a secrecy stamp', pdfFile([{ words: printed(['MẬT', ...lines]) }]), 'reading.secret'],
])('%s is refused', async (_case, bytes, code) => {
  await expect(readSignedPaper({ bytes: Uint8Array.from(bytes), trusted: [], figures: [] })).rejects.toMatchObject({
    code,
  })
})

test.each([
  ['có 12 cuộc họp', '12', true],
  ['có 12.', '12', true],
  ['có 1.120 người', '12', false],
  ['đạt 12,5 tấn', '12', false],
  ['ngày 12/11/2024', '12', false],
  ['thu 12,5 tấn rác', '12,5', true],
  ['có 05 lớp', '5', true],
])('in “%s” the figure %s stands: %s', (text, figure, expected) => expect(holdsFigure(text, figure)).toBe(expected))

import { expect, test } from 'vitest'
import { cleanName, ensurePixels, isShownInline, type MediaType, mostPixels } from './rules.ts'

const word: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.each<[string, MediaType, string]>([
  ['Hội nghị.jpg', 'image/jpeg', 'Hội nghị.jpg'],
  ['ANH.JPEG', 'image/jpeg', 'ANH.JPEG'],
  ['Hô\u0323i nghi\u0323.jpg'.normalize('NFD'), 'image/jpeg', 'Hội nghị.jpg'],
  ['image', 'image/jpeg', 'image.jpg'],
  ['Báo cáo số 1.2', 'application/pdf', 'Báo cáo số 1.2.pdf'],
  ['C:\\fakepath\\bao cao.docx', word, 'bao cao.docx'],
  ['../../etc/passwd.pdf', 'application/pdf', 'passwd.pdf'],
  ['hoa\u202Egpj.pdf', 'application/pdf', 'hoa gpj.pdf'],
  ['a\r\nb\u0000.pdf', 'application/pdf', 'a b.pdf'],
  ['.pdf', 'application/pdf', 'pdf.pdf'],
  ['   ', 'image/png', 'tep.png'],
  [`${'dài '.repeat(100)}.png`, 'image/png', `${'dài '.repeat(37)}dà.png`],
])('“%s” as %s is kept as “%s”', (given, type, kept) => {
  expect(cleanName(given, type)).toBe(kept)
})

test.each<[string, MediaType]>([
  ['bao-cao.docx', 'image/jpeg'],
  ['anh.jpg', 'application/pdf'],
  ['anh.png', 'image/jpeg'],
  ['phim.mp4', 'image/png'],
  ['bieu.xlsx', word],
])('“%s” is not the name of %s', (name, type) => {
  expect(() => cleanName(name, type)).toThrow('files.renamed')
})

test('only pictures and PDF are shown in the browser', () => {
  expect(['image/jpeg', 'image/webp', 'application/pdf', word, 'text/plain', 'text/html'].map(isShownInline)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a picture may have just as many pixels as allowed', () => {
  expect(() => ensurePixels({ width: mostPixels / 8000, height: 8000 })).not.toThrow()
  expect(() => ensurePixels({ width: mostPixels / 8000, height: 8001 })).toThrow('files.too_many_pixels')
})

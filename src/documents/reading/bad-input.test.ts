import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import { readingMessages } from './messages.ts'
import { readPlan } from './read-plan.ts'
import { MAX_BYTES } from './source/limits.ts'
import { docxFile, paragraph, part } from './testing/docx-file.ts'
import { pdfFile, printed } from './testing/pdf-file.ts'

const refusalOf = async (bytes: Uint8Array, name = 'ke-hoach.docx') => {
  try {
    await readPlan({ name, bytes })
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return null
}

const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])
const damaged = docxFile(paragraph('KẾ HOẠCH')).slice(0, 200)
const billionLaughs = strToU8(
  '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>',
)
const oldFont =
  'KÕ ho¹ch tuyªn truyÒn vÒ b¶o vÖ m«i tr\u00ad\u00a3ng n¨m 2004 trªn ®Þa bµn tØnh, c¸c së, ban, ngµnh vµ ñy ban nh©n d©n c¸c huyÖn tæ chøc thùc hiÖn nghiªm tóc vµ b¸o c¸o kÕt qu¶'
const oldPdf = pdfFile([{ words: printed(oldFont.match(/.{1,60}/g) ?? []) }])
const zeros = '00'.repeat(32)
const lockedPdf = pdfFile(
  [{ words: printed(['KẾ HOẠCH']) }],
  `/Encrypt<</Filter/Standard/V 1/R 2/O<${zeros}>/U<${zeros}>/P -4>>/ID[<00><00>]`,
)
const wordFile = (document: Uint8Array) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document })

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'reading.empty'],
  ['a file of blanks', strToU8(' \n\t\n '), 'reading.empty'],
  ['a .docx without a word', docxFile(paragraph(' ')), 'reading.empty'],
  ['a PNG with the name of a document', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'reading.picture'],
  ['a JPEG with the name of a document', Buffer.from('ffd8ffe000104a464946', 'hex'), 'reading.picture'],
  ['an HEIC photograph', Buffer.from('000000186674797068656963', 'hex'), 'reading.picture'],
  ['an encrypted document', ole('EncryptedPackage'), 'reading.encrypted'],
  ['a document of old Word', ole('WordDocument'), 'reading.old_word'],
  ['a PDF of which nothing is left', strToU8('%PDF-1.7 …'), 'reading.broken_pdf'],
  ['a PDF cut before its pages', pdfFile([{ words: printed(['KẾ HOẠCH']) }]).slice(0, 60), 'reading.broken_pdf'],
  ['a PDF with a password', lockedPdf, 'reading.encrypted_pdf'],
  ['a PDF of one scanned page', pdfFile([{ picture: true }]), 'reading.scanned_pdf'],
  ['a PDF of many scanned pages', pdfFile(Array.from({ length: 9 }, () => ({ picture: true }))), 'reading.scanned_pdf'],
  ['a PDF of blank pages', pdfFile([{}, {}]), 'reading.empty'],
  ['a PDF with very many pages', pdfFile(Array.from({ length: 501 }, () => ({}))), 'reading.too_many_pages'],
  ['a PDF set in an old font', oldPdf, 'reading.unknown_encoding'],
  ['a PDF that is no document', pdfFile([{ words: printed(['Hôm nay trời nắng đẹp.']) }]), 'reading.not_a_plan'],
  ['an RTF', strToU8('{\\rtf1 x}'), 'reading.rtf'],
  ['a program', Buffer.from('7f454c46020101', 'hex'), 'reading.not_a_document'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'reading.not_a_document'],
  ['a sheet', zipSync({ '[Content_Types].xml': strToU8(''), 'xl/workbook.xml': strToU8('') }), 'reading.not_word'],
  ['an archive cut in half', damaged, 'reading.broken_file'],
  ['XML that ends early', wordFile(strToU8('<w:document><w:body><w:p>')), 'reading.broken_file'],
  ['entities that grow', wordFile(billionLaughs), 'reading.xml_trick'],
  ['elements nested without end', wordFile(strToU8(`${'<a>'.repeat(5000)}`)), 'reading.xml_trick'],
  ['bytes of an old Vietnamese encoding', Buffer.from('4bd520686fb96368206eaa6d', 'hex'), 'reading.unknown_encoding'],
  ['a text written for an old font', strToU8(oldFont), 'reading.unknown_encoding'],
  ['a text that is no document', strToU8('Hôm nay trời nắng đẹp.\nTôi đi chợ mua rau.'), 'reading.not_a_plan'],
])('%s', async (_what, bytes, code) => {
  expect((await refusalOf(bytes))?.code).toBe(code)
})

test('a file that is too large is refused before it is looked at', async () => {
  expect(await refusalOf(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ kind: 'too_large', code: 'reading.too_large' })
})

test('an archive that unpacks to far more than it is, is refused before it is unpacked', async () => {
  const bomb = wordFile(new Uint8Array(40 * 1024 * 1024).fill(32))
  expect(bomb.length).toBeLessThan(100_000)
  expect((await refusalOf(bomb))?.code).toBe('reading.unpacks_too_large')
})

test('an archive that lies about the size of a part gives no more than it declared', async () => {
  const bomb = wordFile(new Uint8Array(4 * 1024 * 1024).fill(32))
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  for (let at = 0; at < bomb.length - 4; at++)
    if (view.getUint32(at, true) === 4 * 1024 * 1024) view.setUint32(at, 100, true)
  expect((await refusalOf(bomb))?.code).toMatch(/^reading\.(broken_file|empty)$/)
})

test('an archive of very many parts is refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`word/media/${at}.png`, new Uint8Array()]))
  expect((await refusalOf(zipSync(parts)))?.code).toBe('reading.too_many_parts')
})

const plan = 'KẾ HOẠCH\nTuyên truyền năm 2024\nI. MỤC ĐÍCH\n1. Làm rõ.\n'

test.each<[string, string]>([
  ['on a line of its own', 'MẬT\n'],
  ['in a frame of marks', '[ TỐI MẬT ]\n'],
  ['with its name', 'ĐỘ MẬT: TUYỆT MẬT\n'],
  ['beside the national name', 'MẬT        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'],
  ['in decomposed letters', 'MẬT\n'.normalize('NFD')],
])('a secrecy stamp %s is refused and says nothing of the document', async (_what, stamp) => {
  const refusal = await refusalOf(strToU8(`${stamp}${plan}`))
  expect(refusal?.code).toBe('reading.secret')
  expect(refusal?.details).toEqual({})
  expect(refusal?.message).not.toContain('Tuyên truyền')
})

test('a stamp in the page header or in a text box of a .docx is seen too', async () => {
  const body = plan
    .split('\n')
    .map((line) => paragraph(line))
    .join('')
  const header = part('hdr', paragraph('TUYỆT MẬT'))
  expect((await refusalOf(docxFile(body, { 'header1.xml': header })))?.code).toBe('reading.secret')
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('MẬT')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`
  expect((await refusalOf(docxFile(box + body)))?.code).toBe('reading.secret')
  const watermark = '<w:p><w:r><w:pict><w:shape><w:textpath string="TỐI MẬT"/></w:shape></w:pict></w:r></w:p>'
  expect((await refusalOf(docxFile(body, { 'header2.xml': part('hdr', watermark) })))?.code).toBe('reading.secret')
})

test.each([
  ['on a line', pdfFile([{ words: printed(['MẬT', ...plan.split('\n')]) }])],
  [
    'beside the national name',
    pdfFile([
      {
        words: [
          ...printed(['TỐI MẬT'], { down: 60 }),
          ...printed(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], { down: 60, from: 280 }),
          ...printed(plan.split('\n'), { down: 120 }),
        ],
      },
    ]),
  ],
])('a stamp in a PDF %s is seen too', async (_where, bytes) => {
  expect((await refusalOf(bytes))?.code).toBe('reading.secret')
})

test.each(['Bảo mật thông tin', 'Mật', 'Nuôi ong lấy mật', 'BẢO MẬT'])('"%s" is no stamp', async (line) => {
  expect(await refusalOf(strToU8(`${plan}${line}\n`))).toBeNull()
})

test('every refusal has its sentence in both languages', async () => {
  expect(Object.keys(readingMessages.en.refusals)).toEqual(Object.keys(readingMessages.vi.refusals))
})

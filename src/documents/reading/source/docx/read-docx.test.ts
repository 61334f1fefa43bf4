import { expect, test } from 'vitest'
import { docxFile, numbered, paragraph, part, planNumbering, run, table } from '../../testing/docx-file.ts'
import { readDocx } from './read-docx.ts'

const linesOf = (body: string, parts: Record<string, string> = {}) =>
  readDocx(docxFile(body, parts)).lines.map(({ text }) => text.trim())

const numbering = { 'numbering.xml': planNumbering }

test('automatic numbers are printed as Word prints them', () => {
  const body = [
    numbered(1, 0, 'MỤC ĐÍCH'),
    numbered(1, 1, 'Một'),
    numbered(1, 1, 'Hai'),
    numbered(1, 2, 'Hai một'),
    numbered(1, 0, 'NỘI DUNG'),
    numbered(1, 1, 'Một'),
    numbered(2, 0, 'Gạch đầu dòng'),
    numbered(0, 0, 'Không số'),
  ].join('')
  expect(linesOf(body, numbering)).toEqual([
    ...['I. MỤC ĐÍCH', '1. Một', '2. Hai', '2.1. Hai một', 'II. NỘI DUNG', '1. Một', '- Gạch đầu dòng', 'Không số'],
  ])
})

test('a list that starts elsewhere goes on counting on its abstract list', () => {
  const body = numbered(1, 1, 'Một') + numbered(3, 1, 'Bảy') + numbered(3, 1, 'Tám') + numbered(1, 1, 'Chín')
  expect(linesOf(body, numbering)).toEqual(['1. Một', '7. Bảy', '8. Tám', '9. Chín'])
})

test('numbers and looks come through the style chain', () => {
  const styles = part(
    'styles',
    `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
     <w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  )
  const body =
    paragraph('MỤC ĐÍCH', '<w:pStyle w:val="Muc"/>') +
    paragraph(run('Thường', '<w:b w:val="0"/>'), '<w:pStyle w:val="Base"/><w:jc w:val="both"/>')
  const { lines } = readDocx(docxFile(body, { ...numbering, 'styles.xml': styles }))
  expect(lines.map(({ text, bold, centred }) => [text, bold, centred])).toEqual([
    ['I. MỤC ĐÍCH', true, true],
    ['Thường', false, false],
  ])
})

test('styles that are based on one another in a circle end', () => {
  const styles = part(
    'styles',
    '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
  )
  expect(linesOf(paragraph('Chữ', '<w:pStyle w:val="A"/>'), { 'styles.xml': styles })).toEqual(['Chữ'])
})

test('deleted text is left out, inserted text kept, and the person is told', () => {
  const body = `<w:p>${run('Mở ')}<w:del><w:r><w:delText>hai</w:delText></w:r></w:del><w:ins>${run('ba')}</w:ins>${run(' lớp')}</w:p>`
  const source = readDocx(docxFile(body))
  expect(source.lines.map(({ text }) => text)).toEqual(['Mở ba lớp'])
  expect(source.warnings).toHaveLength(1)
})

test('hard breaks part lines, tabs and special hyphens stay', () => {
  expect(
    linesOf(
      '<w:p><w:r><w:t>ỦY BAN</w:t><w:br/><w:t>TỈNH</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r></w:p>',
    ),
  ).toEqual(['ỦY BAN', 'TỈNH\tA-B'])
})

test('cells know their row and column, over merged cells too', () => {
  const merged =
    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Rộng</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ba</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  const { lines } = readDocx(docxFile(table([['a', ['b', 'c']]]) + merged))
  expect(lines.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
    ['a', 0, 0, 0],
    ['b', 0, 0, 1],
    ['c', 0, 0, 1],
    ['Rộng', 1, 0, 0],
    ['Ba', 1, 0, 2],
  ])
})

test('a text box is read once, notes stand apart, controls are entered', () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent>'
  const body = `<w:p>${run('Thân bài')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>
    <w:sdt><w:sdtContent>${paragraph('Trong ô điền')}</w:sdtContent></w:sdt>`
  const footnotes = part('footnotes', `<w:footnote>${paragraph('Chú thích')}</w:footnote>`)
  const { lines } = readDocx(docxFile(body, { 'footnotes.xml': footnotes }))
  expect(lines.map(({ text, footnote }) => [text, footnote])).toEqual([
    ['Thân bài', false],
    ['Trong khung', false],
    ['Trong ô điền', false],
    ['Chú thích', true],
  ])
})

import { expect, test } from 'vitest'
import { joinLines } from '../../paragraphs/join-lines.ts'
import { centredAt, type PdfPage, pdfFile, printed } from '../../testing/pdf-file.ts'
import { readPdf } from './read-pdf.ts'

const paragraphsOf = async (pages: readonly PdfPage[]) => joinLines(await readPdf(pdfFile(pages))).paragraphs
const textsOf = async (pages: readonly PdfPage[]) => (await paragraphsOf(pages)).map(({ text }) => text)

/** 65 letters of 7 points fill the line of 455 points. */
const full = (beginning: string): string => `${beginning} ${'chữ '.repeat(20)}`.slice(0, 65).replace(/ $/, 'g')
const half = 'một nửa dòng thôi.'

test('a line that reached the margin goes on, an indented one begins', async () => {
  const [one, two] = [full('Dòng đầu'), full('Dòng hai')]
  expect(
    await textsOf([{ words: printed([`¶${one.slice(0, 58)}`, two, half, `¶${one.slice(0, 58)}`, half]) }]),
  ).toEqual([`${one.slice(0, 58)} ${two} ${half}`, `${one.slice(0, 58)} ${half}`])
})

test('a sentence that ends with its line goes on in the paragraph, a page later too, without the number of the page', async () => {
  const ended = `${full('Câu này').slice(0, 63)}.`
  const first = {
    words: [centredAt(40, '1'), ...printed([`¶${full('Mở').slice(0, 57)}`, half, `¶${full('Ý').slice(0, 57)}`, ended])],
  }
  const second = { words: [centredAt(40, '2'), ...printed(['Sang trang.', '¶Đoạn khác.'])] }
  const source = await readPdf(pdfFile([first, second]))
  expect(source.warnings).toEqual(['Đã bỏ 2 số trang nằm giữa văn bản.'])
  expect(joinLines(source).paragraphs.map(({ text }) => text)).toEqual([
    `${full('Mở').slice(0, 57)} ${half}`,
    `${full('Ý').slice(0, 57)} ${ended} Sang trang.`,
    'Đoạn khác.',
  ])
})

test('a code broken at its hyphen is whole again', async () => {
  const broken = `${'chữ '.repeat(12)}số 137/TTr-`
  const words = printed([`¶${'chữ '.repeat(14).trim()}`, broken.padStart(65, 'x'), 'STNMT của Sở.', '¶Hết.'])
  expect((await textsOf([{ words }]))[0]).toContain('137/TTr-STNMT của Sở.')
})

test('columns side by side come one after the other, though their lines stand at different heights', async () => {
  const leftSide = printed(['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.'], { down: 400, pitch: 17 })
  const rightSide = printed(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Sao'], { down: 403, from: 330, pitch: 22 })
  expect(await textsOf([{ words: [...leftSide, ...rightSide] }])).toEqual([
    ...['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Sao'],
  ])
})

test('letters come in the order in which they stand, not in that of the file', async () => {
  const letters = [...'Luật'].map((text, index) => ({ text, left: 100 + index * 7, down: 100 }))
  const [l, u, a, t] = letters
  expect(await textsOf([{ words: [l, u, t, a].flatMap((one) => (one ? [one] : [])) }])).toEqual(['Luật'])
})

test('decomposed letters are composed, and a bullet of a font of signs is one', async () => {
  const words = printed([full('Dòng'), '\uf0b7 Mở lớp', 'Tập huấn'.normalize('NFD')])
  expect((await textsOf([{ words }])).slice(1)).toEqual(['• Mở lớp', 'Tập huấn'])
})

test('bold and centred lines are known', async () => {
  const words = [centredAt(80, 'KẾ HOẠCH', true), ...printed([full('Thân bài'), full('dài'), half], { down: 120 })]
  const [title, body] = await paragraphsOf([{ words }])
  expect([title?.bold, title?.centred, body?.bold, body?.centred]).toEqual([true, true, false, false])
})

test('words at the head of every page are left out of the text, and looked at for stamps', async () => {
  const page = (text: string) => ({ words: [{ text: 'TUYỆT MẬT', left: 85, down: 40 }, ...printed([text])] })
  const source = await readPdf(pdfFile([page('Một.'), page('Hai.'), page('Ba.')]))
  expect(source.lines.map(({ text }) => text)).toEqual(['Một.', 'Hai.', 'Ba.'])
  expect(source.outside).toEqual(['TUYỆT MẬT'])
})

test('notes at the foot stand apart, the small numbers that lead to them are gone, and powers stay', async () => {
  const words = [
    ...printed([`¶${full('Diện tích').slice(0, 55)} m`]),
    { text: '2', left: 85 + 36 + 57 * 7, down: 75, size: 8 },
    ...printed(['theo báo cáo', 'thường kỳ.'], { down: 100 }),
    { text: '1', left: 85 + 12 * 7, down: 95, size: 8 },
    { text: '1', left: 85, down: 776, size: 6 },
    { text: 'Báo cáo số 5 của Sở.', left: 90, down: 780, size: 10 },
  ]
  const found = await paragraphsOf([{ words }])
  expect(found.map(({ text }) => text).join(' ')).toContain('m2 theo báo cáo thường kỳ.')
  expect(found.at(-1)).toMatchObject({ text: '1 Báo cáo số 5 của Sở.', footnote: true })
})

/** A table of two rows a page with three columns. */
const tablePage = (rows: readonly (readonly string[])[]): PdfPage => ({
  lines: [
    ...[0, ...rows.map((_, row) => row + 1)].map((row) => [85, 100 + row * 40, 540, 100 + row * 40] as const),
    ...[85, 130, 400, 540].map((x) => [x, 100, x, 100 + rows.length * 40] as const),
  ],
  words: rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text.split('/').map((line, index) => ({
        ...{ text: line, left: [90, 135, 405][column] ?? 0, down: 115 + row * 40 + index * 17 },
      })),
    ),
  ),
})
const head = ['TT', 'Nhiệm vụ', 'Chủ trì']

test('a ruled table over two pages is one, without its second head, and cells keep their lines together', async () => {
  const found = await paragraphsOf([
    tablePage([head, ['1', 'Mở lớp tập huấn cho các bản vùng sâu/cao', 'Sở Y tế']]),
    tablePage([head, ['2', 'Ra quân', 'Tỉnh đoàn']]),
  ])
  expect(found.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
    ['TT', 0, 0, 0],
    ['Nhiệm vụ', 0, 0, 1],
    ['Chủ trì', 0, 0, 2],
    ['1', 0, 1, 0],
    ['Mở lớp tập huấn cho các bản vùng sâu cao', 0, 1, 1],
    ['Sở Y tế', 0, 1, 2],
    ['2', 0, 2, 0],
    ['Ra quân', 0, 2, 1],
    ['Tỉnh đoàn', 0, 2, 2],
  ])
})

test('a row that the page broke goes on in its row', async () => {
  const found = await paragraphsOf([
    tablePage([head, ['1', 'Mở lớp', 'Sở Y tế']]),
    tablePage([['', 'cho các bản', '']]),
  ])
  expect(found.at(-1)).toMatchObject({ text: 'cho các bản', cell: { table: 0, row: 1, column: 1 } })
})

test('each paragraph knows where its lines are printed, also on a page that is shown turned', async () => {
  const words = printed(['Dòng ngắn.', 'Dòng hai.'])
  const [first, second] = await paragraphsOf([{}, { words }])
  expect([first?.lines.length, first?.lines[0]?.start, first?.lines[0]?.end]).toEqual([1, 0, 10])
  expect(first?.lines[0]?.place).toMatchObject({ page: 2, left: 85, right: 85 + 10 * 7 })
  expect(second?.lines[0]?.place.top).toBeCloseTo(100 - 0.89 * 14)
  const turned = await readPdf(pdfFile([{ words, turned: 90 }]))
  expect(turned.pages).toEqual([{ width: 842, height: 595 }])
  expect(turned.outside).toEqual(['Dòng ngắn.', 'Dòng hai.'])
})

test('a page without words among pages of words is told, and words that a machine recognised under a scan', async () => {
  const words = printed([full('Chữ'), full('nữa')])
  const source = await readPdf(pdfFile([{ words }, { picture: true }, { words, picture: true, unseen: true }]))
  expect(source.warnings).toEqual([
    'Trang không có chữ nào đọc được (trang trắng hoặc ảnh chụp): 2.',
    'Chữ do máy nhận dạng từ ảnh chụp, có thể sai; hãy đối chiếu với trang in: 3.',
  ])
})

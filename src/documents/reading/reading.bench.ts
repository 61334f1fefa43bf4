import { readPlan } from './index.ts'
import { pdfFile, printed } from './testing/pdf-file.ts'

/** About one printed page of items of a plan, broken into lines as in the text of a PDF. */
const page = Array.from(
  { length: 10 },
  (_, at) =>
    `${at + 1}. Sở Y tế: Chủ trì, phối hợp với Công an tỉnh, UBND các huyện, thành phố\ntổ chức kiểm tra, giám sát chất lượng nước theo Nghị định số 12/2021/NĐ-CP ngày\n05/02/2021 của Chính phủ; tổng hợp, báo cáo kết quả về UBND tỉnh trước ngày\n30/11/2024.\n`,
).join('')

const plan = (pages: number): string =>
  `KẾ HOẠCH\nNước sạch năm 2024\n${Array.from({ length: pages }, (_, at) => `Phần ${at + 1}\nI. TỔ CHỨC THỰC HIỆN\n${page}`).join('')}`

const reading = (pages: number) => {
  const text = plan(pages)
  return { name: `read a plan of ${pages} pages`, run: () => readPlan({ name: 'a.txt', text }) }
}

/** A full page of print: 36 lines of some 60 letters, where one of text has ten items. */
const sheet = (number: number) => {
  const words = `${number}. Sở Y tế: ${'Chủ trì, phối hợp với Công an tỉnh tổ chức kiểm tra, giám sát. '.repeat(3)}`
  const lines = Array.from({ length: 9 }, () => words.match(/.{1,60}(?:\s|$)/g) ?? []).flat()
  return { words: printed(lines.slice(0, 36)) }
}

const pdf = (pages: number): Uint8Array =>
  pdfFile([
    { words: printed(['KẾ HOẠCH', 'Nước sạch năm 2024', 'I. TỔ CHỨC THỰC HIỆN']) },
    ...Array.from({ length: pages - 1 }, (_, at) => sheet(at + 1)),
  ])

const readingPdf = (pages: number) => {
  const bytes = pdf(pages)
  return { name: `read a PDF of ${pages} pages`, run: () => readPlan({ name: 'a.pdf', bytes }) }
}

const drawing = {
  name: 'draw eight pages of a PDF',
  prepare: async () => pdf(8),
  // Not loaded for the others, whose memory would be said too large.
  run: async (bytes: Uint8Array) =>
    (await import('./pictures/draw-pages.ts')).drawPages({ bytes, pages: [1, 2, 3, 4, 5, 6, 7, 8] }),
}

/** Ten times the pages must take about ten times as long. */
export const benches = [reading(7), reading(70), reading(700), readingPdf(7), readingPdf(70), drawing]

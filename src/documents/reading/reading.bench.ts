import { readPlan } from './index.ts'

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

/** Ten times the pages must take about ten times as long. */
export const benches = [reading(7), reading(70), reading(700)]

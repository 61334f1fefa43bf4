import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { consolidatedDocx, type PlanReports, reportList } from '../../src/execution/reports/index.ts'
import { fold } from '../../src/platform/text/normalise.ts'
import { type Command, Misuse } from './command.ts'
import { withProduct } from './product.ts'

const usage = 'report KẾ_HOẠCH -o TỆP.docx [--open]'

export const report: Command = {
  name: 'report',
  usage,
  says: 'Ghi báo cáo tổng hợp của một kế hoạch (mã hoặc vài chữ trong tên) ra tệp Word; --open tính cả số liệu chưa chốt. Lan Tỏa phải đang chạy.',
  run: async (words) => {
    const { plan, file, open } = asked(words)
    const path = resolve(process.env.LANTOA_CALLED_FROM ?? process.cwd(), file)
    const bytes = await withProduct(async (ctx) => {
      const { id } = chosen(plan, await reportList(ctx, {}))
      const answer = await consolidatedDocx(ctx, { planId: id, open })
      if (!('bytes' in answer)) throw new Error('a report is written anew each time')
      return answer.bytes
    })
    await writeFile(path, bytes)
    return `Đã ghi ${path}`
  },
}

function asked(words: readonly string[]): { plan: string; file: string; open: boolean } {
  const at = words.indexOf('-o')
  const file = at < 0 ? undefined : words[at + 1]
  const others = words.filter((word, place) => word !== '--open' && (at < 0 || (place !== at && place !== at + 1)))
  const plan = others.join(' ').trim()
  if (!file || plan === '' || others.some((word) => word.startsWith('-')))
    throw new Misuse(`Hãy cho tên hoặc mã kế hoạch và tệp để ghi. Cách dùng: lantoa ${usage}`)
  return { plan, file, open: words.includes('--open') }
}

/** The one plan that is meant, by its id or by words of its title; diacritics do not matter. */
function chosen(words: string, reports: readonly PlanReports[]): PlanReports['plan'] {
  const plans = reports.map(({ plan }) => plan)
  const meant = plans.filter(({ id, title }) => id === words || fold(title).includes(fold(words)))
  const [only, ...others] = meant
  if (only && others.length === 0) return only
  const listed = (meant.length > 0 ? meant : plans).map(({ id, title }) => `  ${id}  ${title}`).join('\n')
  if (plans.length === 0) throw new Misuse('Chưa có kế hoạch nào được phát hành.')
  throw new Misuse(`${only ? 'Có nhiều' : 'Không có'} kế hoạch khớp với “${words}”. Hãy chọn một trong:\n${listed}`)
}

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openGate, pooled } from '../../src/app/gate.ts'
import { consolidatedDocx, type PlanReports, reportList } from '../../src/execution/reports/index.ts'
import type { Actor, ReadContext } from '../../src/foundation/access/index.ts'
import { businessClock, readBusinessTime } from '../../src/platform/clock/store.ts'
import { readSettings, type Settings } from '../../src/platform/config/settings.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { fold } from '../../src/platform/text/normalise.ts'
import { type Command, Misuse } from './command.ts'

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

/** Whoever sits at the server may read what a reader may; nothing is written and nothing recorded. */
const atTheServer: Actor = {
  personId: 'command-line',
  personName: 'lantoa',
  post: { id: 'command-line', agencyId: 'command-line', role: 'reader' },
}

async function withProduct<T>(run: (ctx: ReadContext) => Promise<T>): Promise<T> {
  const { db, close } = openDatabase(await databaseUrl())
  try {
    const clock = businessClock(await readBusinessTime(db).catch(refuseUnreachable))
    const gate = openGate({ connection: pooled(db), clock, queue: { enqueue: async () => {} } })
    return await gate.read({ actor: atTheServer, language: 'vi' }, run)
  } finally {
    await close()
  }
}

/** The database that is set, or the one that came along and runs beside the product. */
async function databaseUrl(): Promise<string> {
  const checked = readSettings(process.env)
  if ('faults' in checked) throw new Misuse(checked.faults.join('\n'))
  const { databaseUrl: set, dataFolder } = checked.settings
  return set ?? (await besideProduct(dataFolder))
}

async function besideProduct(dataFolder: Settings['dataFolder']): Promise<string> {
  const folder = join(dataFolder, 'postgres')
  if (!existsSync(join(folder, 'password')) || !existsSync(join(folder, 'port')))
    throw new Misuse(`Không có dữ liệu ở ${dataFolder}. Hãy đặt DATA_DIR hoặc DATABASE_URL như khi chạy npm start.`)
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  return `postgres://lantoa:${await read('password')}@127.0.0.1:${await read('port')}/postgres`
}

function refuseUnreachable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT')
    throw new Misuse('Không nối được với cơ sở dữ liệu. Hãy chạy npm start rồi thử lại.')
  throw error
}

import { readSettings, type Settings } from '../../src/platform/config/settings.ts'
import type { StartedPostgres } from '../postgres.ts'
import { StartFault } from '../start-fault.ts'
import { builtStaff } from './build-staff.ts'
import { type Child, keepAlive } from './children.ts'
import { claimFolder } from './claim.ts'
import { startDatabase } from './database.ts'
import { type Contents, firstStart, prepareDatabase } from './prepare.ts'
import { step } from './step.ts'

interface Wish {
  /** Whether an empty database stays empty instead of being filled with the demonstration. */
  readonly isEmptyWanted: boolean
}

interface Running {
  readonly children: Child[]
  database: StartedPostgres | null
}

/** Starts everything and keeps it alive until a signal; what cannot start is one sentence and exit code 1. */
export async function supervise(wish: Wish): Promise<void> {
  const running: Running = { children: [], database: null }
  const end = once(async (code: number) => {
    await Promise.all(running.children.map((child) => child.stop()))
    await running.database?.stop()
    process.exit(code)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  try {
    await startAll(wish, running)
  } catch (error) {
    console.error(error instanceof StartFault ? error.message : error)
    await end(1)
  }
}

async function startAll(wish: Wish, running: Running): Promise<void> {
  const settings = settingsOf(process.env)
  await claimFolder(settings.dataFolder)
  const [staffFolder, database] = await Promise.all([
    step('Đang dựng giao diện', builtStaff),
    step('Đang khởi động cơ sở dữ liệu', () => startDatabase(settings)),
  ])
  running.database = database
  const contents = await prepareDatabase(database.url, settings.dataFolder)
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: settings.dataFolder, STAFF_FOLDER: staffFolder }
  const link = await invitationLink(contents, wish, env)
  const web = keepAlive({ name: 'web', script: 'src/app/server.ts', env })
  const worker = keepAlive({ name: 'việc nền', script: 'src/app/worker.ts', env })
  running.children.push(web, worker)
  await step('Đang khởi động máy chủ web', () => Promise.all([web.ready, worker.ready]))
  announce(settings, link)
}

/** Nobody's database is filled; an office's own is asked whether somebody can sign in. */
async function invitationLink(
  contents: Contents,
  { isEmptyWanted }: Wish,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  if (contents === 'demonstration') return null
  const flags = contents === 'own' || isEmptyWanted ? ['--empty'] : []
  return step('Đang nạp dữ liệu ban đầu', () => firstStart(flags, env))
}

function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const checked = readSettings(env)
  if ('settings' in checked) return checked.settings
  throw new StartFault(
    ['Cấu hình chưa đúng, hãy sửa rồi chạy lại:', ...checked.faults.map((fault) => `  ${fault}`)].join('\n'),
  )
}

function announce({ publicUrl, adminEmail }: Settings, link: string | null): void {
  console.log(`Lan Tỏa đang chạy: ${publicUrl}`)
  if (link) console.log(`Quản trị đầu tiên (${adminEmail}) đặt mật khẩu tại: ${link}`)
  console.log('Dừng: nhấn Ctrl-C.')
}

function once(run: (code: number) => Promise<void>): (code: number) => Promise<void> {
  let running: Promise<void> | null = null
  return (code) => {
    running ??= run(code)
    return running
  }
}

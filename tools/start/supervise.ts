import { setTimeout as pause } from 'node:timers/promises'
import { readSettings, type Settings } from '../../src/platform/config/settings.ts'
import type { StartedPostgres } from '../postgres.ts'
import { StartFault } from '../start-fault.ts'
import { announce } from './announce.ts'
import { builtStaff } from './build-staff.ts'
import { type Child, keepAlive } from './children.ts'
import { claimFolder } from './claim.ts'
import { startDatabase } from './database.ts'
import { type Contents, firstStart, prepareDatabase } from './prepare.ts'
import { step } from './step.ts'
import { tryPort } from './try-port.ts'
import { watchSources } from './watch.ts'

interface Wish {
  /** Whether an empty database stays empty instead of being filled with the demonstration. */
  readonly isEmptyWanted: boolean
  /** Whether the sources are being changed: then processes follow them and Vite serves the screens. */
  readonly isDeveloping?: boolean
}

interface Running {
  /** What is to be stopped before the database is. */
  children: { stop(): Promise<void> }[]
  /** Also while it is being started: it is ended then as well. */
  database: Promise<StartedPostgres> | null
  isEnding: boolean
}

const FIRST_PAUSE_MS = 200
/** A database that goes down this often one after another will not come up by itself. */
const MOST_DATABASE_STARTS = 6
/** One that lived this long was well. */
const WELL_MS = 60_000

/** Starts everything and keeps it alive until a signal; what cannot start is one sentence and exit code 1. */
export async function supervise(wish: Wish): Promise<void> {
  const running: Running = { children: [], database: null, isEnding: false }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(running, 0))
  try {
    const settings = settingsOf(process.env)
    await claimFolder(settings.dataFolder)
    await tryPort(settings)
    const staff = wish.isDeveloping ? Promise.resolve(undefined) : step('Đang dựng giao diện', builtStaff)
    await keepRunning({ wish, settings, staff, running })
  } catch (error) {
    if (running.isEnding) return
    console.error(error instanceof StartFault ? error.message : error)
    await end(running, 1)
  }
}

async function end(running: Running, code: number): Promise<void> {
  if (running.isEnding) return
  running.isEnding = true
  await stopAll(running)
  process.exit(code)
}

async function stopAll({ children, database }: Running): Promise<void> {
  await Promise.all(children.map((child) => child.stop()))
  const started = await database?.catch(() => null)
  await started?.stop()
}

interface Start {
  readonly wish: Wish
  readonly settings: Settings
  /** The folder of the built screens; none while they are served from their sources. */
  readonly staff: Promise<string | undefined>
  readonly running: Running
}

/** Everything stands on the database: when that goes down, all is started anew on it. */
async function keepRunning(start: Start): Promise<void> {
  const { running } = start
  for (let tries = 1; !running.isEnding; tries += 1) {
    const startedAt = Date.now()
    const database = await startAll(start)
    await database.ended
    if (running.isEnding) return
    if (Date.now() - startedAt > WELL_MS) tries = 1
    if (tries === MOST_DATABASE_STARTS)
      throw new StartFault(
        `PostgreSQL đã dừng ${tries} lần liên tiếp. Hãy xem nhật ký trong ${start.settings.dataFolder}/postgres.`,
      )
    console.error('PostgreSQL đã dừng ngoài ý muốn; đang khởi động lại tất cả.')
    await stopAll(running)
    await pause(FIRST_PAUSE_MS * 2 ** (tries - 1))
  }
}

async function startAll({ wish, settings, staff, running }: Start): Promise<StartedPostgres> {
  running.database = step('Đang khởi động cơ sở dữ liệu', () => startDatabase(settings))
  const [database, staffFolder] = await Promise.all([running.database, staff])
  const contents = await prepareDatabase(database.url, settings.dataFolder)
  const env = {
    ...process.env,
    ...{ DATABASE_URL: database.url, DATA_DIR: settings.dataFolder },
    STAFF_FOLDER: staffFolder,
  }
  const link = await invitationLink(contents, { wish, env, running })
  const { isEmptyWanted, isDeveloping = false } = wish
  const place = { env, isDeveloping }
  const web = keepAlive({ name: 'web', script: 'src/app/server.ts', ...place })
  const worker = keepAlive({ name: 'việc nền', script: 'src/app/worker.ts', ...place })
  running.children = [web, worker]
  if (isDeveloping) await follow([web, worker], { env, running })
  const [{ accounts = [] }] = await step('Đang khởi động máy chủ web', () => Promise.all([web.ready, worker.ready]))
  announce({ settings, accounts, link, isEmptyWanted, isDeveloping })
  return database
}

/** Nobody's database is filled; an office's own is asked whether somebody can sign in. */
async function invitationLink(
  contents: Contents,
  { wish, env, running }: Pick<Start, 'wish' | 'running'> & { env: NodeJS.ProcessEnv },
): Promise<string | null> {
  if (contents === 'demonstration') return null
  const filling = firstStart(contents === 'own' || wish.isEmptyWanted ? ['--empty'] : [], env)
  running.children = [filling]
  return step('Đang nạp dữ liệu ban đầu', () => filling.link)
}

/** Starts the processes anew when their sources change, and serves the screens from theirs. */
async function follow(
  processes: readonly Child[],
  { env, running }: { env: NodeJS.ProcessEnv; running: Running },
): Promise<void> {
  const screens = keepAlive({ name: 'vite', script: 'tools/start/vite-serve.ts', env })
  running.children = [...processes, screens]
  watchSources(() => {
    console.log('Mã nguồn đã đổi: đang khởi động lại web và việc nền.')
    for (const child of processes) child.restart()
  })
  await screens.ready
}

function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const checked = readSettings(env)
  if ('settings' in checked) return checked.settings
  throw new StartFault(
    ['Cấu hình chưa đúng, hãy sửa rồi chạy lại:', ...checked.faults.map((fault) => `  ${fault}`)].join('\n'),
  )
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openGate, pooled } from '../../src/app/gate.ts'
import type { Actor, ReadContext } from '../../src/foundation/access/index.ts'
import { businessClock, readBusinessTime } from '../../src/platform/clock/store.ts'
import { readSettings, type Settings } from '../../src/platform/config/settings.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { Misuse } from './command.ts'

/** Whoever sits at the server may read what a reader may; nothing is written and nothing recorded. */
const atTheServer: Actor = {
  personId: 'command-line',
  personName: 'lantoa',
  post: { id: 'command-line', agencyId: 'command-line', role: 'reader' },
}

/** Runs a read on the product that is running: on the database that is set, or on the one that came along. */
export async function withProduct<T>(run: (ctx: ReadContext) => Promise<T>): Promise<T> {
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

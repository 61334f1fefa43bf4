import { join } from 'node:path'
import pg from 'pg'
import type { Settings } from '../../src/platform/config/settings.ts'
import { type StartedPostgres, startPostgres } from '../postgres.ts'
import { StartFault } from '../start-fault.ts'

const OLDEST = 15
const PATIENCE_MS = 8000

/** The database: the server that came along, or the one that is set, which is checked but never stopped. */
export async function startDatabase(settings: Settings): Promise<StartedPostgres> {
  if (!settings.databaseUrl) return startPostgres({ folder: join(settings.dataFolder, 'postgres') })
  await checkServer(settings.databaseUrl)
  return { url: settings.databaseUrl, ended: new Promise(() => {}), stop: async () => {} }
}

/** What decides whether a server can carry the product. */
export interface ServerTraits {
  /** As in `server_version_num`: 150018. */
  readonly version: number
  readonly encoding: string
  readonly hasVietnameseOrder: boolean
  readonly missingExtensions: readonly string[]
  readonly mayCreate: boolean
}

const traits = `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
  exists (select from pg_collation where collname = 'vi-x-icu') as "hasVietnameseOrder",
  array(select unnest(array['unaccent', 'pg_trgm']) except select name::text from pg_available_extensions) as "missingExtensions",
  has_database_privilege(current_database(), 'CREATE') as "mayCreate"`

export async function serverTraits(client: pg.Client): Promise<ServerTraits | undefined> {
  const { rows } = await client.query<ServerTraits>(traits)
  return rows[0]
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    const server = await serverTraits(client)
    const fault = server && unfitness(server)
    if (fault) throw new StartFault(fault)
  } catch (error) {
    throw error instanceof StartFault ? error : new StartFault(sentenceFor(error, url))
  } finally {
    await client.end().catch(() => {})
  }
}

/** Why a server cannot carry the product, and what to do; null when it can. */
export function unfitness(server: ServerTraits): string | null {
  const major = Math.floor(server.version / 10_000)
  if (major < OLDEST)
    return `Máy chủ trong DATABASE_URL là PostgreSQL ${major}; Lan Tỏa cần bản ${OLDEST} trở lên. Hãy nâng cấp, hoặc bỏ DATABASE_URL để dùng bản kèm theo.`
  if (server.encoding !== 'UTF8')
    return `Cơ sở dữ liệu trong DATABASE_URL dùng bảng mã ${server.encoding}. Hãy tạo cơ sở dữ liệu mới với encoding UTF8.`
  if (!server.hasVietnameseOrder)
    return 'Máy chủ trong DATABASE_URL không có thứ tự chữ cái tiếng Việt (vi-x-icu). Hãy dùng bản PostgreSQL dựng kèm ICU.'
  if (server.missingExtensions.length > 0)
    return `Máy chủ trong DATABASE_URL thiếu phần mở rộng ${server.missingExtensions.join(', ')}. Hãy cài gói postgresql-contrib.`
  if (!server.mayCreate)
    return 'Người dùng trong DATABASE_URL không được tạo bảng. Hãy cấp quyền CREATE trên cơ sở dữ liệu, hoặc cho người dùng đó làm chủ nó.'
  return null
}

function sentenceFor(error: unknown, url: string): string {
  const { host, username, pathname } = new URL(url)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '28P01' || code === '28000')
    return `Máy chủ ${host} không chấp nhận người dùng "${username}" hoặc mật khẩu trong DATABASE_URL. Hãy kiểm tra lại hai phần này.`
  if (code === '3D000')
    return `Máy chủ ${host} không có cơ sở dữ liệu "${pathname.slice(1)}". Hãy tạo nó (encoding UTF8), hoặc sửa DATABASE_URL.`
  const reason = error instanceof Error ? error.message || code : String(error)
  return `Không kết nối được tới PostgreSQL ở ${host} (DATABASE_URL): ${reason}. Hãy kiểm tra máy chủ đang chạy, tên máy, cổng và tường lửa.`
}

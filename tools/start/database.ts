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

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; encoding: string; may: boolean }>(
      `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
        has_database_privilege(current_database(), 'CREATE') as may`,
    )
    for (const row of rows) refuseUnfit(row)
  } catch (error) {
    throw error instanceof StartFault ? error : new StartFault(sentenceFor(error, url))
  } finally {
    await client.end().catch(() => {})
  }
}

function refuseUnfit({ version, encoding, may }: { version: string; encoding: string; may: boolean }): void {
  const major = Math.floor(Number(version) / 10_000)
  if (major < OLDEST)
    throw new StartFault(
      `Máy chủ trong DATABASE_URL là PostgreSQL ${major}; Lan Tỏa cần bản ${OLDEST} trở lên. Hãy nâng cấp, hoặc bỏ DATABASE_URL để dùng bản kèm theo.`,
    )
  if (encoding !== 'UTF8')
    throw new StartFault(
      `Cơ sở dữ liệu trong DATABASE_URL dùng bảng mã ${encoding}. Hãy tạo cơ sở dữ liệu mới với encoding UTF8.`,
    )
  if (!may)
    throw new StartFault(
      'Người dùng trong DATABASE_URL không được tạo bảng. Hãy cấp quyền CREATE trên cơ sở dữ liệu, hoặc cho người dùng đó làm chủ nó.',
    )
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

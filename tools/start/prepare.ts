import { fork, type StdioOptions } from 'node:child_process'
import pg from 'pg'
import type { ChildMessage } from '../../src/app/child.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { noSpace, StartFault } from '../start-fault.ts'
import { step } from './step.ts'

/** Nobody's: fresh tables. The demonstration's, or an office's own. */
export type Contents = 'nothing' | 'demonstration' | 'own'

/** Brings the tables up to the sources and says whose data lie in them. */
export async function prepareDatabase(url: string, dataFolder: string): Promise<Contents> {
  try {
    await step('Đang cập nhật cấu trúc cơ sở dữ liệu', () => migrate(url))
    return await contentsOf(url)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (reason.includes('No space left')) throw new StartFault(noSpace(dataFolder))
    throw new StartFault(
      `Chưa cập nhật được cấu trúc cơ sở dữ liệu: ${reason}. Dữ liệu vẫn như trước; hãy báo người phát triển kèm câu này.`,
    )
  }
}

async function contentsOf(url: string): Promise<Contents> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ contents: Contents }>(
      `select case when exists (select from business_clock where demonstration) then 'demonstration'
        when exists (select from people) then 'own' else 'nothing' end as contents`,
    )
    return rows[0]?.contents ?? 'nothing'
  } finally {
    await client.end()
  }
}

export interface FirstStart {
  /** The link of the first administrator where nobody can sign in yet. */
  readonly link: Promise<string | null>
  /** Ends it at once: what it was writing is taken back whole by the database. */
  stop(): Promise<void>
}

/** Fills a database that nobody has used. */
export function firstStart(flags: readonly string[], env: NodeJS.ProcessEnv): FirstStart {
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit', 'ipc']
  const child = fork('src/app/first-start.ts', flags, { env, detached: true, stdio })
  let link: string | null = null
  child.on('message', (message: ChildMessage) => {
    if (message.kind === 'invitation') link = message.link
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const done = ended.then((code) => {
    if (code !== 0) throw new StartFault(unfilled)
    return link
  })
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { link: done, stop }
}

const unfilled =
  'Chưa nạp được dữ liệu ban đầu; lý do ở các dòng trên. Chưa có gì được lưu: hãy chạy lại, nếu vẫn lỗi thì báo người phát triển.'

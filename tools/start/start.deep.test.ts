import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { demonstrationPassword } from '../../src/foundation/people/index.ts'
import { type Copy, type CopySettings, goneAll, inFolder, isAlive, type Processes, startCopy } from './testing.ts'

const isRoot = process.getuid?.() === 0
const NOBODY = 65534
const empty: CopySettings = { flags: ['--empty'] }

/** A copy that answers, stopped after the test as by Ctrl-C. */
const withCopy =
  (settings: CopySettings, run: (copy: Copy, folder: string) => Promise<void>): (() => Promise<void>) =>
  () =>
    inFolder(async (folder) => {
      const copy = await startCopy(folder, settings)
      try {
        await copy.answering()
        await run(copy, folder)
      } finally {
        copy.interrupt()
        await copy.ended()
      }
    }, settings.uid)()

/** What a copy that cannot start says and with which code it ends. */
async function refusal(folder: string, settings: CopySettings): Promise<{ said: string; code: number | null }> {
  const copy = await startCopy(folder, settings)
  const code = await copy.ended()
  return { said: copy.said(), code }
}

/** One sentence for a person: no stack, and not one word about where in the sources. */
function expectSentence({ said, code }: { said: string; code: number | null }, words: RegExp): void {
  expect(said).toMatch(words)
  expect(said).not.toMatch(/^\s+at |node:internal|\.ts:\d/m)
  expect(code).toBe(1)
}

const me = async (url: string) => (await fetch(`${url}/api/me`)).json()

describe.skipIf(process.platform !== 'linux')(
  'starting (processes are told apart by /proc, which only Linux has)',
  () => {
    test(
      'Ctrl-C ends every process and leaves a database that starts again',
      inFolder(async (folder) => {
        for (const _time of ['first', 'second']) {
          const copy = await startCopy(folder, empty)
          await copy.answering()
          const { web, worker, postgres } = await copy.processes()
          expect([web, worker, postgres]).not.toContain(undefined)
          const started = performance.now()
          copy.interrupt()
          expect(await copy.ended()).toBe(0)
          console.log(`Ctrl-C: ${Math.round(performance.now() - started)} ms`)
          await goneAll([web, worker, postgres])
        }
      }),
    )

    test.each(['Đang', 'Đang nạp dữ liệu ban đầu'])(
      'Ctrl-C while it says "%s" ends it without a complaint, and the next start begins anew',
      async (words) =>
        inFolder(async (folder) => {
          const copy = await startCopy(folder, {})
          await copy.saying(words)
          copy.interrupt()
          expect(await copy.ended()).toBe(0)
          expect(copy.said()).not.toMatch(/Error|^\s+at |Chưa/m)
          const next = await startCopy(folder, {})
          await next.answering()
          expect(await me(next.url)).toMatchObject({ demonstration: true })
          next.interrupt()
          expect(await next.ended()).toBe(0)
        })(),
    )

    for (const name of ['web', 'worker', 'postgres'] as const)
      test(
        `a killed ${name} comes back by itself`,
        withCopy(empty, async (copy) => {
          const before = await copy.processes()
          process.kill(before[name] ?? 0, 'SIGKILL')
          await copy.saying('đang khởi động lại')
          const after = await replaced(copy, before, name)
          await copy.answering()
          expect(after[name]).not.toBe(before[name])
          expect(await isAlive(after[name] ?? 0)).toBe(true)
        }),
      )

    test(
      'a killed supervisor takes everything with it, and the next start works',
      inFolder(async (folder) => {
        const copy = await startCopy(folder, empty)
        await copy.answering()
        const { web, worker, postgres } = await copy.processes()
        process.kill(copy.supervisor, 'SIGKILL')
        const next = await startCopy(folder, empty)
        await next.answering()
        await goneAll([web, worker, postgres])
        next.interrupt()
        expect(await next.ended()).toBe(0)
      }),
    )

    test(
      'everything killed at once: the next start works, even where the number in postmaster.pid is another program’s',
      inFolder(async (folder) => {
        const copy = await startCopy(folder, empty)
        await copy.answering()
        const { web, worker, postgres } = await copy.processes()
        for (const pid of [copy.supervisor, postgres, web, worker]) process.kill(pid ?? 0, 'SIGKILL')
        await goneAll([postgres, web, worker])
        const mark = join(folder, 'postgres', 'cluster', 'postmaster.pid')
        const lines = (await readFile(mark, 'utf8')).split('\n')
        await writeFile(mark, [String(process.pid), ...lines.slice(1)].join('\n'))
        const next = await startCopy(folder, empty)
        await next.answering()
        next.interrupt()
        expect(await next.ended()).toBe(0)
      }),
    )
  },
)

/** The processes as soon as a killed one has been replaced. */
async function replaced(copy: Copy, before: Processes, name: keyof Processes): Promise<Processes> {
  for (;;) {
    const now = await copy.processes()
    if (now[name] !== undefined && now[name] !== before[name]) return now
    await pause(50)
  }
}

describe('what it starts with', () => {
  test(
    '--empty: nobody but the first administrator, who sets a password by the link',
    withCopy(empty, async (copy) => {
      expect(await me(copy.url)).toMatchObject({ demonstration: false })
      await copy.saying('/invitation/')
      const token = /\/invitation\/([\w-]+)/.exec(copy.said())?.[1]
      expect(await (await fetch(`${copy.url}/api/invitations/${token}`)).json()).toMatchObject({
        name: 'Quản trị hệ thống',
      })
    }),
  )

  test(
    'the demonstration: its day, and accounts that can sign in',
    withCopy({}, async (copy, folder) => {
      expect(await me(copy.url)).toMatchObject({ demonstration: true, today: '2024-11-08' })
      await copy.saying('Tài khoản minh họa')
      const emails = copy.said().match(/\S+@lantoa\.example/g) ?? []
      expect(emails.length).toBeGreaterThanOrEqual(6)
      for (const email of emails) expect(await signIn(copy.url, email)).toBe(200)
      await allSealed(folder)
    }),
  )

  test(
    'npm run dev: the screens from their sources, the API behind them',
    withCopy({ ...empty, command: 'dev' }, async (copy) => {
      await copy.saying('Local:')
      const screens = /Local:\D+(http:[^\s/]*\/\/[^\s/]+)/.exec(copy.said())?.[1]
      expect(await me(screens ?? '')).toMatchObject({ demonstration: false })
      expect(await (await fetch(`${screens}/main.tsx`)).text()).toContain('createRoot')
    }),
  )

  test(
    'two side by side; a third on the data of one of them is refused',
    withCopy(empty, (first, folder) =>
      withCopy(empty, async (second) => {
        expect(second.port).not.toBe(first.port)
        expectSentence(await refusal(folder, empty), /Một bản Lan Tỏa khác đang chạy trên thư mục dữ liệu/)
        await first.answering()
      })(),
    ),
  )

  test.skipIf(!isRoot)(
    'as an ordinary user (needs root to become one)',
    withCopy({ ...empty, uid: NOBODY }, async (copy) => expect(await me(copy.url)).toMatchObject({ person: null })),
  )

  test.skipIf(!isRoot)(
    'as root in a folder that nobody else may enter (needs root)',
    inFolder(async (folder) => {
      await chmod(folder, 0o700)
      const copy = await startCopy(join(folder, 'data'), empty)
      await copy.answering()
      copy.interrupt()
      expect(await copy.ended()).toBe(0)
    }),
  )
})

describe('what cannot start says why in one sentence', () => {
  test(
    'the port is taken',
    inFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => other.once('listening', resolve))
      const address = other.address()
      const port = typeof address === 'object' ? String(address?.port) : ''
      expectSentence(await refusal(folder, { ...empty, env: { PORT: port } }), new RegExp(`Cổng ${port} đang được`))
      other.close()
    }),
  )

  test(
    'settings: every fault at once',
    inFolder(async (folder) => {
      const env = { PORT: '70000', PUBLIC_URL: 'lantoa', DATABASE_URL: 'mysql://x:geheim@y/z' }
      const answer = await refusal(folder, { env })
      for (const name of Object.keys(env)) expectSentence(answer, new RegExp(`${name}=`))
      expect(answer.said).not.toContain('geheim')
    }),
  )

  test(
    'the data folder is a file',
    inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      expectSentence(await refusal(join(folder, 'file'), empty), /không phải là thư mục/)
    }),
  )

  test.skipIf(!isRoot)(
    'the data folder is not writable (needs root to become somebody else)',
    inFolder(async (folder) => {
      await mkdir(join(folder, 'data'), { mode: 0o755 })
      expectSentence(await refusal(join(folder, 'data'), { ...empty, uid: NOBODY }), /Không ghi được vào thư mục/)
    }),
  )

  test.skipIf(!isRoot)(
    'the disk is full (needs root to mount a small one)',
    inFolder(async (folder) => {
      const mounted = `mount -t tmpfs -o size=24m small "${folder}" && exec "$@"`
      const prefix = ['unshare', '-m', 'sh', '-c', mounted, 'sh']
      expectSentence(await refusal(join(folder, 'data'), { ...empty, prefix }), /đã hết chỗ/)
    }),
  )
})

describe('DATABASE_URL', () => {
  const at = (change: (url: URL) => void): string => {
    const url = new URL(inject('adminUrl'))
    change(url)
    return url.toString()
  }

  test(
    'a server of one’s own is used and left running',
    inFolder(async (folder) => {
      const name = `start_${randomUUID().slice(0, 8)}`
      const admin = new pg.Client({ connectionString: inject('adminUrl') })
      await admin.connect()
      await admin.query(`create database ${name}`)
      const databaseUrl = at((url) => (url.pathname = `/${name}`))
      for (const _time of ['first', 'second']) {
        const copy = await startCopy(folder, { ...empty, env: { DATABASE_URL: databaseUrl } })
        await copy.answering()
        expect((await copy.processes()).postgres).toBeUndefined()
        copy.interrupt()
        expect(await copy.ended()).toBe(0)
      }
      expect((await admin.query('select 1 as one')).rows).toEqual([{ one: 1 }])
      await admin.end()
    }),
  )

  test.each([
    ['nobody listens', at((url) => (url.port = '1')), /Không kết nối được tới PostgreSQL/],
    ['no such machine', at((url) => (url.hostname = 'khong-co.invalid')), /Không kết nối được tới PostgreSQL/],
    ['a wrong password', at((url) => (url.password = 'sai')), /không chấp nhận người dùng "lantoa"/],
    ['no such database', at((url) => (url.pathname = '/khong_co')), /không có cơ sở dữ liệu "khong_co"/],
  ])('%s', async (_what, databaseUrl, words) =>
    inFolder(async (folder) =>
      expectSentence(await refusal(folder, { ...empty, env: { DATABASE_URL: databaseUrl } }), words),
    )(),
  )
})

/** Resolves when the worker has sealed the whole journal of the story. */
async function allSealed(folder: string): Promise<void> {
  const [password, port] = await Promise.all(
    ['password', 'port'].map((name) => readFile(join(folder, 'postgres', name), 'utf8')),
  )
  const client = new pg.Client({ connectionString: `postgres://lantoa:${password}@127.0.0.1:${port}/postgres` })
  await client.connect()
  const counts = 'select count(seal)::int as sealed, count(*)::int as written from journal_entries'
  for (;;) {
    const [{ sealed, written }] = (await client.query(counts)).rows
    if (written > 0 && sealed === written) break
    await pause(100)
  }
  await client.end()
}

async function signIn(url: string, email: string): Promise<number> {
  const body = JSON.stringify({ email, password: demonstrationPassword })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body })).status
}

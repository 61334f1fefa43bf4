import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { constants, existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { noSpace, StartFault } from '../start-fault.ts'

const builds = 'build'
/** A copy that was started before may still serve the one before the newest. */
const KEPT = 2

/**
 * The folder of the built staff application. Its name tells the sources it was built from, so it is built again exactly when
 * they differ, and several copies may start at once.
 */
export async function builtStaff(): Promise<string> {
  const folder = resolve(builds, `staff-${fingerprint()}`)
  if (existsSync(folder)) return folder
  await refuseUnwritable()
  const beside = resolve(builds, `part-${process.pid}`)
  await build(beside)
  await rename(beside, folder).catch((error) => {
    if (!existsSync(folder)) throw error
  })
  await removeOld(folder)
  return folder
}

async function refuseUnwritable(): Promise<void> {
  try {
    await mkdir(builds, { recursive: true })
    await access(builds, constants.W_OK)
  } catch {
    throw new StartFault(
      `Không ghi được giao diện vào thư mục ${resolve(builds)}. Hãy cấp quyền ghi cho người dùng đang chạy.`,
    )
  }
}

/** Whatever a build can depend on: all sources but the tests, how they are built, and the packages. */
function fingerprint(): string {
  const sources = globSync('src/**/*.{ts,tsx,css,html,js,svg,json}').filter((path) => !path.includes('.test.'))
  const hash = createHash('sha256')
  for (const path of [...sources.sort(), 'vite.config.ts', 'package-lock.json', 'tools/start/vite-build.ts'])
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** In a process of its own: what the builder needs of memory is given back. */
async function build(folder: string): Promise<void> {
  const child = fork(join(import.meta.dirname, 'vite-build.ts'), [folder], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const code = await new Promise((ended) => child.once('exit', ended))
  if (code === 0) return
  await rm(folder, { recursive: true, force: true })
  if (said.includes('ENOSPC')) throw new StartFault(noSpace(builds))
  throw new StartFault(`Chưa dựng được giao diện từ mã nguồn:\n${said.trim()}`)
}

async function removeOld(newest: string): Promise<void> {
  const others = globSync(`${builds}/staff-*`)
    .map((path) => resolve(path))
    .filter((path) => path !== newest)
  const byAge = others.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const path of byAge.slice(KEPT - 1)) await rm(path, { recursive: true, force: true })
}

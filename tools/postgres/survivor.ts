import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartFault } from '../start-fault.ts'

const PATIENCE_MS = 15_000
const PAUSE_MS = 30

/**
 * Clears the way for a new server on a cluster: one that outlived whoever started it is stopped, and the mark of one that is
 * gone is removed, even where its number now belongs to another program.
 */
export async function endSurvivor(cluster: string): Promise<void> {
  const mark = join(cluster, 'postmaster.pid')
  const pid = existsSync(mark) ? Number((await readFile(mark, 'utf8')).split('\n')[0]) : 0
  if (pid === 0) return
  if (!isServerOf(pid, cluster)) return rm(mark, { force: true })
  process.kill(pid, 'SIGINT')
  for (const until = Date.now() + PATIENCE_MS; isServerOf(pid, cluster); await pause(PAUSE_MS))
    if (Date.now() > until)
      throw new StartFault(
        `PostgreSQL của lần chạy trước (tiến trình ${pid}) chưa dừng. Hãy dừng tiến trình đó rồi chạy lại.`,
      )
}

/** Whether a process is the server of this cluster, told by its command line. */
function isServerOf(pid: number, cluster: string): boolean {
  try {
    return commandLine(pid).includes(cluster)
  } catch {
    return false
  }
}

/** Empty for a process that has ended and only waits to be forgotten; throws when there is none. */
const commandLine = (pid: number): string =>
  process.platform === 'linux'
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })

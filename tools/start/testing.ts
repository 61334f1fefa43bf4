import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../free-port.ts'

export interface CopySettings {
  /** What npm calls it; `start` unless told. */
  readonly command?: 'start' | 'dev'
  /** Settings besides PORT and DATA_DIR. */
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  /** Run as this user. */
  readonly uid?: number
  /** What stands before `node` on the command line. */
  readonly prefix?: readonly string[]
}

/** One started copy of the product, on a port and a data folder of its own. */
export interface Copy {
  readonly port: number
  readonly url: string
  readonly supervisor: number
  /** What it has said so far, on both outputs. */
  said(): string
  /** Resolves with the health of the web process as soon as it answers. */
  answering(): Promise<void>
  /** Resolves once it has said so. */
  saying(words: string): Promise<void>
  /** As Ctrl-C in its terminal: every process of the group hears it. */
  interrupt(): void
  /** The exit code, when it has ended. */
  ended(): Promise<number | null>
  /** The numbers of its processes by what they are. */
  processes(): Promise<Processes>
}

export interface Processes {
  readonly web: number | undefined
  readonly worker: number | undefined
  readonly postgres: number | undefined
}

const PAUSE_MS = 50

/** Starts a copy in a data folder as `npm start` does. */
export async function startCopy(
  dataFolder: string,
  { command = 'start', env = {}, flags = [], uid, prefix = [] }: CopySettings = {},
): Promise<Copy> {
  const port = Number(env.PORT ?? (await freePort()))
  const [program = '', ...rest] = [...prefix, process.execPath, 'tools/run.mjs', command, ...flags]
  const user = uid === undefined ? {} : { uid, gid: uid }
  const settings = { PORT: String(port), DATA_DIR: dataFolder, ...env }
  const child = spawn(program, rest, { detached: true, env: { ...withoutSettings(), ...settings }, ...user })
  const said = outputOf(child)
  const url = `http://127.0.0.1:${port}`
  const supervisor = child.pid ?? 0
  return {
    ...{ port, url, supervisor, said },
    answering: () => until(() => isAnswering(url), child, said),
    saying: (words) => until(async () => said().includes(words), child, said),
    interrupt: () => void (hasEnded(child) || process.kill(-supervisor, 'SIGINT')),
    ended: () => exitOf(child),
    processes: () => processesOf(supervisor),
  }
}

/** Nothing of what the test runner itself was given. */
const withoutSettings = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8' })

function outputOf(child: ChildProcess): () => string {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (output += part.toString()))
  return () => output
}

const isAnswering = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Waits for something; a copy that has ended will never bring it about. */
async function until(isTrue: () => Promise<boolean>, child: ChildProcess, said: () => string): Promise<void> {
  while (!(await isTrue())) {
    if (hasEnded(child)) throw new Error(`It has ended and said: ${said()}`)
    await pause(PAUSE_MS)
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const exitOf = (child: ChildProcess): Promise<number | null> =>
  hasEnded(child)
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('close', (code) => resolve(code)))

async function processesOf(supervisor: number): Promise<Processes> {
  const children = await childrenOf(supervisor)
  const below = (await Promise.all(children.map(childrenOf))).flat()
  const named = await Promise.all([...children, ...below].map(async (pid) => ({ pid, line: await commandLine(pid) })))
  const find = (words: RegExp) => named.find(({ line }) => words.test(line))?.pid
  return { web: find(/app\/server\.ts/), worker: find(/app\/worker\.ts/), postgres: find(/^[^ ]*bin\/postgres/) }
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return text.split(' ').filter(Boolean).map(Number)
}

const commandLine = async (pid: number): Promise<string> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim()

/** Whether a process is there and not merely waiting to be forgotten. */
export const isAlive = async (pid: number): Promise<boolean> => (await commandLine(pid)) !== ''

/** Resolves when none of the processes is there any more. */
export async function goneAll(pids: readonly (number | undefined)[]): Promise<void> {
  for (const pid of pids) while (pid !== undefined && (await isAlive(pid))) await pause(PAUSE_MS)
}

/** A data folder for one test, owned by the user who will run in it, and removed afterwards. */
export function inFolder(test: (folder: string) => Promise<void>, uid?: number): () => Promise<void> {
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lantoa-start-'))
    await chmod(folder, 0o755)
    if (uid !== undefined) await chown(folder, uid, uid)
    try {
      await test(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

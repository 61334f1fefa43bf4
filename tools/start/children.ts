import { type ChildProcess, fork } from 'node:child_process'
import type { ChildMessage } from '../../src/app/child.ts'
import { StartFault } from '../start-fault.ts'

export interface Child {
  /** Resolves once it works; rejects when it cannot work the first time. */
  readonly ready: Promise<void>
  /** Starts it anew, with the sources as they are now. */
  restart(): void
  /** Ends it for good. */
  stop(): Promise<void>
}

interface ChildPlace {
  /** How it is called in what the terminal says. */
  readonly name: string
  readonly script: string
  readonly env: NodeJS.ProcessEnv
  /** Whether a first start that fails is waited out: while the sources are being changed. */
  readonly patient?: boolean
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000
/** One that lived this long was well; the next pause is short again. */
const WELL_MS = 20_000
/** After this an ordered end is enforced. */
const PATIENCE_MS = 900

/** Keeps a process alive: one that ends unasked is started again, with pauses that grow while it keeps ending. */
export function keepAlive(place: ChildPlace): Child {
  const first = Promise.withResolvers<void>()
  let current: ChildProcess | null = null
  let pause = FIRST_PAUSE_MS
  let isStopping = false
  let wasReady = place.patient ?? false

  const launch = (): void => {
    const startedAt = Date.now()
    current = launched(place, (message) => {
      if (message.kind === 'ready') {
        wasReady = true
        first.resolve()
      } else if (wasReady) console.error(message.sentence)
      else first.reject(new StartFault(message.sentence))
    })
    current.once('exit', (code, signal) => {
      current = null
      if (isStopping) return
      if (!wasReady) return first.reject(new StartFault(endedAtOnce(place.name)))
      if (Date.now() - startedAt > WELL_MS) pause = FIRST_PAUSE_MS
      if (signal !== 'SIGTERM')
        console.error(`Tiến trình ${place.name} đã dừng (${signal ?? code}); đang khởi động lại.`)
      setTimeout(() => !isStopping && !current && launch(), pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
  }
  launch()
  return {
    ready: first.promise,
    restart: () => void current?.kill('SIGTERM'),
    stop: async () => {
      isStopping = true
      if (current) await ended(current)
    },
  }
}

/** In a process group of its own, so that Ctrl-C in a terminal reaches the supervisor alone. */
function launched({ script, env }: ChildPlace, onMessage: (message: ChildMessage) => void): ChildProcess {
  const child = fork(script, [], { env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.on('message', (message) => onMessage(message as ChildMessage))
  child.on('error', (error) => console.error(error.message))
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.connected) child.send('stop')
  await gone
  clearTimeout(timer)
}

const endedAtOnce = (name: string): string =>
  `Tiến trình ${name} dừng ngay khi khởi động; lý do ở các dòng trên. Hãy báo người phát triển kèm các dòng đó.`

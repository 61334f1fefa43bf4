import { type ChildProcess, fork } from 'node:child_process'
import type { ChildMessage } from '../../src/app/child.ts'
import { StartFault } from '../start-fault.ts'

export interface Child {
  /** What it said when it first worked; rejects when it could not work the first time. */
  readonly ready: Promise<Ready>
  /** Starts it anew, with the sources as they are now. */
  restart(): void
  /** Ends it for good. */
  stop(): Promise<void>
}

type Ready = Extract<ChildMessage, { kind: 'ready' }>

interface ChildPlace {
  /** How it is called in what the terminal says. */
  readonly name: string
  readonly script: string
  readonly env: NodeJS.ProcessEnv
  /** Whether its sources are being changed: one that ends unasked then waits for the next change instead of for a pause. */
  readonly isDeveloping?: boolean
}

interface Life {
  current: ChildProcess | null
  pauseMs: number
  isStopping: boolean
  wasReady: boolean
  readonly first: PromiseWithResolvers<Ready>
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000
/** One that lived this long was well; the next pause is short again. */
const WELL_MS = 20_000
/** After this an ordered end is enforced. */
const PATIENCE_MS = 500

/** Keeps a process alive: one that ends unasked is started again, with pauses that grow while it keeps ending. */
export function keepAlive(place: ChildPlace): Child {
  const life: Life = {
    ...{ current: null, pauseMs: FIRST_PAUSE_MS, isStopping: false, wasReady: place.isDeveloping ?? false },
    first: Promise.withResolvers<Ready>(),
  }
  launch(place, life)
  return {
    ready: life.first.promise,
    restart: () => {
      if (life.current) life.current.once('exit', () => launch(place, life)).kill('SIGTERM')
      else launch(place, life)
    },
    stop: async () => {
      life.isStopping = true
      if (life.current) await ended(life.current)
    },
  }
}

/** In a process group of its own, so that Ctrl-C in a terminal reaches the supervisor alone. */
function launch(place: ChildPlace, life: Life): void {
  if (life.current || life.isStopping) return
  const { script, env } = place
  const child = fork(script, [], { env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const startedAt = Date.now()
  life.current = child
  child.on('message', (message: ChildMessage) => heard(message, life))
  child.once('exit', (code, signal) => {
    life.current = null
    if (Date.now() - startedAt > WELL_MS) life.pauseMs = FIRST_PAUSE_MS
    if (!life.isStopping) startAgain(place, life, signal ?? String(code))
  })
}

function heard(message: ChildMessage, life: Life): void {
  if (message.kind === 'ready') {
    life.wasReady = true
    life.first.resolve(message)
  } else if (message.kind === 'fault') {
    if (life.wasReady) console.error(message.sentence)
    else life.first.reject(new StartFault(message.sentence))
  }
}

function startAgain(place: ChildPlace, life: Life, how: string): void {
  if (!life.wasReady) life.first.reject(new StartFault(endedAtOnce(place.name)))
  if (!life.wasReady || place.isDeveloping) return
  console.error(`Tiến trình ${place.name} đã dừng ngoài ý muốn (${how}); đang khởi động lại.`)
  setTimeout(() => launch(place, life), life.pauseMs)
  life.pauseMs = Math.min(life.pauseMs * 2, LONGEST_PAUSE_MS)
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

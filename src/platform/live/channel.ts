import pg from 'pg'
import { CHANNEL } from './store.ts'

/** Hears a notice; null when some may have been missed, because the connection was lost meanwhile. */
export type Hear = (notice: unknown) => void

export interface LiveChannel {
  /** Hears everything from now on; gives the way to stop. */
  listen(hear: Hear): () => void
  stop(): Promise<void>
}

interface ChannelPlace {
  readonly url: string
  /** Hears of lost connections; nothing is thrown into the process. */
  readonly onError: (error: unknown) => void
}

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

/**
 * One connection of this process that listens to what others commit. A lost one is opened again after growing pauses, and
 * everybody who listens is told that something may have been missed.
 */
export async function openChannel({ url, onError }: ChannelPlace): Promise<LiveChannel> {
  const listeners = new Set<Hear>()
  const tell = (notice: unknown) => {
    for (const hear of listeners) hear(notice)
  }
  let isStopping = false
  let client: pg.Client | undefined
  let waiting: NodeJS.Timeout | undefined

  const open = async (): Promise<void> => {
    const opened = new pg.Client({ connectionString: url, keepAlive: true })
    opened.on('notification', ({ payload }) => tell(parsed(payload)))
    opened.on('error', onError)
    await opened.connect()
    await opened.query(`listen ${CHANNEL}`)
    opened.on('end', () => again(FIRST_PAUSE_MS))
    client = opened
  }
  const again = (pause: number): void => {
    if (isStopping) return
    waiting = setTimeout(() => {
      open().then(
        () => tell(null),
        (error) => {
          onError(error)
          again(Math.min(pause * 2, LONGEST_PAUSE_MS))
        },
      )
    }, pause).unref()
  }
  await open()
  return {
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    stop: async () => {
      isStopping = true
      clearTimeout(waiting)
      await client?.end()
    },
  }
}

function parsed(payload: string | undefined): unknown {
  try {
    return JSON.parse(payload ?? 'null')
  } catch {
    return null
  }
}

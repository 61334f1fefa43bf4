import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** One browser that listens. */
export interface Listener {
  readonly response: ServerResponse
  /** Headers of the answer besides those of an event stream. */
  readonly headers: OutgoingHttpHeaders
  /** Whose it is: each may have a few. */
  readonly owner: string
  /** What is sent of a notice; undefined where it is not for this one. */
  readonly shownOf: (notice: unknown) => unknown
  /** Whether it may still listen; asked at every heartbeat. */
  readonly isStillAllowed: () => Promise<boolean>
}

export interface Streams {
  /** False when the owner has as many as anybody may. */
  add(listener: Listener): boolean
  /** Sends to each what it may know; null tells all that something was missed. */
  tell(notice: unknown): void
  /** Ends all. */
  close(): void
}

interface StreamSettings {
  readonly heartbeatMs: number
  readonly mostOfOne: number
  readonly onError: (error: unknown) => void
}

const usual = { heartbeatMs: 25_000, mostOfOne: 8 }

/** Neither kept nor packed nor collected by a proxy on the way. */
const eventStream = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** A browser that takes nothing any more is let go; it comes again. */
const MOST_WAITING_BYTES = 256 * 1024

/** Browsers wait so long before they come again after a broken connection. */
const RETRY_MS = 3000

/** The open server-sent event streams of this process. A comment at every heartbeat keeps proxies from ending quiet ones. */
export function openStreams(given: Partial<StreamSettings> & Pick<StreamSettings, 'onError'>): Streams {
  const { heartbeatMs, mostOfOne, onError } = { ...usual, ...given }
  const open = new Set<Listener>()
  const timer = setInterval(() => void beat(open).catch(onError), heartbeatMs).unref()
  return {
    add: (listener) => {
      // Whoever left while it was asked who it is ends no stream any more, and would take a place for ever.
      if (listener.response.destroyed) return true
      if ([...open].filter(({ owner }) => owner === listener.owner).length >= mostOfOne) return false
      open.add(listener)
      listener.response.on('close', () => open.delete(listener))
      listener.response.writeHead(200, { ...listener.headers, ...eventStream })
      listener.response.write(`retry: ${RETRY_MS}\n\n`)
      return true
    },
    tell: (notice) => {
      for (const listener of open) send(listener, notice)
    },
    close: () => {
      clearInterval(timer)
      for (const { response } of open) response.end()
    },
  }
}

function send({ response, shownOf }: Listener, notice: unknown): void {
  if (response.writableLength > MOST_WAITING_BYTES) return void response.destroy()
  if (notice === null) response.write('event: missed\ndata: {}\n\n')
  else {
    const shown = shownOf(notice)
    if (shown !== undefined) response.write(`data: ${JSON.stringify(shown)}\n\n`)
  }
}

async function beat(open: ReadonlySet<Listener>): Promise<void> {
  await Promise.all([...open].map(keepOrEnd))
}

/** Who cannot be asked about just now, because the database is away, stays until the next time. */
async function keepOrEnd({ response, isStillAllowed }: Listener): Promise<void> {
  if (await isStillAllowed()) response.write(': still here\n\n')
  else response.end()
}

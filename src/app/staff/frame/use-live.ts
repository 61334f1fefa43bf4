import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { peopleContract } from '../../../foundation/people/contract.ts'
import { isTyping } from '../../../ui/kit/list-keys.ts'
import { useSession } from '../../../ui/kit/session.tsx'
import { type Heard, isSafeWhileTyping, isTouched } from './touched.ts'

/** What happens at once is asked for once, and a busy hour does not make a screen ask all the time. */
const GATHER_MS = 400
const LEAST_BETWEEN_MS = 1000
/** Browsers open few connections to one server: a tab that nobody looks at gives its own back. */
const HIDDEN_MS = 30_000
const FIRST_PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 120_000

/**
 * Listens to what others do and asks again for the answers on screen that it changed. Without it, behind a proxy that lets
 * nothing through, everything is as fresh as the last visit of the tab.
 */
export function useLive(): void {
  const client = useQueryClient()
  const postId = useSession().post?.id
  useEffect(() => listen(client, `/api/live${postId ? `?post=${postId}` : ''}`), [client, postId])
}

/** Opens the stream while the tab is looked at; gives the way to end. */
function listen(client: QueryClient, address: string): () => void {
  const { hear, stop } = gathering(client)
  const source = keptOpen(address, hear)
  let hiding: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(hiding)
    if (document.visibilityState === 'visible') source.open()
    else hiding = setTimeout(source.close, HIDDEN_MS)
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    clearTimeout(hiding)
    source.close()
    stop()
  }
}

/** The stream, opened again after growing pauses when it was refused; browsers themselves mend a broken one. */
function keptOpen(address: string, hear: (heard: Heard | null) => void) {
  let source: EventSource | null = null
  let pause = FIRST_PAUSE_MS
  let waiting: ReturnType<typeof setTimeout> | undefined
  let wasOpen = false
  const close = () => {
    clearTimeout(waiting)
    source?.close()
    source = null
  }
  const open = () => {
    if (source) return
    clearTimeout(waiting)
    const opened = new EventSource(address)
    source = opened
    opened.onopen = () => {
      pause = FIRST_PAUSE_MS
      if (wasOpen) hear(null)
      wasOpen = true
    }
    opened.onmessage = ({ data }) => hear(JSON.parse(data))
    opened.addEventListener('missed', () => hear(null))
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return
      close()
      waiting = setTimeout(open, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }
  return { open, close }
}

/**
 * Gathers what was heard, null for "anything", and asks again for what it touched once the tab is looked at; what somebody might
 * be typing over, once nobody types.
 */
function gathering(client: QueryClient) {
  const all = new Map<string, Gathered>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let flushedAt = 0
  const { askedAt, forget } = asking(client)
  const flush = () => {
    timer = undefined
    if (document.visibilityState !== 'visible' || all.size === 0) return
    flushedAt = Date.now()
    const gathered = [...all.values()]
    const isBusy = isTyping(document.activeElement)
    if (!isBusy) all.clear()
    const isAllowed = ({ queryKey }: Query) => !isBusy || isSafeWhileTyping(String(queryKey[0]))
    const isStale = (query: Query) => gathered.some((one) => isMeant(query, askedAt(query), one))
    void client.invalidateQueries({ predicate: (query) => isAllowed(query) && isStale(query) })
  }
  const later = () => {
    timer ??= setTimeout(flush, Math.max(GATHER_MS, flushedAt + LEAST_BETWEEN_MS - Date.now()))
  }
  document.addEventListener('visibilitychange', later)
  document.addEventListener('focusout', later)
  return {
    hear: (heard: Heard | null) => {
      all.set(heard ? `${heard.kind} ${heard.planId}` : '', { heard, at: Date.now() })
      later()
    },
    stop: () => {
      clearTimeout(timer)
      forget()
      document.removeEventListener('visibilitychange', later)
      document.removeEventListener('focusout', later)
    },
  }
}

interface Gathered {
  readonly heard: Heard | null
  readonly at: number
}

function isMeant({ queryKey: [path, input] }: Query, askedAt: number, { heard, at }: Gathered): boolean {
  if (path === peopleContract.me.path) return false
  return heard === null || isTouched({ path: String(path), input, askedAt }, heard, at)
}

/** When each answer was asked for last: one that was on its way while something happened may not hold it. */
function asking(client: QueryClient) {
  const times = new Map<string, number>()
  const forget = client.getQueryCache().subscribe((event) => {
    if (event.type === 'removed') times.delete(event.query.queryHash)
    else if (event.type === 'updated' && event.action.type === 'fetch') times.set(event.query.queryHash, Date.now())
  })
  return { askedAt: ({ queryHash }: Query) => times.get(queryHash) ?? 0, forget }
}

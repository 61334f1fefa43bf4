import { useCallback, useEffect, useRef, useState } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import { useErrorSentence } from './notices.tsx'
import { useFormat } from './use-format.ts'

export interface Saving {
  readonly state: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed'
  /** When it was last saved, in real time. */
  readonly at: Date | null
  readonly error: unknown
  /** Saves now what is not yet saved; resolves when it is, rejects when it cannot be. */
  readonly flush: () => Promise<void>
}

const PAUSE_MS = 800

/**
 * Saves a value by itself 800 ms after its last change, one save at a time, and once more when the screen is left. Values
 * are compared as JSON; the first one counts as saved unless another is told. A failed save is tried again at the next change
 * or by `flush`.
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<unknown>, alreadySaved: T = value): Saving {
  const written = JSON.stringify(value)
  const saved = useRef(JSON.stringify(alreadySaved))
  const latest = useRef({ value, written, save })
  latest.current = { value, written, save }
  const running = useRef<Promise<void> | null>(null)
  const [status, setStatus] = useState<Omit<Saving, 'flush'>>({ state: 'untouched', at: null, error: null })

  const flush = useCallback(async (): Promise<void> => {
    if (running.current) await running.current.catch(() => undefined)
    const now = latest.current
    if (now.written === saved.current) return
    setStatus((before) => ({ ...before, state: 'saving' }))
    running.current = now.save(now.value).then(() => undefined)
    try {
      await running.current
      saved.current = now.written
      const state = latest.current.written === now.written ? 'saved' : 'unsaved'
      setStatus({ state, at: new Date(), error: null })
    } catch (error) {
      setStatus((before) => ({ ...before, state: 'failed', error }))
      throw error
    } finally {
      running.current = null
    }
  }, [])

  useEffect(() => {
    if (written === saved.current) return
    setStatus((before) => (before.state === 'saving' ? before : { ...before, state: 'unsaved' }))
    const timer = setTimeout(() => void flush().catch(() => undefined), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [written, flush])

  useEffect(() => leaving(flush, () => latest.current.written !== saved.current), [flush])
  return { ...status, flush }
}

/** Saves when the page is hidden or the screen is left, and asks before a window with unsaved words is closed. */
function leaving(flush: () => Promise<void>, isUnsaved: () => boolean): () => void {
  const hidden = () => document.visibilityState === 'hidden' && void flush().catch(() => undefined)
  const closing = (event: BeforeUnloadEvent) => isUnsaved() && event.preventDefault()
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('beforeunload', closing)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('beforeunload', closing)
    void flush().catch(() => undefined)
  }
}

/** "Đã lưu 10:42", "Đang lưu…", or why it could not be saved. */
export function SaveStatus({ saving }: { saving: Pick<Saving, 'state' | 'at' | 'error'> }) {
  const text = useText(kitMessages)
  const format = useFormat()
  const sentence = useErrorSentence()
  const words = {
    untouched: '',
    unsaved: text.unsaved,
    saving: text.saving,
    saved: saving.at ? text.saved(format.time(saving.at)) : '',
    failed: `${text.saveFailed}: ${sentence(saving.error)}`,
  }
  return (
    <span className="save-status" data-state={saving.state} role="status">
      {words[saving.state]}
    </span>
  )
}

import { useCallback, useState } from 'react'
import type { z } from 'zod'
import { recall, remember } from './memory.ts'

interface KeptState<T> {
  readonly value: T
  readonly set: (value: T) => void
  /** Forgets what was kept, as when it has been sent. */
  readonly forget: () => void
  /** Whether it was found on this device when the screen opened. */
  readonly wasKept: boolean
}

/** Words that wait to be sent: this device keeps them under `key` until they are, so that leaving the screen loses nothing. */
export function useKeptState<T>(key: string, { shape, first }: { shape: z.ZodType<T>; first: T }): KeptState<T> {
  const [found] = useState(() => kept(key, shape))
  const [value, setValue] = useState<T>(found ?? first)
  const set = useCallback(
    (next: T) => {
      setValue(next)
      remember(key, JSON.stringify(next))
    },
    [key],
  )
  const forget = useCallback(() => remember(key, null), [key])
  return { value, set, forget, wasKept: found !== null }
}

function kept<T>(key: string, shape: z.ZodType<T>): T | null {
  const text = recall(key)
  if (text === null) return null
  const parsed = shape.safeParse(fromJson(text))
  return parsed.success ? parsed.data : null
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

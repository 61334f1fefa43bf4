import { useRef, useState } from 'react'
import { type Saving, useAutosave } from '../../../../ui/kit/index.ts'
import { type Seen, useDesk } from './desk-context.ts'

interface Form<T> {
  readonly value: T
  readonly set: (changes: Partial<T>) => void
  readonly saving: Saving
}

interface FormOf<T> {
  /** What the form was opened on. */
  readonly seen: Seen
  readonly first: T
  /** Whether the server may be given this; what it may not waits on the screen. */
  readonly isValid: (value: T) => boolean
  readonly send: (value: T, revision: number) => Promise<{ revision: number }>
  /** What taking it back is called. */
  readonly what: string
}

/** A form that saves itself while what it holds is valid; the first change can be taken back as a whole. */
export function useSavedForm<T extends object>({ seen, first, isValid, send, what }: FormOf<T>): Form<T> {
  const desk = useDesk()
  const [value, setValue] = useState(first)
  const opened = useRef(seen)
  const before = useRef(first)
  const isRemembered = useRef(false)
  const sendable = useRef(first)
  if (isValid(value)) sendable.current = value
  const save = async (wanted: T) => {
    await desk.put(opened.current, (revision) => send(wanted, revision))
    if (isRemembered.current) return
    isRemembered.current = true
    desk.remember(what, () => desk.put(opened.current, (revision) => send(before.current, revision)))
  }
  const saving = useAutosave(sendable.current, save)
  return { value, set: (changes) => setValue((old) => ({ ...old, ...changes })), saving }
}

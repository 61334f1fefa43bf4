/** What a process says to the supervisor: that it works, why it cannot in one sentence, or how the first administrator gets in. */
export type ChildMessage =
  | { readonly kind: 'ready'; readonly accounts?: readonly AccountToTry[] }
  | { readonly kind: 'fault'; readonly sentence: string }
  | { readonly kind: 'invitation'; readonly link: string }

/** An account of the demonstration, for the terminal. */
export interface AccountToTry {
  readonly email: string
  readonly password: string
  /** The role, the person's name and title. */
  readonly who: string
}

/** How long what is under way may take before the process ends anyway. */
const PATIENCE_MS = 400

/** Ends this process in order when the supervisor says so or is gone, and on a signal when it runs alone. */
export function endWithSupervisor(stop: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(0), PATIENCE_MS)
    stop().finally(() => process.exit(0))
  }
  process.on('message', end)
  process.on('disconnect', end)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
}

export const tellSupervisor = (message: ChildMessage): void => void process.send?.(message)

/** Tells the supervisor, or alone the terminal, why this process cannot work, and ends it. */
export function endWithFault(sentence: string): void {
  if (process.send)
    process.send({ kind: 'fault', sentence } satisfies ChildMessage, undefined, {}, () => process.exit(1))
  else {
    console.error(sentence)
    process.exit(1)
  }
}

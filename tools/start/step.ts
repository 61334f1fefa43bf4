const PATIENCE_MS = 1000

/** Does a step of starting; says what it is as soon as it takes longer than a second. */
export async function step<T>(sentence: string, run: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => console.log(`${sentence}…`), PATIENCE_MS)
  try {
    return await run()
  } finally {
    clearTimeout(timer)
  }
}

/** From the command to the first answer: a first start that tells the demonstration, and one after it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { startCopy } from './start/testing.ts'

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lantoa-bench-'))

async function startAndStop(folder: string): Promise<void> {
  const copy = await startCopy(folder)
  await copy.answering()
  copy.interrupt()
  await copy.ended()
}

async function firstStart(): Promise<void> {
  const folder = await newFolder()
  await startAndStop(folder)
  await rm(folder, { recursive: true })
}

async function preparedFolder(): Promise<string> {
  const folder = await newFolder()
  await startAndStop(folder)
  return folder
}

export const benches = [
  { name: 'start: first, with the demonstration, and stop', run: firstStart, times: 3 },
  {
    name: 'start: later, and stop',
    prepare: preparedFolder,
    run: startAndStop,
    finish: (folder: string) => rm(folder, { recursive: true }),
  } satisfies Bench<string>,
] as readonly Bench[]

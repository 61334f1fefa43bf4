/**
 * `npm run bench [WORD…]`: times what the budgets of docs/budgets.md speak of, each in a process of its own, and prints median,
 * fastest and slowest wall time, processor time and the most memory. With words: only benches whose name has one of them.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a `*.bench.ts` exports as `benches`. `prepare` is not timed; what it gives is handed to each run. */
export interface Bench<T = unknown> {
  readonly name: string
  readonly prepare?: () => Promise<T>
  readonly run: (prepared: T) => unknown
  /** How often it is run after one run that is not counted; 7 unless told. */
  readonly times?: number
  readonly finish?: (prepared: T) => Promise<void>
}

interface Measured {
  readonly wallMs: readonly number[]
  readonly cpuMs: readonly number[]
  readonly peakMb: number
}

const folders = ['src', 'tools']

async function benchFiles(): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((path) => join(folder, path))),
  )
  return found
    .flat()
    .filter((path) => path.endsWith('.bench.ts'))
    .sort()
}

async function benchesOf(file: string): Promise<readonly Bench[]> {
  const { benches } = await import(pathToFileURL(resolve(file)).href)
  return benches
}

async function measure({ prepare, run, times = 7, finish }: Bench): Promise<Measured> {
  const prepared = await prepare?.()
  await run(prepared)
  const wallMs: number[] = []
  const cpuMs: number[] = []
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage()
    const started = performance.now()
    await run(prepared)
    wallMs.push(performance.now() - started)
    const { user, system } = process.cpuUsage(before)
    cpuMs.push((user + system) / 1000)
  }
  await finish?.(prepared)
  return { wallMs, cpuMs, peakMb: process.resourceUsage().maxRSS / 1024 }
}

/** Measures one bench in a process of its own, so that memory is its alone. */
async function measuredApart(file: string, name: string): Promise<Measured> {
  const child = fork(import.meta.filename, ['--one', file, name])
  const [measured] = await once(child, 'message')
  return measured
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8)

async function runAll(words: readonly string[]): Promise<void> {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(2)}, Node ${process.version}\n`)
  console.log(
    `${'bench'.padEnd(58)}${'median'.padStart(8)}${'min'.padStart(8)}${'max'.padStart(8)}${'cpu'.padStart(8)} ms  memory`,
  )
  for (const file of await benchFiles())
    for (const { name } of await benchesOf(file)) {
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue
      const { wallMs, cpuMs, peakMb } = await measuredApart(file, name)
      const times = [middle(wallMs), Math.min(...wallMs), Math.max(...wallMs), middle(cpuMs)].map(shown).join('')
      console.log(`${name.padEnd(58)}${times}     ${peakMb.toFixed(0)} MB`)
    }
}

async function runOne(file: string, name: string): Promise<void> {
  const bench = (await benchesOf(file)).find((one) => one.name === name)
  if (!bench) throw new Error(`No bench “${name}” in ${file}`)
  process.send?.(await measure(bench))
  process.disconnect()
}

const [first, ...rest] = process.argv.slice(2)
const [file, name] = rest
if (first === '--one' && file && name) await runOne(file, name)
// Behind npm the first word is this command's own name.
else await runAll(first === 'bench' || first === undefined ? rest : [first, ...rest])

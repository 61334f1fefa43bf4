import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../free-port.ts'
import { runAloud, type Tally } from '../steps.ts'
import { chromium } from './needs.ts'

const START_MS = 180_000
/** Each width has a product of its own, so that the two run side by side and find nothing of each other. */
const widths = ['desktop', 'phone'] as const
type Width = (typeof widths)[number]

/** Starts the product as `npm start` does, once for each width, and walks through it in a browser. */
export async function runJourneys(tally: Tally, { isDeep }: { readonly isDeep: boolean }): Promise<void> {
  const browser = await chromium()
  if ('missing' in browser) {
    tally.skipped.push(`journeys: ${browser.missing}`)
    return
  }
  await Promise.all(
    widths.map((width) => walkThrough(width, { CHROMIUM: browser.path, JOURNEYS: isDeep ? 'deep' : 'short' }, tally)),
  )
}

type Env = Readonly<Record<string, string>>

async function walkThrough(width: Width, env: Env, tally: Tally): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-journeys-'))
  const port = await freePort()
  const product = started(folder, port)
  try {
    await answering(product, port)
    await walked(width, tally, { ...env, JOURNEY_URL: `http://127.0.0.1:${port}` })
  } finally {
    await stopped(product)
    await rm(folder, { recursive: true, force: true })
  }
}

function started(folder: string, port: number): ChildProcess {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder }
  const product = spawn(process.execPath, ['tools/run.mjs', 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  product.stdout.resume()
  return product
}

async function answering(product: ChildProcess, port: number): Promise<void> {
  const until = Date.now() + START_MS
  while (Date.now() < until && product.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The product did not start for the journeys')
}

async function walked(width: Width, tally: Tally, env: Env): Promise<void> {
  const results = resolve('test-results', `journeys-${width}`)
  const which = ['--config', 'tests/journeys/playwright.config.ts', '--project', width]
  const ended = await runAloud({
    name: `journeys, ${width}`,
    script: ['node_modules/@playwright/test/cli.js', 'test', ...which],
    env: { ...env, JOURNEY_RESULTS: results },
  })
  const { stats, suites } = JSON.parse(await readFile(join(results, 'report.json'), 'utf8')) as JourneyReport
  tally.passed += stats.expected
  tally.failed += stats.unexpected + stats.flaky
  if (!ended && stats.unexpected + stats.flaky === 0) tally.failed += 1
  tally.skipped.push(...skippedIn(suites))
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly projectName: string
      readonly status: string
      readonly annotations: readonly { readonly description?: string }[]
    }[]
  }[]
}

interface JourneyReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly Suite[]
}

const skippedIn = (suites: readonly Suite[]): string[] =>
  suites.flatMap(({ suites: inner = [], specs }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'skipped')
        .map(({ projectName, annotations }) => `${title} (${projectName}): ${annotations[0]?.description ?? ''}`),
    ),
    ...skippedIn(inner),
  ])

function stopped(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    product.once('exit', () => resolve())
    product.kill('SIGINT')
  })
}

/** Takes the pictures of the help anew: a fresh product, walked through in a browser. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { runAloud } from './steps.ts'
import { chromium } from './test/needs.ts'

const START_MS = 180_000

const browser = await chromium()
if ('missing' in browser) throw new Error(`No pictures: ${browser.missing}`)
const folder = await mkdtemp(join(tmpdir(), 'lantoa-pictures-'))
const port = await freePort()
const product = spawn(process.execPath, ['tools/run.mjs', 'start'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const over = new Promise<void>((resolve) => product.once('exit', () => resolve()))
try {
  await answering(port)
  const which = ['--config', 'tests/journeys/playwright.config.ts', 'help-pictures', '--project=desktop', '--workers=2']
  const done = await runAloud({
    name: 'pictures of the help',
    script: ['node_modules/@playwright/test/cli.js', 'test', ...which, '--update-snapshots', 'all'],
    env: { CHROMIUM: browser.path, JOURNEY_URL: `http://127.0.0.1:${port}` },
  })
  if (!done) process.exitCode = 1
} finally {
  product.kill('SIGINT')
  await over
  await rm(folder, { recursive: true, force: true })
}

async function answering(port: number): Promise<void> {
  const until = Date.now() + START_MS
  while (Date.now() < until && product.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The product did not start for the pictures')
}

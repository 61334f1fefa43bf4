import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Debian's browser unless `CHROMIUM` names another; Playwright's own is never downloaded. */
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path))

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=vi',
]

/** Where a run leaves its report and its pictures of failures; `npm test` names one for each width. */
const results = process.env.JOURNEY_RESULTS ?? here('../../test-results/journeys')

/** `npm test` walks the short ones, `npm run test:deep` those named `*.deep.spec.ts`; by hand all of them can be named. */
const chosen = {
  short: { testIgnore: '**/*.deep.spec.ts' },
  deep: { testMatch: '**/*.deep.spec.ts' },
}[process.env.JOURNEYS ?? '']

/** Journeys run against a server that is already up: `JOURNEY_URL`, or the port of `npm start`. */
export default defineConfig({
  testDir: here('.'),
  ...chosen,
  outputDir: `${results}/files`,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    // The only pictures that are compared are those of the help, which shows them.
    toHaveScreenshot: { pathTemplate: here('../../src/app/staff/help/pictures/{arg}{ext}') },
  },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: `${results}/report.json` }]],
  use: {
    baseURL: process.env.JOURNEY_URL ?? `http://127.0.0.1:${process.env.PORT ?? '4000'}`,
    browserName: 'chromium',
    actionTimeout: 20_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: flags, ...(chromium ? { executablePath: chromium } : {}) },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 } },
  ],
})

import { mkdir, readFile } from 'node:fs/promises'
import { runAloud, type Tally } from '../steps.ts'

const report = 'test-results/units.json'

interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly {
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Runs the tests that lie beside the sources (the long ones instead, when told) and counts each. */
export async function runUnits(tally: Tally, { isDeep }: { isDeep: boolean }): Promise<void> {
  await mkdir('test-results', { recursive: true })
  const ended = await runAloud({
    name: 'tests',
    script: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    env: isDeep ? { LANTOA_DEEP: '1' } : {},
  })
  const read: UnitReport = JSON.parse(await readFile(report, 'utf8'))
  tally.passed += read.numPassedTests
  tally.failed += read.numFailedTests
  const broken = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  tally.failed += broken.length
  if (!ended && read.numFailedTests + broken.length === 0) tally.failed += 1
  for (const { assertionResults } of read.testResults)
    for (const { status, fullName } of assertionResults)
      if (status !== 'passed' && status !== 'failed') tally.skipped.push(fullName)
}

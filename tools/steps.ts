/** Runs commands one after another or side by side and keeps count of what passed, failed and was left out. */
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

export interface Tally {
  passed: number
  failed: number
  /** What was not run, by name, with the reason. */
  readonly skipped: string[]
}

export const emptyTally = (): Tally => ({ passed: 0, failed: 0, skipped: [] })

export interface Step {
  readonly name: string
  /** A script that this Node runs, and its arguments. */
  readonly script: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
}

interface Ended {
  readonly code: number
  readonly output: string
}

/** Runs a step quietly: what it printed is shown only when it failed. */
export async function runStep(step: Step, tally: Tally): Promise<boolean> {
  const started = performance.now()
  const { code, output } = await ended(step, 'pipe')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`)
  if (code === 0) tally.passed += 1
  else {
    tally.failed += 1
    console.log(output.trimEnd())
  }
  return code === 0
}

/** Runs a step whose output people follow; says whether it ended well, and counts nothing. */
export const runAloud = async (step: Step): Promise<boolean> => (await ended(step, 'inherit')).code === 0

function ended({ script, env }: Step, stdio: 'pipe' | 'inherit'): Promise<Ended> {
  const child = spawn(process.execPath, [...script], {
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      output += part.toString()
    })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** The last words of a run: what was left out and why, then the one line that machines read. Sets the exit code. */
export function concludeRun({ passed, failed, skipped }: Tally): void {
  for (const one of skipped) console.log(`– bỏ qua / skipped: ${one}`)
  console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

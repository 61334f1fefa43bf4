/** `npm run check`: everything that needs no running product. `npm test` runs the same steps first. */
import { concludeRun, emptyTally, runStep, type Step, type Tally } from './steps.ts'

const tool = (path: string): string => `node_modules/${path}`

const steps: readonly Step[] = [
  { name: 'format and lint', script: [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'types of the server', script: [tool('@typescript/native/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of the browser', script: [tool('@typescript/native/bin/tsc'), '-p', 'tsconfig.browser.json'] },
  { name: 'map of the house', script: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), 'src'] },
  { name: 'dead code', script: [tool('knip/bin/knip.js')] },
  { name: 'types of the tables', script: ['tools/tables.ts', '--check'] },
  { name: 'description of the API', script: ['tools/openapi.ts', '--check'] },
]

export async function checkAll(tally: Tally): Promise<void> {
  for (const step of steps) await runStep(step, tally)
}

if (import.meta.main) {
  const tally = emptyTally()
  await checkAll(tally)
  concludeRun(tally)
}

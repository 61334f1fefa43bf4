/** `npm run test:deep`: what takes long – kills and starts, pages measured in LibreOffice, fuzzed readers, long journeys. */
import { concludeRun, emptyTally } from './steps.ts'
import { runJourneys } from './test/journeys.ts'
import { libreOffice } from './test/needs.ts'
import { runUnits } from './test/units.ts'

const tally = emptyTally()
const office = await libreOffice()
if ('missing' in office) tally.skipped.push(`pages measured in LibreOffice: ${office.missing}`)
await runUnits(tally, { isDeep: true })
await runJourneys(tally, { isDeep: true }).catch((error) => {
  tally.failed += 1
  console.error(error)
})
concludeRun(tally)

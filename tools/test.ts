/** `npm test`: all checks, the tests beside the sources, the journeys in a browser. Ends with `N passed, N failed`. */
import { checkAll } from './check.ts'
import { concludeRun, emptyTally } from './steps.ts'
import { runJourneys } from './test/journeys.ts'
import { runUnits } from './test/units.ts'

const tally = emptyTally()
await checkAll(tally)
await runUnits(tally, { isDeep: false })
await runJourneys(tally, { isDeep: false }).catch((error) => {
  tally.failed += 1
  console.error(error)
})
concludeRun(tally)

/** `npm run test:deep`: what takes long – kills and starts, pages measured in LibreOffice, fuzzed readers. */
import { concludeRun, emptyTally } from './steps.ts'
import { libreOffice } from './test/needs.ts'
import { runUnits } from './test/units.ts'

const tally = emptyTally()
const office = await libreOffice()
if ('missing' in office) tally.skipped.push(`pages measured in LibreOffice: ${office.missing}`)
await runUnits(tally, { isDeep: true })
concludeRun(tally)

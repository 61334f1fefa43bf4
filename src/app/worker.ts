/** The worker process: does what was promised to happen soon after an entry of the journal, and seals the journal. */
import type { RecordedEntry } from '../foundation/access/index.ts'
import { sealEntries } from '../foundation/journal/index.ts'
import { sendDigests, tellOfDays } from '../foundation/notifications/index.ts'
import { openWorkedQueue } from '../platform/jobs/queue.ts'
import { repeat } from '../platform/jobs/repeat.ts'
import { endWithSupervisor, tellSupervisor } from './child.ts'
import { theSystem } from './gate.ts'
import { openProduct, report } from './open-product.ts'
import { givenUp, jobName, later } from './reactions.ts'

const SEAL_EVERY_MS = 2000
/** What is due in the morning is looked for all day long, so that a worker that was away makes up for it. */
const MORNING_EVERY_MS = 60_000

const { queue, gate, outside, close } = await openProduct(openWorkedQueue)
const sealer = repeat(SEAL_EVERY_MS, () => gate.write(theSystem, ({ db }) => sealEntries(db)), report)
const mornings = repeat(MORNING_EVERY_MS, doMornings, report)
endWithSupervisor(async () => {
  await Promise.all([sealer.stop(), mornings.stop()])
  await close()
})

// Each reaction in a transaction of its own: one that fails is tried again with those before it, which are safe to run twice.
await queue.work(
  jobName,
  async (entry: RecordedEntry) => {
    for (const make of later[entry.kind] ?? []) await gate.write(theSystem, (ctx) => make(outside)(ctx, entry))
  },
  async (entry: RecordedEntry) => gate.write(theSystem, async (ctx) => givenUp[entry.kind]?.(ctx, entry)),
)
tellSupervisor({ kind: 'ready' })

/** Last days that come near, then the letters that may tell of them, each in a transaction of its own. */
async function doMornings(): Promise<void> {
  await gate.write(theSystem, tellOfDays)
  await sendDigests((run) => gate.write(theSystem, run), outside, report)
}

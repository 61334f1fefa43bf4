/** The worker process: does what was promised to happen soon after an entry of the journal, and seals the journal. */
import type { RecordedEntry } from '../foundation/access/index.ts'
import { sealEntries } from '../foundation/journal/index.ts'
import { openWorkedQueue } from '../platform/jobs/queue.ts'
import { repeat } from '../platform/jobs/repeat.ts'
import { endWithSupervisor, tellSupervisor } from './child.ts'
import { theSystem } from './gate.ts'
import { openProduct, report } from './open-product.ts'
import { jobName, later } from './reactions.ts'

const SEAL_EVERY_MS = 2000

const { queue, gate, outside, close } = await openProduct(openWorkedQueue)
const sealer = repeat(SEAL_EVERY_MS, () => gate.write(theSystem, ({ db }) => sealEntries(db)), report)
endWithSupervisor(async () => {
  await sealer.stop()
  await close()
})

// Each reaction in a transaction of its own: one that fails is tried again with those before it, which are safe to run twice.
await queue.work(jobName, async (entry: RecordedEntry) => {
  for (const make of later[entry.kind] ?? []) await gate.write(theSystem, (ctx) => make(outside)(ctx, entry))
})
tellSupervisor({ kind: 'ready' })

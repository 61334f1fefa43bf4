/** The web process: answers the API and the staff application. */
import { openSignIn } from '../foundation/people/index.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { accountsToTry } from './accounts-to-try.ts'
import { buildServer } from './build-server.ts'
import { endWithFault, endWithSupervisor, tellSupervisor } from './child.ts'
import { listeningFault } from './listening-fault.ts'
import { openProduct } from './open-product.ts'

const { settings, db, gate, outside, time, today, close } = await openProduct(openQueue)
const { identify, mount } = await openSignIn({ db, publicUrl: settings.publicUrl, today })
const app = await buildServer({
  gate,
  identify,
  outside,
  extra: mount,
  trustProxy: settings.trustProxy,
  logLevel: 'error',
  ...(process.env.STAFF_FOLDER ? { staffFolder: process.env.STAFF_FOLDER } : {}),
})
endWithSupervisor(async () => {
  await app.close()
  await close()
})

app.listen({ host: settings.host, port: settings.port }).then(
  () => tellSupervisor({ kind: 'ready', accounts: time.demonstration ? accountsToTry() : [] }),
  (error: NodeJS.ErrnoException) => endWithFault(listeningFault(error, settings)),
)

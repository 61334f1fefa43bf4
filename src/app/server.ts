/** The web process: answers the API and the staff application. */
import { openSignIn } from '../foundation/people/index.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { openChannel } from '../platform/live/channel.ts'
import { accountsToTry } from './accounts-to-try.ts'
import { buildServer } from './build-server.ts'
import { endWithFault, endWithSupervisor, tellSupervisor } from './child.ts'
import { theSystem } from './gate.ts'
import { listeningFault } from './listening-fault.ts'
import { mountLive } from './live.ts'
import { openProduct, report } from './open-product.ts'

const { settings, url, db, gate, outside, time, today, close } = await openProduct(openQueue)
const { identify, mount } = await openSignIn({
  ...{ db, publicUrl: settings.publicUrl, today },
  write: (actor, run) => gate.write({ ...theSystem, actor }, run),
})
const channel = await openChannel({ url, onError: report })
const app = await buildServer({
  gate,
  identify,
  outside,
  extra: (app) => {
    mount(app)
    mountLive(app, { identify, channel, onError: report })
  },
  demonstration: time.demonstration,
  trustProxy: settings.trustProxy,
  logLevel: 'error',
  ...(process.env.STAFF_FOLDER ? { staffFolder: process.env.STAFF_FOLDER } : {}),
})
endWithSupervisor(async () => {
  await app.close()
  await channel.stop()
  await close()
})

app.listen({ host: settings.host, port: settings.port }).then(
  () => tellSupervisor({ kind: 'ready', accounts: time.demonstration ? accountsToTry() : [] }),
  (error: NodeJS.ErrnoException) => endWithFault(listeningFault(error, settings)),
)

import { createServer } from 'node:net'
import { listeningFault } from '../../src/app/listening-fault.ts'
import type { Settings } from '../../src/platform/config/settings.ts'
import { StartFault } from '../start-fault.ts'

/** Refuses at once where the web process could not listen, before anything that takes long. */
export function tryPort(settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const trial = createServer()
    trial.once('error', (error) => reject(new StartFault(listeningFault(error, settings))))
    trial.listen({ host: settings.host, port: settings.port }, () => trial.close(() => resolve()))
  })
}

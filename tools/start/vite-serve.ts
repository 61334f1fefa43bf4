/** Serves the staff application from its sources, with the API of the running web process behind it. */
import { createServer } from 'vite'
import { endWithSupervisor, tellSupervisor } from '../../src/app/child.ts'

const server = await createServer({ clearScreen: false })
endWithSupervisor(() => server.close())
await server.listen()
server.printUrls()
tellSupervisor({ kind: 'ready' })

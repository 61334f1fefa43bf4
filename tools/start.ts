/** `npm start`: PostgreSQL, one web process and one worker, kept alive and ended together. */
import { supervise } from './start/supervise.ts'

await supervise({ isEmptyWanted: process.argv.includes('--empty') })

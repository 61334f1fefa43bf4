/** `npm run dev`: the product with its processes started anew when their sources change, and the screens served as they are written. */
import { supervise } from './start/supervise.ts'

await supervise({ isEmptyWanted: process.argv.includes('--empty'), isDeveloping: true })

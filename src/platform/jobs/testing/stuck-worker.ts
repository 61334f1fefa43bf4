/** A worker that takes a job out and never finishes it; `node stuck-worker.ts DATABASE_URL`. */
import { openWorkedQueue } from '../queue.ts'

const [url = ''] = process.argv.slice(2)
const queue = await openWorkedQueue({ url, names: ['work'], onError: console.error })
await queue.work('work', async () => {
  process.send?.('taken')
  await new Promise(() => {})
})

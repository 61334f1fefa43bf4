import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Tx } from '../database/database.ts'

/** Hands work to the worker process, inside the transaction that causes it: no commit, no job. */
export interface JobQueue {
  enqueue(tx: Tx, name: string, data: object): Promise<void>
}

export interface WorkedQueue extends JobQueue {
  /** Runs `handle` for each job of this name, at least once each, retried three times with growing pauses. */
  work(name: string, handle: (data: never) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const RETRIES = { retryLimit: 3, retryDelay: 2, retryBackoff: true, expireInSeconds: 300, heartbeatSeconds: 20 }

/** Opens the queue kept in the database itself. `onError` hears of lost connections; nothing is thrown into the process. */
export async function openQueue(
  url: string,
  names: readonly string[],
  onError: (error: Error) => void,
): Promise<WorkedQueue> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', max: 4, useListenNotify: true })
  boss.on('error', onError)
  await boss.start()
  for (const name of names) await boss.createQueue(name, { ...RETRIES, notify: true })
  return {
    enqueue: async (tx, name, data) => {
      await boss.send(name, data, { db: insideOf(tx) })
    },
    work: async (name, handle) => {
      await boss.work(name, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const job of jobs) await handle(job.data as never)
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: 800 }),
  }
}

const insideOf = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await tx.withoutPlugins().executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})

import { CompiledQuery } from 'kysely'
import { type ConstructorOptions, PgBoss } from 'pg-boss'
import type { Tx } from '../database/database.ts'

/** Hands work to the worker process, inside the transaction that causes it: no commit, no job. */
export interface JobQueue {
  enqueue(tx: Tx, name: string, data: object): Promise<void>
}

export interface OpenedQueue extends JobQueue {
  stop(): Promise<void>
}

export interface WorkedQueue extends OpenedQueue {
  /**
   * Runs `handle` for each job of this name, at least once each. One that throws is tried again with growing pauses for half a
   * day; one whose worker was killed is taken up again within a minute.
   */
  work(name: string, handle: (data: never) => Promise<void>): Promise<void>
}

export interface QueuePlace {
  readonly url: string
  readonly names: readonly string[]
  /** Hears of lost connections and of jobs that failed; nothing is thrown into the process. */
  readonly onError: (error: unknown) => void
}

const retries = { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 }
const queueSettings = { ...retries, expireInSeconds: 300, heartbeatSeconds: 20, notify: true }

/** The end of the queue that only hands in. */
export async function openQueue(place: QueuePlace): Promise<OpenedQueue> {
  return handingIn(await started(place, { max: 2, supervise: false, schedule: false }))
}

/** The end that takes out and does the work, and looks after the queue. */
export async function openWorkedQueue(place: QueuePlace): Promise<WorkedQueue> {
  const boss = await started(place, { max: 4, useListenNotify: true, superviseIntervalSeconds: 10 })
  return {
    ...handingIn(boss),
    work: async (name, handle) => {
      await boss.work(name, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const job of jobs) await handle(job.data as never).catch((error) => failed(error, place))
      })
    },
  }
}

async function started({ url, names, onError }: QueuePlace, options: ConstructorOptions): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', ...options })
  boss.on('error', onError)
  await boss.start()
  for (const name of names) await boss.createQueue(name, queueSettings)
  return boss
}

const handingIn = (boss: PgBoss): OpenedQueue => ({
  enqueue: async (tx, name, data) => {
    await boss.send(name, data, { db: insideOf(tx) })
  },
  stop: () => boss.stop({ graceful: true, timeout: 1000 }),
})

function failed(error: unknown, { onError }: QueuePlace): never {
  onError(error)
  throw error
}

const insideOf = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await tx.withoutPlugins().executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})

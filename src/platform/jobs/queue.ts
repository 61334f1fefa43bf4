import { CompiledQuery } from 'kysely'
import { type ConstructorOptions, type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss'
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
   * Runs `handle` for each job of this name, at least once each and in no particular order. One that throws is tried again with
   * growing pauses for half a day; one whose worker was killed is taken up again within a minute. `giveUp` hears of one that
   * failed the last time.
   */
  work(name: string, handle: Handle, giveUp?: Handle): Promise<void>
}

type Handle = (data: never) => Promise<void>

export interface QueuePlace {
  readonly url: string
  readonly names: readonly string[]
  /** Hears of lost connections and of jobs that failed; nothing is thrown into the process. */
  readonly onError: (error: unknown) => void
}

const retries = { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 }
const queueSettings = { ...retries, expireInSeconds: 300, heartbeatSeconds: 20, notify: true }

const LOOK_SECONDS = 5
/** A job whose worker is gone shows by its missing heartbeat. */
const watchful = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 }
/**
 * Woken by notices and, for what is to be tried again, by looking. Several at a time, because only a full handful makes the
 * queue be asked again without a pause.
 */
const looking = {
  ...{ pollingIntervalSeconds: LOOK_SECONDS, notifyPollingIntervalSeconds: LOOK_SECONDS },
  ...{ batchSize: 10, burstWhenBatchFull: true },
  perJobResults: true,
  includeMetadata: true,
} as const

/** The end of the queue that only hands in. */
export async function openQueue(place: QueuePlace): Promise<OpenedQueue> {
  return handingIn(await started(place, { max: 2, supervise: false, schedule: false }))
}

/** The end that takes out and does the work, and looks after the queue. */
export async function openWorkedQueue(place: QueuePlace): Promise<WorkedQueue> {
  const boss = await started(place, { max: 4, useListenNotify: true, ...watchful })
  return {
    ...handingIn(boss),
    work: async (name, handle, giveUp = async () => {}) => {
      await boss.work(name, looking, async (jobs: JobWithMetadata<unknown>[]) => {
        const results: JobResult[] = []
        for (const job of jobs) results.push(await resultOf(job, { handle, giveUp }, place))
        return results
      })
    },
  }
}

async function resultOf(
  { id, data, retryCount, retryLimit }: JobWithMetadata<unknown>,
  { handle, giveUp }: { handle: Handle; giveUp: Handle },
  { onError }: QueuePlace,
): Promise<JobResult> {
  try {
    await handle(data as never)
    return { id, status: 'completed' }
  } catch (error) {
    onError(error)
    if (retryCount >= retryLimit) await giveUp(data as never).catch(onError)
    return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } }
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

const insideOf = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await tx.withoutPlugins().executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})

import { dayInVietnam } from '../platform/clock/clock.ts'
import { type BusinessTime, businessClock, readBusinessTime } from '../platform/clock/store.ts'
import { filesFolder, readSettings, type Settings } from '../platform/config/settings.ts'
import { type Db, openDatabase } from '../platform/database/database.ts'
import type { OpenedQueue, QueuePlace } from '../platform/jobs/queue.ts'
import { openMailer } from '../platform/mail/mailer.ts'
import { diskStorage } from '../platform/storage/disk-storage.ts'
import { type Gate, openGate, pooled } from './gate.ts'
import type { Outside } from './outside.ts'
import { jobName } from './reactions.ts'

export interface Product<Q extends OpenedQueue = OpenedQueue> {
  readonly settings: Settings
  /** The address of the database. */
  readonly url: string
  readonly db: Db
  readonly gate: Gate
  readonly queue: Q
  readonly outside: Outside
  readonly time: BusinessTime
  /** The business day. */
  readonly today: () => string
  close(): Promise<void>
}

/** Opens what every process of the product stands on, by the settings of its environment. The database is migrated already. */
export async function openProduct<Q extends OpenedQueue>(open: (place: QueuePlace) => Promise<Q>): Promise<Product<Q>> {
  const { settings, url } = settingsOfProcess()
  const { db, close } = openDatabase(url, { onIdleError: report })
  const time = await readBusinessTime(db)
  const queue = await open({ url, names: [jobName], onError: report })
  const clock = businessClock(time)
  const outside = outsideOf(settings)
  const closeAll = async () => {
    await queue.stop()
    outside.mailer?.close()
    await close()
  }
  const gate = openGate({ connection: pooled(db), clock, queue })
  return { settings, url, db, gate, queue, outside, time, today: () => dayInVietnam(clock.now()), close: closeAll }
}

function settingsOfProcess(): { settings: Settings; url: string } {
  const checked = readSettings(process.env)
  if ('faults' in checked) throw new Error(checked.faults.join('\n'))
  const url = checked.settings.databaseUrl
  if (!url) throw new Error('DATABASE_URL names the database; npm start sets it for its processes')
  return { settings: checked.settings, url }
}

const outsideOf = (settings: Settings): Outside => ({
  storage: diskStorage(filesFolder(settings)),
  mailer: settings.smtpUrl ? openMailer({ smtpUrl: settings.smtpUrl, from: settings.mailFrom }) : null,
  publicUrl: settings.publicUrl,
  officeName: settings.officeName,
})

/** Lost connections and failed jobs, to the log of the process; the queue tells of its own as plain objects. */
export function report(error: unknown): void {
  const isTold = typeof error === 'object' && error !== null && 'message' in error
  console.error(isTold ? error.message : error)
}

import { isRefusedLetter, type Mailer } from '../../platform/mail/mailer.ts'
import type { WriteContext } from '../access/index.ts'
import { digestLetter } from './letter.ts'
import { isMonday, isMorning } from './rules.ts'
import { type Addressee, listAddressees, listToMail, saveMailed, takeDay } from './store/digest.ts'

interface Post {
  /** Null when no mail server is set: then nobody is written to. */
  readonly mailer: Mailer | null
  readonly publicUrl: string
}

type Write = <T>(run: (ctx: WriteContext) => Promise<T>) => Promise<T>

/**
 * Writes to everybody who wants a letter this morning (every day, or on Mondays) and has something unread for it, each in a
 * transaction of its own; gives how many letters that were. A letter that the mail server does not take is written again the
 * next time; one that it refuses keeps nobody else from theirs.
 */
export async function sendDigests(write: Write, post: Post, onRefused: (error: unknown) => void): Promise<number> {
  let sent = 0
  for (const addressee of await write((ctx) => addresseesOf(ctx, post)))
    try {
      if (await write((ctx) => sendDigest(ctx, post, addressee))) sent += 1
    } catch (error) {
      if (!isRefusedLetter(error)) throw error
      onRefused(error)
    }
  return sent
}

const addresseesOf = async ({ db, now, today }: WriteContext, { mailer }: Post): Promise<Addressee[]> =>
  mailer && isMorning(now) ? listAddressees(db, { today, weekly: isMonday(today) }) : []

/** False when another worker has written to them today, or they have read everything meanwhile. */
async function sendDigest(ctx: WriteContext, { mailer, publicUrl }: Post, addressee: Addressee): Promise<boolean> {
  const { today } = ctx
  if (!mailer || !(await takeDay(ctx.db, addressee.id, today))) return false
  const notifications = await listToMail(ctx.db, addressee.id, today)
  if (notifications.length === 0) return false
  await mailer.send(digestLetter({ addressee, notifications, today, publicUrl }))
  await saveMailed(
    ctx.db,
    notifications.map(({ id }) => id),
    ctx.now,
  )
  return true
}

import type { Mailer } from '../../platform/mail/mailer.ts'
import type { WriteContext } from '../access/index.ts'
import { digestLetter } from './letter.ts'
import { isMonday, isMorning } from './rules.ts'
import { findNextAddressee, listToMail, saveMailed, takeDay } from './store/digest.ts'

interface Post {
  /** Null when no mail server is set: then nobody is written to. */
  readonly mailer: Mailer | null
  readonly publicUrl: string
}

/**
 * Writes to the next person who wants a letter this morning (every day, or on Mondays) and has something unread for it; false
 * when there is nobody any more. A letter that the mail server does not take is written again the next time.
 */
export async function sendNextDigest(ctx: WriteContext, { mailer, publicUrl }: Post): Promise<boolean> {
  if (!mailer || !isMorning(ctx.now)) return false
  const { today } = ctx
  const addressee = await findNextAddressee(ctx.db, { today, weekly: isMonday(today) })
  if (!addressee || !(await takeDay(ctx.db, addressee.id, today))) return false
  const notifications = await listToMail(ctx.db, addressee.id, today)
  await mailer.send(digestLetter({ addressee, notifications, today, publicUrl }))
  await saveMailed(
    ctx.db,
    notifications.map(({ id }) => id),
    ctx.now,
  )
  return true
}

import type { WriteContext } from '../access/index.ts'
import { announceTo } from './announce.ts'
import type { MarkedAll, MarkNotifications, Unread } from './shapes.ts'
import { countUnread, saveAllRead, saveRead } from './store/notifications.ts'

/** Marks own notifications as read, or as unread again. Who read what when is nobody's business: the journal keeps none of it. */
export async function mark(ctx: WriteContext, { ids, read }: MarkNotifications): Promise<Unread> {
  const { personId } = ctx.person()
  await saveRead(ctx.db, personId, { ids, at: read ? ctx.now : null })
  await announceTo(ctx, [personId])
  return { unread: await countUnread(ctx.db, { personId, today: ctx.today }) }
}

/** Marks everything as read. */
export async function markAll(ctx: WriteContext): Promise<MarkedAll> {
  const { personId } = ctx.person()
  const ids = await saveAllRead(ctx.db, personId, ctx.now)
  await announceTo(ctx, [personId])
  return { ids, unread: 0 }
}

import type { ReadContext } from '../access/index.ts'
import type { ListNotifications, NotificationList, Unread } from './shapes.ts'
import { countUnread, listMine } from './store/notifications.ts'

const whose = (ctx: ReadContext) => ({ personId: ctx.person().personId, today: ctx.today })

/** What the signed-in person was told of under any post that is still theirs, newest first, one part at a time. */
export async function notificationsList(ctx: ReadContext, input: ListNotifications): Promise<NotificationList> {
  const rows = await listMine(ctx.db, whose(ctx), { ...input, limit: input.limit + 1 })
  const notifications = rows.slice(0, input.limit)
  const last = notifications.at(-1)
  const next = rows.length > input.limit && last ? String(last.id) : null
  return { notifications, unread: await countUnread(ctx.db, whose(ctx)), next }
}

export const unreadCount = async (ctx: ReadContext): Promise<Unread> => ({
  unread: await countUnread(ctx.db, whose(ctx)),
})

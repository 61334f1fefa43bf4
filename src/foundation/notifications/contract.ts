import { z } from 'zod'
import { get, post } from '../../platform/http/contract.ts'
import { ListNotifications, MarkedAll, MarkNotifications, NotificationList, Unread } from './shapes.ts'

export const notificationsContract = {
  list: get('/notifications', {
    input: ListNotifications,
    output: NotificationList,
    summary: 'What the signed-in person was told of, newest first',
  }),
  count: get('/notifications/count', {
    input: z.object({}),
    output: Unread,
    summary: 'How many notifications the person has not read',
  }),
  mark: post('/notifications/marks', {
    input: MarkNotifications,
    output: Unread,
    summary: 'Marks notifications as read, or as unread again',
  }),
  markAll: post('/notifications/marks/all', {
    input: z.object({}),
    output: MarkedAll,
    summary: 'Marks all as read and says which were not, so that it can be taken back',
  }),
}

import { type Module, routesOf } from '../access/index.ts'
import { mark, markAll } from './actions.ts'
import { notificationsContract } from './contract.ts'
import { notificationsList, unreadCount } from './queries.ts'

export const notificationsModule: Module = {
  name: 'notifications',
  routes: routesOf('notifications', notificationsContract, {
    list: notificationsList,
    count: unreadCount,
    mark,
    markAll,
  }),
}

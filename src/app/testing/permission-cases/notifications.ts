import { nothing, type PermissionCase, signedIn } from './case.ts'

export const notifications = {
  'notifications.list': { sent: nothing, allowed: signedIn },
  'notifications.count': { sent: nothing, allowed: signedIn },
  'notifications.mark': { sent: () => ({ ids: [1], read: true }), allowed: signedIn },
  'notifications.markAll': { sent: nothing, allowed: signedIn },
} satisfies Record<string, PermissionCase>

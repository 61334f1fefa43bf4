import { Notifications } from '@mantine/notifications'

/** Where short notices appear: at the bottom, above the rooms on phones. */
export default function NoticePlace() {
  return <Notifications position="bottom-center" />
}

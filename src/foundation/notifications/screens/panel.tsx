import { Button, Drawer, Group, Stack } from '@mantine/core'
import {
  EmptyState,
  ErrorNotice,
  Link,
  StiltHouse,
  useFocusBack,
  useRead,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { notificationsContract } from '../contract.ts'
import { notificationScreens } from '../screen-messages.ts'
import { NotificationList } from './notification-list.tsx'
import { useMarks } from './use-marks.ts'

const FEW = 15

/** What is new, before what was read lately; `Esc` closes it. */
export default function NotificationsPanel({ onClose, closeWord }: { onClose: () => void; closeWord: string }) {
  useFocusBack()
  const text = useText(notificationScreens)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="28rem"
      title={text.title}
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeButtonProps={{ 'aria-label': closeWord }}
    >
      <Told onClose={onClose} />
    </Drawer>
  )
}

function Told({ onClose }: { onClose: () => void }) {
  const text = useText(notificationScreens)
  const unread = useRead(notificationsContract.list, { unread: 'true', limit: FEW * 2 })
  const read = useRead(notificationsContract.list, { unread: 'false', limit: FEW })
  const { markAll, error } = useMarks()
  return (
    <WhenRead of={unread}>
      {({ notifications }) => (
        <Stack>
          <Group justify="space-between">
            <Button component={Link} to="/notifications" variant="default" size="xs" onClick={onClose}>
              {text.all}
            </Button>
            {notifications.length > 0 ? (
              <Button variant="subtle" size="xs" loading={markAll.isPending} onClick={() => markAll.mutate({})}>
                {text.markAll}
              </Button>
            ) : null}
          </Group>
          <ErrorNotice error={error} />
          {notifications.length > 0 ? (
            <>
              <h2 className="told-part">{text.unread}</h2>
              <NotificationList notifications={notifications} level="h3" onOpened={onClose} />
            </>
          ) : null}
          <WhenRead of={read}>
            {(lately) => (
              <Lately {...{ lately: lately.notifications, isAllRead: notifications.length === 0, onClose }} />
            )}
          </WhenRead>
          <Link to="/settings" onClick={onClose}>
            {text.settings}
          </Link>
        </Stack>
      )}
    </WhenRead>
  )
}

interface LatelyProps {
  readonly lately: Parameters<typeof NotificationList>[0]['notifications']
  readonly isAllRead: boolean
  readonly onClose: () => void
}

function Lately({ lately, isAllRead, onClose }: LatelyProps) {
  const text = useText(notificationScreens)
  if (lately.length === 0)
    return isAllRead ? (
      <EmptyState title={text.empty} drawing={<StiltHouse />}>
        {text.emptyHelp}
      </EmptyState>
    ) : null
  return (
    <>
      <h2 className="told-part">{isAllRead ? text.allRead : text.read}</h2>
      <NotificationList notifications={lately} level="h3" onOpened={onClose} />
    </>
  )
}

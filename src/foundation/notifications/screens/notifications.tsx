import { Button } from '@mantine/core'
import { useRef } from 'react'
import {
  EmptyState,
  ErrorNotice,
  FilterBar,
  Link,
  Page,
  StiltHouse,
  useAddress,
  useFormat,
  useReadPages,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { useListKeys } from '../../../ui/kit/list-keys.ts'
import { notificationsContract } from '../contract.ts'
import { notificationsMessages } from '../messages.ts'
import { notificationScreens } from '../screen-messages.ts'
import { type Notification, topics } from '../shapes.ts'
import { NotificationList } from './notification-list.tsx'
import { useMarks } from './use-marks.ts'

/** Everything one was told of, newest first; what is shown stands in the address. */
export default function NotificationsScreen() {
  const text = useText(notificationScreens)
  const format = useFormat()
  const { markAll, error } = useMarks()
  const [{ unread, topic }] = useAddress()
  const parts = useReadPages(notificationsContract.list, {
    ...(unread ? { unread: unread === 'true' ? 'true' : 'false' } : {}),
    ...(topic ? { topic: topics.find((one) => one === topic) } : {}),
  })
  const count = parts.data?.at(-1)?.unread ?? 0
  return (
    <Page
      title={text.title}
      about={
        <>
          {parts.data ? <span>{text.about(format.number(count))}</span> : null}
          <Link to="/settings">{text.settings}</Link>
        </>
      }
      action={
        count > 0 ? (
          <Button variant="default" loading={markAll.isPending} onClick={() => markAll.mutate({})}>
            {text.markAll}
          </Button>
        ) : null
      }
    >
      <Filters />
      <ErrorNotice error={error} />
      <WhenRead of={parts}>
        {(read) => {
          const notifications = read.flatMap((part) => part.notifications)
          if (notifications.length === 0) return <Nothing isFiltered={!!unread || !!topic} />
          return <Walked notifications={notifications} />
        }}
      </WhenRead>
      {parts.hasNextPage ? (
        <Button variant="default" w="fit-content" loading={parts.isFetching} onClick={() => void parts.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
    </Page>
  )
}

/** `j` and `k` walk through the lines. */
function Walked({ notifications }: { notifications: readonly Notification[] }) {
  const place = useRef<HTMLDivElement>(null)
  useListKeys(place)
  return (
    <div ref={place} className="told-days">
      <NotificationList notifications={notifications} level="h2" />
    </div>
  )
}

function Filters() {
  const text = useText(notificationScreens)
  const { topics: names } = useText(notificationsMessages)
  const { posts } = useSession()
  const offered = topics.filter((one) => one !== 'administration' || posts.some(({ role }) => role === 'administrator'))
  return (
    <FilterBar
      filters={[
        {
          ...{ kind: 'choice', name: 'unread', label: text.state },
          options: [
            { value: 'true', label: text.unread },
            { value: 'false', label: text.read },
          ],
        },
        {
          ...{ kind: 'choice', name: 'topic', label: text.topic },
          options: offered.map((value) => ({ value, label: names[value] })),
        },
      ]}
    />
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const text = useText(notificationScreens)
  if (isFiltered) return <EmptyState title={text.noneFit} />
  return (
    <EmptyState title={text.empty} drawing={<StiltHouse />}>
      {text.emptyHelp}
    </EmptyState>
  )
}

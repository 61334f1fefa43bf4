import { dayOf } from '../../../ui/kit/format.ts'
import { useFormat, useLanguage, useSession, useText } from '../../../ui/kit/index.ts'
import { sentenceOf } from '../messages.ts'
import { notificationScreens } from '../screen-messages.ts'
import type { Notification } from '../shapes.ts'
import { useMarks } from './use-marks.ts'
import './notifications.css'

interface NotificationListProps {
  readonly notifications: readonly Notification[]
  /** The heading under which the days stand. */
  readonly level: 'h2' | 'h3'
  readonly onOpened?: () => void
}

/** Notifications by day, newest first. */
export function NotificationList({ notifications, level: Heading, onOpened }: NotificationListProps) {
  const dayName = useDayName()
  const days = Map.groupBy(notifications, ({ at }) => dayOf(at))
  return [...days].map(([day, lines]) => (
    <section key={day} className="told-day">
      <Heading>{dayName(day)}</Heading>
      <ul className="told">
        {lines.map((line) => (
          <Line key={line.id} line={line} onOpened={onOpened} />
        ))}
      </ul>
    </section>
  ))
}

function useDayName(): (day: string) => string {
  const text = useText(notificationScreens)
  const format = useFormat()
  const { today } = useSession()
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
  return (day) => {
    if (day === today) return text.today
    return day === yesterday ? text.yesterday : format.dayLong(day)
  }
}

function Line({ line, onOpened }: { line: Notification; onOpened: (() => void) | undefined }) {
  const text = useText(notificationScreens)
  const { language } = useLanguage()
  const { set, open } = useMarks()
  const sentence = sentenceOf(language, line.kind, line.facts)
  const mark = line.isRead ? text.markUnread(sentence) : text.markRead(sentence)
  return (
    <li data-unread={!line.isRead}>
      <a
        data-row
        href={line.place}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          open(line)
          onOpened?.()
        }}
      >
        {line.isRead ? null : <span className="only-heard">{text.isUnread} </span>}
        {sentence}
      </a>
      <About line={line} />
      <button
        type="button"
        className="told-mark"
        aria-label={mark}
        title={mark}
        onClick={() => set(line, !line.isRead)}
      >
        <span aria-hidden="true" />
      </button>
    </li>
  )
}

/** When, by whom, in which plan; under which post, where that is not the one acted under. */
function About({ line: { facts, at, postId } }: { line: Notification }) {
  const text = useText(notificationScreens)
  const format = useFormat()
  const { post, posts } = useSession()
  const other = postId === post?.id ? undefined : posts.find(({ id }) => id === postId)
  const parts = [facts.by, facts.plan, other ? text.underPost(other.agencyShortName) : ''].filter(Boolean)
  return (
    <p className="quiet">
      <time dateTime={at}>{format.time(at)}</time>
      {parts.map((part) => (
        <span key={part}> · {part}</span>
      ))}
    </p>
  )
}

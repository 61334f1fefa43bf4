import { daysFrom } from './format.ts'
import { useSession } from './session.tsx'
import { useFormat } from './use-format.ts'

interface DeadlineProps {
  /** The last day on which it is in time, `YYYY-MM-DD`. */
  readonly day: string
  /** Done things are not late: only the day is shown. */
  readonly done?: boolean
}

/** Days left and the day itself: red when late, ochre in the last three days. */
export function Deadline({ day, done = false }: DeadlineProps) {
  const format = useFormat()
  const left = daysFrom(useSession().today, day)
  const tone = done ? 'quiet' : left < 0 ? 'late' : left <= 3 ? 'near' : 'plain'
  return (
    <time className="deadline" data-tone={tone} dateTime={day}>
      {done ? format.dayShort(day) : format.deadline(day)}
    </time>
  )
}

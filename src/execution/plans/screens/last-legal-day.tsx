import { useFormat, useText } from '../../../ui/kit/index.ts'
import { deskWords } from '../desk-messages.ts'
import { lastLegalDay } from '../rules.ts'
import type { Deadline } from '../shapes.ts'

/** The deadlines of an item as one fact of a list; nothing when it has none. */
export function PrintedDeadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const text = useText(deskWords)
  if (deadlines.length === 0) return null
  return (
    <div>
      <dt>{text.due}</dt>
      {deadlines.map((deadline) => (
        <dd key={deadline.text}>
          <PrintedDeadline deadline={deadline} />
        </dd>
      ))}
    </div>
  )
}

/** A deadline in the document's words, and the last day on which it is still kept. */
function PrintedDeadline({ deadline }: { deadline: Deadline }) {
  const text = useText(deskWords)
  const format = useFormat()
  const day = lastLegalDay(deadline)
  return (
    <span>
      <span lang="vi">“{deadline.text}”</span>
      {day ? <strong className="figures"> → {text.until(format.dayShort(day))}</strong> : null}
    </span>
  )
}

import { useFormat, useText } from '../../../ui/kit/index.ts'
import { deskWords } from '../desk-messages.ts'
import { lastLegalDay } from '../rules.ts'
import type { Deadline } from '../shapes.ts'

/** A deadline in the document's words, and the last day on which it is still kept. */
export function PrintedDeadline({ deadline }: { deadline: Deadline }) {
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

import { useFormat, useText } from '../../../ui/kit/index.ts'
import { reportScreens } from '../screen-messages.ts'

interface SentDaysProps {
  readonly last: string | null
  readonly first: string | null
}

/** When a report was last sent, and under it when first where it went back in between: by that day it is judged. */
export function SentDays({ last, first }: SentDaysProps) {
  const text = useText(reportScreens)
  const format = useFormat()
  const day = last && format.dayShort(last)
  const before = first && format.dayShort(first)
  return (
    <>
      {day ?? (before ? null : text.none)}
      {before && before !== day ? <span className="quiet report-first">{text.firstSentOn(before)}</span> : null}
    </>
  )
}

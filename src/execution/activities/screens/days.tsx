import { useFormat, useText } from '../../../ui/kit/index.ts'
import { activityScreens } from '../screen-messages.ts'
import type { Activity } from '../shapes.ts'

/** One day, or the first and the last. */
export function Days({ activity: { startedOn, endedOn } }: { activity: Pick<Activity, 'startedOn' | 'endedOn'> }) {
  const text = useText(activityScreens)
  const format = useFormat()
  const first = format.dayShort(startedOn)
  return <span className="figures">{startedOn === endedOn ? first : text.from(first, format.dayShort(endedOn))}</span>
}

import type { JournalLine } from '../../../foundation/journal/shapes.ts'
import { HistoryList, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { activitiesContract } from '../contract.ts'
import { activitiesMessages } from '../messages.ts'
import { activityScreens } from '../screen-messages.ts'

/** Who did what to the activity, as sentences. */
export function ActivityHistory({ activityId }: { activityId: string }) {
  const text = useText(activityScreens)
  const sentence = useSentence()
  const history = useRead(activitiesContract.history, { activityId })
  return (
    <section className="activity-part">
      <h2>{text.history}</h2>
      <WhenRead of={history}>
        {(lines) => <HistoryList lines={lines} sentence={sentence} empty={text.historyEmpty} />}
      </WhenRead>
    </section>
  )
}

function useSentence() {
  const text = useText(activityScreens)
  const { journal } = useText(activitiesMessages)
  const deeds: Readonly<Record<string, string>> = journal
  const fields: Readonly<Record<string, string>> = text.fields
  return ({ kind, payload: { reason, changed } }: JournalLine): string => {
    const deed = deeds[kind] ?? kind
    if (typeof reason === 'string') return `${deed}: ${reason}`
    const names = Array.isArray(changed) ? changed.flatMap((field) => fields[String(field)] ?? []) : []
    return names.length > 0 ? deed + text.changed(names.join(', ')) : deed
  }
}

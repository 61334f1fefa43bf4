import { HistoryList, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import type { JournalLine } from '../../journal/shapes.ts'
import { peopleContract } from '../contract.ts'
import { peopleMessages } from '../messages.ts'
import { peopleScreens } from '../screen-messages.ts'
import { type Person, PostContent } from '../shapes.ts'

const PostRecorded = PostContent.pick({ role: true, validTo: true })

/** What happened to an account and its posts. */
export function PersonHistory({ person }: { person: Person }) {
  const text = useText(peopleScreens)
  const history = useRead(peopleContract.history, { personId: person.id })
  const sentence = useSentence(person)
  return (
    <section className="person-history">
      <h3>{text.history}</h3>
      <WhenRead of={history}>
        {(lines) => <HistoryList lines={lines} sentence={sentence} empty={text.historyEmpty} />}
      </WhenRead>
    </section>
  )
}

/** "Giao vị trí công tác: Sở Y tế · đầu mối". */
function useSentence(person: Person): (line: JournalLine) => string {
  const { journal } = useText(peopleMessages)
  const { roles } = useText(accessMessages)
  const text = useText(peopleScreens)
  const format = useFormat()
  const deeds: Readonly<Record<string, string>> = journal
  return ({ kind, payload }) => {
    const deed = deeds[kind] ?? kind
    const recorded = PostRecorded.safeParse(payload).data
    if (!recorded) return deed
    const agency = person.posts.find(({ id }) => id === payload.id)?.agencyShortName
    const until = recorded.validTo ? text.until(format.dayShort(recorded.validTo)) : null
    return `${deed}: ${[agency, roles[recorded.role], until].filter(Boolean).join(' · ')}`
  }
}

import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { planScreens } from '../../screen-messages.ts'
import { type PlanDesk, TopicKind } from '../../shapes.ts'

/** What is to be communicated and how; then on what the plan stands. */
export function PlanTopics({ desk: { topics, notes } }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const words = useText(deskWords)
  return (
    <>
      <section className="plan-topics">
        <h2>{text.topics}</h2>
        {topics.length === 0 ? <p className="quiet">{text.noTopics}</p> : null}
        {TopicKind.options.map((kind) => (
          <TopicsOfKind key={kind} name={words.topicKinds[kind]} topics={topics.filter((one) => one.kind === kind)} />
        ))}
      </section>
      {notes.legalBases.length + notes.funding.length > 0 ? (
        <section className="plan-topics">
          <h2>{text.basesAndFunding}</h2>
          <ul lang="vi">
            {[...notes.legalBases, ...notes.funding].map((note) => (
              <li key={note.text}>{note.text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function TopicsOfKind({ name, topics }: { name: string; topics: PlanDesk['topics'] }) {
  if (topics.length === 0) return null
  return (
    <>
      <h3>{name}</h3>
      <ul className="plain-list" lang="vi">
        {topics.map(({ id, label, text }) => (
          <li key={id}>
            {label ? `${label}. ` : ''}
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

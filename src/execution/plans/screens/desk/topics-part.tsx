import { Select, Stack, Switch } from '@mantine/core'
import { callApi, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { isRestricted } from '../../rules.ts'
import { type PlanTopic, TopicContent, TopicKind } from '../../shapes.ts'
import { AddPart } from './add-part.tsx'
import { useDesk } from './desk-context.ts'
import { Words } from './form-fields.tsx'
import { FormRemarks } from './form-remarks.tsx'
import { PartCard } from './part-card.tsx'
import { Tag } from './tag.tsx'
import { useSavedForm } from './use-saved-form.ts'

const empty: TopicContent = { kind: 'theme', label: '', title: '', text: '', restricted: false, kept: true }
const isValid = ({ text }: TopicContent): boolean => text.trim() !== ''

/** Saves a topic of the plan on the desk. */
function useSend() {
  const { planId } = useDesk()
  return (topicId: string, content: TopicContent, revision: number) =>
    callApi(plansContract.correctTopic, { planId, topicId, revision, ...content })
}

/** Themes to communicate and channels to do it by. */
export function TopicsPart({ topics, selected }: { topics: readonly PlanTopic[]; selected: string | null }) {
  const text = useText(deskWords)
  const send = useSend()
  return (
    <Stack gap="sm">
      <p className="quiet">{text.topicsHelp}</p>
      {topics.length === 0 ? <p className="quiet">{text.noTopics}</p> : null}
      {TopicKind.options
        .map((kind) => ({ kind, listed: topics.filter((topic) => topic.kind === kind) }))
        .filter(({ listed }) => listed.length > 0)
        .map(({ kind, listed }) => (
          <section key={kind}>
            <h2 className="part-title">{text.topicKinds[kind]}</h2>
            <ul className="plain-list readings">
              {listed.map((topic) => (
                <TopicCard key={topic.id} topic={topic} isSelected={topic.id === selected} />
              ))}
            </ul>
          </section>
        ))}
      <AddPart word={text.addTopic} empty={empty} isValid={isValid} send={(id, content) => send(id, content, 0)}>
        {(value, set) => <TopicFields value={value} onChange={set} />}
      </AddPart>
    </Stack>
  )
}

function TopicCard({ topic, isSelected }: { topic: PlanTopic; isSelected: boolean }) {
  const text = useText(deskWords)
  const { put } = useDesk()
  const send = useSend()
  const name = `${topic.label ? `${topic.label}. ` : ''}${topic.title || topic.text}`
  return (
    <PartCard
      part={topic}
      name={name}
      isSelected={isSelected}
      tags={topic.restricted ? <Tag tone="doubt">{text.restrictedTag}</Tag> : null}
      onKeep={(kept) => put(topic, (revision) => send(topic.id, { ...TopicContent.parse(topic), kept }, revision))}
      form={() => <TopicForm topic={topic} />}
    >
      {topic.text && topic.text !== topic.title ? (
        <p className="clause clause-short" lang="vi">
          {topic.text}
        </p>
      ) : null}
    </PartCard>
  )
}

function TopicForm({ topic }: { topic: PlanTopic }) {
  const text = useText(deskWords)
  const send = useSend()
  const form = useSavedForm<PlanTopic, TopicContent>({
    ...{ id: topic.id, seen: topic, isValid },
    contentOf: (seen) => TopicContent.parse(seen),
    shape: TopicContent,
    find: (desk) => desk.topics.find(({ id }) => id === topic.id),
    send: (content, revision) => send(topic.id, content, revision),
    what: topic.title || topic.label,
  })
  const spoken = (field: keyof TopicContent, value: unknown) =>
    field === 'kind' ? text.topicKinds[TopicKind.parse(value)] : undefined
  return (
    <Stack className="reading-form">
      <FormRemarks form={form} words={{ names: { ...text.topic, kept: text.keptField }, spoken }} />
      <TopicFields value={form.value} onChange={form.set} />
    </Stack>
  )
}

interface TopicFieldsProps {
  readonly value: TopicContent
  readonly onChange: (changes: Partial<TopicContent>) => void
}

function TopicFields({ value, onChange }: TopicFieldsProps) {
  const text = useText(deskWords)
  const words = text.topic
  const isBound = isRestricted(`${value.title} ${value.text}`)
  return (
    <>
      <div className="fields-in-line">
        <Words label={words.label} value={value.label} onChange={(label) => onChange({ label })} />
        <Select
          label={words.kind}
          data={TopicKind.options.map((kind) => ({ value: kind, label: text.topicKinds[kind] }))}
          value={value.kind}
          allowDeselect={false}
          onChange={(kind) => onChange({ kind: TopicKind.safeParse(kind).data ?? value.kind })}
        />
      </div>
      <Words label={words.title} value={value.title} onChange={(title) => onChange({ title })} />
      <Words
        long
        label={words.text}
        value={value.text}
        missing={text.textMissing}
        onChange={(changed) => onChange({ text: changed })}
      />
      <Switch
        label={words.restricted}
        description={isBound ? text.item.restrictedByWords : undefined}
        checked={value.restricted || isBound}
        disabled={isBound}
        onChange={(event) => onChange({ restricted: event.currentTarget.checked })}
      />
    </>
  )
}

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { HistoryList, Link, useFormat, useRead, useSession, useText, WhenRead } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultiesMessages } from '../messages.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyRow } from '../shapes.ts'
import { AnswerForm } from './answer-form.tsx'
import { DifficultyState } from './difficulty-state.tsx'
import { RaiseForm } from './raise-form.tsx'

interface OfDifficulty {
  readonly difficulty: DifficultyRow
}

/** One difficulty: its words, its answer, how it went; changed by those who raised it, answered by those it is put to. */
export function DifficultyPanel({ difficultyId }: { difficultyId: string }) {
  const difficulty = useRead(difficultiesContract.show, { difficultyId })
  return (
    <WhenRead of={difficulty}>
      {(data) => (
        <Stack gap="lg">
          <Words difficulty={data} />
          <Answer difficulty={data} />
          <History difficultyId={data.id} />
        </Stack>
      )}
    </WhenRead>
  )
}

function Words({ difficulty }: OfDifficulty) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const [isEditing, setEditing] = useState(false)
  const mayEdit = difficulty.state === 'open' && can('difficulties.raise', difficulty)
  if (isEditing && mayEdit)
    return <RaiseForm planId={difficulty.planId} before={difficulty} onDone={() => setEditing(false)} />
  return (
    <Stack align="flex-start">
      <DifficultyState state={difficulty.state} />
      <Facts difficulty={difficulty} />
      {mayEdit ? (
        <Button variant="default" onClick={() => setEditing(true)}>
          {text.edit}
        </Button>
      ) : null}
    </Stack>
  )
}

function Facts({ difficulty }: OfDifficulty) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const { description, proposal, agencyName, addressedName, label, assignmentId, raisedByName, raisedAt } = difficulty
  const facts = [
    { name: text.description, value: <span className="difficulty-text">{description}</span> },
    {
      name: text.proposal,
      value: proposal ? (
        <span className="difficulty-text">{proposal}</span>
      ) : (
        <span className="quiet">{text.noProposal}</span>
      ),
    },
    { name: text.agency, value: agencyName },
    { name: text.addressedTo, value: addressedName },
    {
      name: text.task,
      value: assignmentId && label ? <Link to={`/tasks/${assignmentId}`}>{text.onTask(label)}</Link> : text.wholePlan,
    },
    { name: text.raisedBy, value: `${raisedByName} · ${format.dayShort(raisedAt)} (${format.ago(raisedAt)})` },
  ]
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Answer({ difficulty }: OfDifficulty) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const { can } = useSession()
  const [isMending, setMending] = useState(false)
  const { answer, answeredAt, answeredByName, raisedAt } = difficulty
  const mayAnswer = can('difficulties.answer', { addressedTo: difficulty.addressedTo })
  return (
    <section className="difficulty-part">
      <h3>{text.answer}</h3>
      {answer === null ? <p>{text.noAnswer(format.ago(raisedAt))}</p> : null}
      {answer !== null && !isMending ? (
        <>
          <p className="difficulty-text">{answer}</p>
          <p className="quiet">
            {text.answeredBy(answeredByName ?? '', answeredAt ? format.dayShort(answeredAt) : '')}
          </p>
        </>
      ) : null}
      {mayAnswer && (answer === null || isMending) ? (
        <AnswerForm difficulty={difficulty} onDone={() => setMending(false)} />
      ) : null}
      {mayAnswer && answer !== null && !isMending ? (
        <Button variant="default" onClick={() => setMending(true)}>
          {text.mendAnswer}
        </Button>
      ) : null}
    </section>
  )
}

function History({ difficultyId }: { difficultyId: string }) {
  const text = useText(difficultyScreens)
  const { journal } = useText(difficultiesMessages)
  const deeds: Readonly<Record<string, string>> = journal
  const history = useRead(difficultiesContract.history, { difficultyId })
  return (
    <section className="difficulty-part">
      <h3>{text.history}</h3>
      <WhenRead of={history} lines={2}>
        {(lines) => (
          <HistoryList lines={lines} sentence={({ kind }) => deeds[kind] ?? kind} empty={text.historyEmpty} />
        )}
      </WhenRead>
    </section>
  )
}

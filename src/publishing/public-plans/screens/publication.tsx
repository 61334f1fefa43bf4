import { Stack } from '@mantine/core'
import {
  HistoryList,
  Page,
  ReadPage,
  StateBadge,
  useKeptState,
  useParam,
  useRead,
  useText,
} from '../../../ui/kit/index.ts'
import { publicationContract } from '../contract.ts'
import { publicationScreens } from '../screen-messages.ts'
import { Choice, type PublicationDesk } from '../shapes.ts'
import { ContactFields } from './contact-fields.tsx'
import { PublishButton, WithdrawButton } from './deeds.tsx'
import { FieldChoice } from './field-choice.tsx'
import { Preview } from './preview.tsx'
import { TaskChoice } from './task-choice.tsx'
import './publication.css'

/** What the public sees of a plan, decided one by one, with the very page beside. */
export default function PublicationScreen() {
  const planId = useParam('planId')
  const text = useText(publicationScreens)
  const desk = useRead(publicationContract.show, { planId })
  return (
    <ReadPage of={desk} title={text.title} crumbs={[{ title: text.plans, to: '/plans' }]}>
      {(data) => <Desk key={data.version} desk={data} />}
    </ReadPage>
  )
}

function Desk({ desk }: { desk: PublicationDesk }) {
  const text = useText(publicationScreens)
  const { plan, version } = desk
  const kept = useKeptState<Choice>(`lantoa.publication.${plan.id}.${version}`, {
    shape: Choice,
    first: choiceOf(desk),
  })
  const { value: choice } = kept
  const set = (changes: Partial<Choice>) => kept.set({ ...choice, ...changes })
  const crumbs = [
    { title: text.plans, to: '/plans' },
    { title: text.thisPlan, to: `/plans/${plan.id}` },
  ]
  return (
    <Page
      title={text.title}
      crumbs={crumbs}
      about={<About desk={desk} />}
      action={<PublishButton desk={desk} choice={choice} onDone={kept.forget} />}
      wide
    >
      <p>{text.about}</p>
      <div className="publication">
        <Stack gap="lg" className="publication-choice">
          <FieldChoice desk={desk} choice={choice} set={set} />
          <TaskChoice desk={desk} choice={choice} set={set} />
          <ContactFields choice={choice} set={set} />
          <Decisions desk={desk} />
          {desk.isPublic ? <WithdrawButton desk={desk} /> : null}
        </Stack>
        <Preview planId={plan.id} choice={choice} />
      </div>
    </Page>
  )
}

const choiceOf = ({ choice: { fields, tasks, contact } }: PublicationDesk): Choice => ({ fields, tasks, contact })

function About({ desk: { plan, isPublic, address } }: { desk: PublicationDesk }) {
  const text = useText(publicationScreens)
  return (
    <>
      <StateBadge state={isPublic ? 'done' : 'not_started'} word={isPublic ? text.isPublic : text.isNotPublic} />
      <span>{plan.title}</span>
      {isPublic ? (
        <a href={address} target="_blank" rel="noreferrer">
          {text.open}
        </a>
      ) : null}
    </>
  )
}

function Decisions({ desk: { decisions } }: { desk: PublicationDesk }) {
  const text = useText(publicationScreens)
  const lines = decisions.map((decision) => ({
    ...{ ...decision, id: decision.version, at: decision.decidedAt },
    ...{ personName: decision.decidedByName, agencyName: null },
  }))
  return (
    <section aria-labelledby="publication-decisions">
      <h2 id="publication-decisions">{text.decisions}</h2>
      <HistoryList
        lines={lines}
        empty={text.noDecisions}
        sentence={({ version, state, reason, fields, tasks }) => (
          <>
            {text.decision(version, text.states[state], reason)}
            <div className="quiet">
              {text.decisionShows(fields.map((field) => text.fields[field]).join(', '), tasks.length)}
            </div>
          </>
        )}
      />
    </section>
  )
}

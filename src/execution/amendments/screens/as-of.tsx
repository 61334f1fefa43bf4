import { Button } from '@mantine/core'
import {
  type Column,
  DataList,
  DayField,
  downloadFile,
  Link,
  StateBadge,
  useAddressState,
  useErrorSentence,
  useFormat,
  useRead,
  useSay,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { pastScreens } from '../past-messages.ts'
import type { PastShareRow, PastTask, PlanAsOf } from '../shapes.ts'
import './amendments.css'

/** A plan as it stood at the end of a day that the address names: what it asked, of whom, and how far each was. */
export function AsOf({ planId }: { planId: string }) {
  const text = useText(pastScreens)
  const { today } = useSession()
  const [asked, setDay] = useAddressState('day')
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked ?? '') ? (asked ?? today) : today
  const asOf = useRead(amendmentsContract.asOf, { planId, day }, { keepShown: true })
  const say = useSay()
  const sentence = useErrorSentence()
  const download = () =>
    downloadFile(amendmentsContract.asOfCsv, { planId, day }).catch((error) => say(sentence(error)))
  return (
    <div className="as-of">
      <div className="as-of-bar">
        <DayField label={text.asOfDay} value={day} onChange={setDay} />
        <Button variant="default" onClick={() => print()}>
          {text.print}
        </Button>
        <Button variant="default" onClick={() => void download()}>
          {text.csv}
        </Button>
      </div>
      <WhenRead of={asOf} lines={8}>
        {(data) => <Standing asOf={data} />}
      </WhenRead>
    </div>
  )
}

function Standing({ asOf }: { asOf: PlanAsOf }) {
  const text = useText(pastScreens)
  const format = useFormat()
  if (!asOf.issued) return <p className="quiet">{text.notIssued}</p>
  return (
    <>
      <p>
        {text.asOfAbout(format.dayShort(asOf.day))} {text.asOfState}: <strong>{text.planStates[asOf.state]}</strong>.
      </p>
      {asOf.duties.length > 0 ? (
        <p className="quiet">
          {text.reportDays}:{' '}
          {asOf.duties
            .map(({ kind, dueOn }) => `${text.duties[kind]} ${dueOn ? format.dayShort(dueOn) : text.undated}`)
            .join('; ')}
          .
        </p>
      ) : null}
      <Tasks tasks={asOf.tasks} />
    </>
  )
}

function Tasks({ tasks }: { tasks: readonly PastTask[] }) {
  const text = useText(pastScreens)
  const format = useFormat()
  const columns: Column<PastTask>[] = [
    { key: 'label', title: text.columns.label, cell: ({ label }) => label, width: '8%' },
    {
      key: 'task',
      title: text.columns.clause,
      cell: ({ clause, amendedOn }) => (
        <>
          <span lang="vi">{clause}</span>
          {amendedOn ? <span className="quiet"> ({text.amendedSince(format.dayShort(amendedOn))})</span> : null}
        </>
      ),
    },
    {
      key: 'deadline',
      title: text.columns.deadline,
      cell: ({ dueText, dueOn }) => (
        <>
          {dueText ? <span lang="vi">“{dueText}” </span> : null}
          {dueOn ? <strong>{format.dayShort(dueOn)}</strong> : dueText ? null : text.undated}
        </>
      ),
      width: '16%',
    },
    {
      key: 'leads',
      title: text.columns.leads,
      cell: ({ shares }) => <Shares shares={shares.filter(({ role }) => role === 'lead')} />,
      width: '21%',
    },
    {
      key: 'partners',
      title: text.columns.partners,
      cell: ({ shares }) => <Shares shares={shares.filter(({ role }) => role === 'partner')} />,
      width: '21%',
    },
  ]
  return <DataList label={text.asOfTable} rows={tasks} columns={columns} rowKey={({ taskId }) => taskId} />
}

/** So many agencies are named; of more, how many were done. */
const NAMED = 6

function Shares({ shares }: { shares: readonly PastShareRow[] }) {
  const text = useText(pastScreens)
  const format = useFormat()
  if (shares.length === 0) return <>–</>
  if (shares.length > NAMED) {
    const done = shares.filter(({ state }) => state === 'done').length
    return <>{text.shares(format.number(done), format.number(shares.length))}</>
  }
  return (
    <ul className="plain-list">
      {shares.map((share) => (
        <li key={share.agency.id}>
          <Link to={`/agencies?agency=${share.agency.id}`}>{share.agency.shortName}</Link> <ShareState share={share} />
        </li>
      ))}
    </ul>
  )
}

const signs = {
  assigned: 'not_started',
  in_progress: 'in_progress',
  awaiting_confirmation: 'waiting',
  done: 'done',
  not_carried_out: 'not_carried_out',
} as const

/** Agencies of one task do not see each other's states. */
function ShareState({ share: { state, overdue } }: { share: PastShareRow }) {
  const text = useText(pastScreens)
  if (state === null) return <span className="quiet">({text.notTold})</span>
  if (overdue) return <StateBadge state="overdue" word={text.overdue} />
  return <StateBadge state={signs[state]} word={text.states2[state]} />
}

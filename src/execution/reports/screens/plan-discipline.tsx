import { Button } from '@mantine/core'
import { fold } from '../../../platform/text/normalise.ts'
import {
  type Column,
  CountFilter,
  DataList,
  Deadline,
  EmptyState,
  FilterBar,
  Link,
  Stream,
  useAddress,
  useFormat,
  useText,
} from '../../../ui/kit/index.ts'
import { LifeNote } from '../../plans/screens/life-note.tsx'
import type { PlanReports, ReportRow } from '../requests.ts'
import { isSent } from '../rules.ts'
import { reportScreens } from '../screen-messages.ts'
import { Standing } from '../shapes.ts'
import { reportAddress } from './own-reports.tsx'
import { ReportState, StandingState } from './report-state.tsx'
import { SentDays } from './sent-days.tsx'

interface OfPlan {
  readonly reports: PlanReports
}

/** The reports of one plan: the two last days, then who sent what, the late first. */
export function PlanDiscipline({ reports }: OfPlan) {
  const text = useText(reportScreens)
  const [address] = useAddress()
  const words = fold(address.search ?? '')
  const standing = Standing.safeParse(address.standing).data
  const rows = reports.rows.filter(
    ({ agency, ...row }) =>
      (!standing || row.standing === standing) &&
      (!address.state || row.state === address.state) &&
      fold(`${agency.name} ${agency.shortName}`).includes(words),
  )
  const all = { word: text.all, count: reports.rows.length, asks: { standing: null, state: null } }
  const undecided = { word: text.toDecide, count: reports.undecided, asks: { standing: null, state: 'submitted' } }
  const choices = Standing.options
    .map((value) => ({
      word: text.standingFilter[value],
      count: reports.counts[value] ?? 0,
      asks: { standing: value, state: null },
    }))
    .filter(({ count }) => count > 0)
  return (
    <section className="report-stack" aria-label={reports.plan.title}>
      <h2>{reports.plan.title}</h2>
      <LifeNote plan={reports.plan} />
      <Clocks reports={reports} />
      <FilterBar filters={[{ kind: 'search', name: 'search', label: text.search }]} />
      <CountFilter label={text.standing} choices={[all, undecided, ...choices]} />
      <DisciplineList rows={rows} />
      {reports.rows.some(({ agency }) => !agency.commanded) ? <p className="quiet">{text.askedNote}</p> : null}
    </section>
  )
}

/** The last day of the agencies' reports, and that of the consolidated one. */
function Clocks({ reports }: OfPlan) {
  const text = useText(reportScreens)
  const { plan, agenciesDueOn, consolidatedDueOn, consolidatedState, rows, undecided } = reports
  const sent = rows.filter(({ sentOn }) => sentOn !== null).length
  const isClosed = consolidatedState !== null && isSent(consolidatedState)
  // Of a plan that is suspended or over no day presses.
  const isStill = plan.state !== 'issued'
  return (
    <div className="report-clocks">
      <div className="report-clock">
        <h3>{text.agenciesClock}</h3>
        <p className="clock-day">{agenciesDueOn ? <Deadline day={agenciesDueOn} done={isStill} /> : text.noDay}</p>
        <p>{text.sentOf(sent, rows.length)}</p>
        <p className="quiet">{text.undecided(undecided)}</p>
      </div>
      <div className="report-clock">
        <h3>{text.consolidatedClock}</h3>
        <p className="clock-day">
          {consolidatedDueOn ? <Deadline day={consolidatedDueOn} done={isClosed || isStill} /> : text.noDay}
        </p>
        <p>
          <ReportState state={consolidatedState} kind="consolidated" />
        </p>
        <Button component={Link} to={`/reports/${plan.id}/consolidated`} size="sm" w="fit-content">
          {text.openConsolidated}
        </Button>
      </div>
    </div>
  )
}

function DisciplineList({ rows }: { rows: readonly ReportRow[] }) {
  const text = useText(reportScreens)
  const format = useFormat()
  const day = (value: string | null) => (value ? format.dayShort(value) : text.none)
  const columns: Column<ReportRow>[] = [
    { key: 'agency', title: text.agency, cell: ({ agency }) => agency.name },
    { key: 'standing', title: text.standing, cell: (row) => <StandingState {...row} />, width: '18%' },
    { key: 'state', title: text.state, cell: ({ state }) => <ReportState state={state} />, width: '18%' },
    {
      key: 'sent',
      title: text.sentOn,
      cell: (row) => <SentDays last={row.sentOn} first={row.firstSentOn} />,
      width: '12%',
    },
    { key: 'due', title: text.dueOn, cell: ({ dueOn }) => day(dueOn), width: '12%', desktopOnly: true },
  ]
  return (
    <DataList
      label={text.list}
      rows={rows}
      columns={columns}
      rowKey={({ agency }) => agency.id}
      to={reportAddress}
      empty={<EmptyState title={text.noMatch} drawing={<Stream />} />}
    />
  )
}

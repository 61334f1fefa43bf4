import { z } from 'zod'
import {
  EmptyState,
  type Filter,
  FilterBar,
  Note,
  Page,
  Terraces,
  useAddress,
  useRead,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { WorkTabs } from '../../tasks/screens/work-tabs.tsx'
import { overviewContract } from '../contract.ts'
import { periodDays, periods } from '../rules.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Dashboard } from '../shapes.ts'
import { Numbers } from './numbers.tsx'
import { AgencyChart, MonthChart } from './share-charts.tsx'
import { ActivityChart, FigureChart, TopicChart } from './work-charts.tsx'
import './overview.css'

const Period = z.enum(periods)

/** The days of the period in the address; none without one. */
function usePeriod(): { from?: string; to?: string } {
  const [address] = useAddress()
  const { today } = useSession()
  const period = Period.safeParse(address.period).data
  return period ? periodDays(period, today) : {}
}

/** The work under the current plans in numbers: by agency, month, theme and channel, and over time. */
export default function DashboardScreen() {
  const text = useText(overviewScreens)
  const [address] = useAddress()
  const days = usePeriod()
  const planId = z.uuid().safeParse(address.plan).data
  const dashboard = useRead(overviewContract.dashboard, { planId, ...days }, { keepShown: true })
  return (
    <Page title={text.dashboard} wide about={text.dashboardAbout}>
      <WorkTabs here="overview" />
      <WhenRead of={dashboard} lines={12}>
        {(data) => (data.plans.length === 0 ? <NoPlan /> : <Parts dashboard={data} days={days} />)}
      </WhenRead>
    </Page>
  )
}

function NoPlan() {
  const text = useText(overviewScreens)
  return (
    <EmptyState title={text.empty} drawing={<Terraces />}>
      {text.emptyHelp}
    </EmptyState>
  )
}

interface PartsProps {
  readonly dashboard: Dashboard
  readonly days: { readonly from?: string; readonly to?: string }
}

function Parts({ dashboard, days }: PartsProps) {
  const text = useText(overviewScreens)
  const { planId, themes, channels } = dashboard
  return (
    <div className="dashboard">
      <DashboardFilters dashboard={dashboard} />
      <Numbers dashboard={dashboard} days={days} />
      <div className="dashboard-charts">
        <AgencyChart dashboard={dashboard} />
        <MonthChart dashboard={dashboard} />
        <ActivityChart dashboard={dashboard} days={days} />
        <FigureChart dashboard={dashboard} days={days} />
        {themes.length > 0 ? <TopicChart kind="theme" dashboard={dashboard} days={days} /> : null}
        {channels.length > 0 ? <TopicChart kind="channel" dashboard={dashboard} days={days} /> : null}
      </div>
      {planId === null ? <Note tone="plain">{text.onePlan}</Note> : null}
    </div>
  )
}

function DashboardFilters({ dashboard: { plans } }: { dashboard: Dashboard }) {
  const text = useText(overviewScreens)
  const plan: Filter = {
    kind: 'choice',
    name: 'plan',
    label: text.plan,
    options: plans.map(({ id, title }) => ({ value: id, label: title })),
  }
  const filters: Filter[] = [
    ...(plans.length > 1 ? [plan] : []),
    {
      kind: 'choice',
      name: 'period',
      label: text.period,
      options: periods.map((period) => ({ value: period, label: text.periods[period] })),
    },
  ]
  return <FilterBar filters={filters} />
}

import { Button } from '@mantine/core'
import {
  type Column,
  DataList,
  EmptyState,
  FilterBar,
  Link,
  Page,
  StateBadge,
  StiltHouse,
  useAddress,
  useFormat,
  useRead,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { NumberOf } from '../../signed-copies/screens/official-number.tsx'
import { plansContract } from '../contract.ts'
import { planScreens } from '../screen-messages.ts'
import { PlanState, type PlanSummary } from '../shapes.ts'
import { PlanLifeBadge } from './plan-state.tsx'
import './plans.css'

/** Every issued plan, and the drafts of one's own agency. */
export default function Plans() {
  const text = useText(planScreens)
  const format = useFormat()
  const [{ search, state, year }] = useAddress()
  const asked = { search, state: PlanState.safeParse(state).data, year: /^\d{4}$/.test(year ?? '') ? year : undefined }
  const plans = useRead(plansContract.list, asked, { keepShown: true })
  const isFiltered = Object.values(asked).some(Boolean)
  return (
    <Page
      title={text.plans}
      about={plans.data ? text.plansAbout(format.number(plans.data.length)) : null}
      action={plans.data?.length === 0 && !isFiltered ? null : <BringIn />}
    >
      <PlanFilters />
      <WhenRead of={plans} lines={8}>
        {(rows) => <PlanRows rows={rows} isFiltered={isFiltered} />}
      </WhenRead>
    </Page>
  )
}

function BringIn() {
  const text = useText(planScreens)
  if (!useSession().can('plans.draft')) return null
  return (
    <Button component={Link} to="/plans/new">
      {text.bringIn}
    </Button>
  )
}

function PlanFilters() {
  const text = useText(planScreens)
  const all = useRead(plansContract.list, {})
  const years = [...new Set((all.data ?? []).map(({ year }) => String(year)))].sort().reverse()
  return (
    <FilterBar
      filters={[
        { kind: 'search', name: 'search', label: text.search },
        {
          kind: 'choice',
          name: 'state',
          label: text.state,
          options: PlanState.options.map((value) => ({ value, label: text.states[value] })),
        },
        { kind: 'choice', name: 'year', label: text.year, options: years.map((value) => ({ value, label: value })) },
      ]}
    />
  )
}

function PlanRows({ rows, isFiltered }: { rows: readonly PlanSummary[]; isFiltered: boolean }) {
  const text = useText(planScreens)
  const format = useFormat()
  const columns: Column<PlanSummary>[] = [
    { key: 'title', title: text.title, cell: ({ title }) => title || text.untitled },
    {
      key: 'number',
      title: text.number,
      cell: ({ number, official }) => <NumberOf held={number} official={official} none={text.noNumber} />,
      width: '15%',
    },
    {
      key: 'signedOn',
      title: text.signedOn,
      cell: ({ signedOn, official }) => {
        const day = official?.signedOn ?? signedOn
        return day ? format.dayShort(day) : '–'
      },
      width: '13%',
    },
    { key: 'year', title: text.year, cell: ({ year }) => String(year), width: '7%', desktopOnly: true },
    { key: 'items', title: text.items, cell: ({ items }) => format.number(items), figures: true, width: '9%' },
    { key: 'state', title: text.state, cell: (plan) => <PlanStateBadge plan={plan} />, width: '22%' },
  ]
  return (
    <DataList
      label={text.plansList}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id, state }) => (state === 'draft' ? `/plans/${id}/review` : `/plans/${id}`)}
      empty={isFiltered ? <NoMatch /> : <NoPlan />}
    />
  )
}

function PlanStateBadge({ plan: { state, unreviewed } }: { plan: PlanSummary }) {
  const text = useText(planScreens)
  if (state !== 'draft') return <PlanLifeBadge state={state} />
  return <StateBadge state="in_progress" word={unreviewed > 0 ? text.draftWaiting(unreviewed) : text.draftReviewed} />
}

function NoMatch() {
  const text = useText(planScreens)
  return (
    <EmptyState title={text.noMatch} drawing={<StiltHouse />}>
      {text.noMatchHelp}
    </EmptyState>
  )
}

function NoPlan() {
  const text = useText(planScreens)
  const { can } = useSession()
  return (
    <EmptyState title={text.none} drawing={<StiltHouse />} action={<BringIn />}>
      {can('plans.draft') ? text.noneOwner : text.noneOther}
    </EmptyState>
  )
}

import { Button } from '@mantine/core'
import { agenciesContract } from '../../../foundation/agencies/contract.ts'
import {
  CountFilter,
  type Filter,
  FilterBar,
  Page,
  useAddress,
  useRead,
  useReadPages,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { plansContract } from '../../plans/contract.ts'
import { tasksContract } from '../contract.ts'
import { taskScreens } from '../screen-messages.ts'
import { AssignmentRole, AssignmentState, ListAssignments, type StateCounts } from '../shapes.ts'
import { AssignmentList } from './assignment-list.tsx'
import { WorkTabs } from './work-tabs.tsx'

/** What the post's agency must do, or every agency for those who see more. */
export default function Tasks() {
  const text = useText(taskScreens)
  const { post } = useSession()
  const seesMore = useSeesMore()
  const [address] = useAddress()
  const list = useReadPages(tasksContract.list, wanted(address))
  return (
    <Page title={text.tasks} wide about={seesMore ? text.aboutAll : text.about(post?.agencyShortName ?? '')}>
      <WorkTabs here="tasks" />
      <TaskFilters seesMore={seesMore} />
      {list.data?.[0] ? <Counts counts={list.data[0].counts} /> : null}
      <WhenRead of={list} lines={10}>
        {(parts) => <AssignmentList rows={parts.flatMap(({ items }) => items)} seesMore={seesMore} />}
      </WhenRead>
      {list.hasNextPage ? (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
    </Page>
  )
}

/** Whether the post reads the tasks of other agencies too. */
function useSeesMore(): boolean {
  const { can, post } = useSession()
  return can('tasks.read', { ownerAgencyId: post?.agencyId ?? null })
}

type Address = Readonly<Record<string, string>>

const Month = ListAssignments.shape.month.unwrap()

/** What the address asks of the list; words that mean nothing are left out. */
const wanted = ({ search, plan, agency, task, state, role, by, overdue, month, current }: Address) => ({
  search,
  planId: plan,
  agencyId: agency,
  taskId: task,
  state: AssignmentState.safeParse(state).data,
  role: AssignmentRole.safeParse(role).data,
  byReport: by === 'report' ? 'true' : by === 'activities' ? 'false' : undefined,
  overdue: overdue === 'true' || overdue === 'false' ? overdue : undefined,
  month: Month.safeParse(month).data,
  current: current === 'true' ? current : undefined,
})

function TaskFilters({ seesMore }: { seesMore: boolean }) {
  const text = useText(taskScreens)
  const [{ month }] = useAddress()
  const plans = useRead(plansContract.list, {})
  const agencies = useRead(agenciesContract.list, {}, { enabled: seesMore })
  const filters: Filter[] = [
    { kind: 'search', name: 'search', label: seesMore ? text.searchAll : text.search },
    {
      kind: 'choice',
      name: 'plan',
      label: text.plan,
      options: (plans.data ?? [])
        .filter(({ state }) => state !== 'draft')
        .map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      kind: 'choice',
      name: 'role',
      label: text.role,
      options: AssignmentRole.options.map((role) => ({ value: role, label: text.roles[role] })),
    },
  ]
  const byWhat: Filter = {
    kind: 'choice',
    name: 'by',
    label: text.by,
    options: (['activities', 'report'] as const).map((value) => ({ value, label: text.byWhat[value] })),
  }
  const ofAgency: Filter = {
    kind: 'choice',
    name: 'agency',
    label: text.agency,
    options: (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  // What a number of the overview asked for: shown only where it is, to be taken away again.
  const name = month === 'none' ? text.undated : month?.split('-').reverse().join('/')
  const given: Filter[] =
    month && name
      ? [{ kind: 'choice', name: 'month', label: text.month, options: [{ value: month, label: name }] }]
      : []
  return <FilterBar filters={[...filters, ...(seesMore ? [ofAgency, byWhat] : []), ...given]} />
}

function Counts({ counts }: { counts: StateCounts }) {
  const text = useText(taskScreens)
  const states = AssignmentState.options
  const choices = [
    {
      word: text.all,
      count: states.reduce((sum, state) => sum + counts[state], 0),
      asks: { state: null, overdue: null },
    },
    { word: text.looks.overdue, count: counts.overdue, asks: { state: null, overdue: 'true' } },
    ...states.map((state) => ({ word: text.looks[state], count: counts[state], asks: { state, overdue: null } })),
  ]
  return <CountFilter label={text.byState} choices={choices} />
}

import { Button, Group } from '@mantine/core'
import { z } from 'zod'
import { agenciesContract } from '../../../foundation/agencies/contract.ts'
import {
  CountFilter,
  EmptyState,
  type Filter,
  FilterBar,
  Link,
  Page,
  Stream,
  useAddress,
  useFormat,
  useLanguage,
  useRead,
  useReadPages,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { plansContract } from '../../plans/contract.ts'
import { WorkTabs } from '../../tasks/screens/work-tabs.tsx'
import { activitiesContract } from '../contract.ts'
import { activityScreens } from '../screen-messages.ts'
import { type ActivityCounts, ActivityState, type ActivityTopic } from '../shapes.ts'
import { isStatisticCode, statistics } from '../statistics.ts'
import { ActivityList } from './activity-list.tsx'

/** What the post's agency did, or every agency for those who see more; `?state=submitted` is an approver's queue. */
export default function Activities() {
  const text = useText(activityScreens)
  const { can, post } = useSession()
  const seesMore = can('activities.read', { ownerAgencyId: post?.agencyId ?? null })
  const [address] = useAddress()
  const list = useReadPages(activitiesContract.list, wanted(address))
  const record = can('activities.record') ? (
    <Group gap="sm">
      <Button
        component={Link}
        variant="default"
        to={`/activities/import${address.plan ? `?plan=${address.plan}` : ''}`}
      >
        {text.importExcel}
      </Button>
      <Button component={Link} to="/activities/new">
        {text.record}
      </Button>
    </Group>
  ) : null
  return (
    <Page
      title={text.title}
      wide
      about={seesMore ? text.aboutAll : text.about(post?.agencyShortName ?? '')}
      action={record}
    >
      <WorkTabs here="activities" />
      <ActivityFilters seesMore={seesMore} />
      {list.data?.[0] && can('activities.read_unapproved') ? <Counts counts={list.data[0].counts} /> : null}
      <WhenRead of={list} lines={10}>
        {(parts) => (
          <ActivityList rows={parts.flatMap(({ items }) => items)} seesMore={seesMore} empty={<NoActivities />} />
        )}
      </WhenRead>
      {list.hasNextPage ? (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
    </Page>
  )
}

type Address = Readonly<Record<string, string>>
const Day = z.iso.date()
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What the address asks of the list; words that mean nothing are left out. */
const wanted = ({ search, plan, agency, task, assignment, theme, channel, state, from, to, ...more }: Address) => ({
  search,
  planId: plan,
  agencyId: agency,
  taskId: task,
  assignmentId: assignment,
  theme,
  channel,
  state: ActivityState.safeParse(state).data,
  from: Day.safeParse(from).data,
  to: Day.safeParse(to).data,
  month: Month.safeParse(more.month).data,
  statistic: more.statistic,
  current: more.current === 'true' ? more.current : undefined,
})

function NoActivities() {
  const text = useText(activityScreens)
  const { can } = useSession()
  const [address] = useAddress()
  const isFiltered = Object.keys(address).length > 0
  const mayRecord = can('activities.record')
  return (
    <EmptyState title={isFiltered ? text.noMatch : text.empty} drawing={<Stream />}>
      {isFiltered ? text.noMatchHelp : mayRecord ? text.emptyHelp : text.emptyRead}
    </EmptyState>
  )
}

function ActivityFilters({ seesMore }: { seesMore: boolean }) {
  const text = useText(activityScreens)
  const format = useFormat()
  const { language } = useLanguage()
  const [address] = useAddress()
  const plans = useRead(plansContract.list, { state: 'issued' })
  // Themes and channels belong to one plan: the chosen one, or the only one.
  const planId = address.plan ?? (plans.data?.length === 1 ? plans.data[0]?.id : undefined) ?? ''
  const choices = useRead(activitiesContract.choices, { planId }, { enabled: planId !== '' })
  const agencies = useRead(agenciesContract.list, {}, { enabled: seesMore })
  const topics = (kind: ActivityTopic['kind']) =>
    (choices.data?.topics ?? [])
      .filter((topic) => topic.kind === kind)
      .map(({ id, label, title }) => ({ value: id, label: `${label} ${title}` }))
  const choice = (name: string, label: string, options: { value: string; label: string }[]): Filter => ({
    kind: 'choice',
    name,
    label,
    options,
  })
  const filters: Filter[] = [
    { kind: 'search', name: 'search', label: text.search },
    choice(
      'plan',
      text.plan,
      (plans.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
    ),
    ...(planId
      ? [choice('theme', text.theme, topics('theme')), choice('channel', text.channel, topics('channel'))]
      : []),
  ]
  const { month, statistic, from, to } = address
  // What a number of the overview asked for: shown only where it is, to be taken away again.
  const given = [
    ...(month ? [choice('month', text.month, [{ value: month, label: month.split('-').reverse().join('/') }])] : []),
    ...(statistic && isStatisticCode(statistic)
      ? [choice('statistic', text.statistic, [{ value: statistic, label: statistics[statistic].label[language] }])]
      : []),
    ...(from ? [choice('from', text.since, [{ value: from, label: format.dayShort(from) }])] : []),
    ...(to ? [choice('to', text.until, [{ value: to, label: format.dayShort(to) }])] : []),
  ]
  const ofAgency = choice(
    'agency',
    text.agency,
    (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  )
  return <FilterBar filters={[...filters, ...(seesMore ? [ofAgency] : []), ...given]} />
}

function Counts({ counts }: { counts: ActivityCounts }) {
  const text = useText(activityScreens)
  const states = ['submitted', 'returned', 'draft', 'approved'] as const
  const total = states.reduce((sum, state) => sum + counts[state], 0)
  const choices = [
    { word: text.all, count: total, asks: { state: null } },
    ...states.map((state) => ({ word: text.states[state], count: counts[state], asks: { state } })),
  ]
  return <CountFilter label={text.byState} choices={choices} />
}

import { Button } from '@mantine/core'
import { agenciesContract } from '../../../foundation/agencies/contract.ts'
import {
  CountFilter,
  EmptyState,
  type Filter,
  FilterBar,
  Link,
  Page,
  SidePanel,
  useAddress,
  useRead,
  useReadPages,
  useSession,
  useText,
  WasteBins,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { plansContract } from '../../plans/contract.ts'
import { WorkTabs } from '../../tasks/screens/work-tabs.tsx'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { DifficultyState } from '../shapes.ts'
import { DifficultyList } from './difficulty-list.tsx'
import { DifficultyPanel } from './difficulty-panel.tsx'
import { RaisePanel } from './raise-panel.tsx'

type Address = Readonly<Record<string, string>>

/** What hinders the agencies; `?state=open&addressed=true` is what waits for the post's own answer. */
export default function Difficulties() {
  const text = useText(difficultyScreens)
  const { can, post } = useSession()
  const seesMore = can('difficulties.read', { ownerAgencyId: post?.agencyId ?? null })
  const [address] = useAddress()
  const list = useReadPages(difficultiesContract.list, wanted(address))
  const raise = can('difficulties.raise') ? (
    <Button component={Link} to={addressWith(address, { raise: 'new', difficulty: '' })}>
      {text.raise}
    </Button>
  ) : null
  const counts = list.data?.[0]?.counts
  return (
    <Page title={text.title} wide about={text.about} action={raise}>
      <WorkTabs here="difficulties" />
      <DifficultyFilters seesMore={seesMore} />
      {counts ? <Counts counts={counts} /> : null}
      <WhenRead of={list} lines={8}>
        {(parts) => (
          <DifficultyList
            rows={parts.flatMap(({ items }) => items)}
            to={(id) => addressWith(address, { difficulty: id, raise: '' })}
            current={address.difficulty ?? null}
            seesMore={seesMore}
            empty={<NoDifficulties address={address} />}
          />
        )}
      </WhenRead>
      {list.hasNextPage ? (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
      <SidePanel name="difficulty" title={text.panel}>
        {(difficultyId) => <DifficultyPanel key={difficultyId} difficultyId={difficultyId} />}
      </SidePanel>
      <SidePanel name="raise" title={text.raise}>
        {() => <RaisePanel planId={address.plan} assignmentId={address.assignment} />}
      </SidePanel>
    </Page>
  )
}

function addressWith(address: Address, changes: Address): string {
  const next = Object.entries({ ...address, ...changes }).filter(([, value]) => value !== '')
  return `/difficulties?${new URLSearchParams(next)}`
}

/** What the address asks of the list; words that mean nothing are left out. */
const wanted = ({ search, plan, agency, assignment, state, addressed }: Address) => ({
  search,
  planId: plan,
  agencyId: agency,
  assignmentId: assignment,
  state: DifficultyState.safeParse(state).data,
  addressed: addressed === 'true' ? addressed : undefined,
})

function NoDifficulties({ address }: { address: Address }) {
  const text = useText(difficultyScreens)
  const { raise: _r, difficulty: _d, ...filters } = address
  const isFiltered = Object.keys(filters).length > 0
  return (
    <EmptyState title={isFiltered ? text.noMatch : text.empty} drawing={<WasteBins />}>
      {isFiltered ? text.noMatchHelp : text.emptyHelp}
    </EmptyState>
  )
}

function DifficultyFilters({ seesMore }: { seesMore: boolean }) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const plans = useRead(plansContract.list, { state: 'issued' })
  const agencies = useRead(agenciesContract.list, {}, { enabled: seesMore })
  const filters: Filter[] = [
    { kind: 'search', name: 'search', label: text.search },
    {
      kind: 'choice',
      name: 'plan',
      label: text.plan,
      options: (plans.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
    },
  ]
  const ofAgency: Filter = {
    kind: 'choice',
    name: 'agency',
    label: text.agency,
    options: (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  const addressed: Filter = {
    kind: 'choice',
    name: 'addressed',
    label: text.addressed,
    options: [{ value: 'true', label: text.addressedHere }],
  }
  return (
    <FilterBar
      filters={[...filters, ...(seesMore ? [ofAgency] : []), ...(can('difficulties.answer') ? [addressed] : [])]}
    />
  )
}

function Counts({ counts }: { counts: { open: number; answered: number } }) {
  const text = useText(difficultyScreens)
  const choices = [
    { word: text.all, count: counts.open + counts.answered, asks: { state: null } },
    ...DifficultyState.options.map((state) => ({
      word: text.states[state],
      count: counts[state],
      asks: { state },
    })),
  ]
  return <CountFilter label={text.byState} choices={choices} />
}

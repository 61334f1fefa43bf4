import { Button, Group, Stack } from '@mantine/core'
import {
  CoffeeCherry,
  type Column,
  DataList,
  EmptyState,
  type Filter,
  FilterBar,
  Link,
  Page,
  SidePanel,
  useAddress,
  useFormat,
  useRead,
  useReadPages,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import { agenciesContract } from '../../agencies/contract.ts'
import { peopleContract } from '../contract.ts'
import { peopleScreens } from '../screen-messages.ts'
import { type Person, PersonState, Role } from '../shapes.ts'
import { AccountState } from './account-state.tsx'
import { AdministrationTabs } from './administration-tabs.tsx'
import { InvitePanel } from './invite-panel.tsx'
import { PersonPanel } from './person-panel.tsx'

/** Who may sign in, and for which agencies they act. */
export default function People() {
  const text = useText(peopleScreens)
  const format = useFormat()
  const [address] = useAddress()
  const people = useReadPages(peopleContract.list, wanted(address))
  const total = people.data?.[0]?.total
  return (
    <Page
      title={text.people}
      about={total === undefined ? null : text.peopleAbout(format.number(total))}
      action={
        <Group gap="sm">
          <Button component={Link} variant="default" to="/people/import">
            {text.importExcel}
          </Button>
          <Button component={Link} to={addressWith(address, 'panel', 'invite')}>
            {text.invite}
          </Button>
        </Group>
      }
    >
      <AdministrationTabs here="people" />
      <PeopleFilters />
      <WhenRead of={people} lines={10}>
        {(pages) => <PeopleList rows={pages.flatMap((page) => page.people)} />}
      </WhenRead>
      {people.hasNextPage ? (
        <Button variant="default" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
      <SidePanel name="panel" title={text.invite}>
        {() => <InvitePanel />}
      </SidePanel>
      <SidePanel name="person" title={text.personPanel}>
        {(personId) => <PersonPanel personId={personId} />}
      </SidePanel>
    </Page>
  )
}

type Address = Readonly<Record<string, string>>

const addressWith = (address: Address, name: string, value: string): string =>
  `/administration/people?${new URLSearchParams({ ...address, [name]: value })}`

/** What the address asks of the list; words that mean nothing are left out. */
const wanted = ({ search, agency, role, state }: Address) => ({
  search,
  agencyId: agency,
  role: Role.safeParse(role).data,
  state: PersonState.safeParse(state).data,
})

function PeopleFilters() {
  const text = useText(peopleScreens)
  const words = useText(accessMessages)
  const agencies = useRead(agenciesContract.list, {})
  const states = Object.entries(text.states).map(([value, label]) => ({ value, label }))
  const filters: Filter[] = [
    { kind: 'search', name: 'search', label: text.search },
    {
      kind: 'choice',
      name: 'agency',
      label: text.agency,
      options: (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      kind: 'choice',
      name: 'role',
      label: text.role,
      options: Role.options.map((role) => ({ value: role, label: words.roles[role] })),
    },
    { kind: 'choice', name: 'state', label: text.state, options: states },
  ]
  return <FilterBar filters={filters} />
}

function PeopleList({ rows }: { rows: readonly Person[] }) {
  const text = useText(peopleScreens)
  const [address] = useAddress()
  const columns: Column<Person>[] = [
    { key: 'name', title: text.name, cell: ({ name }) => name, width: '22%' },
    { key: 'email', title: text.email, cell: ({ email }) => <span className="wrapping">{email}</span>, width: '26%' },
    { key: 'posts', title: text.posts, cell: (person) => <Posts person={person} /> },
    { key: 'state', title: text.state, cell: ({ state }) => <AccountState state={state} />, width: '18%' },
  ]
  return (
    <DataList
      label={text.peopleList}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => addressWith(address, 'person', id)}
      current={address.person ?? null}
      empty={
        <EmptyState title={text.nobody} drawing={<CoffeeCherry />}>
          {text.nobodyHelp}
        </EmptyState>
      }
    />
  )
}

function Posts({ person }: { person: Person }) {
  const text = useText(peopleScreens)
  const { roles } = useText(accessMessages)
  if (person.posts.length === 0) return <span className="quiet">{text.noPosts}</span>
  return (
    <Stack gap={0}>
      {person.posts.map(({ id, agencyShortName, role }) => (
        <span key={id}>
          {agencyShortName} · {roles[role]}
        </span>
      ))}
    </Stack>
  )
}

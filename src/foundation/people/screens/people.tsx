import { Button, Stack } from '@mantine/core'
import { fold } from '../../../platform/text/normalise.ts'
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
  useRead,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import { type Role, roles } from '../../access/powers.ts'
import { peopleContract } from '../contract.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Person } from '../shapes.ts'
import { AccountState } from './account-state.tsx'
import { InvitePanel } from './invite-panel.tsx'
import { PersonPanel } from './person-panel.tsx'

/** Who may sign in, and for which agencies they act. */
export default function People() {
  const text = useText(peopleScreens)
  const [address] = useAddress()
  const people = useRead(peopleContract.list, {})
  const shown = people.data?.filter((person) => fits(person, address))
  return (
    <Page
      title={text.people}
      about={shown ? text.peopleAbout(shown.length) : null}
      action={
        <Button component={Link} to={addressWith(address, 'panel', 'invite')}>
          {text.invite}
        </Button>
      }
    >
      <PeopleFilters />
      <WhenRead of={{ ...people, data: shown }} lines={10}>
        {(rows) => <PeopleList rows={rows} />}
      </WhenRead>
      <SidePanel name="panel" title={text.invite}>
        {() => <InvitePanel />}
      </SidePanel>
      <SidePanel name="person" title={people.data?.find(({ id }) => id === address.person)?.name ?? text.people}>
        {(personId) => <PersonPanel person={people.data?.find(({ id }) => id === personId)} />}
      </SidePanel>
    </Page>
  )
}

type Address = Readonly<Record<string, string>>

const addressWith = (address: Address, name: string, value: string): string =>
  `/administration/people?${new URLSearchParams({ ...address, [name]: value })}`

const fits = ({ name, email, posts, state }: Person, wanted: Address): boolean =>
  (!wanted.search || fold(`${name} ${email}`).includes(fold(wanted.search))) &&
  (!wanted.role || posts.some(({ role }) => role === wanted.role)) &&
  (!wanted.state || state === wanted.state)

function PeopleFilters() {
  const text = useText(peopleScreens)
  const words = useText(accessMessages)
  const states = Object.entries(text.states).map(([value, label]) => ({ value, label }))
  const filters: Filter[] = [
    { kind: 'search', name: 'search', label: text.search },
    { kind: 'choice', name: 'role', label: text.role, options: roles.map((role) => roleOption(role, words.roles)) },
    { kind: 'choice', name: 'state', label: text.state, options: states },
  ]
  return <FilterBar filters={filters} />
}

const roleOption = (role: Role, words: Readonly<Record<Role, string>>) => ({ value: role, label: words[role] })

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

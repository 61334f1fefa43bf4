import {
  type Column,
  DataList,
  EmptyState,
  FilterBar,
  Page,
  SidePanel,
  Terraces,
  useAddress,
  useFormat,
  useRead,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { agenciesContract } from '../contract.ts'
import { agencyGroups } from '../data/groups.ts'
import { agencyScreens } from '../screen-messages.ts'
import { type Agency, AgencyKind, AgencyLevel } from '../shapes.ts'
import { AgencyPanel } from './agency-panel.tsx'

/** Every agency of the province on the business day, with what documents call it. */
export default function Directory() {
  const text = useText(agencyScreens)
  const format = useFormat()
  const { today } = useSession()
  const [address] = useAddress()
  const kind = AgencyKind.safeParse(address.kind).data
  const agencies = useRead(agenciesContract.list, { search: address.search, kind }, { keepShown: true })
  const shown = agencies.data?.filter((agency) => fits(agency, address))
  return (
    <Page title={text.title} about={shown ? text.about(shown.length, format.dayShort(today)) : null}>
      <DirectoryFilters />
      <WhenRead of={{ ...agencies, data: shown }} lines={10}>
        {(rows) => <AgencyList rows={rows} current={address.agency ?? null} />}
      </WhenRead>
      <SidePanel name="agency" title={shown?.find(({ id }) => id === address.agency)?.name ?? text.title}>
        {(agencyId) => <AgencyPanel agencyId={agencyId} />}
      </SidePanel>
    </Page>
  )
}

/** Level, group and what is to be verified are decided here: the list of a province is short, and it has been fetched anyway. */
const fits = (agency: Agency, address: Readonly<Record<string, string>>): boolean =>
  (!address.level || agency.level === address.level) &&
  (!address.group || agency.groups.includes(address.group)) &&
  (!address.unverified || agency.unverified)

function DirectoryFilters() {
  const text = useText(agencyScreens)
  const options = (values: readonly string[], words: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, label: words[value] ?? value }))
  return (
    <FilterBar
      filters={[
        { kind: 'search', name: 'search', label: text.search },
        { kind: 'choice', name: 'kind', label: text.kind, options: options(AgencyKind.options, text.kinds) },
        { kind: 'choice', name: 'level', label: text.level, options: options(AgencyLevel.options, text.levels) },
        { kind: 'choice', name: 'group', label: text.group, options: options(Object.keys(agencyGroups), agencyGroups) },
        { kind: 'choice', name: 'unverified', label: text.state, options: [{ value: '1', label: text.unverified }] },
      ]}
    />
  )
}

function AgencyName({ agency: { name, unverified } }: { agency: Agency }) {
  const text = useText(agencyScreens)
  return (
    <>
      {name} {unverified ? <small className="quiet">({text.unverified})</small> : null}
    </>
  )
}

function AgencyList({ rows, current }: { rows: readonly Agency[]; current: string | null }) {
  const text = useText(agencyScreens)
  const [address] = useAddress()
  const columns: Column<Agency>[] = [
    { key: 'name', title: text.name, cell: (agency) => <AgencyName agency={agency} /> },
    { key: 'short', title: text.shortName, cell: ({ shortName }) => shortName, width: '18%' },
    { key: 'kind', title: text.kind, cell: ({ kind }) => text.kinds[kind], width: '20%' },
    { key: 'level', title: text.level, cell: ({ level }) => text.levels[level], width: '10%', desktopOnly: true },
    {
      key: 'relation',
      title: text.relation,
      cell: ({ commanded }) => (commanded ? text.commanded : text.asked),
      width: '16%',
    },
  ]
  return (
    <DataList
      label={text.list}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/agencies?${new URLSearchParams({ ...address, agency: id })}`}
      current={current}
      empty={
        <EmptyState title={text.noMatch} drawing={<Terraces />}>
          {text.noMatchHelp}
        </EmptyState>
      }
    />
  )
}

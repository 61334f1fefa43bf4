import { Button, Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { BarChart, Link, useAddress, useAddressState, useFormat, useText } from '../../../ui/kit/index.ts'
import { overviewMessages } from '../messages.ts'
import { allShares, shareLooks } from '../rules.ts'
import { overviewScreens } from '../screen-messages.ts'
import { AgencyGroup, type Dashboard, type ShareCounts } from '../shapes.ts'
import { activitiesAt, sharesAt } from './addresses.ts'

interface OfDashboard {
  readonly dashboard: Dashboard
}

/** So many agencies are drawn before all of them are asked for. */
const shownFirst = 12

/** The parts of a bar and the numbers of its row, by how the shares stand. */
function useShares() {
  const text = useText(overviewScreens)
  const format = useFormat()
  return {
    head: [...shareLooks.map((look) => text.looks[look]), text.total],
    parts: (shares: ShareCounts) =>
      shareLooks.map((look) => ({ tone: look, word: text.looks[look], value: shares[look] })),
    cells: (shares: ShareCounts, of: Parameters<typeof sharesAt>[0]): ReactNode[] => [
      ...shareLooks.map((look) =>
        shares[look] > 0 ? (
          <Link key={look} to={sharesAt(of, look)}>
            {format.number(shares[look])}
          </Link>
        ) : (
          '0'
        ),
      ),
      <Link key="all" to={sharesAt(of)}>
        {format.number(allShares(shares))}
      </Link>,
    ],
  }
}

/** The agencies of the chosen group by how their shares stand, the failing first. */
export function AgencyChart({ dashboard }: OfDashboard) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const [address] = useAddress()
  const [isWhole, showWhole] = useState(false)
  const { head, parts, cells } = useShares()
  const group = AgencyGroup.safeParse(address.group).data
  const plan = dashboard.planId
  const lines = dashboard.agencies.filter(({ agency }) => !group || agency.group === group)
  const shown = isWhole ? lines : lines.slice(0, shownFirst)
  return (
    <div className="dashboard-whole">
      <BarChart
        title={text.byAgency}
        description={text.byAgencyHelp}
        control={<GroupField />}
        bars={shown.map(({ agency, shares }) => ({
          key: agency.id,
          name: agency.shortName,
          parts: parts(shares),
          to: sharesAt({ plan, agency: agency.id }),
        }))}
        table={{
          head: [text.agency, ...head, text.activity],
          rows: lines.map(({ agency, shares, activities }) => ({
            key: agency.id,
            cells: [
              agency.name,
              ...cells(shares, { plan, agency: agency.id }),
              <Link key="activities" to={activitiesAt({ plan, agency: agency.id })}>
                {format.number(activities)}
              </Link>,
            ],
          })),
        }}
      />
      {lines.length > shownFirst ? (
        <Button variant="subtle" size="sm" onClick={() => showWhole(!isWhole)}>
          {isWhole ? text.showFewer : text.showAll(format.number(lines.length))}
        </Button>
      ) : null}
    </div>
  )
}

/** One group of agencies, in the address. */
function GroupField() {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  const [group, choose] = useAddressState('group')
  return (
    <Select
      className="dashboard-group"
      label={text.group}
      data={[
        { value: '', label: text.all },
        ...AgencyGroup.options.map((value) => ({ value, label: words.groups[value] })),
      ]}
      value={AgencyGroup.safeParse(group).data ?? ''}
      onChange={(value) => choose(value)}
      allowDeselect={false}
    />
  )
}

/** The shares by the month in which they must be done. */
export function MonthChart({ dashboard: { months, planId: plan } }: OfDashboard) {
  const text = useText(overviewScreens)
  const { head, parts, cells } = useShares()
  const named = months.map(({ month, shares }) => ({
    key: month ?? 'none',
    name: month ? monthName(month) : text.noMonth,
    shares,
    of: { plan, month: month ?? 'none' },
  }))
  return (
    <BarChart
      title={text.byMonth}
      description={text.byMonthHelp}
      bars={named.map(({ key, name, shares, of }) => ({ key, name, parts: parts(shares), to: sharesAt(of) }))}
      table={{
        head: [text.month, ...head],
        rows: named.map(({ key, name, shares, of }) => ({ key, cells: [name, ...cells(shares, of)] })),
      }}
    />
  )
}

/** "11/2024" */
const monthName = (month: string): string => month.split('-').reverse().join('/')

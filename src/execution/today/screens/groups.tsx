import { type Column, DataList, Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { todayScreens } from '../screen-messages.ts'
import type { GroupStanding } from '../shapes.ts'

/** The groups of agencies, the one that fails most first; every number opens the agencies behind it. */
export function Groups({ groups }: { groups: readonly GroupStanding[] }) {
  const text = useText(todayScreens)
  const format = useFormat()
  const share = (part: number, all: number) => `${format.number(part)}${text.ofAll(format.number(all))}`
  const shares = ({ group }: GroupStanding, said: string) => (
    <Link to={placeOf(group)} className="today-figure">
      {said}
    </Link>
  )
  const reports = ({ group }: GroupStanding, said: string) => (
    <Link to={`/overview/board?group=${group}`} className="today-figure">
      {said}
    </Link>
  )
  const columns: Column<GroupStanding>[] = [
    { key: 'group', title: text.group, cell: ({ group }) => text.groupNames[group] },
    { key: 'missing', title: text.missing, cell: (row) => reports(row, format.number(row.missing)), figures: true },
    {
      key: 'overdue',
      title: sentence(text.overdue),
      cell: (row) => shares(row, format.number(row.overdue)),
      figures: true,
    },
    {
      key: 'done',
      title: sentence(text.doneShare),
      cell: (row) => shares(row, share(row.done, row.assignments)),
      figures: true,
    },
    {
      key: 'sent',
      title: sentence(text.reportsSent),
      cell: (row) => reports(row, share(row.reportsSent, row.reportsOwed)),
      figures: true,
    },
  ]
  return (
    <section>
      <h2>{text.groups}</h2>
      <DataList
        label={text.groups}
        rows={groups}
        columns={columns}
        rowKey={({ group }) => group}
        to={({ group }) => placeOf(group)}
      />
    </section>
  )
}

/** The agencies of a group, the failing first. */
const placeOf = (group: GroupStanding['group']): string => `/overview?group=${group}`

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

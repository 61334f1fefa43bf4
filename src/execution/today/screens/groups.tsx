import { type Column, DataList, useFormat, useText } from '../../../ui/kit/index.ts'
import { todayScreens } from '../screen-messages.ts'
import type { GroupStanding } from '../shapes.ts'

/** The groups of agencies, the one that fails most first. */
export function Groups({ groups }: { groups: readonly GroupStanding[] }) {
  const text = useText(todayScreens)
  const format = useFormat()
  const share = (part: number, all: number) => `${format.number(part)}${text.ofAll(format.number(all))}`
  const columns: Column<GroupStanding>[] = [
    { key: 'group', title: text.group, cell: ({ group }) => text.groupNames[group] },
    { key: 'missing', title: text.missing, cell: ({ missing }) => format.number(missing), figures: true },
    { key: 'overdue', title: sentence(text.overdue), cell: ({ overdue }) => format.number(overdue), figures: true },
    {
      key: 'done',
      title: sentence(text.doneShare),
      cell: ({ done, assignments }) => share(done, assignments),
      figures: true,
    },
    {
      key: 'sent',
      title: sentence(text.reportsSent),
      cell: ({ reportsSent, reportsOwed }) => share(reportsSent, reportsOwed),
      figures: true,
    },
  ]
  return (
    <section>
      <h2>{text.groups}</h2>
      <DataList label={text.groups} rows={groups} columns={columns} rowKey={({ group }) => group} />
    </section>
  )
}

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

import { type Column, useFormat, useText } from '../../../ui/kit/index.ts'
import { importScreens } from '../screen-messages.ts'
import type { ActivitiesPreview, ActivityRow } from '../shapes.ts'
import { Rows } from './preview-parts.tsx'

/** Every row as the activity it will be. */
export function ActivityRows({ rows, faults }: Pick<ActivitiesPreview, 'rows' | 'faults'>) {
  const text = useText(importScreens)
  const format = useFormat()
  const day = ({ startedOn, endedOn }: ActivityRow) => {
    if (!startedOn) return ''
    const first = format.dayShort(startedOn)
    return endedOn && endedOn !== startedOn ? text.from(first, format.dayShort(endedOn)) : first
  }
  const columns: Column<ActivityRow>[] = [
    { key: 'activity', title: text.activity, cell: (row) => <ActivityWords row={row} /> },
    { key: 'when', title: text.when, cell: (row) => <span className="figures">{day(row)}</span>, width: '14%' },
    { key: 'tasks', title: text.tasks, cell: ({ labels }) => labels.join(', '), width: '9%' },
    { key: 'figures', title: text.figures, cell: (row) => <Figures row={row} />, width: '20%' },
  ]
  return <Rows rows={rows} faults={faults} columns={columns} />
}

function ActivityWords({ row: { title, place, restricted } }: { row: ActivityRow }) {
  const text = useText(importScreens)
  return (
    <div className="wrapping">
      {title || text.untitled}
      {place ? <div className="quiet">{place}</div> : null}
      {restricted ? <div className="quiet">{text.restricted}</div> : null}
    </div>
  )
}

function Figures({ row: { statistics, links } }: { row: ActivityRow }) {
  const text = useText(importScreens)
  const format = useFormat()
  return (
    <div>
      {statistics.map(({ label, value, unit }) => (
        <div key={label}>
          {label}: {format.number(value, 3)} {unit}
        </div>
      ))}
      {links.length > 0 ? <div>{text.links(links.length)}</div> : null}
    </div>
  )
}

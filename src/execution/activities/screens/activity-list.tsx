import type { ReactNode } from 'react'
import { filesContract } from '../../../foundation/files/contract.ts'
import { type Column, DataList, fileAddress, useFormat, useText } from '../../../ui/kit/index.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityRow } from '../shapes.ts'
import { ActivityState } from './activity-state.tsx'
import { Days } from './days.tsx'
import './activities.css'

interface ActivityListProps {
  readonly rows: readonly ActivityRow[]
  readonly seesMore?: boolean
  /** False where all belong to the same task. */
  readonly withTasks?: boolean
  readonly empty?: ReactNode
}

/** Activities, each leading to its page. */
export function ActivityList({ rows, seesMore = false, withTasks = true, empty }: ActivityListProps) {
  const text = useText(activityScreens)
  const agency: Column<ActivityRow> = {
    key: 'agency',
    title: text.agency,
    cell: ({ agencyShortName }) => agencyShortName,
    width: '14%',
  }
  const tasks: Column<ActivityRow> = {
    key: 'tasks',
    title: text.tasks,
    cell: ({ labels }) => labels.join(', '),
    width: '10%',
  }
  const columns: Column<ActivityRow>[] = [
    { key: 'activity', title: text.activity, cell: (row) => <ActivityName row={row} /> },
    ...(seesMore ? [agency] : []),
    ...(withTasks ? [tasks] : []),
    { key: 'when', title: text.when, cell: (row) => <Days activity={row} />, width: '18%' },
    { key: 'evidence', title: text.evidence, cell: (row) => <Shown row={row} />, width: '16%' },
    { key: 'state', title: text.state, cell: ({ state }) => <ActivityState state={state} />, width: '13%' },
  ]
  return (
    <DataList
      label={text.list}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/activities/${id}`}
      {...(empty ? { empty } : {})}
    />
  )
}

function ActivityName({ row: { title, cover } }: { row: ActivityRow }) {
  const text = useText(activityScreens)
  return (
    <span className="activity-name">
      {cover ? <img src={fileAddress(filesContract.thumbnail, { fileId: cover })} alt="" loading="lazy" /> : null}
      <span className="wrapping">{title || text.untitled}</span>
    </span>
  )
}

/** How much shows it: figures, pictures and files, links. */
function Shown({ row: { statistics, fileCount, linkCount } }: { row: ActivityRow }) {
  const text = useText(activityScreens)
  const format = useFormat()
  const figureCount = Object.keys(statistics).length
  const parts = [
    ...(figureCount > 0 ? [text.figures(format.number(figureCount))] : []),
    ...(fileCount > 0 ? [text.files(format.number(fileCount))] : []),
    ...(linkCount > 0 ? [text.links(format.number(linkCount))] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : <span className="quiet">{text.nothing}</span>
}

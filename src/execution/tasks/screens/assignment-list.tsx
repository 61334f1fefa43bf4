import { type Column, DataList, EmptyState, Terraces, useAddress, useFormat, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentRow } from '../shapes.ts'
import { AssignmentState } from './assignment-state.tsx'
import { Due } from './due.tsx'
import { ReportLink } from './report-link.tsx'
import { TaskName } from './task-name.tsx'

/** Assignments, each leading to its page. */
export function AssignmentList({ rows, seesMore }: { rows: readonly AssignmentRow[]; seesMore: boolean }) {
  const text = useText(taskScreens)
  const [address] = useAddress()
  const agency: Column<AssignmentRow> = {
    key: 'agency',
    title: text.agency,
    cell: ({ agencyShortName }) => agencyShortName,
    width: '14%',
  }
  const plan: Column<AssignmentRow> = {
    key: 'plan',
    title: text.plan,
    cell: ({ planTitle }) => (
      <span className="plan-name" lang="vi">
        {planTitle}
      </span>
    ),
    width: '16%',
  }
  const hasPlans = new Set(rows.map(({ planId }) => planId)).size > 1
  const columns: Column<AssignmentRow>[] = [
    { key: 'task', title: text.task, cell: ({ label, clause }) => <TaskName label={label} clause={clause} /> },
    ...(hasPlans ? [plan] : []),
    ...(seesMore ? [agency] : []),
    { key: 'role', title: text.role, cell: ({ role }) => text.roles[role], width: '8%' },
    { key: 'due', title: text.deadline, cell: (row) => <Due assignment={row} />, width: '20%' },
    {
      key: 'evidence',
      title: text.evidence,
      cell: (row) => <Evidence row={row} />,
      width: '12%',
    },
    { key: 'state', title: text.state, cell: (row) => <AssignmentState assignment={row} />, width: '12%' },
  ]
  const isFiltered = Object.keys(address).length > 0
  return (
    <DataList
      label={text.list}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/tasks/${id}`}
      empty={
        <EmptyState title={isFiltered ? text.noMatch : text.empty} drawing={<Terraces />}>
          {isFiltered ? text.noMatchHelp : text.emptyHelp}
        </EmptyState>
      }
    />
  )
}

/** How old the newest evidence is; where a report carries the task out, the way to it. */
function Evidence({ row }: { row: AssignmentRow }) {
  const text = useText(taskScreens)
  const format = useFormat()
  if (row.reportKind) return <ReportLink assignment={row} />
  return row.evidenceOn ? format.ago(row.evidenceOn) : <span className="quiet">{text.noEvidence}</span>
}

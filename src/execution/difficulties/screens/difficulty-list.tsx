import type { ReactNode } from 'react'
import { type Column, DataList, useFormat, useText } from '../../../ui/kit/index.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyRow } from '../shapes.ts'
import { DifficultyState } from './difficulty-state.tsx'
import './difficulties.css'

interface DifficultyListProps {
  readonly rows: readonly DifficultyRow[]
  /** Where a difficulty opens. */
  readonly to: (difficultyId: string) => string
  readonly current?: string | null
  readonly seesMore?: boolean
  readonly empty: ReactNode
}

/** Difficulties with how long each has waited. */
export function DifficultyList({ rows, to, current = null, seesMore = false, empty }: DifficultyListProps) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const agency: Column<DifficultyRow> = {
    key: 'agency',
    title: text.agency,
    cell: ({ agencyShortName }) => agencyShortName,
    width: '14%',
  }
  const columns: Column<DifficultyRow>[] = [
    {
      key: 'difficulty',
      title: text.difficulty,
      cell: ({ description }) => <span className="difficulty-words">{description}</span>,
    },
    ...(seesMore ? [agency] : []),
    { key: 'task', title: text.task, cell: ({ label }) => (label ? text.onTask(label) : text.wholePlan), width: '11%' },
    { key: 'addressed', title: text.addressed, cell: ({ addressedName }) => addressedName, width: '18%' },
    { key: 'raised', title: text.raisedAt, cell: ({ raisedAt }) => format.ago(raisedAt), width: '12%' },
    { key: 'state', title: text.state, cell: ({ state }) => <DifficultyState state={state} />, width: '14%' },
  ]
  return (
    <DataList
      label={text.list}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => to(id)}
      current={current}
      empty={empty}
    />
  )
}

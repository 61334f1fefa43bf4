import type { ReactNode } from 'react'
import { type Column, DataList, useFormat, useText } from '../../../ui/kit/index.ts'
import { leadingWords } from '../rules.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyRow } from '../shapes.ts'
import { AnswerClock, DifficultyState } from './difficulty-state.tsx'
import './difficulties.css'

interface DifficultyListProps {
  readonly rows: readonly DifficultyRow[]
  /** Where a difficulty opens. */
  readonly to: (difficultyId: string) => string
  readonly current?: string | null
  readonly seesMore?: boolean
  readonly empty: ReactNode
}

/** Difficulties and proposals with who decides and how long that may take. */
export function DifficultyList({ rows, to, current = null, seesMore = false, empty }: DifficultyListProps) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const agency: Column<DifficultyRow> = {
    key: 'agency',
    title: text.agency,
    cell: ({ agencyShortName }) => agencyShortName,
    width: '12%',
  }
  const columns: Column<DifficultyRow>[] = [
    { key: 'difficulty', title: text.difficulty, cell: (row) => <Words row={row} /> },
    ...(seesMore ? [agency] : []),
    { key: 'task', title: text.task, cell: ({ label }) => (label ? text.onTask(label) : text.wholePlan), width: '8%' },
    { key: 'raised', title: text.raisedAt, cell: ({ raisedAt }) => format.dayShort(raisedAt), width: '9%' },
    { key: 'addressed', title: text.addressed, cell: ({ addressedShortName }) => addressedShortName, width: '10%' },
    { key: 'due', title: text.answerDueOn, cell: (row) => <AnswerClock difficulty={row} />, width: '15%' },
    { key: 'state', title: text.state, cell: (row) => <DifficultyState difficulty={row} />, width: '14%' },
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

function Words({ row }: { row: DifficultyRow }) {
  const text = useText(difficultyScreens)
  return (
    <span className="difficulty-words">
      {row.kind === 'proposal' ? <span className="difficulty-kind">{text.formKinds.proposal}: </span> : null}
      {leadingWords(row)}
    </span>
  )
}

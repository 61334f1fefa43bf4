import { memo } from 'react'
import { Link, StateSign, useAddress, useFormat, useText } from '../../../ui/kit/index.ts'
import type { AgencyGroup } from '../../reports/rules.ts'
import { overviewMessages } from '../messages.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Board, BoardCell, BoardDuty, BoardRow } from '../shapes.ts'
import { boardAddress } from './board-address.ts'
import { lookSigns, standingSigns } from './looks.ts'

/** What the rows below have in common: that they are late, or their group. */
export function PartName({ part, columns }: { part: 'late' | AgencyGroup; columns: number }) {
  const words = useText(overviewMessages)
  return (
    <tr className="board-part" data-part={part}>
      <th scope="rowgroup" colSpan={columns}>
        <span>{part === 'late' ? words.lateGroup : words.groups[part]}</span>
      </th>
    </tr>
  )
}

interface RowProps {
  readonly row: BoardRow
  readonly board: Board
}

/** An agency across its tasks, its report and its difficulties. */
export const MatrixRow = memo(function MatrixRow({ row, board: { plan, duties } }: RowProps) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const [address] = useAddress()
  const { agency, cells, difficulties } = row
  const done = cells.filter((cell) => cell?.look === 'done').length
  const all = cells.filter((cell) => cell !== null).length
  const of = `plan=${plan.id}&agency=${agency.id}`
  return (
    <tr>
      <th scope="row">
        <Link to={boardAddress(address, { agencyPanel: agency.id })} tabIndex={-1} title={agency.name}>
          {agency.shortName}
        </Link>
      </th>
      {duties.map((duty, column) => (
        <ShareCell key={duty.id} duty={duty} cell={cells[column] ?? null} address={address} />
      ))}
      <ReportCell row={row} planId={plan.id} />
      <td className="board-figure">
        {difficulties.all > 0 ? (
          <Link to={`/difficulties?${of}`} tabIndex={-1}>
            <span aria-hidden="true">{`${difficulties.open}/${difficulties.all}`}</span>
            <span className="only-heard">{text.openOf(String(difficulties.open), String(difficulties.all))}</span>
          </Link>
        ) : (
          <Nothing word="0" />
        )}
      </td>
      <td className="board-figure">
        <Link to={`/tasks?${of}`} tabIndex={-1}>
          <span aria-hidden="true">{`${done}/${all}`}</span>
          <span className="only-heard">{text.doneOf(format.number(done), format.number(all))}</span>
        </Link>
      </td>
    </tr>
  )
})

interface ShareProps {
  readonly duty: BoardDuty
  readonly cell: BoardCell | null
  readonly address: Readonly<Record<string, string>>
}

/** How a share stands, as sign, colour and a word that is heard; beside it how many activities were approved. */
function ShareCell({ duty, cell, address }: ShareProps) {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  const format = useFormat()
  if (cell === null)
    return (
      <td>
        <Nothing word={text.noShare} />
      </td>
    )
  const { look, activities } = cell
  const said = [duty.label, words.looks[look], ...(activities > 0 ? [text.activities(format.number(activities))] : [])]
  return (
    <td>
      <Link
        to={boardAddress(address, { share: cell.assignmentId })}
        className="board-cell state"
        data-state={lookSigns[look]}
        tabIndex={-1}
        title={said.join(' · ')}
      >
        <StateSign state={lookSigns[look]} />
        <span className="only-heard">{said.join(', ')}</span>
        {activities > 0 ? (
          <span className="figures" aria-hidden="true">
            {format.number(activities)}
          </span>
        ) : null}
      </Link>
    </td>
  )
}

function ReportCell({ row: { agency, report }, planId }: { row: BoardRow; planId: string }) {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  if (report === null)
    return (
      <td>
        <Nothing word={text.noReport} />
      </td>
    )
  const said = words.standings[report.standing]
  return (
    <td>
      <Link
        to={`/reports/${planId}/agencies/${agency.id}`}
        className="board-cell state"
        data-state={standingSigns[report.standing]}
        tabIndex={-1}
        title={said}
      >
        <StateSign state={standingSigns[report.standing]} />
        <span className="only-heard">{`${text.report}: ${said}`}</span>
      </Link>
    </td>
  )
}

/** An empty cell is a stop of the arrow keys too, and says that it is empty. */
function Nothing({ word }: { word: string }) {
  return (
    <span className="board-nothing" tabIndex={-1}>
      <span className="only-heard">{word}</span>
    </span>
  )
}

import { Link, StateBadge, useAddress, useFormat, useText } from '../../../ui/kit/index.ts'
import { overviewMessages } from '../messages.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Board, BoardRow } from '../shapes.ts'
import { boardAddress } from './board-address.ts'
import { lookSigns, standingSigns } from './looks.ts'

/** On phones: the agencies, the late first, each with what is late. */
export function BoardList({ board }: { board: Board }) {
  const text = useText(overviewScreens)
  return (
    <ul className="data-cards" aria-label={text.matrix}>
      {board.rows.map((row) => (
        <li key={row.agency.id}>
          <AgencyCard row={row} board={board} />
        </li>
      ))}
    </ul>
  )
}

function AgencyCard({ row, board: { duties } }: { row: BoardRow; board: Board }) {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  const format = useFormat()
  const [address] = useAddress()
  const { agency, cells, report, difficulties, late } = row
  const overdue = duties.flatMap((duty, column) => {
    const cell = cells[column]
    return cell?.look === 'overdue' ? [{ duty, cell }] : []
  })
  const done = cells.filter((cell) => cell?.look === 'done').length
  const all = cells.filter((cell) => cell !== null).length
  return (
    <>
      <Link className="row-name" to={boardAddress(address, { agencyPanel: agency.id })} data-row>
        {agency.name}
      </Link>
      <p className="board-card-line">
        {late > 0 ? <strong className="board-late">{text.lateCount(format.number(late))}</strong> : text.nothingLate}
        {' · '}
        {text.doneOf(format.number(done), format.number(all))}
        {difficulties.all > 0 ? ` · ${text.openOf(String(difficulties.open), String(difficulties.all))}` : null}
      </p>
      <ul className="board-card-late">
        {report?.standing === 'missing' ? (
          <li>
            <StateBadge
              state={standingSigns[report.standing]}
              word={`${text.report}: ${words.standings[report.standing]}`}
            />
          </li>
        ) : null}
        {overdue.map(({ duty, cell }) => (
          <li key={duty.id}>
            <Link to={boardAddress(address, { share: cell.assignmentId })} className="board-card-share">
              <StateBadge state={lookSigns[cell.look]} word={duty.label} /> <span lang="vi">{duty.short}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

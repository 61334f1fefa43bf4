import { Button } from '@mantine/core'
import { Link, SidePanel, StateBadge, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { tasksContract } from '../../tasks/contract.ts'
import { Due } from '../../tasks/screens/due.tsx'
import type { AssignmentPage } from '../../tasks/shapes.ts'
import { overviewMessages } from '../messages.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Board, BoardRow, Look } from '../shapes.ts'
import { lookSigns, standingSigns } from './looks.ts'

interface OfBoard {
  readonly board: Board
}

/** What a cell and a row of the board open beside it. */
export function BoardPanels({ board }: OfBoard) {
  const text = useText(overviewScreens)
  return (
    <>
      <SidePanel name="share" title={text.share}>
        {(assignmentId) => <SharePanel key={assignmentId} assignmentId={assignmentId} board={board} />}
      </SidePanel>
      <SidePanel name="agencyPanel" title={text.agencyHere}>
        {(agencyId) => <AgencyPanel agencyId={agencyId} board={board} />}
      </SidePanel>
    </>
  )
}

function SharePanel({ assignmentId, board }: OfBoard & { assignmentId: string }) {
  const share = useRead(tasksContract.show, { assignmentId })
  const look = board.rows.flatMap(({ cells }) => cells).find((cell) => cell?.assignmentId === assignmentId)?.look
  return <WhenRead of={share}>{(page) => <Share page={page} look={look ?? page.assignment.state} />}</WhenRead>
}

function Share({ page: { assignment, task }, look }: { page: AssignmentPage; look: Look }) {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  const format = useFormat()
  const facts = [
    { name: text.state, value: <StateBadge state={lookSigns[look]} word={words.looks[look]} /> },
    { name: text.deadline, value: <Due assignment={assignment} /> },
    {
      name: text.activitiesOf,
      value: (
        <Link to={`/activities?assignment=${assignment.id}&state=approved`}>
          {assignment.evidenceOn ? format.ago(assignment.evidenceOn) : format.number(0)}
        </Link>
      ),
    },
  ]
  return (
    <div className="board-panel">
      <h3>{assignment.agencyName}</h3>
      <p lang="vi">
        <strong>{task.label}.</strong> {task.clause}
      </p>
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button component={Link} to={`/tasks/${assignment.id}`} w="fit-content">
        {text.openShare}
      </Button>
    </div>
  )
}

function AgencyPanel({ agencyId, board }: OfBoard & { agencyId: string }) {
  const text = useText(overviewScreens)
  const row = board.rows.find(({ agency }) => agency.id === agencyId)
  if (!row) return <p>{text.noRows}</p>
  return <AgencyHere row={row} board={board} />
}

function AgencyHere({ row, board: { plan, duties } }: OfBoard & { row: BoardRow }) {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  const { agency, cells, report, difficulties } = row
  const of = `plan=${plan.id}&agency=${agency.id}`
  return (
    <div className="board-panel">
      <h3>{agency.name}</h3>
      {agency.commanded ? null : <p className="quiet">{text.askedHelp}</p>}
      {report ? (
        <p>
          <Link to={`/reports/${plan.id}/agencies/${agency.id}`}>{text.report}</Link>{' '}
          <StateBadge state={standingSigns[report.standing]} word={words.standings[report.standing]} />
        </p>
      ) : null}
      <p>
        <Link to={`/difficulties?${of}`}>{text.openOf(String(difficulties.open), String(difficulties.all))}</Link>
      </p>
      <h3>{text.shares}</h3>
      <ul className="plain-list board-shares">
        {duties.map((duty, column) => {
          const cell = cells[column]
          if (!cell) return null
          return (
            <li key={duty.id}>
              <StateBadge state={lookSigns[cell.look]} word={words.looks[cell.look]} />
              <Link to={`/tasks/${cell.assignmentId}`}>
                <strong>{duty.label}.</strong> <span lang="vi">{duty.short}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      <p className="board-panel-links">
        <Link to={`/tasks?${of}`}>{text.openShares}</Link>
        <Link to={`/agencies?agency=${agency.id}`}>{text.openAgency}</Link>
      </p>
    </div>
  )
}

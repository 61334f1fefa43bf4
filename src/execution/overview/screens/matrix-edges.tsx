import { Tooltip } from '@mantine/core'
import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Board, BoardDuty, Tally } from '../shapes.ts'

interface OfBoard {
  readonly board: Board
}

/** The tasks by their labels and last days, each opening the task; its name shows under the pointer and the focus. */
export function MatrixHead({ board: { duties } }: OfBoard) {
  const text = useText(overviewScreens)
  return (
    <thead>
      <tr>
        <th scope="col" className="board-corner">
          <span className="board-stop" tabIndex={-1}>
            {text.agency}
          </span>
        </th>
        {duties.map((duty) => (
          <DutyHead key={duty.id} duty={duty} />
        ))}
        <Words words={text.report} />
        <Words words={text.difficulties} />
        <Words words={text.done} />
      </tr>
    </thead>
  )
}

const Words = ({ words }: { words: string }) => (
  <th scope="col">
    <span className="board-stop" tabIndex={-1}>
      {words}
    </span>
  </th>
)

function DutyHead({ duty: { id, label, short, dueOn, byReport } }: { duty: BoardDuty }) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const day = dueOn ? format.dayShort(dueOn) : null
  const due = day ? (byReport ? text.dutyByReport(day) : text.dutyDue(day)) : null
  const name = [`${label}. ${short}`, ...(due ? [due] : [])].join(' · ')
  return (
    <th scope="col">
      <Tooltip label={name} multiline w={320} events={{ hover: true, focus: true, touch: false }}>
        <Link to={`/tasks/whole/${id}`} tabIndex={-1}>
          <span aria-hidden="true">{label}</span>
          {day && !byReport ? (
            <span className="board-day" aria-hidden="true">
              {day.slice(0, 5)}
            </span>
          ) : null}
          <span className="only-heard">{name}</span>
        </Link>
      </Tooltip>
    </th>
  )
}

/** Each column taken together, and the whole. */
export function MatrixTotals({ board: { plan, duties, totals, total, reports, difficulties } }: OfBoard) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const share = (done: number, all: number) => `${format.number(done)}/${format.number(all)}`
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <span className="board-stop" tabIndex={-1}>
            {text.total} <span className="board-day">{text.totalHelp}</span>
          </span>
        </th>
        {duties.map((duty, column) => (
          <TotalCell key={duty.id} to={`/tasks?task=${duty.id}`} tally={totals[column]} />
        ))}
        <td className="board-figure">
          <Link to={`/reports?plan=${plan.id}`} tabIndex={-1}>
            {share(reports.sent, reports.owed)}
          </Link>
        </td>
        <td className="board-figure">
          <Link to={`/difficulties?plan=${plan.id}`} tabIndex={-1}>
            {share(difficulties.open, difficulties.all)}
          </Link>
        </td>
        <TotalCell to={`/tasks?plan=${plan.id}`} tally={total} />
      </tr>
    </tfoot>
  )
}

function TotalCell({ to, tally }: { to: string; tally: Tally | undefined }) {
  const text = useText(overviewScreens)
  const format = useFormat()
  if (!tally) return <td />
  const { done, shares } = tally
  return (
    <td className="board-figure">
      <Link to={to} tabIndex={-1}>
        <span aria-hidden="true">{`${format.number(done)}/${format.number(shares)}`}</span>
        <span className="only-heard">{text.doneOf(format.number(done), format.number(shares))}</span>
      </Link>
    </td>
  )
}

import { useRef } from 'react'
import { useText } from '../../../ui/kit/index.ts'
import { partOf } from '../rules.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Board } from '../shapes.ts'
import { DutyNames, Legend } from './board-legend.tsx'
import { MatrixHead, MatrixTotals } from './matrix-edges.tsx'
import { MatrixRow, PartName } from './matrix-row.tsx'
import { useGridKeys } from './use-grid-keys.ts'

/** The whole matrix: agencies down, tasks across. A grid for the keyboard; its heads stay in sight. */
export function BoardMatrix({ board }: { board: Board }) {
  const text = useText(overviewScreens)
  const place = useRef<HTMLTableElement>(null)
  useGridKeys(place, board)
  const parts = Map.groupBy(board.rows, partOf)
  return (
    <>
      <p className="quiet board-help">{text.matrixHelp}</p>
      <div className="board-scroll">
        <table ref={place} className="board-matrix" aria-label={text.matrix}>
          <MatrixHead board={board} />
          {[...parts].map(([part, rows]) => (
            <tbody key={part}>
              <PartName part={part} columns={board.duties.length + 4} />
              {rows.map((row) => (
                <MatrixRow key={row.agency.id} row={row} board={board} />
              ))}
            </tbody>
          ))}
          <MatrixTotals board={board} />
        </table>
      </div>
      <Legend />
      <DutyNames duties={board.duties} />
    </>
  )
}

import { Button, ScrollArea } from '@mantine/core'
import { downloadFile, EmptyState, Terraces, useAddressState, useFormat, useText } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { reportScreens } from '../screen-messages.ts'
import type { AnnexRow, Cell, ReportAnnex, ReportDesk } from '../shapes.ts'

interface AnnexProps {
  readonly annex: ReportAnnex
  readonly desk: ReportDesk
}

/** An annex as it will print; its numbers open what is behind them. */
export function AnnexTable({ annex, desk }: AnnexProps) {
  const text = useText(reportScreens)
  const [open] = useAddressState('open')
  const of = { planId: desk.plan.id, annex: annex.key, ...(open === 'true' ? { open } : {}) }
  return (
    <article className="paper report-annex" lang="vi">
      <div className="report-annex-head">
        <h2>{annex.title}</h2>
        <Button variant="default" size="sm" onClick={() => void downloadFile(reportsContract.annex, of)}>
          {text.downloadTable}
        </Button>
      </div>
      {annex.rows.length === 0 ? (
        <EmptyState title={text.noRows} drawing={<Terraces />} />
      ) : (
        <ScrollArea
          type="auto"
          className="report-annex-scroll"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': `${annex.title}. ${text.scrolls}` }}
        >
          <Rows annex={annex} />
        </ScrollArea>
      )}
      {annex.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </article>
  )
}

function Rows({ annex }: { annex: ReportAnnex }) {
  const { columns, rows, total } = annex
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              data-align={column.align}
              style={{ minWidth: leastWidth(column, annex) }}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={String(index)} row={row} annex={annex} />
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr>
            <th scope="row" colSpan={columns.length - total.cells.length}>
              {total.title}
            </th>
            {total.cells.map((cell, index) => (
              <Value key={String(index)} cell={cell} column={columns[columns.length - total.cells.length + index]} />
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

/** In proportion to the printed table, and never so narrow that a word breaks. */
const leastWidth = ({ align, width }: ReportAnnex['columns'][number], { orientation }: ReportAnnex): string =>
  `${Math.max(align === 'right' ? 6.5 : 3, width * (orientation === 'landscape' ? 0.62 : 0.47))}rem`

function Row({ row, annex: { columns } }: { row: AnnexRow; annex: ReportAnnex }) {
  if (row.kind === 'group')
    return (
      <tr className="report-annex-group">
        <th scope="rowgroup" colSpan={columns.length}>
          <span>
            {row.label}. {row.title}
          </span>
        </th>
      </tr>
    )
  return (
    <tr>
      {row.cells.map((cell, index) => (
        <Value key={String(index)} cell={cell} column={columns[index]} />
      ))}
    </tr>
  )
}

function Value({ cell, column }: { cell: Cell; column: ReportAnnex['columns'][number] | undefined }) {
  const text = useText(reportScreens)
  const [, open] = useAddressState('figure')
  const format = useFormat()
  const printed = (value: number) => format.number(value, column?.decimals ?? 0)
  if (cell === null || typeof cell === 'string') return <td data-align={column?.align}>{cell}</td>
  if (typeof cell === 'number') return <td data-align={column?.align}>{printed(cell)}</td>
  return (
    <td data-align={column?.align}>
      <button
        type="button"
        className="report-figure"
        title={text.figure}
        onClick={() => open(cell.figureId, { step: true })}
      >
        {printed(cell.value)}
      </button>
    </td>
  )
}

import { Button, Table } from '@mantine/core'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { ChartPattern, type ChartTone } from './chart-patterns.tsx'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import './charts.css'

/** The numbers behind a chart. The first column names the rows; figures stand at the right. */
export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

interface ChartFrameProps {
  readonly title: string
  /** What is drawn, for those who cannot see it and for those who read it first. */
  readonly description: string
  /** What the patterns mean; none where there is one. */
  readonly legend?: readonly { readonly tone: ChartTone; readonly word: string }[]
  readonly table: ChartTable
  /** What chooses among several such charts. */
  readonly control?: ReactNode
  /** Draws into so many pixels. */
  readonly children: (width: number) => ReactNode
}

/** A chart with its words, its legend and the table of its numbers; on paper the table always stands under it. */
export function ChartFrame({ title, description, legend = [], table, control, children }: ChartFrameProps) {
  const text = useText(kitMessages)
  const tableId = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="chart" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{description}</p>
      {control}
      {legend.length > 0 ? <Legend legend={legend} /> : null}
      <div ref={place}>{width > 0 ? children(width) : null}</div>
      <Button
        className="chart-toggle"
        variant="subtle"
        size="sm"
        w="fit-content"
        aria-expanded={isOpen}
        aria-controls={tableId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? text.hideTable : text.showTable}
      </Button>
      <div id={tableId} className="chart-table" data-open={isOpen}>
        <NumberTable label={title} table={table} />
      </div>
    </section>
  )
}

function Legend({ legend }: { legend: NonNullable<ChartFrameProps['legend']> }) {
  return (
    <ul className="chart-legend">
      {legend.map(({ tone, word }) => (
        <li key={tone}>
          <svg width="16" height="16" aria-hidden="true" focusable="false">
            <ChartPattern tone={tone} id={`legend-${tone}`} />
            <rect
              x="0.5"
              y="0.5"
              width="15"
              height="15"
              className="chart-part"
              data-tone={tone}
              fill={`url(#legend-${tone})`}
            />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}

function NumberTable({ label, table: { head, rows } }: { label: string; table: ChartTable }) {
  return (
    <Table className="data-list" aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {head.map((title, column) => (
            <Table.Th key={title} scope="col" data-figures={column > 0}>
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, cells }) => (
          <Table.Tr key={key}>
            {cells.map((cell, column) => (
              <Table.Td key={head[column]} data-figures={column > 0}>
                {cell}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** How wide the place is, in pixels; 0 until it is known. */
function useWidth(place: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}

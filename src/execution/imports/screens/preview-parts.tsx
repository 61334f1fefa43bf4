import { Alert, Button, Progress } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import {
  type Column,
  DataList,
  ErrorSummary,
  Note,
  type State,
  StateBadge,
  useFormat,
  useText,
} from '../../../ui/kit/index.ts'
import { importScreens } from '../screen-messages.ts'
import type { ImportFault, RowCounts, RowState } from '../shapes.ts'

/** Faults that the summary names; the rest stand beside their rows. */
const NAMED = 20
/** Rows that are shown at first, and more at a time. */
const SHOWN = 50

/** How many rows stand how; those that there are none of are left out. */
export function Counts({ counts }: { counts: RowCounts }) {
  const text = useText(importScreens)
  const format = useFormat()
  const states = ['new', 'similar', 'known', 'repeated', 'wrong'] as const
  return (
    <p className="import-counts" role="status">
      {states
        .filter((state) => counts[state] > 0)
        .map((state) => text.counts[state](format.number(counts[state])))
        .join(' · ')}
    </p>
  )
}

const faultId = (index: number): string => `fault-${index}`

/** Everything that is wrong, each line leading to its row. */
export function Faults({ faults, children }: { faults: readonly ImportFault[]; children: ReactNode }) {
  const text = useText(importScreens)
  const format = useFormat()
  const words = useFaultWords()
  if (faults.length === 0) return null
  const errors = faults.slice(0, NAMED).map((fault, index) => ({ id: faultId(index), message: words(fault) }))
  return (
    <div className="import-faults">
      <ErrorSummary errors={errors} />
      {faults.length > NAMED ? <p>{text.moreFaults(format.number(faults.length - NAMED))}</p> : null}
      <p>{text.faultsHelp}</p>
      {children}
    </div>
  )
}

function useFaultWords(): (fault: ImportFault) => string {
  const text = useText(importScreens)
  return ({ address, row, message }) => `${address ? text.cell(address) : text.row(row)}: ${message}`
}

/** What of the file was left. */
export function LeftOut({ ignored, hidden }: { ignored: readonly string[]; hidden: readonly number[] }) {
  const text = useText(importScreens)
  if (ignored.length + hidden.length === 0) return null
  return (
    <Note>
      {ignored.length > 0 ? <div>{text.ignored(ignored.join(', '))}</div> : null}
      {hidden.length > 0 ? <div>{text.hidden(hidden.join(', '))}</div> : null}
    </Note>
  )
}

const badges: Readonly<Record<RowState, State>> = {
  new: 'done',
  known: 'not_carried_out',
  similar: 'waiting',
  repeated: 'not_carried_out',
  wrong: 'returned',
}

interface Row {
  readonly row: number
  readonly state: RowState
  readonly note: string | null
}

interface RowsProps<T extends Row> {
  readonly rows: readonly T[]
  readonly faults: readonly ImportFault[]
  readonly columns: readonly Column<T>[]
}

/** Every row as it will be, with what is wrong in it. Wrong ones come first: they are what is to be done. */
export function Rows<T extends Row>({ rows, faults, columns }: RowsProps<T>) {
  const text = useText(importScreens)
  const format = useFormat()
  const [count, setCount] = useState(SHOWN)
  const byRow = Map.groupBy(faults.entries(), ([, { row }]) => row)
  const state: Column<T> = {
    key: 'state',
    title: text.state,
    width: '30%',
    cell: (row) => <RowStanding row={row} faults={byRow.get(row.row) ?? []} />,
  }
  const number: Column<T> = { key: 'row', title: text.number, cell: ({ row }) => text.row(row), width: '8%' }
  const ordered = [...rows.filter((row) => row.state === 'wrong'), ...rows.filter((row) => row.state !== 'wrong')]
  return (
    <>
      <DataList
        label={text.rows}
        rows={ordered.slice(0, count)}
        columns={[number, ...columns, state]}
        rowKey={({ row }) => String(row)}
      />
      {ordered.length > count ? (
        <Button variant="default" className="import-deed" onClick={() => setCount(count + SHOWN)}>
          {text.moreRows(format.number(ordered.length - count))}
        </Button>
      ) : null}
    </>
  )
}

function RowStanding({ row, faults }: { row: Row; faults: readonly (readonly [number, ImportFault])[] }) {
  const text = useText(importScreens)
  const words = useFaultWords()
  return (
    <div>
      <StateBadge state={badges[row.state]} word={text.states[row.state]} />
      {row.note ? <div className="quiet">{row.note}</div> : null}
      {faults.map(([index, fault]) => (
        <div key={index} id={faultId(index)} className="import-fault" tabIndex={-1}>
          {words(fault)}
        </div>
      ))}
    </div>
  )
}

/** That something is being read or written, however long it takes. */
export function Working({ words, help }: { words: string; help?: string }) {
  return (
    <Alert role="status" color="tea" title={words}>
      {help}
      <Progress mt={help ? 'xs' : 0} value={100} striped animated aria-label={words} />
    </Alert>
  )
}

/** What was written, in place of the steps that led to it; it takes the focus, for the button that was pressed is gone. */
export function Result({ title, children }: { title: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <Alert ref={place} tabIndex={-1} color="tea" title={title} role="status">
      <div className="import-result">{children}</div>
    </Alert>
  )
}

/** A step of the way, with its number. */
export function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="import-step">
      <h2>
        {number}. {title}
      </h2>
      {children}
    </section>
  )
}

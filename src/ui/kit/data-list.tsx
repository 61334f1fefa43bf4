import { Table } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useListKeys } from './list-keys.ts'
import { Link } from './navigation.tsx'
import { useNarrow } from './use-narrow.ts'

export interface Column<T> {
  readonly key: string
  readonly title: string
  readonly cell: (row: T) => ReactNode
  /** Figures stand at the right. */
  readonly figures?: boolean
  readonly width?: string
  /** Left out of the card on phones. */
  readonly desktopOnly?: boolean
}

interface DataListProps<T> {
  /** What the list shows, for those who cannot see it: "Danh sách cơ quan". */
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly rowKey: (row: T) => string
  /** Where a row leads: a page, or the same page with a panel (`?agency=…`). The first column becomes the link. */
  readonly to?: (row: T) => string | undefined
  /** What stands instead of no rows. */
  readonly empty?: ReactNode
  /** The row whose panel is open. */
  readonly current?: string | null
}

/** Rows as a dense table on wide screens and as cards on phones; `j`/`k` go, `Enter` opens. */
export function DataList<T>(props: DataListProps<T>) {
  const isNarrow = useNarrow()
  const place = useRef<HTMLDivElement>(null)
  useListKeys(place)
  if (props.rows.length === 0 && props.empty) return props.empty
  return <div ref={place}>{isNarrow ? <Cards {...props} /> : <Rows {...props} />}</div>
}

function Rows<T>({ label, rows, columns, rowKey, to, current }: DataListProps<T>) {
  return (
    <Table className="data-list" stickyHeader stickyHeaderOffset={56} highlightOnHover aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ key, title, figures, width }) => (
            <Table.Th key={key} scope="col" data-figures={figures} w={width}>
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={rowKey(row)} data-current={rowKey(row) === current}>
            {columns.map(({ key, cell, figures }, index) => (
              <Table.Td key={key} data-figures={figures}>
                {index === 0 ? <Opening to={to?.(row)}>{cell(row)}</Opening> : cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Cards<T>({ label, rows, columns, rowKey, to }: DataListProps<T>) {
  const [first, ...others] = columns.filter(({ desktopOnly }) => !desktopOnly)
  return (
    <ul className="data-cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <Opening to={to?.(row)}>{first?.cell(row)}</Opening>
          <dl>
            {others.map(({ key, title, cell }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd>{cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Opening({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (to === undefined) return <span className="row-name">{children}</span>
  return (
    <Link className="row-name" to={to} data-row>
      {children}
    </Link>
  )
}

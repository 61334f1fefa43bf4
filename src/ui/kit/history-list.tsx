import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import { useFormat } from './use-format.ts'

/** One step of a thing's history. */
export interface HistoryLine {
  readonly id: number
  readonly at: string
  readonly personName: string | null
  readonly agencyName: string | null
}

interface HistoryListProps<T extends HistoryLine> {
  readonly lines: readonly T[]
  /** What was done, as a sentence; who and when stand under it. */
  readonly sentence: (line: T) => ReactNode
  /** What is said when nothing happened yet. */
  readonly empty: string
}

/** Who did what and when, newest first. */
export function HistoryList<T extends HistoryLine>({ lines, sentence, empty }: HistoryListProps<T>) {
  const text = useText(kitMessages)
  const format = useFormat()
  if (lines.length === 0) return <p className="quiet">{empty}</p>
  return (
    <ol className="history">
      {lines.map((line) => (
        <li key={line.id}>
          <div className="wrapping">{sentence(line)}</div>
          <div className="quiet">
            {[line.personName ?? text.system, line.agencyName].filter(Boolean).join(' · ')} ·{' '}
            <time dateTime={line.at}>{format.dayAndTime(line.at)}</time>
          </div>
        </li>
      ))}
    </ol>
  )
}

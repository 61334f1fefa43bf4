import type { ReactNode } from 'react'
import type { State } from './state-badge.tsx'

/** What a part of a chart stands for: a state, or simply a quantity. */
export type ChartTone = Exclude<State, 'returned'> | 'plain'

/** Told apart by what is drawn, not by colour alone. Solid ones are absent. */
const drawn: Readonly<Partial<Record<ChartTone, ReactNode>>> = {
  waiting: <circle cx="4" cy="4" r="1.8" className="chart-ink" />,
  in_progress: <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" className="chart-stroke" />,
  overdue: <path d="M0 0 8 8M8 0 0 8" className="chart-stroke" />,
  not_carried_out: <path d="M0 2h8M0 6h8" className="chart-stroke" />,
}

/** The pattern of a tone, to be used as `fill="url(#id)"` within the same drawing. */
export function ChartPattern({ tone, id }: { tone: ChartTone; id: string }) {
  const isSolid = tone === 'done' || tone === 'plain'
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" className="chart-pattern" data-tone={tone}>
      <rect width="8" height="8" className={isSolid ? 'chart-ink' : 'chart-ground'} />
      {drawn[tone] ?? null}
    </pattern>
  )
}

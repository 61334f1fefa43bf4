import { type ReactNode, useId } from 'react'
import { ChartFrame, type ChartTable } from './chart-frame.tsx'
import { ChartPattern, type ChartTone } from './chart-patterns.tsx'
import { Link } from './navigation.tsx'
import { useFormat } from './use-format.ts'

interface BarPart {
  readonly tone: ChartTone
  readonly word: string
  readonly value: number
}

export interface Bar {
  readonly key: string
  readonly name: string
  readonly parts: readonly BarPart[]
  /** Where the bar leads: what is behind it. */
  readonly to: string
}

interface BarChartProps {
  readonly title: string
  readonly description: string
  readonly bars: readonly Bar[]
  readonly table: ChartTable
  readonly control?: ReactNode
}

/** Lying bars, whole or in parts, each a way to what is behind it; their numbers stand at the right. */
export function BarChart({ bars, ...frame }: BarChartProps) {
  const [first] = bars
  const legend = first && first.parts.length > 1 ? first.parts.map(({ tone, word }) => ({ tone, word })) : []
  const largest = Math.max(1, ...bars.map(totalOf))
  return (
    <ChartFrame {...frame} legend={legend}>
      {() => (
        <ul className="chart-bars">
          {bars.map((bar) => (
            <li key={bar.key}>
              <BarLine bar={bar} largest={largest} />
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  )
}

const totalOf = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0)

function BarLine({ bar, largest }: { bar: Bar; largest: number }) {
  const format = useFormat()
  const { name, parts, to } = bar
  const shown = parts.filter(({ value }) => value > 0)
  const said = shown.map(({ word, value }) => `${word} ${format.number(value)}`).join(', ')
  return (
    <Link to={to} className="chart-bar" title={said}>
      <span className="chart-name" title={name}>
        {name}
      </span>
      <Parts parts={shown} largest={largest} />
      <span className="only-heard">{said}</span>
      <span className="figures" aria-hidden={parts.length > 1}>
        {format.number(totalOf(bar))}
      </span>
    </Link>
  )
}

function Parts({ parts, largest }: { parts: readonly BarPart[]; largest: number }) {
  const id = useId()
  const percent = (value: number): string => `${(100 * value) / largest}%`
  return (
    <svg className="chart-track" height="18" aria-hidden="true" focusable="false">
      <defs>
        {parts.map(({ tone }) => (
          <ChartPattern key={tone} tone={tone} id={`${id}${tone}`} />
        ))}
      </defs>
      {parts.map(({ tone, value }, index) => (
        <rect
          key={tone}
          className="chart-part"
          data-tone={tone}
          x={percent(parts.slice(0, index).reduce((sum, part) => sum + part.value, 0))}
          y="0.5"
          width={percent(value)}
          height="17"
          fill={`url(#${id}${tone})`}
        />
      ))}
    </svg>
  )
}

import { useId } from 'react'
import { ChartFrame, type ChartTable } from './chart-frame.tsx'
import { ChartPattern, type ChartTone } from './chart-patterns.tsx'
import { fitting } from './chart-scale.ts'
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
  readonly to?: string
}

interface BarChartProps {
  readonly title: string
  readonly description: string
  readonly bars: readonly Bar[]
  readonly table: ChartTable
}

const row = 32
const bar = 18
/** Narrower than this the names stand above their bars. */
const narrow = 520
/** So much a letter takes at the size of the names. */
const letter = 7.6

/** Lying bars, whole or in parts, each a way to what is behind it; the numbers stand at their ends. */
export function BarChart({ title, description, bars, table }: BarChartProps) {
  const [first] = bars
  const legend = first && first.parts.length > 1 ? first.parts.map(({ tone, word }) => ({ tone, word })) : []
  return (
    <ChartFrame title={title} description={description} legend={legend} table={table}>
      {(width) => <Bars title={title} bars={bars} width={width} />}
    </ChartFrame>
  )
}

const totalOf = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0)

function Bars({ title, bars, width }: { title: string; bars: readonly Bar[]; width: number }) {
  const id = useId()
  const isNarrow = width < narrow
  const longest = Math.max(...bars.map(({ name }) => name.length)) * letter + 12
  const names = isNarrow ? 0 : Math.min(longest, width * 0.45)
  const numbers = 64
  const largest = Math.max(1, ...bars.map(totalOf))
  const scale = (width - names - numbers) / largest
  const height = isNarrow ? row + 18 : row
  const tones = [...new Set(bars.flatMap(({ parts }) => parts.map(({ tone }) => tone)))]
  return (
    <svg
      className="chart-drawing"
      width={width}
      height={bars.length * height}
      viewBox={`0 0 ${width} ${bars.length * height}`}
    >
      <title>{title}</title>
      <defs>
        {tones.map((tone) => (
          <ChartPattern key={tone} tone={tone} id={`${id}${tone}`} />
        ))}
      </defs>
      {bars.map((one, index) => (
        <BarLine key={one.key} bar={one} place={{ id, names, scale, isNarrow, width, height, top: index * height }} />
      ))}
    </svg>
  )
}

interface Place {
  readonly id: string
  /** The room for names at the left; 0 where they stand above. */
  readonly names: number
  readonly scale: number
  readonly isNarrow: boolean
  readonly width: number
  readonly height: number
  readonly top: number
}

function BarLine({ bar: one, place }: { bar: Bar; place: Place }) {
  const format = useFormat()
  const { name, parts, to } = one
  const { names, scale, isNarrow, width, height, top } = place
  const said = parts.filter(({ value }) => value > 0).map(({ word, value }) => `${word} ${format.number(value)}`)
  const middle = top + (isNarrow ? 18 : 0) + row / 2
  const drawing = (
    <>
      <rect x="0" y={top} width={width} height={height} className="chart-ground-row" />
      <text x="0" y={isNarrow ? top + 14 : middle} dominantBaseline={isNarrow ? 'auto' : 'central'}>
        {fitting(name, Math.round((isNarrow ? width : names - 12) / letter))}
      </text>
      <Parts parts={parts} place={{ ...place, top: middle - bar / 2 }} />
      <text x={names + totalOf(one) * scale + 8} y={middle} dominantBaseline="central" className="chart-number">
        {format.number(totalOf(one))}
      </text>
    </>
  )
  if (!to) return <g aria-label={`${name}: ${said.join(', ')}`}>{drawing}</g>
  return (
    <Link to={to} aria-label={`${name}: ${said.join(', ') || format.number(0)}`}>
      <title>{[name, ...said].join('\n')}</title>
      {drawing}
    </Link>
  )
}

function Parts({ parts, place: { id, names, scale, top } }: { parts: readonly BarPart[]; place: Place }) {
  const shown = parts.filter(({ value }) => value > 0)
  return shown.map(({ tone, value }, index) => {
    const before = shown.slice(0, index).reduce((sum, part) => sum + part.value, 0)
    return (
      <rect
        key={tone}
        className="chart-part"
        data-tone={tone}
        x={names + before * scale}
        y={top}
        width={Math.max(1, value * scale)}
        height={bar}
        fill={`url(#${id}${tone})`}
      />
    )
  })
}

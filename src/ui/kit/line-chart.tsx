import type { ReactNode } from 'react'
import { ChartFrame, type ChartTable } from './chart-frame.tsx'
import { everyHow, roundAbove } from './chart-scale.ts'
import { Link } from './navigation.tsx'
import { useFormat } from './use-format.ts'

export interface LinePoint {
  readonly key: string
  /** Under the axis: "11/2024". */
  readonly name: string
  readonly value: number
  readonly to?: string
}

interface LineChartProps {
  readonly title: string
  readonly description: string
  readonly points: readonly LinePoint[]
  readonly table: ChartTable
  readonly control?: ReactNode
}

const height = 220
const margin = { top: 24, right: 28, bottom: 28, left: 56 }
/** The least that a finger hits: points nearer to each other are drawn, and opened from the table. */
const touch = 24

/** A quantity over time: one line, its points named and, where there is room for fingers, ways to what is behind them. */
export function LineChart({ points, ...frame }: LineChartProps) {
  return <ChartFrame {...frame}>{(width) => <Drawing title={frame.title} points={points} width={width} />}</ChartFrame>
}

function Drawing({ title, points, width }: { title: string; points: readonly LinePoint[]; width: number }) {
  const end = roundAbove(Math.max(0, ...points.map(({ value }) => value)))
  const room = width - margin.left - margin.right
  const step = points.length > 1 ? room / (points.length - 1) : 0
  const x = (index: number) => margin.left + (points.length > 1 ? index * step : room / 2)
  const y = (value: number) => margin.top + (height - margin.top - margin.bottom) * (1 - value / end)
  const named = everyHow(points.length, { room, needed: 64 })
  const opens = points.length < 2 || step >= touch
  return (
    <svg className="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <Axis end={end} width={width} y={y} />
      <polyline className="chart-line" points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')} />
      {points.map((point, index) => (
        <Point
          key={point.key}
          point={point}
          x={x(index)}
          y={y(point.value)}
          isNamed={index % named === 0}
          opens={opens}
        />
      ))}
    </svg>
  )
}

function Axis({ end, width, y }: { end: number; width: number; y: (value: number) => number }) {
  const format = useFormat()
  return [0, end / 2, end].map((value) => (
    <g key={value}>
      <line className="chart-axis" x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
      <text x={margin.left - 8} y={y(value)} textAnchor="end" dominantBaseline="central" className="chart-number">
        {format.number(value, 1)}
      </text>
    </g>
  ))
}

interface PointProps {
  readonly point: LinePoint
  readonly x: number
  readonly y: number
  readonly isNamed: boolean
  readonly opens: boolean
}

function Point({ point: { name, value, to }, x, y, isNamed, opens }: PointProps) {
  const format = useFormat()
  const words = `${name}: ${format.number(value)}`
  const dot = <circle className="chart-dot" cx={x} cy={y} r="5" />
  return (
    <g>
      {to && opens ? (
        <Link to={to} aria-label={words}>
          <title>{words}</title>
          <circle className="chart-touch" cx={x} cy={y} r={touch / 2} />
          {dot}
        </Link>
      ) : (
        dot
      )}
      {isNamed ? (
        <>
          <text x={x} y={y - 12} textAnchor="middle" className="chart-number">
            {format.number(value, 1)}
          </text>
          <text x={x} y={height - 8} textAnchor="middle">
            {name}
          </text>
        </>
      ) : null}
    </g>
  )
}

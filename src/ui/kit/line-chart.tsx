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
  readonly to: string
}

interface LineChartProps {
  readonly title: string
  readonly description: string
  readonly points: readonly LinePoint[]
  readonly table: ChartTable
  readonly control?: ReactNode
}

/** Pixels between the highest and the lowest value. */
const height = 160
/** The least that a finger hits: points nearer to each other are drawn, and opened from the table. */
const touch = 24
/** The room of the numbers at the left. */
const axis = 56

/** A quantity over time: one line, its points named and, where there is room for fingers, ways to what is behind them. */
export function LineChart({ points, ...frame }: LineChartProps) {
  return <ChartFrame {...frame}>{(width) => <Drawing points={points} room={width - axis - 32} />}</ChartFrame>
}

function Drawing({ points, room }: { points: readonly LinePoint[]; room: number }) {
  const end = roundAbove(Math.max(0, ...points.map(({ value }) => value)))
  const step = points.length > 1 ? 100 / (points.length - 1) : 0
  const x = (index: number): number => (points.length > 1 ? index * step : 50)
  const y = (value: number): number => height * (1 - value / end)
  const named = everyHow(points.length, { room, needed: 72 })
  const opens = points.length < 2 || (room * step) / 100 >= touch
  return (
    <div className="chart-line">
      <Axis end={end} />
      <div className="chart-plot">
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {[0, height / 2, height].map((level) => (
            <line key={level} x1="0" x2="100" y1={level} y2={level} />
          ))}
          <polyline points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')} />
        </svg>
        {points.map((point, index) => (
          <Point
            key={point.key}
            point={point}
            left={`${x(index)}%`}
            top={y(point.value)}
            isNamed={index % named === 0}
            opens={opens}
          />
        ))}
      </div>
    </div>
  )
}

function Axis({ end }: { end: number }) {
  const format = useFormat()
  return (
    <div className="chart-axis" aria-hidden="true">
      {[end, end / 2, 0].map((value) => (
        <span key={value}>{format.number(value, 1)}</span>
      ))}
    </div>
  )
}

interface PointProps {
  readonly point: LinePoint
  readonly left: string
  readonly top: number
  readonly isNamed: boolean
  readonly opens: boolean
}

function Point({ point: { name, value, to }, left, top, isNamed, opens }: PointProps) {
  const format = useFormat()
  const place = { left, top }
  return (
    <>
      {opens ? (
        <Link to={to} className="chart-point" style={place}>
          <span className="only-heard">{`${name}: ${format.number(value)}`}</span>
        </Link>
      ) : (
        <span className="chart-point" style={place} />
      )}
      {isNamed ? (
        <>
          <span className="chart-value" style={place} aria-hidden="true">
            {format.number(value, 1)}
          </span>
          <span className="chart-month" style={{ left }} aria-hidden="true">
            {name}
          </span>
        </>
      ) : null}
    </>
  )
}

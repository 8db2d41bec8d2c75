import { scaleLinear } from 'd3-scale'

type Point = { day: string; value: number }
type LineChartProps = {
  /** What a screen reader says in place of the picture. */
  label: string
  points: readonly Point[]
  from: number
  to: number
  /** Values with a line across, each written beside it. */
  marks: readonly number[]
  /** The days that the picture begins and ends with, so that several stand under each other. */
  days: readonly [first: string, last: string]
}

const left = 24
const width = 300
const height = 72
const edge = 7

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000

/** Numbers over days as dots with a line between. Time runs true: a gap in the days is a gap in the picture. */
export function LineChart({ label, points, from, to, marks, days }: LineChartProps) {
  const [first, last] = days.map(dayNumber) as [number, number]
  const x = scaleLinear([first, Math.max(last, first + 1)], [left + edge, left + width - edge])
  const y = scaleLinear([from, to], [height - edge, edge])
  const placed = points.map(({ day, value }) => ({ day, x: x(dayNumber(day)), y: y(value) }))
  return (
    <svg class="plot line-plot" viewBox={`0 0 ${left + width} ${height}`} role="img" aria-label={label}>
      {marks.map(mark => (
        <g key={mark}>
          <path class="grid" d={`M${left} ${y(mark)}H${left + width}`} />
          <text x={left - 5} y={y(mark) + 4} text-anchor="end">
            {mark}
          </text>
        </g>
      ))}
      <polyline points={placed.map(point => `${point.x},${point.y}`).join(' ')} />
      {placed.map(point => (
        <circle key={point.day} cx={point.x} cy={point.y} r="4" />
      ))}
    </svg>
  )
}

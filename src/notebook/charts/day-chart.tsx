import type { DayHours } from '../../craft/log/hours.ts'
import { dayInShort, lengthOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { Pattern } from '../entries/state-mark.tsx'
import { type Part, partsOf } from './stack.ts'

const label = 62
const across = 280
const row = 25
const bar = 16
const hours = [0, 6, 12, 18, 24]

/** Two weeks as rows, one for a day, the latest below; 24 hours long. Empty is not known. */
export function DayChart({ days }: { days: readonly DayHours[] }) {
  const parts = partsOf(days, 24 * 60, across)
  const height = days.length * row + 26
  const known = days.reduce((sum, day) => sum + day.known, 0)
  const all = days.reduce((sum, day) => sum + day.minutes, 0)
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${label + across + 10} ${height}`}
      role="img"
      aria-labelledby="days-t days-d"
    >
      <title id="days-t">{w.chart.byDay}</title>
      <desc id="days-d">{w.chart.describeDays(lengthOf(known), lengthOf(all))}</desc>
      {hours.map(hour => {
        const x = label + (hour / 24) * across
        return (
          <g key={hour}>
            <path class="grid" d={`M${x} 18V${height - 4}`} />
            <text x={x} y="11" text-anchor="middle">
              {hour}
            </text>
          </g>
        )
      })}
      {days.map((day, at) => (
        <DayRow key={day.day} day={day} parts={parts[at]!} y={22 + at * row} />
      ))}
    </svg>
  )
}

function DayRow({ day, parts, y }: { day: DayHours; parts: Part[]; y: number }) {
  const whole = (Math.min(day.minutes, 1440) / 1440) * across
  return (
    <g>
      <text x={label - 8} y={y + bar - 3} text-anchor="end">
        {dayInShort(day.day)}
      </text>
      <rect class="bed" x={label} y={y} width={whole} height={bar} rx="2" />
      {parts.map(({ state, start, end }) => {
        const box = { x: label + start, y, width: end - start, height: bar }
        return (
          <g key={state}>
            <rect class={`fill-${state}`} {...box} />
            <Pattern state={state} {...box} />
          </g>
        )
      })}
    </g>
  )
}

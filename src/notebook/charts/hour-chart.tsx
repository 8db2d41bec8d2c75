import { scaleBand } from 'd3-scale'
import type { ClockHours } from '../../craft/log/hours.ts'
import { hourInWords } from '../app/when.ts'
import { w } from '../app/words.ts'
import { Pattern } from '../entries/state-mark.tsx'
import { partsOf } from './stack.ts'

const width = 350
const tall = 150
const marked = [0, 6, 12, 18]

/** The hours of the day as columns, two weeks laid over each other. Empty is not known. */
export function HourChart({ hours }: { hours: readonly ClockHours[] }) {
  const full = Math.max(...hours.map(hour => hour.minutes), 1)
  const parts = partsOf(hours, full, tall)
  const across = scaleBand(
    hours.map(hour => hour.hour),
    [0, width],
  ).padding(0.14)
  return (
    <svg class="plot" viewBox={`0 0 ${width} ${tall + 26}`} role="img" aria-labelledby="hours-t hours-d">
      <title id="hours-t">{w.chart.byHour}</title>
      <desc id="hours-d">{w.chart.byHourText}</desc>
      {hours.map((hour, at) => {
        const x = across(hour.hour)!
        const box = { x, width: across.bandwidth() }
        return (
          <g key={hour.hour}>
            <rect class="bed" {...box} y={4} height={tall} rx="2" />
            {parts[at]!.map(({ state, start, end }) => (
              <g key={state}>
                <rect class={`fill-${state}`} {...box} y={4 + tall - end} height={end - start} />
                <Pattern state={state} {...box} y={4 + tall - end} height={end - start} />
              </g>
            ))}
            {marked.includes(hour.hour) && (
              <text x={x} y={tall + 20}>
                {hourInWords(hour.hour)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

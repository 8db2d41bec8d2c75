import type { Forecast } from '../../craft/windows/forecast.ts'
import { windows as t } from '../../words/en/tools/understand/windows.ts'
import { hourInWords, weekdayInShort, weekdayInWords } from '../app/when.ts'
import { type Level, levels, type Run, runsOf } from './levels.ts'

const label = 52
const column = 42
const gap = 4
const row = 12
const head = 40
const marked = [0, 6, 12, 18, 24]

/** The coming week as seven columns, midnight to midnight downward. Levels differ by outline and dots as well as color. */
export function WeekChart({ week, windows }: Pick<Forecast, 'week' | 'windows'>) {
  const width = label + 7 * column
  return (
    <svg
      class="plot week"
      viewBox={`0 0 ${width} ${head + 24 * row + 8}`}
      role="img"
      aria-labelledby="week-t week-d"
    >
      <title id="week-t">{t.chart}</title>
      <desc id="week-d">{t.describe(windows.length)}</desc>
      {marked.map(hour => (
        <g key={hour}>
          <path class="grid" d={`M${label - 4} ${head + hour * row}H${width}`} />
          <text x={label - 8} y={head + hour * row + 4} text-anchor="end">
            {hourInWords(hour)}
          </text>
        </g>
      ))}
      {week.map((day, at) => {
        const x = label + at * column + gap / 2
        const middle = x + (column - gap) / 2
        return (
          <g key={day.day}>
            <text x={middle} y="13" text-anchor="middle">
              {weekdayInShort(day.day)}
            </text>
            <text class="day-number" x={middle} y="30" text-anchor="middle">
              {Number(day.day.slice(8))}
            </text>
            {runsOf(day, windows).map(run => (
              <Hours key={run.from} run={run} x={x} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Hours({ run: { level, from, to }, x }: { run: Run; x: number }) {
  return <Box level={level} x={x} y={head + from * row} width={column - gap} height={(to - from) * row} />
}

type Shape = { level: Level; x: number; y: number; width: number; height: number }

function Box({ level, ...box }: Shape) {
  return (
    <>
      <rect class={level === 'unknown' ? 'fill-unknown' : level} {...box} rx="2" />
      {level === 'less' && <rect {...box} fill="url(#dots)" />}
    </>
  )
}

/** What the colors of the week chart mean. */
export function WeekLegend() {
  return (
    <ul class="legend week">
      {levels.map(level => (
        <li key={level}>
          <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
            <Box level={level} x={1} y={1} width={14} height={14} />
          </svg>{' '}
          {t.levels[level]}
        </li>
      ))}
    </ul>
  )
}

/** What the week chart shows, in words. */
export function WeekTable({ week, windows }: Pick<Forecast, 'week' | 'windows'>) {
  const shown = levels.filter(level => level !== 'unknown')
  return (
    <details class="part">
      <summary>
        {t.table}: {t.chart}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so the keyboard must be able to scroll it */}
      <section class="numbers" aria-label={t.chart} tabIndex={0}>
        <table>
          <caption class="unseen">{t.chart}</caption>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              {shown.map(level => (
                <th scope="col" key={level}>
                  {t.levels[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {week.map(day => (
              <tr key={day.day}>
                <th scope="row">{weekdayInWords(day.day)}</th>
                {shown.map(level => (
                  <td key={level}>{hoursAt(level, runsOf(day, windows))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function hoursAt(level: Level, runs: readonly Run[]): string {
  const found = runs.filter(run => run.level === level)
  if (found.length === 0) return t.none
  return found.map(({ from, to }) => t.between(hourInWords(from), hourInWords(to))).join(', ')
}

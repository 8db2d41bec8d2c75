import type { Hours } from '../../craft/log/hours.ts'
import { lengthOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { shownStates } from './stack.ts'

type Row = Hours & { name: string }

/** What a chart shows, in numbers. States that never occurred are left out. */
export function HoursTable({ caption, head, rows }: { caption: string; head: string; rows: readonly Row[] }) {
  const states = shownStates.filter(state => rows.some(row => row.states[state] > 0))
  const time = (minutes: number) => (minutes >= 0.5 ? lengthOf(minutes) : '–')
  return (
    <details class="part">
      <summary>
        {w.chart.table}: {caption}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so the keyboard must be able to scroll it */}
      <section class="numbers" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {states.map(state => (
                <th scope="col" key={state}>
                  {w.states[state]}
                </th>
              ))}
              <th scope="col">{w.chart.unknown}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {states.map(state => (
                  <td key={state}>{time(row.states[state])}</td>
                ))}
                <td>{time(row.unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

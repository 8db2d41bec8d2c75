import { areas, mondayOf, type OwnLife } from '../../../craft/own-life/weeks.ts'
import { ownLifeWords as t } from '../../../words/en/tools/you/own-life.ts'
import { dayInShort, fullDay } from '../../app/when.ts'
import { LineChart } from '../../charts/line-chart.tsx'

const mondayIn = (week: OwnLife): string => mondayOf(Temporal.PlainDate.from(week.day)).toString()
const shown = 26

/** The last half year, one small picture for each area, and the same in numbers. Shown from the second week on. */
export function Trends({ weeks }: { weeks: readonly OwnLife[] }) {
  const lately = weeks.slice(-shown)
  const [first, last] = [lately[0], lately.at(-1)]
  if (!first || !last || first === last) return null
  const rated = areas.filter(area => lately.some(week => week[area] !== undefined))
  return (
    <>
      <section class="chart">
        <h2>{t.chart}</h2>
        <p class="soft">
          {fullDay(mondayIn(first))} – {fullDay(mondayIn(last))}
        </p>
        {rated.map(area => {
          const points = lately.flatMap(week => {
            const value = week[area]
            return value === undefined ? [] : [{ day: mondayIn(week), value }]
          })
          return (
            <div key={area}>
              <h3>{t.areas[area]}</h3>
              <LineChart
                label={t.describe(t.areas[area], points.map(point => point.value).join(', '))}
                points={points}
                from={1}
                to={10}
                marks={[1, 10]}
                days={[mondayIn(first), mondayIn(last)]}
              />
            </div>
          )
        })}
      </section>
      <Numbers weeks={lately} rated={rated} />
    </>
  )
}

function Numbers({ weeks, rated }: { weeks: readonly OwnLife[]; rated: readonly (typeof areas)[number][] }) {
  return (
    <details class="part">
      <summary>{t.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so the keyboard must be able to scroll it */}
      <section class="numbers" aria-label={t.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {rated.map(area => (
                <th scope="col" key={area}>
                  {t.areas[area]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(week => (
              <tr key={week.day}>
                <th scope="row">{dayInShort(mondayIn(week))}</th>
                {rated.map(area => (
                  <td key={area}>{week[area] ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

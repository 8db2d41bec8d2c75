import grounds from '../../../../content/en/tools/window.md?tool'
import { allows } from '../../../craft/safety.ts'
import type { Forecast, TooLittle } from '../../../craft/windows/forecast.ts'
import { windows as t } from '../../../words/en/tools/understand/windows.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { toCommons } from '../../app/shell.ts'
import { now } from '../../app/state.ts'
import { WeekChart, WeekLegend, WeekTable } from '../../charts/week-chart.tsx'
import { comingWeek, paydays } from '../../entries/coming-week.ts'
import { seenOnly } from '../../entries/observations.ts'
import { PatternShapes } from '../../entries/state-mark.tsx'
import { Grounds } from '../../forms/grounds.tsx'
import { homeTier } from '../loved-one/about.ts'
import { Windows } from './cards.tsx'

const twoWeeks = 14 * 24 * 3_600_000

/** When in the coming week the loved one is likely clear, with an honest range; or how many more notes it takes. */
export function WindowScreen() {
  const found = comingWeek.value
  return (
    <Screen title={t.title} lead={t.lead}>
      {'refusal' in found ? <TooFew found={found} /> : <Week found={found} />}
      <Openings />
      <Why found={found} />
      <Grounds of={grounds} />
    </Screen>
  )
}

function Week({ found }: { found: Forecast }) {
  const may = allows(homeTier.value, 'communication')
  const shown = { week: found.week, windows: may ? found.windows : [] }
  return (
    <>
      {found.why !== 'hours-stand-out' && <p>{t[found.why]}</p>}
      {may && <Windows of={found.windows} />}
      <Note kind="care">
        <p>{may ? t.gate : t.careful}</p>
        {!may && (
          <p>
            <a href={toCommons('/library/when-there-is-violence')}>{t.plan}</a>
          </p>
        )}
      </Note>
      {may && found.windows.length > 0 && <Button onClick={() => go('scripts')}>{t.prepare}</Button>}
      <section class="chart">
        <h2>{t.chart}</h2>
        <p class="soft">{t.chartText}</p>
        <PatternShapes />
        <WeekLegend />
        <WeekChart {...shown} />
        <WeekTable {...shown} />
      </section>
    </>
  )
}

function TooFew({ found: { missing, basis } }: { found: TooLittle }) {
  return (
    <>
      <h2>{t.tooLittle}</h2>
      <p>{t.missing(missing.entries, missing.days)}</p>
      <p class="soft">
        {t.basis(basis.entries, basis.daysSeen)} {t.goodToo}
      </p>
      <Button onClick={() => go('log')}>{t.write}</Button>
    </>
  )
}

/** Low moments and hopes are good times too. */
function Openings() {
  const since = now.value.epochMilliseconds - twoWeeks
  const count = seenOnly.value.filter(
    ({ kind, from }) => (kind === 'dip' || kind === 'wish') && Date.parse(from) > since,
  ).length
  return count > 0 ? <p>{t.dips(count)}</p> : null
}

function Why({ found: { basis } }: { found: Forecast | TooLittle }) {
  return (
    <>
      <details class="part">
        <summary>{t.change}</summary>
        <Lines of={t.changeText} />
      </details>
      <details class="part">
        <summary>{t.why}</summary>
        <p>
          {t.basis(basis.entries, basis.daysSeen)} {basis.attempts > 0 && t.talks(basis.attempts)}{' '}
          {basis.leftOut > 0 && t.leftOut(basis.leftOut)}
        </p>
        <Lines of={paydays.value.length > 0 ? [...t.whyText, t.paydays] : t.whyText} />
      </details>
    </>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

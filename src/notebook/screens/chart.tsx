import { hoursByDay, hoursByHour } from '../../craft/log/hours.ts'
import { windows } from '../../words/en/tools/understand/windows.ts'
import { go } from '../app/go.ts'
import { Button, Screen } from '../app/parts.tsx'
import { now, zone } from '../app/state.ts'
import { dayInShort, fullDay, hourInWords, lengthOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { DayChart } from '../charts/day-chart.tsx'
import { HourChart } from '../charts/hour-chart.tsx'
import { HoursTable } from '../charts/hours-table.tsx'
import { twoWeeks } from '../charts/range.ts'
import { shownStates } from '../charts/stack.ts'
import { seenOnly } from '../entries/observations.ts'
import { PatternShapes, StateMark } from '../entries/state-mark.tsx'

const t = w.chart

/** How their hours went: by day and by hour of the day, over two weeks; what is not known is left empty. */
export function ChartScreen() {
  const range = twoWeeks.value
  const days = hoursByDay(seenOnly.value, zone(), range, now.value)
  const hours = hoursByHour(seenOnly.value, zone(), range, now.value)
  const bathroom = days.reduce((sum, day) => sum + (day.kinds.bathroom ?? 0), 0)
  if (days.every(day => day.known === 0)) return <Empty />
  const used = shownStates.filter(state => days.some(day => day.states[state] > 0))
  return (
    <Screen title={t.title} lead={t.lead(fullDay(range.first), fullDay(range.last))} wide>
      <PatternShapes />
      <ul class="legend">
        {[...used, 'unknown' as const].map(state => (
          <li key={state}>
            <StateMark state={state} /> {state === 'unknown' ? t.unknown : w.states[state]}
          </li>
        ))}
      </ul>
      <div class="two">
        <section class="chart">
          <h2>{t.byDay}</h2>
          <p class="soft">{t.byDayText}</p>
          <DayChart days={days} />
          {bathroom > 0 && <p>{t.bathroom(lengthOf(bathroom))}</p>}
        </section>
        <section class="chart">
          <h2>{t.byHour}</h2>
          <p class="soft">{t.byHourText}</p>
          <HourChart hours={hours} />
        </section>
      </div>
      <HoursTable
        caption={t.byDay}
        head={t.day}
        rows={days.map(day => ({ ...day, name: dayInShort(day.day) }))}
      />
      <HoursTable
        caption={t.byHour}
        head={t.hour}
        rows={hours.map(hour => ({ ...hour, name: hourInWords(hour.hour) }))}
      />
      <div class="row after-days">
        <Button onClick={() => go('window')}>{windows.title}</Button>
        <Button kind="quiet" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
    </Screen>
  )
}

function Empty() {
  return (
    <Screen title={t.title}>
      <p class="lead">{t.empty}.</p>
      <p>{t.emptyText}</p>
      <Button onClick={() => go('timer')}>{w.timer.title}</Button>
    </Screen>
  )
}

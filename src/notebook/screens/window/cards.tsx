import type { Window } from '../../../craft/windows/forecast.ts'
import { windows as t } from '../../../words/en/tools/understand/windows.ts'
import { now, zone } from '../../app/state.ts'
import { dayOf, dayTimeOf, hourInWords, timeOf, weekdayInWords } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { nextGoodTime } from '../../entries/coming-week.ts'

/** The same hours on several days, with what all of them rest on. The best comes first, its days by the calendar. */
type Alike = { first: Window; days: string[]; low: number; high: number }

/** At most three cards: windows of the same hours that rest on the same notes stand together. */
function alike(windows: readonly Window[]): Alike[] {
  const nameOf = ({ fromHour, toHour, on }: Window) => `${fromHour} ${toHour} ${on}`
  return [...Map.groupBy(windows, nameOf).values()].slice(0, 3).map(group => ({
    first: group[0]!,
    days: group.map(({ day }) => day).sort(),
    low: Math.min(...group.map(({ low }) => low)),
    high: Math.max(...group.map(({ high }) => high)),
  }))
}

/** The good times of the week as cards, and the one that comes next. */
export function Windows({ of: windows }: { of: readonly Window[] }) {
  return (
    <>
      <Coming />
      {alike(windows).map(each => (
        <WindowCard key={`${each.first.day} ${each.first.fromHour}`} {...each} />
      ))}
    </>
  )
}

function WindowCard({ first: { fromHour, toHour, seen, of, on, share, sure }, days, low, high }: Alike) {
  const today = dayOf(now.value.toString(), zone())
  return (
    <section class="card window-card">
      <h2>{t.between(hourInWords(fromHour), hourInWords(toHour))}</h2>
      <p class="when-line">
        {days.map(day => (day === today ? w.when.today : weekdayInWords(day))).join(' · ')}
      </p>
      <p class="soft">{t.sure[sure]}</p>
      <p>{t.seen(seen, of, on)}</p>
      <p class="soft">{t.range(Math.round(share * 10), Math.floor(low * 10), Math.ceil(high * 10))}</p>
    </section>
  )
}

function Coming() {
  const next = nextGoodTime.value
  if (!next) return null
  const open = Temporal.Instant.compare(next.from, now.value) <= 0
  return (
    <p>
      <b>{t.next}: </b>
      {open
        ? t.nowOpen(timeOf(next.until, zone()))
        : w.when.span(dayTimeOf(next.from, zone()), timeOf(next.until, zone()))}
    </p>
  )
}

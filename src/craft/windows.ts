import { type DayEvidence, evidenceOf } from './log/evidence.ts'
import { type Share, shareOf } from './log/share.ts'
import type { Observation, Sureness } from './observation.ts'

/**
 * A time of day at which a good talk is likelier: from `fromHour` up to `toHour` (0 to 24, never over midnight), on all
 * days or only on weekdays or the weekend. It was so on `seen` of `of` days on which anything was noted.
 */
export type Window = Share & {
  fromHour: number
  toHour: number
  days?: 'weekdays' | 'weekend'
  sure: Sureness
}

/** What it rests on: days looked back, days with entries that count, entries that count, entries left out. */
export type Basis = { days: number; daysSeen: number; entries: number; leftOut: number }

/** `windows`, best first, at most three. With none, `why` says whether too few hours were seen or none stands out. */
export type LeastAffected = {
  windows: Window[]
  basis: Basis
  why: 'hours-stand-out' | 'no-hour-seen-often-enough' | 'no-hour-stands-out'
}

/** Too little to say anything: how many more entries, and on how many more days, are needed. */
export type TooLittle = {
  refusal: 'windows-too-little-data'
  missing: { entries: number; days: number }
  basis: Basis
}

const lookBack = 14
const needed = { entries: 10, days: 5 }
const enoughDays = 3
const longestWindow = 4
type Group = Window['days'] | undefined

/**
 * When the loved one is least affected or not using, from the last two weeks of the log up to `now`.
 * Each day counts once for a window, so a long entry is not many proofs. The range around each share is Wilson's, widened
 * where entries were only fairly sure; guesses are not counted. A time is named only when it was clear on at least half
 * of the days seen, and at least 3 days were seen. Because the best of many hours looks better than it is, `sure` follows
 * the low end of the range: `sure` from 0.6 with 8 days, `fairly` from 0.35 with 5 days, else `guess`.
 */
export function leastAffected(
  observations: readonly Observation[],
  zone: string,
  now: Temporal.Instant,
): LeastAffected | TooLittle {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const first = today.subtract({ days: lookBack - 1 }).toZonedDateTime(zone).epochMilliseconds
  const found = evidenceOf(observations, zone, first, now.epochMilliseconds)
  const days = [...found.days.values()].filter(day => day.hours.some(hour => hour.weight > 0))
  const basis = { days: lookBack, daysSeen: days.length, entries: found.entries, leftOut: found.leftOut }
  const missing = {
    entries: Math.max(0, needed.entries - found.entries),
    days: Math.max(0, needed.days - days.length),
  }
  if (missing.entries > 0 || missing.days > 0) return { refusal: 'windows-too-little-data', missing, basis }
  const all = windowsIn(days, undefined).map(window => narrowed(window, days))
  const windows = all.length > 0 ? all : [...windowsIn(days, 'weekend'), ...windowsIn(days, 'weekdays')]
  if (windows.length > 0) return { windows: windows.sort(better).slice(0, 3), basis, why: 'hours-stand-out' }
  const seenOften = hoursOf(days, undefined).some(({ of }) => of >= enoughDays)
  return { windows, basis, why: seenOften ? 'no-hour-stands-out' : 'no-hour-seen-often-enough' }
}

/** A window as a stretch of real time. */
export type ComingWindow = { from: Temporal.Instant; until: Temporal.Instant; window: Window }

/**
 * The next stretch of real time that falls in one of the windows, within the coming week; one that is open now counts
 * while at least 30 minutes of it are left, and then starts now. Null when there is none.
 */
export function nextWindow(
  found: LeastAffected | TooLittle,
  now: Temporal.Instant,
  zone: string,
): ComingWindow | null {
  if ('refusal' in found) return null
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const coming = found.windows.flatMap(window =>
    Array.from({ length: 8 }, (_, later) => stretchOn(today.add({ days: later }), window, zone, now)),
  )
  const open = coming.filter(stretch => stretch !== null)
  return (
    open.sort((a, b) => Temporal.Instant.compare(a.from, b.from) || better(a.window, b.window))[0] ?? null
  )
}

function stretchOn(
  day: Temporal.PlainDate,
  window: Window,
  zone: string,
  now: Temporal.Instant,
): ComingWindow | null {
  if (window.days && (window.days === 'weekend') !== day.dayOfWeek > 5) return null
  const start = day.toZonedDateTime({ timeZone: zone, plainTime: { hour: window.fromHour } }).toInstant()
  const endDay = window.toHour === 24 ? day.add({ days: 1 }) : day
  const until = endDay
    .toZonedDateTime({ timeZone: zone, plainTime: { hour: window.toHour % 24 } })
    .toInstant()
  const from = Temporal.Instant.compare(start, now) < 0 ? now : start
  const left = until.epochMilliseconds - from.epochMilliseconds
  return left >= Math.min(30 * 60_000, until.epochMilliseconds - start.epochMilliseconds) && left > 0
    ? { from, until, window }
    : null
}

function windowsIn(days: readonly DayEvidence[], group: Group): Window[] {
  const hours = hoursOf(days, group)
  const enough = (hour: number) => {
    const share = hours[hour]
    return share !== undefined && share.of >= enoughDays && share.seen / share.of >= 0.5
  }
  const taken = new Set<number>()
  const found: Window[] = []
  const order = [...hours.keys()].filter(enough).sort((a, b) => hours[b]!.low - hours[a]!.low || a - b)
  for (const hour of order) {
    if (found.length === 3) break
    if ([hour - 1, hour, hour + 1].some(near => taken.has(near))) continue
    const floor = Math.max(0.5, hours[hour]!.seen / hours[hour]!.of - 0.25)
    const fits = (next: number) =>
      enough(next) && !taken.has(next) && hours[next]!.seen / hours[next]!.of >= floor
    let [from, to] = [hour, hour + 1]
    while (to - from < longestWindow && fits(to) && to < 24) to += 1
    while (to - from < longestWindow && fits(from - 1)) from -= 1
    const window = windowOver(days, from, to, group)
    if (window.seen / window.of < 0.5) continue
    for (let each = from; each < to; each += 1) taken.add(each)
    found.push(window)
  }
  return found
}

function hoursOf(days: readonly DayEvidence[], group: Group): Share[] {
  return Array.from({ length: 24 }, (_, hour) => windowOver(days, hour, hour + 1, group))
}

function windowOver(days: readonly DayEvidence[], fromHour: number, toHour: number, group: Group): Window {
  let [seen, of, tenths] = [0, 0, 0]
  for (const day of days) {
    if (group && (group === 'weekend') !== day.weekend) continue
    const cells = day.hours.slice(fromHour, toHour)
    const weight = Math.max(...cells.map(cell => cell.weight))
    if (weight === 0) continue
    const sum = (side: 'good' | 'bad') => cells.reduce((total, cell) => total + cell[side], 0)
    of += 1
    tenths += Math.round(weight * 10)
    if (sum('good') > sum('bad')) seen += 1
  }
  const share = shareOf(seen, of, tenths / 10)
  const sure = share.low >= 0.6 && of >= 8 ? 'sure' : share.low >= 0.35 && of >= 5 ? 'fairly' : 'guess'
  return { fromHour, toHour, ...(group ? { days: group } : {}), ...share, sure }
}

/** Keeps a window to weekdays or to the weekend where the log shows clearly that it holds only there. */
function narrowed(window: Window, days: readonly DayEvidence[]): Window {
  const [week, end] = (['weekdays', 'weekend'] as const).map(group =>
    windowOver(days, window.fromHour, window.toHour, group),
  ) as [Window, Window]
  const [high, low] = week.seen * end.of >= end.seen * week.of ? [week, end] : [end, week]
  const apart = low.of >= enoughDays && high.of >= enoughDays && low.seen / low.of <= 0.25
  return apart && high.seen / high.of >= 0.5 ? high : window
}

function better(a: Window, b: Window): number {
  return b.low - a.low || b.of - a.of || a.fromHour - b.fromHour || (a.days ?? '').localeCompare(b.days ?? '')
}

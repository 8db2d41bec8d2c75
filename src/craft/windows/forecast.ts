import type { Attempt } from '../attempt.ts'
import type { Observation, Sureness } from '../observation.ts'
import { type Chance, chanceOver, usualShare } from './chance.ts'
import { type Basis, kindOf, notedDays } from './days.ts'

/**
 * A stretch of real time in the coming week in which a good talk is likelier: from `fromHour` up to `toHour` (0 to 24,
 * never over midnight) of a local `day`. `from` is now for one that is open.
 */
export type Window = Chance & {
  day: string
  fromHour: number
  toHour: number
  from: Temporal.Instant
  until: Temporal.Instant
  sure: Sureness
}

/** One local day of the coming week: its 24 hours, null where too little is known of an hour. */
export type DayAhead = { day: string; hours: (Chance | null)[] }

/** `windows`, best first, at most seven. With none, `why` says whether too few hours were seen or none stands out. */
export type Forecast = {
  windows: Window[]
  week: DayAhead[]
  basis: Basis
  why: 'hours-stand-out' | 'no-hour-seen-often-enough' | 'no-hour-stands-out'
}

/** Too little to say anything: how many more entries, and on how many more days, are needed. */
export type TooLittle = {
  refusal: 'windows-too-little-data'
  missing: { entries: number; days: number }
  basis: Basis
}

const needed = { entries: 10, days: 5 }
const atLeast = { days: 3, evidence: 2, minutes: 30 }
/** A window is named from this share on; for someone hardly ever clear, from the lower one if it is twice their usual. */
const named = { share: 0.5, hardlyClear: 0.4, timesUsual: 2 }
const longest = 4
const most = { all: 7, aDay: 2 }
const drop = 0.15
const hoursBetween = 3

/**
 * When, in the seven local days from today, the loved one is likely clear or as clear as they get, by the last eight
 * weeks of the log and by how talks went. Each day counts once for an hour, so a long entry is not many proofs; what is
 * older counts less (half after 21 days); guesses and unsure entries count nothing; an hour with no entry is unknown, not
 * clear. A window is named when it was noted on at least 3 days and is more likely clear than not; for someone who is
 * hardly ever clear, from 4 in 10 if that is twice their usual share.
 * `sure`: even the low end of the range says clear more often than not, and at least 8 days were noted. `fairly`: a low
 * end from 0.35 and 5 days; else `guess`. Method, constants and measured limits: docs/windows.md.
 * @param paydays days of the month (1 to 31) on which money comes, where known
 * @returns the forecast, or how much is missing: under 10 entries that count, or under 5 days.
 */
export function forecast(
  observations: readonly Observation[],
  attempts: readonly Attempt[],
  zone: string,
  now: Temporal.Instant,
  paydays: readonly number[] = [],
): Forecast | TooLittle {
  const { days, basis } = notedDays(observations, attempts, zone, now, paydays)
  const missing = {
    entries: Math.max(0, needed.entries - basis.entries),
    days: Math.max(0, needed.days - basis.daysSeen),
  }
  if (missing.entries > 0 || missing.days > 0) return { refusal: 'windows-too-little-data', missing, basis }
  const usual = usualShare(days)
  const least = Math.min(named.share, Math.max(named.hardlyClear, named.timesUsual * usual))
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const week: DayAhead[] = []
  const windows: Window[] = []
  for (let later = 0; later < 7; later += 1) {
    const day = today.add({ days: later })
    const asked = { weekday: day.dayOfWeek, kind: kindOf(day, paydays) }
    const over = (from: number, to: number) => known(chanceOver(days, asked, from, to, usual))
    const hours = Array.from({ length: 24 }, (_, hour) => over(hour, hour + 1))
    week.push({ day: day.toString(), hours })
    windows.push(...windowsOn(day, { hours, over, least }, zone, now))
  }
  const best = windows.sort(better).slice(0, most.all)
  if (best.length > 0) return { windows: best, week, basis, why: 'hours-stand-out' }
  const seenOften = week.some(({ hours }) => hours.some(hour => hour !== null))
  return { windows: [], week, basis, why: seenOften ? 'no-hour-stands-out' : 'no-hour-seen-often-enough' }
}

type Hourly = {
  hours: (Chance | null)[]
  over: (from: number, to: number) => Chance | null
  /** The least share a window must have. */
  least: number
}

/** The best windows of one day that are not over yet: at most two, in different parts of the day. */
function windowsOn(
  day: Temporal.PlainDate,
  { hours, over, least }: Hourly,
  zone: string,
  now: Temporal.Instant,
): Window[] {
  const found: Window[] = []
  const taken = new Set<number>()
  const likely = (hour: number, share = least) => (hours[hour]?.share ?? 0) >= share
  const order = [...hours.keys()]
    .filter(hour => likely(hour))
    .sort((a, b) => lowOf(hours[b]) - lowOf(hours[a]) || a - b)
  for (const hour of order) {
    if (found.length === most.aDay) break
    if (isNear(hour, taken)) continue
    const floor = Math.max(least, hours[hour]!.share - drop)
    const fits = (next: number) => likely(next, floor) && !isNear(next, taken)
    let [from, to] = [hour, hour + 1]
    while (to - from < longest && fits(to)) to += 1
    while (to - from < longest && fits(from - 1)) from -= 1
    const chance = over(from, to)
    const time = timeOf(day, from, to, zone, now)
    if (!time || !chance || chance.share < least) continue
    for (let each = from; each < to; each += 1) taken.add(each)
    found.push({ ...chance, day: day.toString(), fromHour: from, toHour: to, ...time, sure: sureOf(chance) })
  }
  return found
}

const isNear = (hour: number, taken: Set<number>) =>
  [...taken].some(other => Math.abs(other - hour) <= hoursBetween)

/** The window as instants, from now on where it is open; null when less than half an hour of it is left. */
function timeOf(
  day: Temporal.PlainDate,
  fromHour: number,
  toHour: number,
  zone: string,
  now: Temporal.Instant,
) {
  const at = (hour: number) =>
    day
      .add({ days: Math.floor(hour / 24) })
      .toZonedDateTime({ timeZone: zone, plainTime: { hour: hour % 24 } })
      .toInstant()
  const until = at(toHour)
  const from = Temporal.Instant.compare(at(fromHour), now) < 0 ? now : at(fromHour)
  const left = (until.epochMilliseconds - from.epochMilliseconds) / 60_000
  return left >= atLeast.minutes ? { from, until } : null
}

const known = (chance: Chance | null) =>
  chance && chance.of >= atLeast.days && chance.evidence >= atLeast.evidence ? chance : null

function sureOf({ low, of }: Chance): Sureness {
  if (low >= 0.5 && of >= 8) return 'sure'
  return low >= 0.35 && of >= 5 ? 'fairly' : 'guess'
}

const lowOf = (chance: Chance | null | undefined) => chance?.low ?? 0

function better(a: Window, b: Window): number {
  return b.low - a.low || Temporal.Instant.compare(a.from, b.from)
}

/** The window that comes first, open ones included; null when there is none. */
export function nextWindow(found: Forecast | TooLittle): Window | null {
  if ('refusal' in found) return null
  return found.windows.toSorted((a, b) => Temporal.Instant.compare(a.from, b.from) || better(a, b))[0] ?? null
}

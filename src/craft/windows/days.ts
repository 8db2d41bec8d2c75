import type { Attempt } from '../attempt.ts'
import { evidenceOf } from '../log/evidence.ts'
import { localHours } from '../log/local-hours.ts'
import type { Observation } from '../observation.ts'
import { type Told, toldBy } from './outcomes.ts'

/** Days of one kind are likelier to be alike. `payday` is a payday and the two days after it, whatever the weekday. */
export type DayKind = 'weekday' | 'weekend' | 'payday'

/** What one hour of one day says: time that spoke for a clear head, time against, and how much the day may weigh. */
type Cell = { good: number; bad: number; weight: number }

/** A local day on which something was noted. `fresh` is 1 for today and halves with every half-life. */
export type Noted = {
  day: string
  weekday: number
  kind: DayKind
  fresh: number
  hours: Cell[]
  told: Told[]
}

/** What a forecast rests on: days looked back, days with entries that count, entries that count, entries left out. */
export type Basis = { days: number; daysSeen: number; entries: number; leftOut: number; attempts: number }

const lookBack = 56
const halfLife = 21
const paydayLasts = 3

/** The day of the week (1 is Monday) and the kind of a local day. A payday on the 31st falls on a shorter month's last day. */
export function kindOf(day: Temporal.PlainDate, paydays: readonly number[]): DayKind {
  for (let ago = 0; ago < paydayLasts; ago += 1) {
    const then = day.subtract({ days: ago })
    if (paydays.some(paid => Math.min(paid, then.daysInMonth) === then.day)) return 'payday'
  }
  return day.dayOfWeek > 5 ? 'weekend' : 'weekday'
}

/** The days of the last eight weeks on which something was noted or said, each with its hours. */
export function notedDays(
  observations: readonly Observation[],
  attempts: readonly Attempt[],
  zone: string,
  now: Temporal.Instant,
  paydays: readonly number[],
): { days: Noted[]; basis: Basis } {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const first = today.subtract({ days: lookBack - 1 }).toZonedDateTime(zone).epochMilliseconds
  const last = now.epochMilliseconds
  const seen = evidenceOf(observations, zone, first, last)
  const told = toldBy(attempts, observations, localHours(zone, first, last), first, last)
  const names = new Set([...seen.days.keys(), ...told.days.keys()])
  const days = [...names].sort().map(name => {
    const day = Temporal.PlainDate.from(name)
    return {
      day: name,
      weekday: day.dayOfWeek,
      kind: kindOf(day, paydays),
      fresh: 2 ** (-day.until(today).days / halfLife),
      hours: seen.days.get(name)?.hours ?? Array.from({ length: 24 }, () => ({ good: 0, bad: 0, weight: 0 })),
      told: told.days.get(name) ?? [],
    }
  })
  const daysSeen = days.filter(day => day.hours.some(hour => hour.weight > 0)).length
  const { entries, leftOut } = seen
  return { days, basis: { days: lookBack, daysSeen, entries, leftOut, attempts: told.count } }
}

import { formatDuration } from '../../craft/input/duration.ts'
import { w } from './words.ts'

/** Days and times as this reader writes them. */
const locale = document.documentElement.lang || 'en'

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (instant: string | Temporal.Instant, timeZone: string): string => {
    let formatter = made.get(timeZone)
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone })
      made.set(timeZone, formatter)
    }
    return formatter.format(Date.parse(instant.toString()))
  }
}

/** 6:05 PM */
export const timeOf = format({ hour: 'numeric', minute: '2-digit' })
/** Mon, Nov 23, 6:05 PM */
export const dayTimeOf = format({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

const dayName = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})
const dayShort = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' })
const weekdayLong = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
const weekdayShort = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
const hourShort = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' })

/** The local day of an instant, such as 2026-11-23. */
export const dayOf = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** "Today", "Yesterday" or Monday, November 23. */
export function dayInWords(day: string, today: string): string {
  const apart = Temporal.PlainDate.from(day).until(today).days
  if (apart === 0) return w.when.today
  return apart === 1 ? w.when.yesterday : fullDay(day)
}

/** Monday, November 23 */
export const fullDay = (day: string): string => dayName.format(Date.parse(day))

/** Mon 23 */
export const dayInShort = (day: string): string => dayShort.format(Date.parse(day))

/** Monday */
export const weekdayInWords = (day: string): string => weekdayLong.format(Date.parse(day))

/** Mon */
export const weekdayInShort = (day: string): string => weekdayShort.format(Date.parse(day))

/** 7 AM, for an hour from 0 to 24. */
export const hourInWords = (hour: number): string => hourShort.format((hour % 24) * 3_600_000)

const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })

/** 4:30 PM, for 16:30; 24:00 is midnight. */
export const clockInWords = (time: string): string =>
  clock.format(Date.parse(`2026-01-01T${time.replace('24:', '00:')}Z`))

/** Whole minutes between two instants. */
export const minutesBetween = (from: string, until: string | Temporal.Instant): number =>
  (Date.parse(until.toString()) - Date.parse(from)) / 60_000

/** 4 h 10 min */
export const lengthOf = (minutes: number): string => formatDuration(minutes, w.when.units)

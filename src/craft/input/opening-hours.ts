import { isObject } from '../record/sound.ts'

/** The days of the week as ISO numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** From and to, as 24-hour clock times such as ["08:00", "16:30"]. A `to` at or before `from` is on the next day. */
export type Span = [from: string, to: string]

/**
 * When a place or a line answers. `always` for day and night; `weekly` for set hours (a day left out is closed);
 * `note` for what does not fit ("walk in before 10, bring ID"). With only a note nothing is known for sure.
 */
export type OpeningHours = { always?: true; weekly?: Partial<Record<Weekday, Span[]>>; note?: string }

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/

/** Whether these are hours: every set time can be read, and no day has more than six spans. */
export function readable(hours: unknown): boolean {
  if (!isObject(hours)) return false
  const { always, weekly = {}, note } = hours
  return (
    (always === undefined || always === true) &&
    (note === undefined || typeof note === 'string') &&
    isObject(weekly) &&
    Object.entries(weekly).every(
      ([day, spans]) =>
        /^[1-7]$/.test(day) && Array.isArray(spans) && spans.length <= 6 && spans.every(isSpan),
    )
  )
}

const isSpan = (span: unknown): boolean =>
  Array.isArray(span) && span.length === 2 && span.every(time => clockTime.test(String(time)))

/** Whether it is open at an instant in its zone: true, false, or null where the hours are not known. */
export function openNow(hours: OpeningHours, now: Temporal.Instant, zone: string): boolean | null {
  if (hours.always) return true
  if (!hours.weekly) return null
  return spansAround(hours, now, zone).some(
    ({ from, to }) => Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) < 0,
  )
}

/** The instant it next opens, within a week; now if it is open; null where the hours are not known or it never opens. */
export function nextOpening(
  hours: OpeningHours,
  now: Temporal.Instant,
  zone: string,
): Temporal.Instant | null {
  if (openNow(hours, now, zone)) return now
  const later = spansAround(hours, now, zone).filter(({ from }) => Temporal.Instant.compare(from, now) > 0)
  return later.map(({ from }) => from).sort(Temporal.Instant.compare)[0] ?? null
}

function spansAround(hours: OpeningHours, now: Temporal.Instant, zone: string) {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  return Array.from({ length: 9 }, (_, index) => today.add({ days: index - 1 })).flatMap(day =>
    (hours.weekly?.[day.dayOfWeek as Weekday] ?? []).map(([from, to]) => ({
      from: at(day, from, zone),
      to: at(to > from ? day : day.add({ days: 1 }), to, zone),
    })),
  )
}

function at(day: Temporal.PlainDate, clock: string, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) }).toInstant()
}

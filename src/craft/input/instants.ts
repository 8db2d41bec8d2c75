/** No note is of another time, and at the ends of what a calendar can hold no day can be counted on or back. */
const [earliest, latest] = [Date.UTC(1900, 0), Date.UTC(2200, 0)]

/** The one form of an instant that `Temporal` and `Date.parse` both read: the former takes a zone in brackets and more. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** Reads an instant such as 2026-11-23T18:05:00Z or one with an offset, of 1900 to 2199. Gives null for anything else. */
export function instantOf(text: unknown): Temporal.Instant | null {
  if (typeof text !== 'string' || !instant.test(text)) return null
  try {
    const found = Temporal.Instant.from(text)
    return found.epochMilliseconds >= earliest && found.epochMilliseconds < latest ? found : null
  } catch {
    return null
  }
}

/** Reads a calendar day such as 2026-11-23. Gives null for anything else. */
export function dayOf(text: unknown): Temporal.PlainDate | null {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}

/** An instant as it is kept: UTC, to the second. */
export function written(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}

/**
 * Whether the runtime knows this time zone, such as America/Chicago or +05:00.
 * Days are counted by `Temporal` and written by `Intl`. The former alone takes a whole instant for a zone too,
 * and the latter then refuses to write: so both are asked.
 */
export function knownZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

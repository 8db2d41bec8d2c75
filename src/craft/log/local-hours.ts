/** A stretch of time inside one local hour of one local day. Times are epoch milliseconds. */
export type Piece = { day: string; hour: number; start: number; end: number }

type Offset = { until: number; shift: number }

const hourLong = 3_600_000
const dayLong = 24 * hourLong

/**
 * Cuts stretches of time at the local hours of a zone, right across midnight and clock changes: the hour that spring
 * skips never appears, the hour that autumn repeats appears twice.
 * @param first,last epoch milliseconds; a cut outside them is an error in the caller
 */
export function localHours(
  zone: string,
  first: number,
  last: number,
): (start: number, end: number) => Piece[] {
  const offsets = offsetsOf(zone, first, last)
  const names = new Map<number, string>()
  return (start, end) => {
    const pieces: Piece[] = []
    let at = start
    let period = offsets.findIndex(o => at < o.until)
    while (at < end || (at === end && pieces.length === 0)) {
      const { shift, until } = offsets[period]!
      const local = at + shift
      const next = Math.min(end, until, (Math.floor(local / hourLong) + 1) * hourLong - shift)
      const dayNumber = Math.floor(local / dayLong)
      pieces.push({
        day: nameOf(dayNumber, names),
        hour: Math.floor((local - dayNumber * dayLong) / hourLong),
        start: at,
        end: next,
      })
      if (next === at) break
      at = next
      if (at === until) period += 1
    }
    return pieces
  }
}

function offsetsOf(zone: string, first: number, last: number): Offset[] {
  const offsets: Offset[] = []
  let at = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone)
  for (;;) {
    const shift = at.offsetNanoseconds / 1e6
    const change = at.getTimeZoneTransition('next')
    if (!change || change.epochMilliseconds > last) {
      offsets.push({ until: Number.POSITIVE_INFINITY, shift })
      return offsets
    }
    offsets.push({ until: change.epochMilliseconds, shift })
    at = change
  }
}

function nameOf(dayNumber: number, names: Map<number, string>): string {
  const known = names.get(dayNumber)
  if (known) return known
  const name = new Date(dayNumber * dayLong).toISOString().slice(0, 10)
  names.set(dayNumber, name)
  return name
}

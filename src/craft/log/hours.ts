import { bestKnown, type Kind, kindHolds, type Observation } from '../observation.ts'
import { type State, states } from '../vocabulary.ts'
import { localHours, type Piece } from './local-hours.ts'

/**
 * What the log says about a stretch of time, in minutes. `states` shares out the known minutes, each minute once;
 * `known + unknown = minutes`. `kinds` may overlap one another (asleep while away), never themselves.
 */
export type Hours = {
  minutes: number
  known: number
  unknown: number
  states: Record<State, number>
  kinds: Partial<Record<Kind, number>>
}
export type DayHours = Hours & { day: string }
export type ClockHours = Hours & { hour: number }

/** Local days, both counted in, such as 2026-11-10 to 2026-11-23. */
export type Days = { first: string; last: string }

/**
 * How each local day was spent, as far as the log knows: one entry per day of the range, in order. A day of a clock
 * change has 23 or 25 hours. Time after `now` is not counted, and a running timer counts up to `now` (48 hours at most).
 * Where entries disagree about a minute, the surer one holds, and between equals the one that asks for more care.
 */
export function hoursByDay(
  observations: readonly Observation[],
  zone: string,
  days: Days,
  now: Temporal.Instant,
): DayHours[] {
  return [...tally(observations, zone, days, now, piece => piece.day)].map(([day, hours]) => ({
    day,
    ...hours,
  }))
}

/** The same by hour of the day: 24 entries, hour 0 to 23, summed over the days of the range. */
export function hoursByHour(
  observations: readonly Observation[],
  zone: string,
  days: Days,
  now: Temporal.Instant,
): ClockHours[] {
  const found = tally(observations, zone, days, now, piece => piece.hour)
  return Array.from({ length: 24 }, (_, hour) => ({ hour, ...(found.get(hour) ?? emptyHours()) }))
}

type Stretch = { start: number; end: number; level: number; kind: Kind | null }

/** From what asks for least care to what asks for most. */
const byCare: readonly State[] = [
  'not-using',
  'least-affected',
  'unsure',
  'coming-down',
  'using',
  'medical-emergency',
]
const longest = 48 * 3_600_000

function tally<Key>(
  observations: readonly Observation[],
  zone: string,
  days: Days,
  now: Temporal.Instant,
  keyOf: (piece: Piece) => Key,
): Map<Key, Hours> {
  const first = startOf(days.first, zone, 0)
  const last = Math.min(startOf(days.last, zone, 1), now.epochMilliseconds)
  const found = new Map<Key, Hours>()
  if (last <= first) return found
  const cut = localHours(zone, first, last)
  const entry = (piece: Piece) => entryOf(found, keyOf(piece))
  for (const piece of cut(first, last)) entry(piece).minutes += minutesIn(piece)
  sweep(stretches(observations, first, last, now), (start, end, state, kindsThen) => {
    for (const piece of cut(start, end)) {
      const [hours, minutes] = [entry(piece), minutesIn(piece)]
      hours.known += minutes
      hours.states[state] += minutes
      for (const kind of kindsThen) hours.kinds[kind] = (hours.kinds[kind] ?? 0) + minutes
    }
  })
  for (const hours of found.values()) hours.unknown = Math.max(0, hours.minutes - hours.known)
  return found
}

function stretches(
  observations: readonly Observation[],
  first: number,
  last: number,
  now: Temporal.Instant,
): Stretch[] {
  const found: Stretch[] = []
  for (const observation of observations) {
    const from = Date.parse(observation.from)
    if (from > last || from + longest < first) continue
    const until = observation.until
      ? Date.parse(observation.until)
      : Math.min(now.epochMilliseconds, from + longest)
    const [start, end] = [Math.max(first, from), Math.min(last, until)]
    if (end <= start) continue
    const { state, weight } = bestKnown(observation)
    const level = Math.round(weight * 10) * byCare.length + byCare.indexOf(state)
    found.push({ start, end, level, kind: kindHolds(observation) ? observation.kind : null })
  }
  return found
}

/** Walks through time once and tells, for each stretch in which nothing changes, the state that holds and the kinds. */
function sweep(
  found: Stretch[],
  tell: (start: number, end: number, state: State, kinds: readonly Kind[]) => void,
): void {
  const turns = found.flatMap(stretch => [
    { at: stretch.start, by: 1, stretch },
    { at: stretch.end, by: -1, stretch },
  ])
  turns.sort((a, b) => a.at - b.at)
  const levels = new Map<number, number>()
  const open = new Map<Kind, number>()
  let before = 0
  for (const { at, by, stretch } of turns) {
    if (at > before && levels.size > 0)
      tell(before, at, byCare[Math.max(...levels.keys()) % byCare.length]!, [...open.keys()])
    count(levels, stretch.level, by)
    if (stretch.kind) count(open, stretch.kind, by)
    before = at
  }
}

function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const next = (counts.get(key) ?? 0) + by
  if (next === 0) counts.delete(key)
  else counts.set(key, next)
}

function entryOf<Key>(found: Map<Key, Hours>, key: Key): Hours {
  const known = found.get(key)
  if (known) return known
  const fresh = emptyHours()
  found.set(key, fresh)
  return fresh
}

function emptyHours(): Hours {
  const none = Object.fromEntries(states.map(state => [state, 0])) as Record<State, number>
  return { minutes: 0, known: 0, unknown: 0, states: none, kinds: {} }
}

function minutesIn(piece: Piece): number {
  return (piece.end - piece.start) / 60_000
}

function startOf(day: string, zone: string, later: number): number {
  return Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone).epochMilliseconds
}

import { bestKnown, kindHolds, type Observation } from '../observation.ts'
import type { State } from '../vocabulary.ts'
import { localHours } from './local-hours.ts'

/** For one local day, how much of each hour spoke for a clear head and how much against it (milliseconds × weight). */
export type DayEvidence = { weekend: boolean; hours: { good: number; bad: number; weight: number }[] }
export type Evidence = { days: Map<string, DayEvidence>; entries: number; leftOut: number }

const good: readonly State[] = ['not-using', 'least-affected']
const bad: readonly State[] = ['using', 'coming-down', 'medical-emergency']
const atLeast = 5 * 60_000
const longest = 48 * 3_600_000

/**
 * Gathers, hour by hour, what the log says about clear and affected times between two instants.
 * Guesses, `unsure` entries and first impressions that proved wrong are left out. Someone asleep or away cannot be
 * talked with, so such entries never speak for an hour. In an hour for which the truth was learned later, only what
 * was learned counts.
 */
export function evidenceOf(
  observations: readonly Observation[],
  zone: string,
  first: number,
  last: number,
): Evidence {
  const cut = localHours(zone, first, last)
  const told = [false, true].map(() => new Map<string, DayEvidence>())
  let entries = 0
  let leftOut = 0
  for (const observation of observations) {
    const from = Date.parse(observation.from)
    if (from > last || from + longest < first) continue
    const until = observation.until ? Date.parse(observation.until) : Math.min(last, from + longest)
    if (until < first) continue
    const side = sideOf(observation)
    if (!side) {
      leftOut += 1
      continue
    }
    entries += 1
    const learned = observation.later_truth ? 1 : 0
    for (const piece of cut(Math.max(first, from), Math.min(last, until))) {
      const length = piece.end - piece.start
      if (length < atLeast && until - from >= atLeast) continue
      const cell = dayIn(told[learned]!, piece.day).hours[piece.hour]!
      cell[side.for] += Math.max(length, atLeast) * side.tenths
      cell.weight = Math.max(cell.weight, side.tenths / 10)
    }
  }
  return { days: merged(told[0]!, told[1]!), entries, leftOut }
}

function sideOf(observation: Observation): { for: 'good' | 'bad'; tenths: number } | null {
  const { state, weight } = bestKnown(observation)
  const tenths = Math.round(weight * 10)
  if (tenths === 0) return null
  if (bad.includes(state)) return { for: 'bad', tenths }
  const reachable = observation.kind !== 'asleep' && observation.kind !== 'away' && kindHolds(observation)
  return good.includes(state) && reachable ? { for: 'good', tenths } : null
}

function dayIn(days: Map<string, DayEvidence>, day: string): DayEvidence {
  const known = days.get(day)
  if (known) return known
  const hours = Array.from({ length: 24 }, () => ({ good: 0, bad: 0, weight: 0 }))
  const fresh = { weekend: [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()), hours }
  days.set(day, fresh)
  return fresh
}

function merged(seen: Map<string, DayEvidence>, learned: Map<string, DayEvidence>): Map<string, DayEvidence> {
  for (const [day, { hours }] of learned)
    for (const [hour, cell] of hours.entries()) if (cell.weight > 0) dayIn(seen, day).hours[hour] = cell
  return seen
}

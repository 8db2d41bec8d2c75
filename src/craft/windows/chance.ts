import { type Share, shareOf } from '../log/share.ts'
import type { DayKind, Noted } from './days.ts'

/** Days that count, and how many of them spoke for a clear head; both discounted, so they may be fractions. */
type Tally = { good: number; of: number }

/** Which day is asked about: its weekday (1 is Monday) and kind. */
export type Asked = { weekday: number; kind: DayKind }

/**
 * How likely they are clear, or as clear as they get: `share`, with the range from `low` to `high` that very likely (95
 * in 100) holds the truth. Plain counts beside it: clear on `seen` of the `of` noted days of `on`. `evidence` is what
 * all of it is worth in whole, fresh, certain days.
 */
export type Chance = Share & { share: number; evidence: number; on: DayKind | 'any' }

/** The most that days of another kind, and other weekdays of the same kind, count together, in days. Tuned, see docs. */
const mostFrom = { otherKinds: 4, otherWeekdays: 12 }
/** How many days' worth an hour is drawn to the share of all hours. Not evidence: it does not narrow the range. */
const pull = 4
/** The best of many hours looks better than it is, so its range is drawn at 97.5 %: then 95 in 100 hold the truth. */
const afterChoosing = 2.24
/** Days of one kind are told apart in words when so many were noted and their plain share differs by so much. */
const ofTheKind = 5
const apart = 0.2

/**
 * The chance over the hours from `from` up to `to` on a day. Partial pooling in steps (beta-binomial): all hours of the
 * log, then days of other kinds, then other weekdays of the same kind, then the weekday itself; each step counts as at
 * most so many days for the next, so that what is seen on the weekday itself wins in the end. The range is Wilson's
 * (JASA 1927; 22: 209-212) around the pooled share, over the evidence without the pull.
 * @param usual the share of clear time over all hours of the log; null when nothing is known for these hours
 */
export function chanceOver(
  days: readonly Noted[],
  { weekday, kind }: Asked,
  from: number,
  to: number,
  usual: number,
): Chance | null {
  const tally = { otherKinds: none(), otherWeekdays: none(), same: none() }
  const counts = { any: { seen: 0, of: 0 }, kind: { seen: 0, of: 0 } }
  for (const day of days) {
    const { good, of, noted, clear } = readingOf(day, from, to)
    if (of === 0) continue
    const group = day.kind !== kind ? 'otherKinds' : day.weekday === weekday ? 'same' : 'otherWeekdays'
    tally[group] = sum(tally[group], { good, of })
    for (const count of noted ? [counts.any, ...(day.kind === kind ? [counts.kind] : [])] : []) {
      count.of += 1
      if (clear) count.seen += 1
    }
  }
  const seen = pooled(tally, none())
  if (seen.of === 0) return null
  const drawn = pooled(tally, { good: pull * usual, of: pull })
  const share = drawn.good / drawn.of
  const range = shareOf(share * seen.of, seen.of, seen.of, afterChoosing)
  const [low, high] = [Math.min(range.low, share), Math.max(range.high, share)]
  const differs = counts.kind.of >= ofTheKind && Math.abs(shareIn(counts.kind) - shareIn(counts.any)) >= apart
  const plain = differs ? counts.kind : counts.any
  return { share, low, high, ...plain, evidence: seen.of, on: differs ? kind : 'any' }
}

/** The share of clear time over all hours and days of the log: every noted hour of a day counts once. */
export function usualShare(days: readonly Noted[]): number {
  let all = none()
  for (const day of days)
    for (let hour = 0; hour < 24; hour += 1) all = sum(all, readingOf(day, hour, hour + 1))
  return all.of === 0 ? 0 : all.good / all.of
}

type Reading = Tally & { noted: boolean; clear: boolean }

function readingOf(day: Noted, from: number, to: number): Reading {
  let [good, bad, weight] = [0, 0, 0]
  for (let hour = from; hour < to; hour += 1) {
    const cell = day.hours[hour]!
    good += cell.good
    bad += cell.bad
    weight = Math.max(weight, cell.weight)
  }
  const talk = { good: 0, bad: 0 }
  for (const told of day.told)
    if (told.hour >= from && told.hour < to)
      for (const side of ['good', 'bad'] as const) talk[side] = Math.max(talk[side], told[side])
  const time = weight > 0 ? (weight * good) / (good + bad) : 0
  return {
    good: day.fresh * (time + talk.good),
    of: day.fresh * (weight + talk.good + talk.bad),
    noted: weight > 0,
    clear: good > bad,
  }
}

const none = (): Tally => ({ good: 0, of: 0 })
const sum = (a: Tally, b: Tally): Tally => ({ good: a.good + b.good, of: a.of + b.of })
const shareIn = ({ seen, of }: { seen: number; of: number }) => seen / of

/** Evidence of a wider group, for a narrower one: never more than `most` days, and less when the group itself is small. */
function atMost(tally: Tally, most: number): Tally {
  const kept = most / (tally.of + most)
  return { good: tally.good * kept, of: tally.of * kept }
}

function pooled(tally: Record<'otherKinds' | 'otherWeekdays' | 'same', Tally>, start: Tally): Tally {
  const kinds = sum(start, atMost(tally.otherKinds, mostFrom.otherKinds))
  const weekdays = atMost(sum(kinds, tally.otherWeekdays), mostFrom.otherWeekdays)
  return sum(weekdays, tally.same)
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOf } from './log/share.ts'
import type { Observation, Sureness } from './observation.ts'
import { type State, states } from './vocabulary.ts'
import { type LeastAffected, leastAffected, nextWindow, type TooLittle } from './windows.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const today = Temporal.PlainDate.from('2026-11-23')
let count = 0

function seen(daysAgo: number, hour: number, state: State, sure: Sureness = 'sure', hours = 1): Observation {
  const from = today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  count += 1
  return {
    version: 1,
    id: `o${count}`,
    kind: 'other',
    what: 'x',
    state,
    sure,
    zone,
    from: from.toInstant().toString(),
    until: from.add({ hours }).toInstant().toString(),
  }
}

function found(log: Observation[]): LeastAffected {
  const answer = leastAffected(log, zone, now)
  if ('refusal' in answer) throw new Error(JSON.stringify(answer))
  return answer
}

/** Someone who is clear from 18 to 20 on most evenings and uses at night. */
const evenings = Array.from({ length: 12 }, (_, i) => i + 1).flatMap(day => [
  seen(day, 18, day % 6 === 0 ? 'using' : 'least-affected', 'sure', 2),
  seen(day, 22, 'using', 'sure', 1),
])

describe('when they are least affected', () => {
  test('the evening hours stand out, with counts and a range', () => {
    const { windows, basis, why } = found(evenings)
    expect(windows).toHaveLength(1)
    expect(windows[0]).toMatchObject({ fromHour: 18, toHour: 20, seen: 10, of: 12, sure: 'fairly' })
    expect(windows[0]!.low).toBeCloseTo(0.552, 2)
    expect(windows[0]!.high).toBeCloseTo(0.953, 2)
    expect(basis).toEqual({ days: 14, daysSeen: 12, entries: 24, leftOut: 0 })
    expect(why).toBe('hours-stand-out')
  })

  test('too little is said in numbers', () => {
    expect(leastAffected(evenings.slice(0, 6), zone, now)).toMatchObject({
      refusal: 'windows-too-little-data',
      missing: { entries: 4, days: 2 },
    })
    expect(leastAffected([], zone, now)).toMatchObject({ missing: { entries: 10, days: 5 } })
  })

  test('entries older than two weeks count no more', () => {
    const old = evenings.map(o => ({
      ...o,
      from: Temporal.Instant.from(o.from)
        .subtract({ hours: 24 * 20 })
        .toString(),
      until: Temporal.Instant.from(o.until!)
        .subtract({ hours: 24 * 20 })
        .toString(),
    }))
    expect(leastAffected(old, zone, now)).toMatchObject({
      refusal: 'windows-too-little-data',
      basis: { entries: 0 },
    })
  })

  test('someone who is never seen clear has no window, and it says so', () => {
    expect(found(evenings.map(o => ({ ...o, state: 'using' as const })))).toMatchObject({
      windows: [],
      why: 'no-hour-stands-out',
    })
  })

  test('asleep or away is no time for a talk', () => {
    const asleep = Array.from({ length: 12 }, (_, i) => ({
      ...seen(i + 1, 3, 'not-using'),
      kind: 'asleep' as const,
    }))
    expect(leastAffected(asleep, zone, now)).toMatchObject({
      refusal: 'windows-too-little-data',
      basis: { leftOut: 12 },
    })
  })

  test('a window that holds only on weekends is kept to weekends', () => {
    const log = Array.from({ length: 13 }, (_, i) => i + 1).map(day => {
      const weekend = today.subtract({ days: day }).dayOfWeek > 5
      return seen(day, 10, weekend ? 'not-using' : 'using')
    })
    expect(found(log).windows).toMatchObject([{ days: 'weekend', seen: 4, of: 4 }])
  })

  test('guesses are left out; fairly sure entries widen the range', () => {
    const guessed = found([
      ...evenings,
      ...Array.from({ length: 12 }, (_, i) => seen(i + 1, 18, 'using', 'guess', 2)),
    ])
    expect(guessed.windows).toEqual(found(evenings).windows)
    const fairly = found(evenings.map(o => ({ ...o, sure: 'fairly' as const }))).windows[0]!
    const sure = found(evenings).windows[0]!
    expect(fairly).toMatchObject({ seen: sure.seen, of: sure.of })
    expect(fairly.high - fairly.low).toBeGreaterThan(sure.high - sure.low)
  })

  test('what was learned later outweighs what it looked like, and other entries of that hour', () => {
    const learned = (state: State) => ({ held: false, state, learned: now.toString() })
    const wrong = evenings.map(o =>
      o.state === 'least-affected' ? { ...o, later_truth: learned('using') } : o,
    )
    expect(found(wrong).windows).toEqual([])
    const right = Array.from({ length: 12 }, (_, i) => ({
      ...seen(i + 1, 22, 'using'),
      later_truth: learned('not-using'),
    }))
    expect(found([...evenings, ...right]).windows).toContainEqual(
      expect.objectContaining({ fromHour: 22, seen: 12, of: 12 }),
    )
  })
})

describe('any log', () => {
  const entry = fc
    .record({
      day: fc.integer({ min: 0, max: 15 }),
      hour: fc.integer({ min: 0, max: 23 }),
      state: fc.constantFrom(...states),
      sure: fc.constantFrom<Sureness>('sure', 'fairly', 'guess'),
      hours: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ day, hour, state, sure, hours }) => seen(day, hour, state, sure, hours))
  const log = fc.array(entry, { minLength: 10, maxLength: 60 })

  test('a range holds the raw share, no window claims more than its days, and order does not matter', () => {
    fc.assert(
      fc.property(log, entries => {
        const answer = leastAffected(entries, zone, now)
        expect(leastAffected([...entries].reverse(), zone, now)).toEqual(answer)
        if ('refusal' in answer) return
        for (const window of answer.windows) {
          const raw = window.seen / window.of
          expect(window.low).toBeLessThanOrEqual(raw)
          expect(window.high).toBeGreaterThanOrEqual(raw)
          expect(window.of).toBeLessThanOrEqual(14)
          expect(window.of).toBeGreaterThanOrEqual(3)
          expect(window.fromHour).toBeLessThan(window.toHour)
          if (window.sure === 'sure') expect(window.low).toBeGreaterThanOrEqual(0.6)
        }
      }),
    )
  })

  test('the next window lies ahead, within the week, and fits its hours', () => {
    const instants = fc.integer({ min: 0, max: 365 * 24 * 60 }).map(minutes => now.add({ minutes }))
    fc.assert(
      fc.property(log, instants, (entries, then) => {
        const answer = leastAffected(entries, zone, now)
        const next = nextWindow(answer, then, zone)
        if ('refusal' in answer || answer.windows.length === 0) {
          expect(next).toBeNull()
          return
        }
        expect(next).not.toBeNull()
        expect(Temporal.Instant.compare(next!.from, then)).toBeGreaterThanOrEqual(0)
        expect(Temporal.Instant.compare(next!.from, next!.until)).toBeLessThan(0)
        expect(next!.until.since(then).total('hours')).toBeLessThanOrEqual(8 * 24 + 1)
        const hour = next!.from.toZonedDateTimeISO(zone).hour
        expect(hour).toBeGreaterThanOrEqual(next!.window.fromHour)
        expect(hour).toBeLessThan(next!.window.toHour)
      }),
    )
  })

  test('a share is wider with less evidence', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 2, max: 9 }),
        (of, some, times) => {
          const few = shareOf(Math.min(some, of), of)
          const many = shareOf(Math.min(some, of) * times, of * times)
          expect(few.high - few.low).toBeGreaterThan(many.high - many.low)
        },
      ),
    )
  })
})

describe('the next window', () => {
  const answer = found(evenings)
  const at = (text: string) => Temporal.Instant.from(text)

  test('later today, tomorrow, or open now', () => {
    expect(nextWindow(answer, now, zone)).toMatchObject({ window: { fromHour: 18 } })
    expect(nextWindow(answer, now, zone)!.from.toString()).toBe('2026-11-23T23:00:00Z')
    expect(nextWindow(answer, at('2026-11-24T00:00:00Z'), zone)!.from.toString()).toBe('2026-11-24T00:00:00Z')
    expect(nextWindow(answer, at('2026-11-24T00:45:00Z'), zone)!.from.toString()).toBe('2026-11-24T23:00:00Z')
  })

  test('keeps its clock time over a change of clocks', () => {
    expect(nextWindow(answer, at('2027-03-14T20:00:00Z'), zone)!.from.toString()).toBe('2027-03-14T22:00:00Z')
    expect(nextWindow(answer, at('2027-03-13T20:00:00Z'), zone)!.from.toString()).toBe('2027-03-13T23:00:00Z')
  })

  test('none without data', () => {
    const none: TooLittle = {
      refusal: 'windows-too-little-data',
      missing: { entries: 1, days: 1 },
      basis: answer.basis,
    }
    expect(nextWindow(none, now, zone)).toBeNull()
  })
})

test('simulated homes: the range of the first window holds the true share in at least 85 of 100', () => {
  let state = 12345
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  let [held, all] = [0, 0]
  for (let home = 0; home < 300; home += 1) {
    const peak = 8 + Math.floor(random() * 12)
    const truth = (hour: number) => (hour >= peak && hour < peak + 3 ? 0.8 : 0.25)
    const log: Observation[] = []
    for (let day = 1; day <= 13; day += 1)
      for (let hour = 8; hour < 23; hour += 1)
        if (random() < 0.5) log.push(seen(day, hour, random() < truth(hour) ? 'least-affected' : 'using'))
    const [first] = found(log).windows
    if (!first) continue
    const hours = Array.from({ length: first.toHour - first.fromHour }, (_, i) => truth(first.fromHour + i))
    const real = hours.reduce((a, b) => a + b, 0) / hours.length
    all += 1
    if (first.low <= real && real <= first.high) held += 1
  }
  expect(all).toBeGreaterThan(250)
  expect(held / all).toBeGreaterThanOrEqual(0.85)
})

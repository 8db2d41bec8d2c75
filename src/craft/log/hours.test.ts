import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind, Observation, Sureness } from '../observation.ts'
import { type State, states } from '../vocabulary.ts'
import { hoursByDay, hoursByHour } from './hours.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')

function seen(
  from: string,
  until: string | null,
  state: State,
  kind: Kind = 'other',
  sure: Sureness = 'sure',
): Observation {
  return { version: 1, id: from, kind, what: 'x', state, sure, zone, from, ...(until ? { until } : {}) }
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

describe('hours by day', () => {
  test('an entry over midnight is shared between the two days', () => {
    const days = hoursByDay(
      [seen('2026-11-20T03:00:00Z', '2026-11-20T07:00:00Z', 'using')],
      zone,
      { first: '2026-11-19', last: '2026-11-20' },
      now,
    )
    expect(days.map(({ day, states, unknown, minutes }) => [day, states.using, unknown, minutes])).toEqual([
      ['2026-11-19', 120, 1320, 1440],
      ['2026-11-20', 120, 1320, 1440],
    ])
  })

  test('a kind counts for every hour it lasts: in the bathroom 4 h 10 min', () => {
    const range = { first: '2026-11-19', last: '2026-11-19' }
    const bathroom = [seen('2026-11-19T20:00:00Z', '2026-11-20T00:10:00Z', 'using', 'bathroom')]
    expect(hoursByDay(bathroom, zone, range, now)[0]?.kinds.bathroom).toBe(250)
    expect(hoursByHour(bathroom, zone, range, now).map(hour => hour.kinds.bathroom ?? 0)).toEqual([
      ...Array(15).fill(0),
      60,
      60,
      60,
      60,
      10,
      ...Array(4).fill(0),
    ])
  })

  test('the day the clocks go forward has 23 hours, the day they go back 25', () => {
    const length = (day: string) => hoursByDay([], zone, { first: day, last: day }, now)[0]?.minutes
    expect(length('2026-03-08')).toBe(23 * 60)
    expect(length('2026-11-01')).toBe(25 * 60)
  })

  test('today counts up to now, and a running timer too', () => {
    const [today] = hoursByDay(
      [seen('2026-11-23T19:00:00Z', null, 'using', 'bathroom')],
      zone,
      { first: '2026-11-23', last: '2026-11-23' },
      now,
    )
    expect(today).toMatchObject({ minutes: 15 * 60, known: 60, kinds: { bathroom: 60 } })
  })

  test('a forgotten timer counts 48 hours, not more', () => {
    const days = hoursByDay(
      [seen('2026-11-10T12:00:00Z', null, 'using', 'away')],
      zone,
      { first: '2026-11-10', last: '2026-11-23' },
      now,
    )
    expect(sum(days.map(({ known }) => known))).toBe(48 * 60)
  })

  test('where entries disagree the surer one holds, then the one that asks for more care', () => {
    const at = ['2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z'] as const
    const one = (...entries: Observation[]) =>
      hoursByDay(entries, zone, { first: '2026-11-20', last: '2026-11-20' }, now)[0]!.states
    expect(
      one(seen(...at, 'using', 'used', 'fairly'), seen(...at, 'not-using', 'talk', 'sure')),
    ).toMatchObject({ using: 0, 'not-using': 60 })
    expect(one(seen(...at, 'using'), seen(...at, 'not-using'))).toMatchObject({ using: 60, 'not-using': 0 })
    const water = {
      ...seen(...at, 'using', 'used'),
      later_truth: { held: false, state: 'not-using' as const, learned: at[1] },
    }
    expect(one(water)).toMatchObject({ using: 0, 'not-using': 60 })
  })
})

describe('hours of the day', () => {
  test('the hour that spring skips is empty, the one that autumn repeats is double', () => {
    const spring = hoursByHour([], zone, { first: '2026-03-08', last: '2026-03-08' }, now)
    expect(spring.map(({ minutes }) => minutes).slice(0, 4)).toEqual([60, 60, 0, 60])
    const night = [seen('2026-11-01T04:30:00Z', '2026-11-01T07:30:00Z', 'using')]
    const autumn = hoursByHour(night, zone, { first: '2026-11-01', last: '2026-11-01' }, now)
    expect(autumn.map(({ minutes }) => minutes).slice(0, 4)).toEqual([60, 120, 60, 60])
    expect(autumn.map(({ states }) => states.using).slice(0, 4)).toEqual([30, 120, 30, 0])
  })

  test('an entry across the spring change keeps its real length', () => {
    const night = [seen('2026-03-08T06:30:00Z', '2026-03-08T08:30:00Z', 'using')]
    const hours = hoursByHour(night, zone, { first: '2026-03-08', last: '2026-03-08' }, now)
    expect(hours.map(({ states }) => states.using).slice(0, 6)).toEqual([0, 30, 0, 60, 30, 0])
  })
})

describe('any log', () => {
  const observation = fc
    .record({
      start: fc.integer({ min: 0, max: 40 * 24 * 60 }),
      length: fc.integer({ min: 0, max: 48 * 60 }),
      state: fc.constantFrom(...states),
      kind: fc.constantFrom<Kind>('used', 'bathroom', 'away'),
      sure: fc.constantFrom<Sureness>('sure', 'fairly', 'guess'),
    })
    .map(({ start, length, state, kind, sure }) => {
      const from = Temporal.Instant.from('2026-10-15T00:00:00Z').add({ minutes: start })
      return seen(from.toString(), from.add({ minutes: length }).toString(), state, kind, sure)
    })
  const range = { first: '2026-10-20', last: '2026-11-23' }

  test('days and hours add up to the same, in every zone and order', () => {
    const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC')
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 20 }), zones, (log, where) => {
        const days = hoursByDay(log, where, range, now)
        const hours = hoursByHour(log, where, range, now)
        expect(hours).toHaveLength(24)
        for (const field of ['minutes', 'known', 'unknown'] as const)
          expect(sum(days.map(d => d[field]))).toBeCloseTo(sum(hours.map(h => h[field])), 6)
        for (const each of [...days, ...hours]) {
          expect(each.known + each.unknown).toBeCloseTo(each.minutes, 6)
          expect(sum(Object.values(each.states))).toBeCloseTo(each.known, 6)
          for (const minutes of Object.values(each.kinds))
            expect(minutes).toBeLessThanOrEqual(each.known + 1e-6)
        }
        expect(hoursByHour([...log].reverse(), where, range, now)).toEqual(hours)
      }),
    )
  })
})

test('22,000 entries are charted in well under a second', () => {
  const start = Temporal.Instant.from('2023-11-23T00:00:00Z').epochMilliseconds
  const log = Array.from({ length: 22_000 }, (_, i) => {
    const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
    return seen(at(i * 70), at(i * 70 + 95), states[i % 5]!, 'bathroom', 'fairly')
  })
  const began = performance.now()
  hoursByHour(log, zone, { first: '2023-11-23', last: '2026-11-23' }, now)
  expect(performance.now() - began).toBeLessThan(800)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, type Outcome, outcomes } from '../attempt.ts'
import { type Kind, kinds, type Observation, type Sureness, sureness } from '../observation.ts'
import { type State, states } from '../vocabulary.ts'
import type { Chance } from './chance.ts'
import { type Forecast, forecast, nextWindow, type TooLittle } from './forecast.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const today = Temporal.PlainDate.from('2026-11-23')
let count = 0

function seen(
  daysAgo: number,
  hour: number,
  state: State,
  { sure = 'sure', hours = 1, kind = 'other' }: { sure?: Sureness; hours?: number; kind?: Kind } = {},
): Observation {
  const from = today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  count += 1
  const until = from.add({ hours }).toInstant().toString()
  return {
    version: 1,
    id: `o${count}`,
    kind,
    what: 'x',
    state,
    sure,
    zone,
    from: from.toInstant().toString(),
    until,
  }
}

function talk(
  daysAgo: number,
  hour: number,
  state: State,
  outcome: Outcome,
  sure: Sureness = 'sure',
): Attempt {
  const at = today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  count += 1
  const said = { script: 's', zone, way: 'in-person' as const }
  return { version: 1, id: `a${count}`, at: at.toInstant().toString(), state, sure, outcome, ...said }
}

function found(log: Observation[], attempts: Attempt[] = [], paydays: number[] = []): Forecast {
  const answer = forecast(log, attempts, zone, now, paydays)
  if ('refusal' in answer) throw new Error(JSON.stringify(answer))
  return answer
}

const chanceOn = (answer: Forecast, day: string, hour: number): Chance | null =>
  answer.week.find(each => each.day === day)?.hours[hour] ?? null

const daysAgo = (length: number) => Array.from({ length }, (_, at) => at + 1)
/** Someone who is clear from 18 to 20 on most evenings and uses at night. */
const evenings = daysAgo(12).flatMap(day => [
  seen(day, 18, day % 6 === 0 ? 'using' : 'least-affected', { hours: 2 }),
  seen(day, 22, 'using'),
])

describe('the coming week', () => {
  test('the evening hours stand out on every day, with plain counts and a range', () => {
    const { windows, basis, why } = found(evenings)
    expect(windows).toHaveLength(7)
    expect(windows.every(each => each.fromHour === 18 && each.toHour === 20)).toBe(true)
    expect(windows[0]).toMatchObject({ seen: 10, of: 12, on: 'any' })
    expect(windows[0]!.low).toBeLessThan(10 / 12)
    expect(basis).toEqual({ days: 56, daysSeen: 12, entries: 24, leftOut: 0, attempts: 0 })
    expect(why).toBe('hours-stand-out')
    expect(nextWindow(found(evenings))).toMatchObject({ day: '2026-11-23', fromHour: 18 })
  })

  test('too little is said in numbers', () => {
    expect(forecast(evenings.slice(0, 6), [], zone, now)).toMatchObject({ missing: { entries: 4, days: 2 } })
    expect(forecast([], [], zone, now)).toMatchObject({ missing: { entries: 10, days: 5 } })
    expect(nextWindow(forecast([], [], zone, now))).toBeNull()
  })

  test('someone who is never seen clear has no window, and it says so', () => {
    expect(found(evenings.map(o => ({ ...o, state: 'using' as const })))).toMatchObject({
      windows: [],
      why: 'no-hour-stands-out',
    })
  })

  test('someone hardly ever clear still has a least affected hour, said with its true share', () => {
    const log = daysAgo(28).flatMap(day => [
      seen(day, 17, day % 2 === 0 ? 'least-affected' : 'using'),
      ...[9, 12, 20, 22].map(hour => seen(day, hour, 'using')),
    ])
    const { windows } = found(log)
    expect(windows.length).toBeGreaterThan(0)
    expect(windows.every(each => each.fromHour === 17 && each.share < 0.6 && each.sure !== 'sure')).toBe(true)
  })

  test('hours noted on too few days each are not known', () => {
    const scattered = daysAgo(10).map(day => seen(day, day + 6, 'not-using'))
    expect(found(scattered)).toMatchObject({ windows: [], why: 'no-hour-seen-often-enough' })
  })

  test('asleep or away is no time for a talk, and guesses count nothing', () => {
    const asleep = daysAgo(20).map(day => seen(day, 3, 'not-using', { kind: 'asleep' }))
    const guesses = daysAgo(20).map(day => seen(day, 9, 'not-using', { sure: 'guess' }))
    expect(forecast([...asleep, ...guesses], [], zone, now)).toMatchObject({
      refusal: 'windows-too-little-data',
      basis: { entries: 0, leftOut: 40 },
    })
  })

  test('a weekend pattern is named on the weekend, and rests on weekend days', () => {
    const log = daysAgo(42).map(day => {
      const weekend = today.subtract({ days: day }).dayOfWeek > 5
      return seen(day, 10, weekend ? 'not-using' : 'using')
    })
    const { windows } = found(log)
    expect(windows.map(({ day, on }) => `${day} ${on}`).sort()).toEqual([
      '2026-11-28 weekend',
      '2026-11-29 weekend',
    ])
  })

  test('a payday and the two days after it are days of their own', () => {
    const binge = (date: number) => [10, 11, 12, 25, 26, 27].includes(date)
    const log = daysAgo(50).map(day =>
      seen(day, 18, binge(today.subtract({ days: day }).day) ? 'using' : 'not-using'),
    )
    const paid = found(log, [], [10, 25])
    expect(chanceOn(paid, '2026-11-26', 18)!.share).toBeLessThan(0.6)
    expect(chanceOn(paid, '2026-11-26', 18)).toMatchObject({ on: 'payday', seen: 0, of: 9 })
    expect(chanceOn(paid, '2026-11-24', 18)!.share).toBeGreaterThan(0.9)
    expect(chanceOn(found(log), '2026-11-26', 18)!.share).toBeGreaterThan(0.5)
  })

  test('what is newer counts more', () => {
    const turned = daysAgo(40).map(day => seen(day, 18, day > 14 ? 'not-using' : 'using'))
    const back = daysAgo(40).map(day => seen(day, 18, day > 14 ? 'using' : 'not-using'))
    expect(chanceOn(found(turned), '2026-11-24', 18)!.share).toBeLessThan(26 / 40 - 0.1)
    expect(chanceOn(found(back), '2026-11-24', 18)!.share).toBeGreaterThan(14 / 40 + 0.1)
  })

  test('clock changes: no window in the hour that spring skips, and times that are right on both sides', () => {
    for (const at of ['2026-03-05T20:00:00Z', '2026-10-29T20:00:00Z']) {
      const then = Temporal.Instant.from(at)
      const local = then.toZonedDateTimeISO(zone)
      const log = daysAgo(20).map(day => {
        const from = local.subtract({ days: day }).with({ hour: 1, minute: 0 })
        const until = from.add({ hours: 2 }).toInstant().toString()
        return { ...seen(1, 1, 'not-using'), from: from.toInstant().toString(), until }
      })
      const answer = forecast(log, [], zone, then) as Forecast
      expect(answer.windows.length).toBeGreaterThan(5)
      for (const each of answer.windows) {
        expect(Temporal.Instant.compare(each.from, each.until)).toBe(-1)
        expect(each.from.toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(each.day)
        expect(each.from.toZonedDateTimeISO(zone).hour).toBe(each.fromHour)
      }
    }
  })
})

describe('what came of talks', () => {
  const answer = (attempts: Attempt[], log = evenings) => chanceOn(found(log, attempts), '2026-11-24', 18)!

  test('a talk that went well speaks for its hour, an argument while they were using against it', () => {
    expect(answer([talk(2, 18, 'least-affected', 'heard')]).share).toBeGreaterThan(answer([]).share)
    expect(answer([talk(2, 18, 'using', 'argument')]).share).toBeLessThan(answer([]).share)
  })

  test('a no while they were clear, a guess, and a talk that was put off say nothing', () => {
    const nothing = [
      talk(2, 18, 'least-affected', 'no'),
      talk(3, 18, 'least-affected', 'heard', 'guess'),
      talk(4, 18, 'unsure', 'argument'),
      talk(5, 18, 'using', 'yes'),
      { ...talk(6, 18, 'least-affected', 'heard'), at: 'one evening' },
    ]
    expect(answer(nothing)).toEqual(answer([]))
  })

  test('a hope voiced within a day turns a no into a good sign for the hour', () => {
    const hope = seen(1, 9, 'unsure', { kind: 'wish' })
    const no = [talk(2, 18, 'least-affected', 'no')]
    const guessed = [...evenings, { ...hope, sure: 'guess' as const }]
    expect(answer(no, guessed)).toEqual(answer([], guessed))
    expect(answer(no, [...evenings, hope]).share).toBeGreaterThan(answer([], [...evenings, hope]).share)
  })
})

const anEntry = fc
  .record({
    ago: fc.integer({ min: 0, max: 70 }),
    hour: fc.integer({ min: 0, max: 23 }),
    hours: fc.constantFrom(0, 1, 2, 5, 30),
    kind: fc.constantFrom(...kinds),
    state: fc.constantFrom<State>(...states, 'not-using', 'least-affected'),
    sure: fc.constantFrom<Sureness>(...sureness, 'sure'),
  })
  .map(({ ago, hour, state, ...rest }) => seen(ago, hour, state, rest))
const aTalk = fc
  .record({
    ago: fc.integer({ min: 1, max: 60 }),
    hour: fc.integer({ min: 0, max: 23 }),
    state: fc.constantFrom<State>(...states),
    outcome: fc.constantFrom(...outcomes),
    sure: fc.constantFrom<Sureness>(...sureness),
  })
  .map(({ ago, hour, state, outcome, sure }) => talk(ago, hour, state, outcome, sure))
const aLog = fc.array(anEntry, { minLength: 10, maxLength: 120 })
const talks = fc.array(aTalk, { maxLength: 8 })
const someDays = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 3 })

function allOf(answer: Forecast | TooLittle): Chance[] {
  if ('refusal' in answer) return []
  return [...answer.windows, ...answer.week.flatMap(({ hours }) => hours.filter(hour => hour !== null))]
}

describe('any log', () => {
  test('the range holds the share, and both stay between 0 and 1', () => {
    fc.assert(
      fc.property(aLog, talks, someDays, (log, attempts, paydays) => {
        for (const { share, low, high, seen: clear, of } of allOf(
          forecast(log, attempts, zone, now, paydays),
        )) {
          expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true)
          expect(clear >= 0 && clear <= of).toBe(true)
        }
      }),
    )
  })

  test('what is named lies ahead, within a week, does not overlap on a day, and is no surer than its evidence', () => {
    const end = now.toZonedDateTimeISO(zone).add({ days: 7 }).toInstant()
    fc.assert(
      fc.property(aLog, talks, (log, attempts) => {
        const answer = forecast(log, attempts, zone, now)
        if ('refusal' in answer) return
        const { windows } = answer
        expect(windows.length).toBeLessThanOrEqual(7)
        for (const each of windows) {
          expect(Temporal.Instant.compare(each.from, now)).toBeGreaterThanOrEqual(0)
          expect(Temporal.Instant.compare(each.from, each.until)).toBe(-1)
          expect(Temporal.Instant.compare(each.until, end)).toBeLessThanOrEqual(0)
          expect(each.toHour - each.fromHour).toBeLessThanOrEqual(4)
          expect(each.share).toBeGreaterThanOrEqual(0.4)
          expect(each.of).toBeGreaterThanOrEqual(3)
          if (each.sure === 'sure') expect(each.low >= 0.5 && each.of >= 8 && each.evidence >= 5).toBe(true)
          if (each.sure === 'fairly') expect(each.low >= 0.35 && each.of >= 5).toBe(true)
          for (const other of windows)
            if (other !== each && other.day === each.day)
              expect(each.toHour <= other.fromHour || other.toHour <= each.fromHour).toBe(true)
        }
        expect(windows.map(each => each.low)).toEqual(windows.map(each => each.low).sort((a, b) => b - a))
      }),
    )
  })

  test('the order of entries does not matter, and nothing handed in is changed', () => {
    fc.assert(
      fc.property(aLog, talks, (log, attempts) => {
        const before = JSON.stringify([log, attempts])
        const answer = JSON.stringify(rounded(forecast(log, attempts, zone, now)))
        expect(JSON.stringify(rounded(forecast(log.toReversed(), attempts.toReversed(), zone, now)))).toBe(
          answer,
        )
        expect(JSON.stringify([log, attempts])).toBe(before)
      }),
    )
  })

  test('the same weeks seen once more never widen the range of an hour', () => {
    const twoWeeks = fc.array(anEntry, { minLength: 10, maxLength: 80 })
    fc.assert(
      fc.property(twoWeeks, log => {
        const recent = log
          .map((o, at) => ({ o, at: at % 14 }))
          .map(({ o, at }) => shifted(o, -(Math.floor(agoOf(o)) - at - 2)))
        const answer = forecast(recent, [], zone, now)
        const longer = forecast([...recent, ...recent.map(o => shifted(o, 14))], [], zone, now)
        if ('refusal' in answer || 'refusal' in longer) return
        for (const { day, hours } of answer.week)
          for (const [hour, chance] of hours.entries()) {
            const later = chanceOn(longer, day, hour)
            if (chance) expect(later!.high - later!.low).toBeLessThanOrEqual(chance.high - chance.low + 1e-9)
          }
      }),
    )
  })

  test('a talk that went well never lowers an hour, one that went badly while they were using never raises one', () => {
    const well = fc.constantFrom<Outcome>('yes', 'talked', 'heard')
    const badly = fc.constantFrom<Outcome>('no', 'argument')
    const at = fc.record({ ago: fc.integer({ min: 1, max: 50 }), hour: fc.integer({ min: 0, max: 23 }) })
    fc.assert(
      fc.property(aLog, talks, at, well, badly, (log, attempts, { ago, hour }, good, bad) => {
        const base = forecast(log, attempts, zone, now)
        if ('refusal' in base) return
        const better = found(log, [...attempts, talk(ago, hour, 'least-affected', good)])
        const worse = found(log, [...attempts, talk(ago, hour, 'using', bad)])
        for (const { day, hours } of base.week)
          for (const [each, chance] of hours.entries()) {
            if (!chance) continue
            expect(chanceOn(better, day, each)!.share).toBeGreaterThanOrEqual(chance.share - 1e-9)
            const after = chanceOn(worse, day, each)
            if (after) expect(after.share).toBeLessThanOrEqual(chance.share + 1e-9)
          }
      }),
    )
  })
})

const agoOf = (o: Observation) => (now.epochMilliseconds - Date.parse(o.from)) / 86_400_000

function shifted(o: Observation, days: number): Observation {
  const by = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).subtract({ days }).toInstant().toString()
  return { ...o, from: by(o.from), ...(o.until ? { until: by(o.until) } : {}) }
}

function rounded(answer: Forecast | TooLittle): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
  )
}

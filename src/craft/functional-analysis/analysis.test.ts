import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds, type Observation, sureness } from '../observation.ts'
import { states } from '../vocabulary.ts'
import { analysisOf, nextBlank } from './analysis.ts'
import { questions, type UseAnalysis } from './asked.ts'
import { competing } from './healthy.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const blank: UseAnalysis = { version: 1 }

const anObservation: fc.Arbitrary<Observation> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    state: fc.constantFrom(...states),
    sure: fc.constantFrom(...sureness),
    ago: fc.integer({ min: 0, max: 400 * 24 }),
    lasted: fc.integer({ min: 0, max: 300 }),
    held: fc.option(fc.boolean(), { nil: undefined }),
    where: fc.constantFrom('Home', 'the bar'),
  })
  .map(({ ago, lasted, held, ...rest }) => {
    const from = now.subtract({ hours: ago })
    return {
      version: 1,
      id: `${ago}`,
      what: 'x',
      zone,
      ...rest,
      from: from.toString(),
      until: from.add({ minutes: lasted }).toString(),
      ...(held === undefined ? {} : { later_truth: { held, learned: now.toString() } }),
    }
  })
const logs = fc.array(anObservation, { maxLength: 120 })

const use = (day: string, hour: number, more: Partial<Observation> = {}): Observation => {
  const from = Temporal.PlainDateTime.from(`${day}T${String(hour).padStart(2, '0')}:10`).toZonedDateTime(zone)
  const at = from.toInstant().toString()
  return {
    version: 1,
    id: day + hour,
    kind: 'used',
    what: '',
    state: 'using',
    sure: 'sure',
    zone,
    from: at,
    until: at,
    ...more,
  }
}
const fridays = ['2026-11-06', '2026-11-13', '2026-11-20']

test('nothing is claimed from fewer than three days or three entries, and each share holds its own numbers', () => {
  fc.assert(
    fc.property(logs, log => {
      const found = analysisOf(log, blank, zone, now)
      for (const list of [
        found.hours,
        found.weekdays,
        found.monthDays,
        found.places,
        found.people,
        found.before,
      ])
        for (const { seen, of, entries, low, high } of list) {
          expect(seen).toBeGreaterThanOrEqual(3)
          expect(entries).toBeGreaterThanOrEqual(seen)
          expect(of).toBeGreaterThanOrEqual(seen)
          expect(low <= seen / of && seen / of <= high).toBe(true)
        }
      expect(found.minutes?.entries ?? 3).toBeGreaterThanOrEqual(3)
    }),
  )
})

test('the order in which things were written down does not matter', () => {
  fc.assert(
    fc.property(logs, log => {
      expect(analysisOf([...log].reverse(), blank, zone, now)).toEqual(analysisOf(log, blank, zone, now))
    }),
  )
})

test('a guess and what later proved wrong change nothing but the number left out', () => {
  const log = fridays.map(day => use(day, 19))
  const more = [
    use('2026-11-21', 19, { sure: 'guess' }),
    use('2026-11-22', 19, { later_truth: { held: false, learned: now.toString() } }),
  ]
  expect(analysisOf([...log, ...more], blank, zone, now)).toEqual({
    ...analysisOf(log, blank, zone, now),
    leftOut: 2,
  })
})

test('three Fridays at seven after an argument are found, with what came within three hours only', () => {
  const log = fridays.flatMap(day => [
    use(day, 19),
    use(day, 17, { kind: 'argument', state: 'not-using' }),
    use(day, 15, { kind: 'meal', state: 'not-using' }),
  ])
  const found = analysisOf(log, blank, zone, now)
  expect(found.hours).toMatchObject([{ what: 19, seen: 3, of: 3, entries: 3 }])
  expect(found.weekdays).toMatchObject([{ what: 5, seen: 3, of: 3 }])
  expect(found.before).toMatchObject([{ what: 'argument', seen: 3, of: 3 }])
})

test('one question is asked at a time until none is blank', () => {
  let asked: UseAnalysis = blank
  for (const question of questions) {
    expect(nextBlank({ asked })).toBe(question)
    asked = { ...asked, [question]: 'x' }
  }
  expect(nextBlank({ asked })).toBeNull()
})

test('only what can be done, at the risky hour and day, is proposed', () => {
  const found = analysisOf(
    fridays.map(day => use(day, 19)),
    blank,
    zone,
    now,
  )
  const run = { version: 1, what: 'run', hour: 18, minutes: 90, weekdays: ['5'], can_do: true } as const
  const record = { ...run, weekdays: [...run.weekdays] }
  expect(competing([{ id: 'a', record }], found)).toMatchObject([{ id: 'a', hour: { what: 19 } }])
  for (const change of [{ minutes: 60 }, { hour: 9 }, { weekdays: ['1' as const] }, { can_do: false }])
    expect(competing([{ id: 'a', record: { ...record, ...change } }], found)).toEqual([])
})

const answered = (day: string, did: string, what: string[]) =>
  use(day, 20, { what_i_did: did, came_after: { what, told: '2026-11-21T00:00:00Z' } })

test('what the member did is named from three days on, with what came after, in counts', () => {
  const log = [
    answered('2026-11-06', 'Went to bed.', ['slept', 'calmer']),
    answered('2026-11-13', 'went to  bed', ['slept']),
    answered('2026-11-20', 'Went to bed', ['quarrel']),
    answered('2026-11-19', 'Argued', ['quarrel']),
    use('2026-11-18', 20, { what_i_did: 'Argued' }),
  ]
  expect(analysisOf(log, blank, zone, now).responses).toEqual({
    told: 4,
    found: [
      {
        did: 'went to bed',
        days: 3,
        entries: 3,
        after: [
          { what: 'slept', entries: 2 },
          { what: 'calmer', entries: 1 },
          { what: 'quarrel', entries: 1 },
        ],
      },
    ],
    latest: [],
  })
})

test('with few notes no pattern is claimed: the last ones stand as they are, guesses left out', () => {
  const log = [
    answered('2026-11-13', 'Left', ['calmer']),
    answered('2026-11-20', 'Left', ['used-again']),
    { ...answered('2026-11-19', 'Left', ['calmer']), sure: 'guess' as const },
  ]
  expect(analysisOf(log, blank, zone, now).responses).toEqual({
    told: 2,
    found: [],
    latest: [
      { did: 'left', after: ['used-again'] },
      { did: 'left', after: ['calmer'] },
    ],
  })
})

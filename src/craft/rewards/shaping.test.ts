import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Kind, kinds, type Observation, type Sureness, sureness } from '../observation.ts'
import type { HomeTier } from '../safety.ts'
import { type State, states } from '../vocabulary.ts'
import { firstSteps, type Shaping, standing, stepSigns } from './shaping.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-29T20:00:00Z')
const today = Temporal.PlainDate.from('2026-11-29')
const dayBack = (days: number) => today.subtract({ days }).toString()
let count = 0

function note(ago: number, kind: Kind, state: State, sure: Sureness = 'sure', minutes = 30): Observation {
  count += 1
  const from = today.subtract({ days: ago }).toZonedDateTime({ timeZone: zone, plainTime: { hour: 12 } })
  const until = from.add({ minutes }).toInstant().toString()
  return {
    version: 1,
    id: `o${count}`,
    kind,
    what: '',
    state,
    sure,
    zone,
    from: from.toInstant().toString(),
    until,
  }
}

const steps: Shaping['steps'] = [
  { what: 'eats with me', sign: 'meal' },
  { what: 'talks for ten minutes', sign: 'talk' },
  { what: 'an evening out of the bathroom', sign: 'own' },
]
const stand = (log: Observation[], came: Shaping['came'] = [], from = dayBack(28)) =>
  standing({ steps, from, came: came ?? [] }, log, zone, now, 'green')
const meals = (...ago: number[]) => ago.map(day => note(day, 'meal', 'least-affected'))
const others = (...ago: number[]) => ago.map(day => note(day, 'used', 'using'))

describe('the first step', () => {
  test('what they reach sometimes, by the log; what comes almost always is no step, nor is a meal while using', () => {
    const log = [
      ...others(1, 2, 3, 4, 5, 6, 7, 8),
      ...meals(1, 3, 5, 7),
      ...[2, 4].map(ago => note(ago, 'talk', 'least-affected')),
      ...[1, 2, 3, 4, 5, 6, 7].map(ago => note(ago, 'good-time', 'least-affected')),
      ...[2, 4, 6].map(ago => note(ago, 'kept-plan', 'using')),
    ]
    expect(firstSteps(log, zone, now, 'green')).toEqual({
      missing: 0,
      steps: [
        { sign: 'meal', days: 4, of: 8, source: 'shaping' },
        { sign: 'talk', days: 2, of: 8, source: 'shaping' },
      ],
    })
    expect(firstSteps(log, zone, now, 'red').steps).toEqual([])
  })

  test('too few days with notes are said in a number', () => {
    expect(firstSteps(meals(1, 2), zone, now, 'green')).toEqual({ missing: 3, steps: [] })
  })
})

describe('the step at hand', () => {
  test('the next one only after four days on which it came', () => {
    expect(stand(meals(9, 7, 5))).toMatchObject({ step: 0, came: 3, needed: 4, moved: null })
    expect(stand(meals(9, 7, 5, 3))).toMatchObject({ step: 1, came: 0, moved: { why: 'came-often' } })
    expect(stand([...meals(9), ...meals(9), ...meals(9), ...meals(9)])).toMatchObject({ step: 0, came: 1 })
    expect(stand(meals(27, 26, 5, 3))).toMatchObject({ step: 0, came: 2 })
  })

  test('a step back after seven days with notes and without it; silence moves nothing', () => {
    const reached = meals(20, 19, 18, 17)
    expect(stand(reached)).toMatchObject({ step: 1, dry: 0 })
    expect(stand([...reached, ...others(14, 13, 12, 11, 10, 9)])).toMatchObject({ step: 1, dry: 6 })
    expect(stand([...reached, ...others(14, 13, 12, 11, 10, 9, 8)])).toMatchObject({
      step: 0,
      moved: { on: dayBack(8), why: 'dry' },
    })
    expect(stand(others(9, 8, 7, 6, 5, 4, 3))).toMatchObject({ step: 0, smaller: true })
    expect(stand(others(6, 5, 4, 3, 2, 1, 0))).toMatchObject({ dry: 6, smaller: false })
  })

  test('what the member counts moves it too, and the last step stays', () => {
    const came = (step: number, ...ago: number[]) => ago.map(day => ({ on: dayBack(day), step }))
    expect(stand([], came(1, 9, 8, 7, 6))).toMatchObject({ step: 1 })
    expect(
      stand([], [...came(1, 20, 19, 18, 17), ...came(2, 15, 14, 13, 12), ...came(3, 5, 4, 3, 2)]),
    ).toMatchObject({
      step: 2,
      came: 4,
      isLast: true,
    })
  })

  test('nothing in a red home, nothing before it begins', () => {
    expect(standing({ steps, from: dayBack(28) }, meals(3), zone, now, 'red')).toBeNull()
    expect(stand(meals(3), [], today.add({ days: 1 }).toString())).toBeNull()
  })

  const anyLog = fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...kinds),
        fc.constantFrom(...states),
        fc.constantFrom(...sureness),
        fc.constantFrom(0, 30, 60, 240),
      )
      .map(each => note(...each)),
    { maxLength: 80 },
  )
  const anyCame = fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: 40 }).map(dayBack),
      step: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 12 },
  )
  const anySteps = fc.array(fc.record({ what: fc.constant('x'), sign: fc.constantFrom(...stepSigns) }), {
    minLength: 1,
    maxLength: 6,
  })
  const anyTier = fc.constantFrom<HomeTier>('green', 'amber', 'red', 'unasked')

  test('by any log it stays on the ladder, rises only by days that are there, and says why and from where', () => {
    fc.assert(
      fc.property(anySteps, anyCame, anyLog, anyTier, (each, came, log, tier) => {
        const found = standing({ steps: each, from: dayBack(30), came }, log, zone, now, tier)
        if (tier === 'red') {
          expect(found).toBeNull()
          return
        }
        expect(found!.step >= 0 && found!.step < each.length).toBe(true)
        expect(found!.source).toBe('shaping')
        expect(found!.step > 0 && !found!.moved).toBe(false)
        const days = new Set([...came.map(({ on }) => on), ...log.map(({ from }) => from.slice(0, 10))])
        expect(found!.step * 4).toBeLessThanOrEqual(days.size)
      }),
    )
  })

  test('a guess, sleep, time away and an unsure note change nothing', () => {
    const nothing = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 30 }),
          fc.constantFrom<[Kind, State, Sureness]>(
            ['meal', 'least-affected', 'guess'],
            ['asleep', 'not-using', 'sure'],
            ['away', 'using', 'sure'],
            ['talk', 'unsure', 'sure'],
          ),
        )
        .map(([ago, [kind, state, sure]]) => note(ago, kind, state, sure, 240)),
    )
    fc.assert(
      fc.property(anyLog, nothing, (log, more) => {
        expect(stand([...log, ...more])).toEqual(stand(log))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomes } from '../attempt.ts'
import { gaps } from '../kit.ts'
import type { Kind, Observation } from '../observation.ts'
import { awayUntil, nextStep, type Standing } from './next-step.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const seen = (kind: Kind, from: string, until: string | null = from): Observation => ({
  version: 1,
  id: `${kind}1`,
  kind,
  what: '',
  state: 'unsure',
  sure: 'sure',
  zone,
  from,
  ...(until ? { until } : {}),
})
const tonight = {
  from: Temporal.Instant.from('2026-11-23T23:00:00Z'),
  until: Temporal.Instant.from('2026-11-24T01:00:00Z'),
}
const basis = { days: 56, daysSeen: 12, entries: 24, leftOut: 0, attempts: 0 }
const settled: Standing = {
  observations: [seen('talk', '2026-11-20T10:00:00Z')],
  windows: { windows: [], week: [], basis, why: 'hours-stand-out' },
  next: tonight,
  scriptReady: true,
  kit: { missing: [] },
  lastAttempt: null,
  tier: 'green',
  safetyPlan: true,
  dated: { ownPlans: [], problems: [], goals: [], goodThings: [], weeks: [], moods: [] },
  week: null,
  invitation: true,
  wentUnplanned: false,
  putAway: [],
}
const step = (change: Partial<Standing>) => nextStep({ ...settled, ...change }, now, zone)

describe('the one next step', () => {
  test('a script is ready and a window comes this evening', () => {
    expect(step({})).toEqual({
      key: 'say-it-then',
      why: 'window-today',
      from: '2026-11-23T23:00:00Z',
      until: '2026-11-24T01:00:00Z',
    })
    expect(step({ next: { ...tonight, from: now } })).toMatchObject({
      key: 'say-it-now',
      why: 'window-is-open',
    })
    expect(
      step({
        next: { ...tonight, from: tonight.from.add({ hours: 24 }), until: tonight.until.add({ hours: 24 }) },
      }),
    ).toBeNull()
  })

  test('a dip was caught: open the kit', () => {
    expect(step({ observations: [seen('dip', '2026-11-23T18:00:00Z')] })).toEqual({
      key: 'open-kit',
      why: 'dip-caught',
      observation: 'dip1',
    })
    expect(step({ observations: [seen('dip', '2026-11-22T18:00:00Z')] })).toMatchObject({
      key: 'say-it-then',
    })
    expect(step({ lastAttempt: { outcome: 'yes', at: '2026-11-23T10:00:00Z' } })).toMatchObject({
      key: 'open-kit',
      why: 'they-said-yes',
    })
  })

  test('the kit has one option: add a second', () => {
    expect(step({ next: null, kit: { missing: [{ do: 'add-option', have: 1 }] } })).toEqual({
      key: 'add-option',
      why: 'kit-has-one',
    })
    expect(step({ next: null, kit: { missing: [{ do: 'check-again', option: 'k1' }] } })).toEqual({
      key: 'mend-option',
      why: 'check-again',
      option: 'k1',
    })
  })

  test('the log is empty, or too thin', () => {
    expect(
      step({
        observations: [],
        next: null,
        scriptReady: false,
        kit: { missing: [{ do: 'add-option', have: 0 }] },
      }),
    ).toMatchObject({ key: 'note-first' })
    expect(
      step({
        next: null,
        scriptReady: false,
        windows: { refusal: 'windows-too-little-data', missing: { entries: 4, days: 2 }, basis },
      }),
    ).toEqual({ key: 'note-more', why: 'windows-need-more', entries: 4, days: 2 })
    expect(step({ scriptReady: false })).toMatchObject({ key: 'write-script', why: 'window-known' })
  })

  test('after a no the subject rests, and what it taught is looked at', () => {
    const no = { outcome: 'no', at: '2026-11-20T20:00:00Z' } as const
    expect(step({ lastAttempt: no })).toEqual({ key: 'plan-invitation', why: 'a-no-teaches' })
    for (const tier of ['amber', 'red'] as const) expect(step({ lastAttempt: no, tier })).toBeNull()
    expect(step({ lastAttempt: { outcome: 'no', at: '2026-11-18T19:00:00Z' } })).toMatchObject({
      key: 'say-it-then',
    })
  })

  test('a timer forgotten for a day, and what was put away', () => {
    const log = [seen('away', '2026-11-22T19:00:00Z', null)]
    expect(step({ observations: log })).toMatchObject({ key: 'stop-timer', observation: 'away1' })
    expect(step({ observations: log, putAway: [{ key: 'stop-timer', until: '2026-11-24' }] })).toMatchObject({
      key: 'say-it-then',
    })
    expect(step({ observations: log, putAway: [{ key: 'stop-timer', until: '2026-11-23' }] })).toMatchObject({
      key: 'stop-timer',
    })
  })
})

const today = Temporal.PlainDate.from('2026-11-23')
const day = fc.integer({ min: -40, max: 40 }).map(days => today.add({ days }).toString())
const kept = <R>(record: fc.Arbitrary<R>) =>
  fc.array(
    record.map(one => ({ id: 'r1', record: { version: 1, ...one } })),
    { maxLength: 2 },
  )
const anyDated = fc.record({
  ownPlans: kept(
    fc.record({ their_words: fc.constant('less'), substances: fc.constant([]), look_again: day, from: day }),
  ),
  problems: kept(
    fc.record({
      what: fc.constant('x'),
      chosen: fc.constant('y'),
      obstacles: fc.constant([{ obstacle: 'a', answer: 'b' }]),
      tasks: fc.constant([{ task: 't' }]),
      look_back: day,
    }),
  ),
  goals: kept(fc.record({ area: fc.constant('rest' as const), goal: fc.constant('walk'), by: day })),
  goodThings: kept(fc.record({ what: fc.constant('tea'), on: day })),
  weeks: kept(fc.record({ day, rest: fc.integer({ min: 1, max: 10 }) })),
  moods: kept(
    fc.record({
      day,
      nervous: fc.constant(1),
      hopeless: fc.constant(1),
      restless: fc.constant(1),
      depressed: fc.constant(1),
      effort: fc.constant(1),
      worthless: fc.constant(1),
    }),
  ),
})

describe('what the member’s own records ask for', () => {
  const quiet = { next: null }
  const dated = (change: object) => ({
    ...quiet,
    dated: { ...settled.dated, ...change } as Standing['dated'],
  })
  const plan = {
    their_words: 'only on Fridays',
    substances: [],
    from: '2026-11-01',
    look_again: '2026-11-23',
  }
  const rated = (day: string) => [{ id: 'w', record: { version: 1, day, rest: 4 } }]

  test('their plan on the day chosen, not before, not once it was looked at, never where talking is shut', () => {
    const of = (record: object, tier: Standing['tier'] = 'green') =>
      step({ ...dated({ ownPlans: [{ id: 'p', record: { version: 1, ...record } }] }), tier })
    expect(of(plan)).toEqual({ key: 'look-at-plan', why: 'plan-day-came', record: 'p' })
    expect(of({ ...plan, look_again: '2026-11-24' })).toBeNull()
    expect(of({ ...plan, went: 'some of it' })).toBeNull()
    expect(of(plan, 'red')).toBeNull()
  })

  test('the member’s week and month only where the member began them', () => {
    expect(step(quiet)).toBeNull()
    expect(step(dated({ weeks: rated('2026-11-22') }))).toMatchObject({ key: 'rate-week' })
    expect(step(dated({ weeks: rated('2026-11-23') }))).toBeNull()
  })

  test('they went: the first weeks are planned; words and kit are ready: so is the invitation', () => {
    expect(step({ wentUnplanned: true })).toEqual({ key: 'plan-first-weeks', why: 'they-went' })
    expect(step({ ...quiet, invitation: false })).toEqual({
      key: 'plan-invitation',
      why: 'words-and-kit-ready',
    })
    expect(step({ ...quiet, invitation: false, tier: 'amber' })).toBeNull()
  })

  test('in the first weeks of treatment life comes before a low moment, the small thing after it', () => {
    const dip = [seen('dip', '2026-11-23T18:00:00Z')]
    const week = { key: 'get-naloxone', why: 'old-amount-can-kill', source: 'transitions' } as const
    expect(step({ observations: dip, week })).toEqual({ key: 'week-now', why: 'week-cannot-wait' })
    const small = { key: 'make-lapse-plan', why: 'good-day', source: 'craft' } as const
    expect(step({ observations: dip, week: small })).toMatchObject({ key: 'open-kit' })
    expect(step({ ...quiet, week: small })).toEqual({ key: 'this-week', why: 'week-of-treatment' })
  })

  test('home is asked about after a few notes, and rests for a week when put away', () => {
    const three = [1, 2, 3].map(hour => seen('talk', `2026-11-20T1${hour}:00:00Z`))
    expect(step({ ...quiet, tier: 'unasked' })).toBeNull()
    expect(step({ ...quiet, tier: 'unasked', observations: three })).toMatchObject({ key: 'ask-home' })
    expect(step({ ...quiet, observations: three })).toBeNull()
    expect(awayUntil('ask-home', today).toString()).toBe('2026-11-30')
    expect(awayUntil('note-more', today).toString()).toBe('2026-11-24')
  })

  test('what was put away is never shown, whatever stands in the notebook', () => {
    fc.assert(
      fc.property(anyDated, each => {
        const standing = { ...settled, ...quiet, dated: each as unknown as Standing['dated'] }
        const first = nextStep(standing, now, zone)
        if (!first) return
        const putAway = [{ key: first.key, until: awayUntil(first.key, today).toString() }]
        expect(nextStep({ ...standing, putAway }, now, zone)?.key).not.toBe(first.key)
      }),
    )
  })
})

test('in a home whose tier shuts talking no step leads to it, and a careful home makes its plan first', () => {
  const standing = fc.record({
    observations: fc.constantFrom([], settled.observations, [seen('wish', '2026-11-23T18:00:00Z')]),
    windows: fc.constant(settled.windows),
    next: fc.constantFrom(null, tonight),
    scriptReady: fc.boolean(),
    kit: fc.record({
      missing: fc.array(
        fc.oneof(
          fc.record({ do: fc.constant('add-option' as const), have: fc.nat(1) }),
          fc.record({ do: fc.constantFrom(...gaps), option: fc.constant('k1') }),
        ),
        { maxLength: 2 },
      ),
    }),
    lastAttempt: fc.oneof(
      fc.constant(null),
      fc.record({ outcome: fc.constantFrom(...outcomes), at: fc.constant('2026-11-23T10:00:00Z') }),
    ),
    tier: fc.constantFrom('green', 'amber', 'red', 'unasked'),
    safetyPlan: fc.boolean(),
    dated: anyDated,
    week: fc.constant(null),
    invitation: fc.boolean(),
    wentUnplanned: fc.boolean(),
    putAway: fc.constant([]),
  })
  fc.assert(
    fc.property(standing, each => {
      const next = nextStep(each as unknown as Standing, now, zone)
      const careful = each.tier === 'red' || each.tier === 'amber'
      if (careful && !each.safetyPlan) expect(next?.key).toBe('make-safety-plan')
      if (each.tier === 'red')
        expect([
          'say-it-now',
          'say-it-then',
          'write-script',
          'look-at-plan',
          'plan-invitation',
        ]).not.toContain(next?.key)
    }),
  )
})

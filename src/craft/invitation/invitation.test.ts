import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, afterAttempt, outcomes, recordAttempt, ways } from '../attempt.ts'
import { addOption, type TreatmentOption } from '../kit.ts'
import { sureness } from '../observation.ts'
import { relationships, states, substances } from '../vocabulary.ts'
import { hooksFor } from './hooks.ts'
import { askers, hooks, type Invitation, obstacles, places } from './invitation.ts'
import { type InvitationFacts, nextInvitation } from './next.ts'
import { answerFor, expectedObstacles, fromKit } from './obstacles.ts'

const now = Temporal.Instant.from('2026-11-23T18:00:00Z')
const ago = (hours: number) => now.subtract({ hours }).toString()
const ahead = {
  from: Temporal.Instant.from('2026-11-23T23:00:00Z'),
  until: Temporal.Instant.from('2026-11-24T00:00:00Z'),
}
const plan: Invitation = { version: 1, hooks: ['meet-one-person'], who: 'me' }
const talk = (hours: number, change: Partial<Attempt> = {}): Attempt => ({
  version: 1,
  id: `t${hours}`,
  script: 's',
  at: ago(hours),
  zone: 'America/New_York',
  way: 'in-person',
  state: 'least-affected',
  sure: 'sure',
  outcome: 'no',
  ...change,
})
const facts = (change: Partial<InvitationFacts> = {}): InvitationFacts => ({
  tries: [],
  openings: [],
  hopes: [],
  plan,
  offers: hooksFor(null, { substances: [] }, 'partner'),
  tier: 'green',
  next: ahead,
  ...change,
})
const days = (n: number) => 24 * n

const anyTalk = fc
  .record({
    hours: fc.integer({ min: 0, max: 24 * 60 }),
    way: fc.constantFrom(...ways),
    state: fc.constantFrom(...states),
    sure: fc.constantFrom(...sureness),
    outcome: fc.constantFrom(...outcomes),
    in_the_way: fc.subarray([...obstacles], { maxLength: 3 }),
    asked_with: fc.option(
      fc.record(
        {
          hooks: fc.subarray([...hooks], { minLength: 1, maxLength: 3 }),
          who: fc.constantFrom(...askers),
          place: fc.constantFrom(...places),
        },
        { requiredKeys: ['hooks'] },
      ),
      { nil: undefined },
    ),
  })
  .map(({ hours, asked_with, ...rest }) => talk(hours, { ...rest, ...(asked_with ? { asked_with } : {}) }))

const anyFacts: fc.Arbitrary<InvitationFacts> = fc
  .record({
    tries: fc.array(anyTalk, { maxLength: 6 }),
    openings: fc.array(
      fc.record(
        {
          at: fc.integer({ min: 0, max: 24 * 40 }).map(ago),
          outcome: fc.constantFrom('going', 'went', 'waiting', 'back'),
        },
        { requiredKeys: ['at'] },
      ),
      { maxLength: 2 },
    ),
    hopes: fc.array(fc.integer({ min: 0, max: 200 }).map(ago), { maxLength: 2 }),
    plan: fc.constantFrom(plan, null),
    used: fc.subarray([...substances], { maxLength: 3 }),
    relationship: fc.option(fc.constantFrom(...relationships), { nil: undefined }),
    trusted: fc.constantFrom('Uncle Ray', undefined),
    tier: fc.constantFrom('green', 'amber', 'red', 'unasked'),
    next: fc.constantFrom(ahead, { from: now.subtract({ minutes: 5 }), until: ahead.until }, null),
  })
  .map(({ used, relationship, trusted, ...rest }) => ({
    ...rest,
    offers: hooksFor(null, { substances: used }, relationship),
    ...(trusted ? { trusted } : {}),
  })) as fc.Arbitrary<InvitationFacts>

describe('what is next for an invitation', () => {
  test('whatever else is true: a red home is led to none, an amber one to no time, and a rest names no time', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const { stand, at, changes, restUntil } = nextInvitation(given, now)
        expect(stand === 'shut').toBe(given.tier === 'red')
        if (given.tier === 'red') expect([at, changes]).toEqual([undefined, []])
        if (given.tier === 'amber') expect(['went', 'yes-goes-on', 'only-their-yes']).toContain(stand)
        const asking = ['their-opening', 'window-open', 'wait-for-window']
        if (at) expect(asking).toContain(stand)
        if (stand === 'window-open') expect(Temporal.Instant.compare(given.next!.from, now)).toBeLessThan(1)
        if (stand === 'rest') expect(Temporal.Instant.compare(restUntil!, now)).toBe(1)
      }),
      { numRuns: 500 },
    )
  })

  test('after every no something is changed, each change says why and where from, and the rest is kept', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const found = nextInvitation(given, now)
        for (const { why, source } of found.changes) expect([why, source].every(Boolean)).toBe(true)
        const last = given.tries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1)
        const refused = last && ['no', 'not-now', 'argument'].includes(last.outcome)
        const open = !['shut', 'went', 'yes-goes-on', 'only-their-yes'].includes(found.stand)
        if (given.tier === 'amber')
          for (const { change } of found.changes) expect(['obstacle', 'readiness']).toContain(change)
        if (refused && open) expect(found.changes.length).toBeGreaterThan(0)
        if (!last && given.openings.length === 0) expect(found.changes).toEqual([])
        if (refused && ['window-open', 'wait-for-window', 'no-window-known'].includes(found.stand)) {
          const rest = afterAttempt(last.outcome).restDays ?? 0
          expect(now.epochMilliseconds - Date.parse(last.at)).toBeGreaterThanOrEqual(rest * 86_400_000)
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([4 * 24, 4 * 24 - 1, 3 * 24])(
    'of a no four days ago and a yes taken back %i hours ago, the rest that ends later is kept',
    hours => {
      const given = facts({ tries: [talk(days(4))], openings: [{ at: ago(hours), outcome: 'back' }] })
      const { stand, restUntil } = nextInvitation(given, now)
      expect(stand).toBe('rest')
      expect(restUntil).toEqual(Temporal.Instant.from(ago(days(4))).add({ hours: 5 * 24 }))
    },
  )

  test('a hook that met no no yet is proposed, never a worn one', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const worn = given.tries
          .filter(one => ['no', 'not-now', 'argument'].includes(one.outcome))
          .flatMap(one => one.asked_with?.hooks ?? [])
        for (const change of nextInvitation(given, now).changes)
          if (change.change === 'hook') expect(worn).not.toContain(change.to)
      }),
    )
  })

  test('asked while they used: the time comes first; a fight asks for another time after a repair', () => {
    const used = nextInvitation(facts({ tries: [talk(days(7), { state: 'using' })] }), now)
    expect(used).toMatchObject({ stand: 'wait-for-window', noes: 1, changes: [{ why: 'was-not-clear' }] })
    const fight = nextInvitation(facts({ tries: [talk(days(1), { outcome: 'argument' })] }), now)
    expect(fight).toMatchObject({ stand: 'rest', changes: [{ change: 'time', why: 'became-a-fight' }] })
  })

  test('an obstacle they named asks for an answer; one that was answered and named again, for the deed', () => {
    const named = talk(days(20), { in_the_way: ['children'] })
    expect(nextInvitation(facts({ tries: [named] }), now).changes[0]).toMatchObject({
      obstacle: 'children',
      why: 'named-and-unanswered',
    })
    const answered = { ...plan, obstacles: [{ what: 'children' as const, answer: 'Rosa comes over' }] }
    const again = facts({ plan: answered, tries: [named, talk(days(8), { in_the_way: ['children'] })] })
    expect(nextInvitation(again, now).changes[0]).toMatchObject({ why: 'answer-did-not-hold' })
    const once = nextInvitation(facts({ plan: answered, tries: [named] }), now)
    expect(once.changes.map(({ change }) => change)).not.toContain('obstacle')
  })

  test('the same voice three times, the same place and hook twice: each is changed for another', () => {
    const asked = {
      asked_with: { hooks: ['meet-one-person' as const], who: 'me' as const, place: 'on-a-walk' as const },
    }
    const tries = [talk(days(30) + 4, asked), talk(days(20), asked), talk(days(10) + 8, asked)]
    const { changes } = nextInvitation(facts({ tries, trusted: 'Uncle Ray' }), now)
    expect(changes).toMatchObject([
      { change: 'hook', to: 'family-comes-too' },
      { change: 'place', from: 'on-a-walk' },
      { change: 'who', to: 'someone-they-trust', name: 'Uncle Ray' },
    ])
    const sameHour = [talk(days(20)), talk(days(10))]
    expect(nextInvitation(facts({ tries: sameHour }), now).changes).toMatchObject([
      { why: 'same-hour-twice' },
    ])
  })

  test('a wish of the last day lifts the rest; a yes is followed up, and one taken back teaches to be ready', () => {
    const tries = [talk(days(1))]
    expect(nextInvitation(facts({ tries }), now).stand).toBe('rest')
    expect(nextInvitation(facts({ tries, hopes: [ago(2)] }), now).stand).toBe('their-opening')
    expect(nextInvitation(facts({ tries: [talk(3, { outcome: 'yes' })] }), now).stand).toBe('yes-goes-on')
    expect(nextInvitation(facts({ openings: [{ at: ago(100), outcome: 'went' }] }), now).stand).toBe('went')
    const back = facts({
      tries: [talk(days(4), { outcome: 'yes' })],
      openings: [{ at: ago(days(3)), outcome: 'back' }],
    })
    expect(nextInvitation(back, now)).toMatchObject({
      stand: 'wait-for-window',
      noes: 1,
      changes: [{ change: 'readiness', why: 'yes-was-lost' }],
    })
    expect(nextInvitation(facts({ plan: null }), now)).toMatchObject({ stand: 'plan-first', changes: [] })
  })
})

const place = (change: Partial<TreatmentOption>): TreatmentOption =>
  addOption(
    [],
    { id: 'a', name: 'Riverside', phone: '555-0142', zone: 'UTC', checked_on: '2026-11-20', ...change },
    Temporal.PlainDate.from('2026-11-23'),
  ) as TreatmentOption

test('hooks begin with what they care about, and what their substances ask for', () => {
  const offers = hooksFor(
    {
      version: 1,
      cares_about: [{ what: 'her daughter' }],
      treatments: [{ what: 'detox', helped: 'the nurse' }],
    },
    { substances: ['heroin', 'methamphetamine'] },
    'sibling',
  )
  expect(offers[0]).toMatchObject({ hook: 'what-they-care-about', words: 'her daughter' })
  expect(offers.map(({ hook }) => hook)).toEqual(
    expect.arrayContaining(['medicine-for-the-sickness', 'rewards-for-clear-tests', 'what-helped-before']),
  )
  for (const relationship of [undefined, ...relationships]) {
    const names = hooksFor(null, { substances: [] }, relationship).map(({ hook }) => hook)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('family-comes-too')
    expect(names).not.toContain('what-they-care-about')
  }
})

test('the fear of withdrawal is never answered with comfort alone where stopping may kill', () => {
  fc.assert(
    fc.property(
      fc.subarray([...substances]),
      fc.record({ past_seizure: fc.boolean(), heavy_daily_use: fc.boolean() }, { requiredKeys: [] }),
      (used, known) => {
        const key = answerFor('withdrawal', { substances: used, ...known })
        const risky =
          known.past_seizure ||
          used.length === 0 ||
          used.includes('unknown') ||
          (known.heavy_daily_use !== false &&
            used.some(one =>
              [
                'alcohol',
                'benzodiazepines',
                'barbiturates',
                'ghb',
                'gabapentinoids',
                'xylazine-medetomidine',
              ].includes(one),
            ))
        expect(key).toBe(risky ? 'withdrawal-doctor-first' : 'withdrawal')
      },
    ),
  )
})

test('obstacles are expected from what is known, and the kit answers some of them', () => {
  const kit = [place({ wait_days: 9, cost: 'Free' }), place({ id: 'b', name: 'Hill', wait_days: 5 })]
  const known = { profile: null, loved: { substances: ['heroin'] as const }, home: {}, kit, ownPlan: true }
  expect(expectedObstacles(known).map(({ obstacle }) => obstacle)).toEqual([
    'withdrawal',
    'waiting',
    'transport',
    'alone',
  ])
  expect(expectedObstacles({ ...known, home: { children: true } })).toContainEqual({
    obstacle: 'children',
    why: 'children-at-home',
  })
  expect(fromKit('waiting', kit)).toEqual({ place: 'Hill', days: 5 })
  expect(fromKit('cost', kit)).toEqual({ place: 'Riverside', says: 'Free' })
  expect(fromKit('transport', kit)).toBeNull()
})

test('a talk keeps how it was asked, and refuses what is none of ours', () => {
  const draft = { ...talk(1), in_the_way: ['cost' as const], asked_with: { hooks: ['their-say' as const] } }
  expect(recordAttempt(draft, now)).toMatchObject({
    in_the_way: ['cost'],
    asked_with: { hooks: ['their-say'] },
  })
  expect(recordAttempt({ ...draft, in_the_way: ['pride' as never] }, now)).toEqual({
    refusal: 'attempt-choice-missing',
  })
  expect(recordAttempt({ ...draft, asked_with: { hooks: [], who: 'x' as never } }, now)).toHaveProperty(
    'refusal',
  )
})

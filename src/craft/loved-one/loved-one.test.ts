import fc from 'fast-check'
import { expect, test } from 'vitest'
import { make } from '../record/record.ts'
import { tierOf } from '../safety.ts'
import { danger, emergency } from '../situation/dangers.ts'
import type { Home, LovedOne } from '../situation/shape.ts'
import { parseSituation } from '../situation/situation.ts'
import { homeFacts, lovedOneFacts, relationships, substances } from '../vocabulary.ts'
import {
  homeKnownOf,
  homesOf,
  knownOf,
  type Profile,
  paydaysOf,
  profileShape,
  toTellFirst,
} from './profile.ts'
import { houseRules, leanOn, presenceRewards } from './relationship.ts'

const profile = (draft: object): Profile => {
  const made = make(profileShape, draft as Record<string, unknown>)
  if ('refusal' in made) throw new Error(JSON.stringify(made))
  return made as Profile
}
const answers = <K extends string>(keys: readonly K[]) =>
  fc.record(Object.fromEntries(keys.map(key => [key, fc.boolean()])) as Record<K, fc.Arbitrary<boolean>>, {
    requiredKeys: [],
  })
const loved = fc
  .tuple(answers(lovedOneFacts), fc.subarray([...substances]))
  .map(([facts, used]): LovedOne => ({ ...facts, substances: used }))
const row = fc.record({ when: fc.constantFrom('2024', 'last spring') })
const told = fc
  .record({
    overdoses: fc.array(row, { maxLength: 3 }),
    seizures: fc.array(row, { maxLength: 3 }),
    time_away: fc.array(
      fc.record({
        where: fc.constantFrom('jail', 'detox', 'cut-down'),
        used_since: fc.constantFrom('', 'yes', 'no'),
      }),
      { maxLength: 3 },
    ),
    pattern: fc.constantFrom('', 'all-day', 'every-day', 'binges'),
    household: fc.array(fc.record({ who: fc.constant('x'), age: fc.integer({ min: 0, max: 120 }) }), {
      maxLength: 4,
    }),
  })
  .map(profile)

test('the story only ever adds a risk, and takes none back', () => {
  fc.assert(
    fc.property(loved, answers(homeFacts), told, (one, home: Home, story) => {
      const known = knownOf(one, story)
      for (const fact of lovedOneFacts) {
        if (one[fact] === true) expect(known[fact]).toBe(true)
        if (one[fact] === undefined) expect(known[fact]).not.toBe(false)
      }
      expect(known.substances).toEqual(one.substances)
      if (story.overdoses) expect(known.past_overdose).toBe(true)
      if (story.seizures) expect(known.past_seizure).toBe(true)
      const back = (story.time_away ?? []).every(({ used_since }) => used_since === true)
      expect(known.lost_tolerance).toBe(back ? one.lost_tolerance : true)
      const homeNow = homeKnownOf(home, story)
      expect(tierOf(homeNow)).toBe(tierOf(home))
      expect(homeNow.children).toBe(
        (story.household ?? []).some(({ age }) => age! < 18) ? true : home.children,
      )
      expect(toTellFirst(known).every(fact => known[fact])).toBe(true)
    }),
  )
})

test('a seizure told in the story turns shaking after drink into an emergency, and stopping into care today', () => {
  const story = profile({ seizures: [{ about: 'when she ran out' }] })
  const situation = (signs: string[], said: string[]) => {
    const read = parseSituation({ signs, said, loved_one: { substances: ['alcohol'] } })
    if ('refusal' in read) throw new Error(read.refusal)
    return { ...read, loved_one: knownOf(read.loved_one, story) }
  }
  const shaking = situation(['shaking-or-sweating'], [])
  expect(emergency(shaking)?.advice).toContain('withdrawal-danger')
  expect(emergency({ ...shaking, loved_one: { substances: ['alcohol'] } })).toBeNull()
  const stopping = situation([], ['quitting-tonight'])
  const meth = { ...stopping, loved_one: knownOf({ substances: ['methamphetamine'] }, story) }
  expect(danger(meth)?.advice).toContain('withdrawal-today')
  expect(danger({ ...meth, loved_one: { substances: ['methamphetamine'] } })).toBeNull()
})

test('paydays are days of a month, each once and in order', () => {
  expect(paydaysOf(profile({ paydays: [{ day: '15' }, { day: 1 }, { day: '15' }] }))).toEqual([1, 15])
  expect(paydaysOf(null)).toEqual([])
  for (const day of [0, 32, 1.5, 'soon'])
    expect(make(profileShape, { paydays: [{ day }] })).toMatchObject({ field: 'paydays.0.day' })
})

test('presence is a reward from a partner and not presumed from a brother', () => {
  expect(presenceRewards('partner').worth).toBe('strong')
  expect(presenceRewards('sibling').worth).toBe('ask-first')
  expect(presenceRewards(undefined)).toMatchObject({ worth: 'ask-first', why: 'presence-unknown' })
  for (const relationship of relationships) {
    const { offers } = presenceRewards(relationship)
    expect(new Set(offers).size).toBe(offers.length)
    expect(offers.includes('warm-touch-if-welcome')).toBe(relationship === 'partner')
    expect(leanOn(relationship).length).toBeGreaterThan(0)
  }
})

test('rules for the house are told in a green home only, and set alone only by whose home it is', () => {
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...relationships), { nil: undefined }),
      fc.option(fc.constantFrom(...homesOf), { nil: undefined }),
      fc.constantFrom('green', 'amber', 'red', 'unasked'),
      (relationship, homeOf, tier) => {
        const { may } = houseRules(relationship, homeOf, tier)
        expect(may === 'not-now').toBe(tier !== 'green')
        if (may === 'yours') expect([homeOf, relationship !== 'partner']).toEqual(['mine', true])
        if (tier === 'green' && (homeOf === 'theirs' || homeOf === 'apart')) expect(may).toBe('yourself')
      },
    ),
  )
})

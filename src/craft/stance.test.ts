import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allows, riskyTools, tierNow, tierOf } from './safety.ts'
import { type AdviceId, adviceIds, adviceTools } from './situation/advice-ids.ts'
import { reasonIds } from './situation/reason-ids.ts'
import type { Situation } from './situation/shape.ts'
import { stance } from './stance.ts'
import {
  deadlyToStop,
  emergencySigns,
  harkQuestions,
  homeFacts,
  lovedOneFacts,
  memberFacts,
  opioids,
  relationships,
  said,
  signs,
  stances,
  states,
  substances,
  tiers,
  violenceSigns,
} from './vocabulary.ts'

const facts = (names: readonly string[]) =>
  fc
    .dictionary(fc.constantFrom(...names), fc.boolean(), { maxKeys: names.length })
    .map(found => ({ ...found }))

/** The whole input space: any signs, any words, any state, any answers or none. */
const anySituation: fc.Arbitrary<Situation> = fc.record({
  signs: fc.subarray([...signs], { maxLength: 4 }),
  said: fc.subarray([...said], { maxLength: 4 }),
  state: fc.constantFrom(...states),
  loved_one: fc
    .tuple(facts(lovedOneFacts), fc.subarray([...substances], { maxLength: 4 }))
    .map(([known, used]) => ({ ...known, substances: used })),
  home: fc
    .tuple(facts(homeFacts), fc.option(fc.constantFrom(...tiers), { nil: undefined }))
    .map(([known, tier]) => (tier ? { ...known, tier } : known)),
  member: fc
    .tuple(facts(memberFacts), fc.option(fc.constantFrom(...relationships), { nil: undefined }))
    .map(([known, relationship]) => (relationship ? { ...known, relationship } : known)),
})
/** Quiet situations, so that the properties also meet the rare ones that end in an invitation. */
const quiet: fc.Arbitrary<Situation> = fc.record({
  signs: fc.subarray(
    ['clear-eyes', 'talks-calmly', 'hung-over', 'red-eyes', 'used-again-after-a-break'] as const,
    { maxLength: 2 },
  ),
  said: fc.subarray([...said], { maxLength: 2 }),
  state: fc.constantFrom(...states),
  loved_one: fc.record({
    never_clear: fc.boolean(),
    substances: fc.subarray([...substances], { maxLength: 2 }),
  }),
  home: fc.oneof(fc.constant({}), fc.record({ tier: fc.constantFrom(...tiers) })),
  member: fc.oneof(fc.constant({}), fc.record({ calm: fc.boolean() })),
})
const situations = fc.oneof({ arbitrary: anySituation, weight: 1 }, { arbitrary: quiet, weight: 2 })
const runs = { numRuns: 4000 }
const rank = (situation: Situation) => stances.indexOf(stance(situation).stance)
const toolsGiven = (situation: Situation) =>
  stance(situation).advice.flatMap((id: AdviceId) => [...adviceTools[id]])

test('any emergency sign is an emergency, whatever else is true', () => {
  fc.assert(
    fc.property(situations, fc.constantFrom(...emergencySigns), (situation, sign) => {
      expect(stance({ ...situation, signs: [...situation.signs, sign] }).stance).toBe('emergency')
    }),
    runs,
  )
})

test('no amber or red home is ever given confrontation, a withdrawn reward, a natural consequence or disclosure', () => {
  fc.assert(
    fc.property(situations, situation => {
      const tier = tierNow(situation)
      fc.pre(tier === 'amber' || tier === 'red')
      for (const tool of riskyTools) expect(toolsGiven(situation)).not.toContain(tool)
    }),
    runs,
  )
})

test('the four risky tools do reach green homes, so that the rule above can fail', () => {
  const green = {
    home: { tier: 'green' as const },
    member: { calm: true },
    signs: [],
    loved_one: { substances: [] },
  }
  const found = [
    ...toolsGiven({ ...green, state: 'not-using', said: [] }),
    ...toolsGiven({ ...green, state: 'not-using', said: ['refuses'] }),
    ...toolsGiven({ ...green, state: 'using', said: ['asks-for-money'] }),
  ]
  expect(riskyTools.filter(tool => found.includes(tool))).toEqual([...riskyTools])
})

test('an unasked home is not green: the risky tools stay shut', () => {
  fc.assert(
    fc.property(situations, situation => {
      fc.pre(tierNow(situation) === 'unasked')
      for (const tool of riskyTools) expect(toolsGiven(situation)).not.toContain(tool)
    }),
    runs,
  )
})

test('invite only when clear, the member known calm, no danger, and the loved one opened the door', () => {
  let invited = 0
  fc.assert(
    fc.property(situations, situation => {
      const { stance: taken } = stance(situation)
      if (taken !== 'invite') return
      invited++
      expect(['not-using', 'least-affected']).toContain(situation.state)
      expect(situation.member.calm).toBe(true)
      expect(tierNow(situation)).not.toBe('red')
      expect(situation.said).not.toContain('wants-to-die')
      const opening = [
        'says-yes',
        'asks-for-help',
        'dip',
        'wish',
        'sorry',
        'tired-of-being-sick',
        'quitting-tonight',
      ]
      expect(situation.said.some(word => opening.includes(word))).toBe(true)
      if (tierNow(situation) === 'amber')
        expect(situation.said.some(w => w === 'says-yes' || w === 'asks-for-help')).toBe(true)
    }),
    runs,
  )
  expect(invited).toBeGreaterThan(10)
})

test('every situation has an answer with at least one card and one reason', () => {
  fc.assert(
    fc.property(situations, situation => {
      const { advice, why } = stance(situation)
      expect(advice.length).toBeGreaterThan(0)
      expect(why.length).toBeGreaterThan(0)
      expect(new Set(advice).size).toBe(advice.length)
    }),
    runs,
  )
})

test('one more sign never makes the stance less careful', () => {
  fc.assert(
    fc.property(situations, fc.constantFrom(...signs), (situation, sign) => {
      expect(rank({ ...situation, signs: [...situation.signs, sign] })).toBeLessThanOrEqual(rank(situation))
    }),
    { numRuns: 12_000 },
  )
})

test('words of danger never make the stance less careful', () => {
  fc.assert(
    fc.property(
      situations,
      fc.constantFrom('wants-to-die', 'threatens-you', 'someone-will-hurt-them', 'picks-a-fight'),
      (situation, word) => {
        expect(
          rank({ ...situation, said: [...situation.said, word] as Situation['said'] }),
        ).toBeLessThanOrEqual(rank(situation))
      },
    ),
    runs,
  )
})

test('a more careful home never makes the stance less careful', () => {
  fc.assert(
    fc.property(situations, situation => {
      const at = (tier: 'green' | 'amber' | 'red') =>
        rank({ ...situation, home: { ...situation.home, tier } })
      expect(at('amber')).toBeLessThanOrEqual(at('green'))
      expect(at('red')).toBeLessThanOrEqual(at('amber'))
    }),
    runs,
  )
})

test('violence now is protect or emergency, and its card is there', () => {
  fc.assert(
    fc.property(situations, fc.constantFrom(...violenceSigns), (situation, sign) => {
      const told = stance({ ...situation, signs: [...situation.signs, sign] })
      expect(['emergency', 'protect']).toContain(told.stance)
      expect(told.advice).toContain('violence-now')
    }),
    runs,
  )
})

test('their suicide and mine are never below protect, and are spoken of outside an emergency', () => {
  fc.assert(
    fc.property(situations, situation => {
      const theirs = stance({ ...situation, said: [...situation.said, 'wants-to-die'] })
      const mine = stance({ ...situation, member: { ...situation.member, thinking_of_suicide: true } })
      expect(['emergency', 'protect']).toContain(theirs.stance)
      expect(theirs.advice).toContain('suicide-theirs')
      expect(['emergency', 'protect']).toContain(mine.stance)
      expect(mine.advice).toContain('my-own-crisis')
    }),
    runs,
  )
})

test('a plain yes is never lost, save in an emergency', () => {
  fc.assert(
    fc.property(situations, situation => {
      const told = stance({ ...situation, said: [...situation.said, 'says-yes'] })
      if (told.stance === 'emergency') return
      expect(
        told.advice.some(
          id => id === 'yes-kept' || id === 'yes' || id === 'yes-hard-moment' || id === 'yes-careful-home',
        ),
      ).toBe(true)
    }),
    runs,
  )
})

test('stopping what can kill is protect at least; unknown substances count as such; opioids alone do not', () => {
  const quitting = (used: Situation['loved_one']['substances']): Situation => ({
    signs: [],
    said: ['quitting-tonight'],
    state: 'not-using',
    loved_one: { substances: used },
    home: {},
    member: { calm: true },
  })
  for (const one of deadlyToStop) expect(stance(quitting([one])).stance).toBe('protect')
  expect(stance(quitting([])).stance).toBe('protect')
  expect(stance(quitting(['unknown'])).stance).toBe('protect')
  for (const one of opioids) expect(stance(quitting([one])).stance).toBe('invite')
})

test('away without word and speaking of dying, or with a member who is worn out: the police are still named', () => {
  const away = fc.constantFrom<Partial<Situation>>(
    { said: ['wants-to-die'] },
    { member: { worn_out: true } },
    { member: { calm: false } },
  )
  fc.assert(
    fc.property(away, fc.constantFrom(...tiers), (one, tier) => {
      const told = stance({
        ...quietest,
        state: 'unsure',
        home: { tier },
        ...one,
        signs: ['gone-without-word'],
      })
      fc.pre(tier !== 'red' || one.said !== undefined)
      expect(told.advice).toContain('gone-without-word')
    }),
    { numRuns: 50 },
  )
})

test('the tier: one HARK yes is at least amber, a no to every question of danger is green, silence is unasked, and answers only raise it', () => {
  for (const question of harkQuestions) expect(['amber', 'red']).toContain(tierOf({ [question]: true }))
  const fourNoes = { humiliated: false, afraid: false, forced: false, hurt: false }
  expect(tierOf(fourNoes)).toBe('unasked')
  const furtherNoes = {
    strangled: false,
    weapon_used_or_shown: false,
    threatened_to_kill: false,
    stalked: false,
    afraid_tonight: false,
    breaks_things: false,
    hurt_longer_ago: false,
  }
  expect(tierOf({ ...fourNoes, ...furtherNoes })).toBe('green')
  expect(tierOf({ humiliated: false, afraid: false })).toBe('unasked')
  expect(tierOf({})).toBe('unasked')
  expect(tierOf({ tier: 'green', strangled: true })).toBe('red')
  expect(tierOf({ tier: 'red', humiliated: false, afraid: false, forced: false, hurt: false })).toBe('red')
})

test('what a tier shuts stays shut in every more careful tier', () => {
  for (const tool of Object.values(adviceTools).flat()) {
    if (!allows('amber', tool)) expect(allows('red', tool)).toBe(false)
    if (!allows('green', tool)) expect(allows('amber', tool)).toBe(false)
  }
})

test('a gun is named in every danger to a life, and every card and reason can be reached', () => {
  const armed = { ...quietest, home: { gun: true } }
  expect(stance({ ...armed, said: ['wants-to-die'] }).why).toContain('gun-at-home')
  expect(stance({ ...armed, signs: ['hitting'] }).why).toContain('gun-at-home')
  expect(stance({ ...armed, signs: ['tried-to-die'] }).why).toContain('gun-at-home')
  expect(stance({ ...armed, signs: ['crash-low-mood'] }).why).toContain('gun-at-home')
  expect(stance({ ...armed, state: 'using', said: ['dip'] }).why).toContain('gun-at-home')
  const reached = new Set<string>()
  const wide = fc.sample(fc.oneof(anySituation, quiet), { numRuns: 30_000, seed: 11 })
  for (const one of wide) for (const id of [...stance(one).advice, ...stance(one).why]) reached.add(id)
  expect([...adviceIds, ...reasonIds].filter(id => !reached.has(id))).toEqual([])
})

const quietest: Situation = {
  signs: [],
  said: [],
  state: 'not-using',
  loved_one: { substances: [] },
  home: {},
  member: {},
}

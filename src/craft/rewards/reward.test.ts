import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayDeliver } from '../gate.ts'
import { presenceRewards } from '../loved-one/relationship.ts'
import { sureness } from '../observation.ts'
import { allows, type HomeTier } from '../safety.ts'
import { relationships, type Substance, states, substances, tiers } from '../vocabulary.ts'
import { namesUnfit } from './named.en.ts'
import { ranked, rewardsNow } from './offer.ts'
import {
  conditions,
  costs,
  fitnessOf,
  type Household,
  type Reward,
  rewardKinds,
  risks,
  unfits,
} from './reward.ts'

const five = ['1', '2', '3', '4', '5'] as const
const words = fc.constantFrom('a walk', 'his pie', '20 dollars', 'a beer', 'root beer', 'cards', 'gift card')
const anyReward: fc.Arbitrary<Reward> = fc.record(
  {
    version: fc.constant(1 as const),
    what: words,
    kind: fc.constantFrom(...rewardKinds),
    worth: fc.constantFrom(...five),
    cost: fc.constantFrom(...costs),
    at_once: fc.boolean(),
    comfort: fc.constantFrom(...five),
    risks: fc.subarray([...risks]),
    safe: fc.boolean(),
    glad_of_me: fc.boolean(),
    for: fc.constantFrom(...conditions),
    given: fc.array(
      fc.record({
        on: fc.constantFrom('2026-11-01', '2026-11-09'),
        came: fc.constantFrom('glad', 'nothing', 'sour'),
      }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['version', 'what', 'kind', 'for'] },
)
const anyHousehold: fc.Arbitrary<Household> = fc.record({
  tier: fc.constantFrom<HomeTier>(...tiers, 'unasked'),
  relationship: fc.option(fc.constantFrom(...relationships), { nil: undefined }),
  substances: fc.subarray([...substances], { maxLength: 4 }),
})
const pie: Reward = {
  version: 1,
  what: 'Her favorite pie',
  kind: 'food',
  worth: '4',
  cost: 'little',
  at_once: true,
  comfort: '5',
  safe: true,
  for: 'least-affected',
}
const walk: Reward = { ...pie, what: 'A walk', kind: 'time', worth: '5', cost: 'free' }
const home: Household = { tier: 'green', relationship: 'partner', substances: ['heroin', 'methamphetamine'] }
/** Nearly every reward made by chance fails somewhere; these do not, but for what is put over them. */
const nearlyFit = fc
  .tuple(fc.constantFrom(pie, walk), anyReward, fc.subarray(Object.keys(pie) as (keyof Reward)[]))
  .map(
    ([fit, other, over]): Reward => ({
      ...fit,
      ...Object.fromEntries(over.map(name => [name, other[name]])),
    }),
  )
const any = fc.oneof(anyReward, nearlyFit)

describe('what is fit to be a reward', () => {
  test('a cheap, wanted, safe thing that is there at once is, and it is said why', () => {
    expect(fitnessOf(pie, home)).toEqual({
      fit: true,
      why: ['wanted', 'cheap', 'easy-for-you'],
      source: 'craft',
    })
  })

  test('fit means every rule holds, whatever else is given', () => {
    fc.assert(
      fc.property(any, anyHousehold, (reward, household) => {
        const found = fitnessOf(reward, household)
        expect(found.source).toBeTruthy()
        if (!found.fit) {
          expect(found.why.length + found.open.length).toBeGreaterThan(0)
          return
        }
        expect(found.why.length).toBeGreaterThan(0)
        expect(allows(household.tier, 'reward')).toBe(true)
        expect(['money', 'use']).not.toContain(reward.kind)
        expect(['20 dollars', 'a beer', 'gift card']).not.toContain(reward.what)
        expect(['free', 'little']).toContain(reward.cost)
        expect(reward).toMatchObject({ at_once: true, safe: true })
        expect(Number(reward.worth)).toBeGreaterThan(1)
        expect(Number(reward.comfort)).toBeGreaterThanOrEqual(3)
        if (['time', 'touch', 'outing'].includes(reward.kind))
          expect(reward.glad_of_me ?? presenceRewards(household.relationship).worth === 'strong').toBe(true)
      }),
    )
  })

  test('no red home has any, and one rule broken is enough', () => {
    const broken: [Partial<Reward>, (typeof unfits)[number]][] = [
      [{ kind: 'money' }, 'money'],
      [{ what: 'fill his tank, $20' }, 'money'],
      [{ kind: 'use' }, 'use'],
      [{ what: 'One glass of wine with me' }, 'use'],
      [{ risks: ['medicine'] }, 'dangerous'],
      [{ safe: false }, 'not-safe'],
      [{ worth: '1' }, 'not-wanted'],
      [{ cost: 'some' }, 'costs-too-much'],
      [{ at_once: false }, 'not-at-once'],
      [{ comfort: '2' }, 'not-comfortable'],
      [{ kind: 'time', glad_of_me: false }, 'company-not-wanted'],
    ]
    for (const [change, unfit] of broken)
      expect(fitnessOf({ ...pie, ...change }, home)).toMatchObject({ fit: false, why: [unfit] })
    expect(fitnessOf(pie, { ...home, tier: 'red' })).toMatchObject({ fit: false, why: ['home-not-safe'] })
    expect(new Set([...broken.map(([, unfit]) => unfit), 'home-not-safe'])).toEqual(new Set(unfits))
  })

  test('an open question is never taken as a yes', () => {
    for (const question of ['worth', 'cost', 'at_once', 'comfort', 'safe'] as const) {
      const { [question]: _, ...rest } = pie
      expect(fitnessOf(rest, home)).toMatchObject({ fit: false, why: [], open: [question] })
    }
  })

  test('your company is a reward from a partner; a brother is asked first', () => {
    expect(fitnessOf(walk, home)).toMatchObject({ fit: true, why: expect.arrayContaining(['your-company']) })
    for (const relationship of ['sibling', 'parent', undefined] as const) {
      const household = { ...home, relationship }
      expect(fitnessOf(walk, household)).toMatchObject({ fit: false, open: ['glad_of_me'] })
      expect(fitnessOf({ ...walk, glad_of_me: true }, household).fit).toBe(true)
    }
  })

  test('what is dangerous depends on what they use, and what is not known counts as dangerous', () => {
    const risky = (risk: (typeof risks)[number], used: Substance[]) =>
      !fitnessOf({ ...pie, risks: [risk] }, { ...home, substances: used }).fit
    expect(risky('driving', ['cannabis'])).toBe(true)
    expect(risky('driving', ['nicotine'])).toBe(false)
    expect(risky('energy-drinks', ['cocaine'])).toBe(true)
    expect(risky('energy-drinks', ['cannabis'])).toBe(false)
    expect(risky('heat', ['alcohol'])).toBe(true)
    for (const risk of risks)
      for (const used of [[], ['unknown' as const]]) expect(risky(risk, used)).toBe(true)
    for (const used of substances) expect(risky('medicine', [used]) && risky('use-around', [used])).toBe(true)
  })

  test('words that only sound like a drink are none', () => {
    for (const fine of [
      'a root beer',
      'Ginger beer with lime',
      'a place without alcohol',
      'a pot of coffee',
      '3 cards',
    ])
      expect([fine, namesUnfit(fine)]).toEqual([fine, { money: false, use: false }])
  })
})

describe('which one, and when', () => {
  const anyMoment = fc.record({
    state: fc.constantFrom(...states),
    sure: fc.constantFrom(...sureness),
    calm: fc.boolean(),
    danger: fc.boolean(),
    next: fc.constant(null),
  })
  const good = { state: 'least-affected', sure: 'sure', calm: true, danger: false, next: null } as const
  const kept = fc
    .array(any, { maxLength: 5 })
    .map(all => all.map((record, at) => ({ id: String(at), record })))

  test('nothing is offered outside the timing gate, in a red home, or for a state it is not meant for', () => {
    let offered = 0
    fc.assert(
      fc.property(kept, anyHousehold, fc.oneof(anyMoment, fc.constant(good)), (all, household, moment) => {
        const { gate, rewards } = rewardsNow(all, household, moment)
        expect(gate).toEqual(mayDeliver({ ...moment, tier: household.tier }))
        if (!gate.may || household.tier === 'red') expect(rewards).toEqual([])
        for (const { record, why, source } of rewards) {
          offered += 1
          expect(why.length).toBeGreaterThan(0)
          expect(source).toBe('craft')
          expect(fitnessOf(record, household).fit).toBe(true)
          expect(moment.state === 'least-affected' && record.for === 'not-using').toBe(false)
        }
      }),
    )
    expect(offered).toBeGreaterThan(0)
  })

  test('the order holds all that is fit, what they want most first, and does not depend on how they were written', () => {
    fc.assert(
      fc.property(kept, anyHousehold, (all, household) => {
        const order = ranked(all, household)
        const fit = all.filter(({ record }) => fitnessOf(record, household).fit)
        expect(new Set(order.map(({ id }) => id))).toEqual(new Set(fit.map(({ id }) => id)))
        const worth = order.map(({ record }) => Number(record.worth))
        expect(worth).toEqual(worth.toSorted((a, b) => b - a))
      }),
    )
  })

  test('of two that are wanted alike, the one that came well before comes first, and a sour one says so', () => {
    const glad = { ...pie, given: [{ on: '2026-11-01', came: 'glad' as const }] }
    const sour = { ...pie, given: [{ on: '2026-11-01', came: 'sour' as const }] }
    const order = ranked(
      [
        { id: 'sour', record: sour },
        { id: 'new', record: pie },
        { id: 'glad', record: glad },
      ],
      home,
    )
    expect(order.map(({ id }) => id)).toEqual(['glad', 'new', 'sour'])
    expect(order[2]!.why).toContain('came-badly')
  })
})

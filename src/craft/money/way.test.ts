import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HomeTier } from '../safety.ts'
import { asks, dangers, type MoneyDecision, needs, safetyQuestions } from './decision.ts'
import { type Decided, wayOf } from './way.ts'

const questions = [...safetyQuestions, 'to_use', 'direct', 'afford', 'waited', 'moment'] as const
const anyDecision: fc.Arbitrary<Partial<MoneyDecision>> = fc.record(
  {
    ask: fc.constantFrom(...asks),
    ...Object.fromEntries(questions.map(question => [question, fc.boolean()])),
  },
  { requiredKeys: [] },
)
/** Mostly quiet, so that the deeper branches are reached. */
const quiet = anyDecision.map(decision => ({
  ...decision,
  ...Object.fromEntries(safetyQuestions.map(question => [question, false])),
}))
const anyTier = fc.constantFrom<HomeTier>('green', 'amber', 'red', 'unasked')
const notGreen = fc.constantFrom<HomeTier>('amber', 'red', 'unasked')
const runs = { numRuns: 1500 }

const needed = (decision: Partial<MoneyDecision>): boolean =>
  needs.some(need => decision[need]) ||
  decision.ask === 'food' ||
  decision.ask === 'medicine' ||
  (decision.minor === true && ['stay', 'come-back', 'bail'].includes(decision.ask ?? ''))
const endangered = (decision: Partial<MoneyDecision>): boolean => dangers.some(one => decision[one])

function always(
  decisions: fc.Arbitrary<Partial<MoneyDecision>>,
  tiers: fc.Arbitrary<HomeTier>,
  holds: (decided: Decided, decision: Partial<MoneyDecision>, tier: HomeTier) => void,
) {
  fc.assert(
    fc.property(decisions, tiers, (decision, tier) => holds(wayOf(decision, tier), decision, tier)),
    runs,
  )
}

describe('over every answer and every home', () => {
  test('a danger is never a money question, whatever else was answered', () => {
    fc.assert(
      fc.property(anyDecision, anyTier, fc.constantFrom(...dangers), (decision, tier, danger) => {
        const decided = wayOf({ ...decision, [danger]: true }, tier)
        expect(decided.way).toBe('safety')
        expect(decided.why).toContain(danger)
      }),
      runs,
    )
  })

  test('food, medicine, a child or a night outside is given as the thing itself, or found elsewhere; never refused, never put off', () => {
    always(anyDecision, anyTier, ({ way }, decision) => {
      if (endangered(decision) || !needed(decision)) return
      expect(way).toBe(decision.afford === false || decision.ask === 'debt' ? 'other' : 'direct')
    })
  })

  test('a home that is not known to be green is never told to say no, nor to put another help in the place of what was asked', () => {
    for (const decisions of [anyDecision, quiet])
      always(decisions, notGreen, ({ way, careful }, decision) => {
        expect(careful).toBe(true)
        expect(way).not.toBe('no')
        if (!needed(decision)) expect(['safety', 'slow', 'advocate']).toContain(way)
      })
  })

  test('a red home gets an advocate before any answer', () => {
    always(quiet, fc.constant('red' as const), ({ way }, decision) => {
      if (!needed(decision)) expect(way).toBe('advocate')
    })
  })

  test('a question about safety left open is never taken as safe: no no, no weighing', () => {
    fc.assert(
      fc.property(quiet, anyTier, fc.constantFrom(...safetyQuestions), (decision, tier, question) => {
        const { [question]: _, ...rest } = decision as Record<string, unknown>
        const decided = wayOf(rest, tier)
        expect(decided.open).toEqual([question])
        if (!needed(rest)) expect(decided.way).toBe(tier === 'red' ? 'advocate' : 'slow')
      }),
      runs,
    )
  })

  test('a no needs a green home, every answer about safety, time taken, a good moment, and money that would go to use', () => {
    for (const decisions of [anyDecision, quiet])
      always(decisions, anyTier, ({ way, open }, decision, tier) => {
        if (way !== 'no') return
        expect(tier).toBe('green')
        expect(open).toEqual([])
        expect(decision).toMatchObject({ to_use: true, waited: true, moment: true })
        expect(needed(decision) || endangered(decision)).toBe(false)
      })
  })

  test('a debt to a person is never paid where it is owed', () => {
    for (const decisions of [anyDecision, quiet])
      always(decisions, anyTier, (_, decision, tier) => {
        expect(wayOf({ ...decision, ask: 'debt' }, tier).way).not.toBe('direct')
      })
  })

  test('without danger or need, what the member cannot afford is never given', () => {
    always(quiet, anyTier, ({ way }, decision) => {
      if (decision.afford !== true && !needed(decision)) expect(way).not.toBe('direct')
    })
  })

  test('every way says why', () => {
    always(anyDecision, anyTier, ({ why }) => {
      expect(why.length).toBeGreaterThan(0)
    })
  })
})

const noDanger = Object.fromEntries(safetyQuestions.map(question => [question, false]))
const ready = { ...noDanger, waited: true, moment: true } as Partial<MoneyDecision>

describe('as families ask it', () => {
  test.each<[string, Partial<MoneyDecision>, HomeTier, Partial<Decided>]>([
    ['fifty dollars, now', { ...noDanger, ask: 'cash' }, 'green', { way: 'slow', why: ['fast', 'moment'] }],
    [
      'fifty dollars, after a night, and it would go to use',
      { ...ready, ask: 'cash', to_use: true, direct: false, afford: true },
      'green',
      { way: 'no', why: ['to-use', 'not-payable'] },
    ],
    [
      'fifty dollars, and nobody knows what for',
      { ...ready, ask: 'cash', direct: false, afford: true },
      'green',
      { way: 'other', why: ['use-unknown', 'not-payable'] },
    ],
    [
      'rent, straight to the landlord',
      { ...ready, ask: 'rent', to_use: false, direct: true, afford: true },
      'green',
      { way: 'direct', why: ['payable'] },
    ],
    [
      'rent that a child lives by, in a red home',
      { ask: 'rent', children: true },
      'red',
      { way: 'direct', why: ['children'], careful: true },
    ],
    ['he is sixteen and asks to come back', { ask: 'come-back', minor: true }, 'amber', { way: 'direct' }],
    [
      'a bed, or a night outside, and the member has none to give',
      { ask: 'come-back', outside: true, afford: false },
      'green',
      { way: 'other', why: ['outside', 'too-much'] },
    ],
    ['the car, and he has been drinking', { ask: 'car', driving: true }, 'unasked', { way: 'safety' }],
    ['a dealer threatens', { ask: 'debt', threats: true }, 'green', { way: 'safety', why: ['threats'] }],
    ['the phone bill, in an amber home', { ...ready, ask: 'phone', to_use: true }, 'amber', { way: 'slow' }],
    ['nothing answered at all', {}, 'unasked', { way: 'slow', why: ['open'] }],
  ])('%s', (_, decision, tier, decided) => {
    expect(wayOf(decision, tier)).toMatchObject(decided)
  })
})

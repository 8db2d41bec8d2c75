import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sureness } from '../observation.ts'
import type { HomeTier } from '../safety.ts'
import { states, substances, tiers } from '../vocabulary.ts'
import type { Household, Reward } from './reward.ts'
import {
  actNow,
  lengths,
  mayWithdraw,
  neededStops,
  returns,
  type Withdrawal,
  wordingOf,
} from './withdrawal.ts'

const say = 'On evenings when you use, I will watch alone. The next clear evening we watch together again.'
const films: Reward = {
  version: 1,
  what: 'Films with me',
  kind: 'time',
  worth: '5',
  cost: 'free',
  at_once: true,
  comfort: '4',
  safe: true,
  for: 'not-using',
}
const home: Household = { tier: 'green', relationship: 'partner', substances: ['alcohol'] }
const sound: Withdrawal = {
  version: 1,
  reward: 'r1',
  what: 'Watching films together',
  returns: 'next-clear',
  length: 'evening',
  food: false,
  home: false,
  medicine: false,
  safety: false,
  children: false,
  violence: false,
  say,
}
const today = Temporal.PlainDate.from('2026-11-29')

const anyWithdrawal: fc.Arbitrary<Withdrawal> = fc
  .record(
    {
      returns: fc.constantFrom(...returns),
      length: fc.constantFrom(...lengths),
      ...Object.fromEntries(neededStops.map(stop => [stop, fc.boolean()])),
      say: fc.constantFrom(say, 'You are a liar.', 'I will watch alone then.', `${say} ${say}`),
      what: fc.constantFrom('Films', 'his methadone ride', 'her phone', 'Rent', 'Cards'),
      told_on: fc.constantFrom('2026-11-20', '2026-11-29', '2026-12-01'),
    },
    { requiredKeys: [] },
  )
  .chain(other =>
    fc
      .subarray(Object.keys(other) as (keyof typeof other)[], { maxLength: 2 })
      .map(
        over => ({ ...sound, ...Object.fromEntries(over.map(name => [name, other[name]])) }) as Withdrawal,
      ),
  )
const anyHousehold: fc.Arbitrary<Household> = fc.record({
  tier: fc.constantFrom<HomeTier>(...tiers, 'unasked', 'green', 'green'),
  relationship: fc.constantFrom('partner', 'partner', 'sibling', undefined),
  substances: fc.subarray([...substances], { maxLength: 3 }),
})
/** Mostly such that something may be done: else too few of the draws come that far. */
const anyMoment = fc.record({
  state: fc.constantFrom(...states, 'using', 'using', 'not-using', 'not-using'),
  sure: fc.constantFrom(...sureness, 'sure', 'sure'),
  calm: fc.constantFrom(true, true, true, false),
  danger: fc.constantFrom(false, false, false, true),
})

const anyDay = fc.constantFrom('', '2026-11-20', '2026-11-29', '2026-12-01')

describe('whether a reward may be held back', () => {
  test('a sound plan in a green home may, and company held back from someone who drinks stays within earshot', () => {
    const allowed = { allowed: true, why: 'told-short-given-back', source: 'craft' }
    expect(mayWithdraw(sound, films, home)).toEqual({ ...allowed, watch: true })
    expect(mayWithdraw(sound, films, { ...home, substances: [] })).toEqual({ ...allowed, watch: true })
    expect(mayWithdraw(sound, films, { ...home, substances: ['cannabis'] })).toEqual({
      ...allowed,
      watch: false,
    })
    expect(mayWithdraw(sound, { ...films, kind: 'food', what: 'Pie' }, home)).toEqual({
      ...allowed,
      watch: false,
    })
  })

  test('no amber, red or unasked home is ever told to hold anything back, at any moment', () => {
    fc.assert(
      fc.property(
        anyWithdrawal,
        fc.constantFrom<HomeTier>('amber', 'red', 'unasked'),
        anyMoment,
        (withdrawal, tier, moment) => {
          const household = { ...home, tier }
          expect(mayWithdraw(withdrawal, films, household)).toMatchObject({ why: 'home-too-careful' })
          expect(actNow(withdrawal, films, household, moment, today)).toMatchObject({
            act: 'wait',
            why: ['home-too-careful'],
          })
        },
      ),
    )
  })

  test('one need is enough, by an answer or by a word, whatever else was said; and none may be left open', () => {
    for (const stop of neededStops) {
      expect(mayWithdraw({ ...sound, [stop]: true }, films, home)).toMatchObject({
        why: 'needed',
        stops: [stop],
      })
      const { [stop]: _, ...rest } = sound
      expect(mayWithdraw(rest, films, home)).toMatchObject({ why: 'unanswered', open: [stop] })
    }
    for (const [what, stop] of [
      ['Driving him to the methadone clinic', 'medicine'],
      ['Her phone', 'safety'],
      ['His bed in our house', 'home'],
      ['Paying for groceries', 'food'],
      ['An hour with the kids', 'children'],
      ['Eating with me, and his place to sleep', 'home'],
    ])
      expect(mayWithdraw({ ...sound, what: what! }, films, home)).toMatchObject({
        why: 'needed',
        stops: [stop],
      })
    expect(mayWithdraw(sound, { ...films, what: 'A film with her son' }, home)).toMatchObject({
      why: 'needed',
    })
  })

  test('words that tell of a need held back stop it too; company at the table is no food', () => {
    const locked = 'When you drink I will lock you out. Tomorrow you can come back.'
    expect(mayWithdraw({ ...sound, say: locked }, films, home)).toMatchObject({ stops: ['home'] })
    expect(mayWithdraw({ ...sound, what: 'Eating supper with me' }, films, home).allowed).toBe(true)
  })

  test('only what is a reward, and only with an end and words that tell of it', () => {
    expect(mayWithdraw(sound, undefined, home)).toMatchObject({ why: 'not-a-reward' })
    expect(mayWithdraw(sound, { ...films, worth: '1' }, home)).toMatchObject({ why: 'not-a-reward' })
    const unready = (change: Partial<Withdrawal>) => {
      const verdict = mayWithdraw({ ...sound, ...change }, films, home)
      return verdict.why === 'unready' ? verdict.unready : verdict.why
    }
    expect(unready({ returns: 'promise' })).toEqual(['return-not-clear'])
    expect(unready({ length: 'longer' })).toEqual(['too-long'])
    expect(unready({ say: 'I will watch alone then.' })).toEqual(['words-lack-return'])
    expect(unready({ say: `${say} I love you.` })).toEqual(['words-long'])
    expect(unready({ say: 'You always lie. We talk again.' })).toEqual(['words-close'])
    const { returns: _, length: __, say: ___, ...bare } = sound
    expect(mayWithdraw(bare, films, home)).toMatchObject({ unready: ['no-return', 'no-length', 'no-words'] })
  })

  test('allowed means every rule holds', () => {
    let allowed = 0
    fc.assert(
      fc.property(anyWithdrawal, anyHousehold, (withdrawal, household) => {
        const verdict = mayWithdraw(withdrawal, films, household)
        expect(verdict.source).toBeTruthy()
        if (!verdict.allowed) return
        allowed += 1
        expect(household.tier).toBe('green')
        expect(neededStops.every(stop => withdrawal[stop] === false)).toBe(true)
        expect(['Films', 'Cards', sound.what]).toContain(withdrawal.what)
        expect(withdrawal.returns).toBe('next-clear')
        expect(['hours', 'evening', 'day']).toContain(withdrawal.length)
        expect(wordingOf(withdrawal.say)).toEqual({ wrong: [], issues: [] })
      }),
    )
    expect(allowed).toBeGreaterThan(0)
  })
})

describe('what to do with it now', () => {
  test('told only while clear, sure and calm; held back only after it was told, while they use for sure', () => {
    const done = new Set<string>()
    fc.assert(
      fc.property(anyWithdrawal, anyHousehold, anyMoment, anyDay, (plan, household, moment, told_on) => {
        const withdrawal = told_on ? { ...plan, told_on } : plan
        const now = actNow(withdrawal, films, household, moment, today)
        done.add(now.act)
        expect(now.why.length).toBeGreaterThan(0)
        expect(now.source).toBeTruthy()
        if (now.act === 'wait') return
        expect(mayWithdraw(withdrawal, films, household).allowed).toBe(true)
        expect(moment).toMatchObject({ calm: true, danger: false })
        expect(moment.sure).not.toBe('guess')
        if (now.act === 'hold-back') {
          expect(moment.state).toBe('using')
          expect(withdrawal.told_on! <= today.toString()).toBe(true)
        } else expect(['not-using', 'least-affected']).toContain(moment.state)
      }),
      { numRuns: 2000 },
    )
    expect(done).toEqual(new Set(['tell', 'hold-back', 'give-back', 'wait']))
  })

  test('not told yet, unsure, or coming down: it waits, and says why', () => {
    const using = { state: 'using', sure: 'sure', calm: true, danger: false } as const
    const told = { ...sound, told_on: '2026-11-29' }
    const why = (withdrawal: Withdrawal, moment: Parameters<typeof actNow>[3]) =>
      actNow(withdrawal, films, home, moment, today).why
    expect(why(sound, using)).toEqual(['not-told'])
    expect(why({ ...sound, told_on: '2026-11-30' }, using)).toEqual(['not-told'])
    expect(why(told, using)).toBe('told-and-using')
    expect(why(told, { ...using, sure: 'guess' })).toEqual(['only-a-guess'])
    expect(why(told, { ...using, calm: false })).toEqual(['not-calm'])
    expect(why(told, { ...using, state: 'unsure' })).toEqual(['unsure'])
    expect(why(told, { ...using, state: 'coming-down' })).toEqual(['coming-down'])
    expect(why(told, { ...using, state: 'medical-emergency' })).toEqual(['emergency'])
  })
})

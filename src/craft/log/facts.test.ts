import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScript } from '../communication/script.ts'
import { type Kind, kinds, type Observation, type Sureness, sureness } from '../observation.ts'
import { type State, states } from '../vocabulary.ts'
import { factInEnglish } from './facts.en.ts'
import { factsFrom } from './facts.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')

function seen(id: string, from: string, kind: Kind, extra: Partial<Observation> = {}): Observation {
  return { version: 1, id, kind, what: 'x', state: 'unsure', sure: 'sure', zone, from, until: from, ...extra }
}

const week = [
  seen('a', '2026-11-18T17:00:00Z', 'used-less'),
  seen('b', '2026-11-20T17:00:00Z', 'used-less'),
  seen('c', '2026-11-20T19:00:00Z', 'used-less'),
  seen('d', '2026-11-22T17:00:00Z', 'used-less', { sure: 'fairly' }),
  seen('e', '2026-11-17T23:30:00Z', 'meal', { state: 'least-affected' }),
  seen('f', '2026-11-21T15:00:00Z', 'not' as never, {
    kind: 'other',
    state: 'not-using',
    until: '2026-11-21T18:00:00Z',
  }),
  seen('g', '2026-11-23T14:00:00Z', 'wish'),
  seen('h', '2026-11-19T14:00:00Z', 'bathroom', { state: 'using', until: '2026-11-19T18:10:00Z' }),
]

test('the week gives true sentences, steps in the right direction first', () => {
  const facts = factsFrom(week, zone, now)
  expect(facts.map(fact => [factInEnglish(fact), fact.ids])).toEqual([
    ['You used less on three of the past seven days.', ['d', 'c', 'b', 'a']],
    ['You used less yesterday.', ['d']],
    ['You had clear hours on Saturday.', ['f']],
    ['You came to dinner on Tuesday.', ['e']],
    ['You told me today what you hope for.', ['g']],
  ])
})

test('guesses, first impressions that did not hold, running timers and older entries give no fact', () => {
  const later_truth = { held: false, learned: '2026-11-22T17:00:00Z' }
  expect(factsFrom([seen('a', '2026-11-22T17:00:00Z', 'used-less', { sure: 'guess' })], zone, now)).toEqual(
    [],
  )
  expect(factsFrom([seen('a', '2026-11-22T17:00:00Z', 'used-less', { later_truth })], zone, now)).toEqual([])
  expect(factsFrom([seen('a', '2026-11-16T17:00:00Z', 'used-less')], zone, now)).toEqual([])
  const { until, ...running } = seen('a', '2026-11-22T17:00:00Z', 'talk')
  expect([until, factsFrom([running], zone, now)]).toEqual(['2026-11-22T17:00:00Z', []])
})

test('any log: facts rest on entries that exist, are short, and accuse nobody', () => {
  const entry = fc
    .record({
      minutes: fc.integer({ min: 0, max: 12 * 24 * 60 }),
      kind: fc.constantFrom(...kinds),
      state: fc.constantFrom<State>(...states),
      sure: fc.constantFrom<Sureness>(...sureness),
      id: fc.uuid(),
    })
    .map(({ minutes, kind, state, sure, id }) =>
      seen(id, now.subtract({ minutes }).toString(), kind, { state, sure }),
    )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), log => {
      const ids = new Set(log.map(({ id }) => id))
      for (const fact of factsFrom(log, zone, now)) {
        const said = factInEnglish(fact)
        expect(said.split(' ').length).toBeLessThanOrEqual(10)
        expect(said).not.toMatch(
          /never|always|only|but|still|again|should|bathroom|away|sick|argu|undefined|NaN/i,
        )
        expect(checkScript(said).issues).toEqual([])
        expect(fact.ids.length).toBeGreaterThan(0)
        for (const id of fact.ids) expect(ids.has(id)).toBe(true)
      }
      expect(factsFrom([...log].reverse(), zone, now)).toEqual(factsFrom(log, zone, now))
    }),
  )
})

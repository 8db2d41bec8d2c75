import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../craft/observation.ts'
import { isRefusal, parseSituation } from '../../../craft/situation/situation.ts'
import { stance } from '../../../craft/stance.ts'
import { said, signs, states } from '../../../craft/vocabulary.ts'
import { blankAbout } from '../loved-one/record.ts'
import { asked, paths } from './questions.ts'
import { nextQuestion, situationOf, type Taps, tapsFrom } from './situation.ts'

const now = Temporal.Instant.from('2026-11-23T20:00Z')
const seen = (more: Partial<Observation>): Observation => ({
  version: 1,
  id: 'a',
  kind: 'other',
  what: '',
  state: 'unsure',
  sure: 'sure',
  from: '2026-11-23T19:00:00Z',
  until: '2026-11-23T19:10:00Z',
  zone: 'UTC',
  ...more,
})

const anyTaps: fc.Arbitrary<Taps> = fc.record(
  {
    path: fc.constantFrom(...paths),
    terms: fc.subarray([...signs, ...said]),
    state: fc.constantFrom(...states),
    calm: fc.boolean(),
    me: fc.constantFrom('worn-out' as const, 'suicide' as const, 'not-calm' as const),
  },
  { requiredKeys: ['path'] },
)

test('whatever is tapped is a situation that the rules read and answer', () => {
  fc.assert(
    fc.property(anyTaps, taps => {
      const situation = situationOf(taps, blankAbout)
      expect(isRefusal(parseSituation(situation))).toBe(false)
      expect(stance(situation).advice.length).toBeGreaterThan(0)
    }),
  )
})

test('danger is an emergency whatever else is tapped', () => {
  const term = fc.constantFrom(...asked.danger.signs)
  fc.assert(
    fc.property(term, fc.option(fc.boolean(), { nil: undefined }), (sign, calm) => {
      const taps: Taps = { path: 'danger', terms: [sign], ...(calm === undefined ? {} : { calm }) }
      expect(stance(situationOf(taps, blankAbout)).stance).toBe('emergency')
    }),
  )
  expect(stance(situationOf({ path: 'danger', terms: [] }, blankAbout)).stance).toBe('emergency')
})

test('thoughts of suicide, hers or theirs, are met with protection', () => {
  for (const taps of [
    { path: 'me', me: 'suicide' },
    { path: 'said', terms: ['wants-to-die'] },
  ] as Taps[]) {
    expect(nextQuestion(taps)).toBeNull()
    expect(stance(situationOf(taps, blankAbout)).stance).toBe('protect')
  }
})

describe('what is asked', () => {
  test('calm is asked where an offer may be made, and only there', () => {
    expect(nextQuestion({ path: 'clear', terms: [] })).toBe('calm')
    expect(nextQuestion({ path: 'said', terms: ['dip'], state: 'least-affected' })).toBe('calm')
    expect(nextQuestion({ path: 'using', terms: [] })).toBeNull()
    expect(nextQuestion({ path: 'said', terms: ['dip'], state: 'using' })).toBeNull()
  })
  test('a low moment in a clear, calm hour is answered with an offer', () => {
    const taps: Taps = { path: 'said', terms: ['tired-of-being-sick'], state: 'least-affected', calm: true }
    expect(stance(situationOf(taps, blankAbout)).stance).toBe('invite')
  })
})

describe('the latest entry', () => {
  test('a dip saves its question and asks how they are when that was not noted', () => {
    expect(tapsFrom(seen({ kind: 'dip' }), now)).toEqual({ path: 'said', terms: ['dip'] })
    expect(nextQuestion(tapsFrom(seen({ kind: 'dip' }), now)!)).toBe('state')
  })
  test('a state is taken over, a guess or an old entry is not', () => {
    expect(tapsFrom(seen({ state: 'using' }), now)).toEqual({ path: 'using', terms: [] })
    expect(tapsFrom(seen({ state: 'not-using', sure: 'guess' }), now)).toBeNull()
    expect(tapsFrom(seen({ state: 'using', until: '2026-11-23T16:00:00Z' }), now)).toBeNull()
    expect(tapsFrom(undefined, now)).toBeNull()
  })
})

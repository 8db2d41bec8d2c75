import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correct, learnTruth } from './correction.ts'
import { type Observation, observe } from './observation.ts'
import { readState, type SignRecord, signRecord } from './state.ts'
import {
  clearSigns,
  comingDownSigns,
  emergencySigns,
  type Sign,
  type State,
  signs,
  useSigns,
} from './vocabulary.ts'

const now = Temporal.Instant.from('2026-11-24T18:00:00Z')
const lovedOne = { never_clear: false }
const anySigns = fc.uniqueArray(fc.constantFrom(...signs))
const anyRecord: fc.Arbitrary<SignRecord> = fc.dictionary(
  fc.constantFrom(...signs),
  fc.record({ right: fc.nat(30), wrong: fc.nat(30) }),
)

function seen(what: Partial<Observation>): Observation {
  const made = observe({ id: 'one', kind: 'other', zone: 'UTC', what: 'seen', ...what }, now)
  if ('refusal' in made) throw new Error(made.refusal)
  return made
}

function learned(observation: Observation, truth: { held: boolean; state?: State }): Observation {
  const answer = learnTruth(observation, truth, now)
  if ('refusal' in answer) throw new Error(answer.refusal)
  return answer
}

describe('the state aid', () => {
  test('an emergency sign beats every other sign and every record', () => {
    fc.assert(
      fc.property(
        anySigns,
        fc.constantFrom(...emergencySigns),
        anyRecord,
        fc.boolean(),
        (some, grave, record, never_clear) => {
          expect(readState([...some, grave], { never_clear }, record).state).toBe('medical-emergency')
        },
      ),
    )
  })

  test('someone who is never clear is never read as not using', () => {
    fc.assert(
      fc.property(anySigns, anyRecord, (some, record) => {
        expect(readState(some, { never_clear: true }, record).state).not.toBe('not-using')
      }),
    )
  })

  test('it is never surer than its signs: no sign is no claim, one sign alone is never very sure without a record', () => {
    expect(readState([], lovedOne)).toMatchObject({ state: 'unsure', word: 'a guess' })
    for (const sign of [...useSigns, ...comingDownSigns, ...clearSigns])
      expect(readState([sign], lovedOne).word).not.toBe('very sure')
  })

  test('a sign that proved right once more never makes its state less sure', () => {
    const telling = fc.constantFrom<Sign>(...useSigns, ...comingDownSigns, ...clearSigns)
    fc.assert(
      fc.property(telling, fc.nat(20), fc.nat(20), (sign, right, wrong) => {
        const before = readState([sign], lovedOne, { [sign]: { right, wrong } })
        const after = readState([sign], lovedOne, { [sign]: { right: right + 1, wrong } })
        expect(after.sure).toBeGreaterThanOrEqual(before.sure)
      }),
    )
  })
})

describe('what the signs of this loved one proved to mean', () => {
  test('"he was drinking", and it was water: the signs of use were wrong, the clear one right', () => {
    const evening = seen({ state: 'using', signs: ['unsteady', 'red-eyes', 'talks-calmly'] })
    expect(signRecord([learned(evening, { held: false, state: 'not-using' })])).toEqual({
      unsteady: { right: 0, wrong: 1 },
      'red-eyes': { right: 0, wrong: 1 },
      'talks-calmly': { right: 1, wrong: 0 },
    })
  })

  test('a first impression that held counts for its signs, one that is not known for none', () => {
    const evening = seen({ state: 'using', signs: ['unsteady'] })
    expect(signRecord([evening])).toEqual({})
    expect(signRecord([learned(evening, { held: true })])).toEqual({ unsteady: { right: 1, wrong: 0 } })
    expect(signRecord([learned(evening, { held: false })])).toEqual({ unsteady: { right: 0, wrong: 1 } })
  })

  test('no sign is counted more often than it was ticked in an entry with a later truth', () => {
    const anyState = fc.constantFrom<State>('not-using', 'least-affected', 'unsure', 'using', 'coming-down')
    const anyEntry = fc.record({ ticked: anySigns, state: anyState, held: fc.boolean(), truth: anyState })
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), entries => {
        const observations = entries.map(({ ticked, state, held, truth }) =>
          learned(seen({ state, signs: ticked }), { held, state: truth }),
        )
        for (const [sign, count] of Object.entries(signRecord(observations)))
          expect(count.right + count.wrong).toBeLessThanOrEqual(
            entries.filter(({ ticked }) => ticked.includes(sign as Sign)).length,
          )
      }),
    )
  })

  test('a correction keeps the ticked signs, or what they were', () => {
    const evening = seen({ state: 'using', signs: ['unsteady', 'red-eyes'] })
    expect(correct(evening, { signs: ['red-eyes', 'unsteady'] }, now)).toBe(evening)
    expect(correct(evening, { note: 'late' }, now)).toMatchObject({ signs: ['unsteady', 'red-eyes'] })
    const changed = correct(evening, { signs: ['red-eyes'] }, now)
    expect(changed).toMatchObject({
      signs: ['red-eyes'],
      corrections: [{ was: { signs: ['unsteady', 'red-eyes'] } }],
    })
  })
})

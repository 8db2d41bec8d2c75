import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type After, afters, asksAfter, cameAfter, tellAfter } from './came-after.ts'
import { correct, learnTruth } from './correction.ts'
import { isRefusal } from './input/refusal.ts'
import { kinds, type Observation, observe } from './observation.ts'
import { readObservation } from './record/read-observation.ts'

const now = Temporal.Instant.from('2026-11-23T20:00:00Z')

function seen(draft: Partial<Parameters<typeof observe>[0]> = {}): Observation {
  const made = observe({ id: 'o1', kind: 'used', zone: 'America/Chicago', ...draft }, now)
  if (isRefusal(made)) throw new Error(made.refusal)
  return made
}
const told = (one: Observation, what: readonly After[], note = ''): Observation =>
  tellAfter(one, { what, note }, now) as Observation

describe('telling what came after', () => {
  test('adds one field, leaves the rest, and is read back by this and by an older reader', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.uniqueArray(fc.constantFrom(...afters)),
        fc.string({ maxLength: 60 }),
        (kind, what, note) => {
          const one = seen({ kind, what: 'in the kitchen' })
          const after = told(one, what, note)
          const { came_after, ...rest } = after
          expect(rest).toEqual(one)
          expect(readObservation(JSON.parse(JSON.stringify(after)))).toEqual(after)
          expect(cameAfter(after)?.what ?? []).toEqual(afters.filter(each => what.includes(each)))
        },
      ),
    )
  })

  test('a correction and a later truth keep it', () => {
    const after = told(seen(), ['quarrel'], 'about the keys')
    const corrected = correct(after, { where: 'garage', what_i_did: 'left' }, now) as Observation
    expect(corrected.came_after).toEqual(after.came_after)
    expect((learnTruth(after, { held: false }, now) as Observation).came_after).toEqual(after.came_after)
    expect(corrected.corrections).toHaveLength(1)
  })

  test('terms and fields of a newer program are kept when it is told again', () => {
    const newer = { ...seen(), came_after: { what: ['calmer', 'sang'], told: 'x', mood: 3 } } as Observation
    expect(told(newer, ['slept']).came_after).toEqual({
      what: ['slept', 'sang'],
      mood: 3,
      told: '2026-11-23T20:00:00Z',
    })
    expect(cameAfter(newer)).toEqual({ what: ['calmer'], note: '' })
  })

  test('told as nothing it is taken back; words that are too long are refused', () => {
    expect(told(told(seen(), ['same'], 'x'), [])).toEqual(seen())
    expect(tellAfter(seen(), { what: [], note: 'x'.repeat(4001) }, now)).toEqual({
      refusal: 'observation-text-long',
    })
  })

  test.each([null, 'calmer', { what: 'calmer' }, { what: [1] }])(
    'what cannot be read is nothing: %j',
    odd => {
      const damaged = { ...seen(), came_after: odd } as unknown as Observation
      expect(cameAfter(damaged)).toBeNull()
      expect(cameAfter(told(damaged, ['talked']))?.what).toEqual(['talked'])
    },
  )
})

describe('asking', () => {
  const ended = (minutesAgo: number, more: object = {}) =>
    seen({ id: `m${minutesAgo}`, from: now.subtract({ minutes: minutesAgo }).toString(), ...more })

  test('only of the last finished episode, from a quarter of an hour to two days after', () => {
    expect(asksAfter([ended(20), ended(90)], now)?.id).toBe('m20')
    expect(asksAfter([ended(14), ended(90)], now)).toBeNull()
    expect(asksAfter([ended(48 * 60 + 1)], now)).toBeNull()
    expect(asksAfter([], now)).toBeNull()
  })

  test('not of one that runs, of a dip or a wish, nor twice', () => {
    expect(asksAfter([ended(60), seen({ running: true })], now)?.id).toBe('m60')
    expect(asksAfter([ended(60), ended(30, { kind: 'dip' })], now)?.id).toBe('m60')
    expect(asksAfter([told(ended(60), ['calmer']), ended(300)], now)).toBeNull()
  })
})
